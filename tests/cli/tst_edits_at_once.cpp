// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/talk_project.h"
#include "tests/support/test_program.h"

#include <QProcess>

using namespace assay;
using namespace assay::tests;

/// F17: several programs change the same things.
class TestEditsAtOnce : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_project = std::make_unique<TalkProject>();
        m_key = m_project->taskFor(m_project->cleo, m_project->ada);
    }
    void cleanup()
    {
        QCOMPARE(whatIsWrong(m_project->database()), QString());
        m_project.reset();
    }

    void F17_programsThatRunAtOnceLoseNoField()
    {
        QProcess title, text, priority;
        start(title, {"task", "edit", path(), m_key.toUtf8(), "--title", "Retrain weekly", "--seen", "1"});
        start(text, {"task", "edit", path(), m_key.toUtf8(), "--text", "On Mondays", "--seen", "1"});
        start(priority, {"task", "edit", path(), m_key.toUtf8(), "--priority", "high", "--seen", "1"});
        for (QProcess* process : {&title, &text, &priority})
            QVERIFY2(process->waitForFinished(60'000) && process->exitCode() == 0,
                     process->readAllStandardError().constData());
        const Task task = m_project->task(m_key);
        QCOMPARE(task.title, QStringLiteral("Retrain weekly"));
        QCOMPARE(task.text, QStringLiteral("On Mondays"));
        QVERIFY(task.priority == TaskPriority::High);
    }

    void F17_fieldThatSomebodyChangedSinceIsNamedAndStays()
    {
        QCOMPARE(run({"task", "edit", path(), m_key.toUtf8(), "--title", "Retrain weekly", "--as", "Cleo"}), 0);
        QCOMPARE(run({"task", "edit", path(), m_key.toUtf8(), "--title", "Retrain daily", "--priority", "high",
                      "--seen", "1"}),
                 1);
        QVERIFY2(m_errors.contains("title (by Cleo)") && !m_errors.contains("priority"), m_errors.constData());
        QCOMPARE(m_project->task(m_key).title, QStringLiteral("Retrain weekly"));
        QVERIFY(m_project->task(m_key).priority == TaskPriority::Normal);
        QCOMPARE(run({"task", "list", path(), "--format", "json"}), 0);
        QVERIFY2(m_out.contains("\"version\": 2") || m_out.contains("\"version\":2"), m_out.constData());
        QCOMPARE(run({"task", "edit", path(), m_key.toUtf8(), "--title", "Retrain daily", "--seen", "2"}), 0);
        QCOMPARE(run({"task", "edit", path(), m_key.toUtf8(), "--title", "x", "--seen", "none"}), 2);
    }

    void F17_useCaseKeepsWhatBothWrote()
    {
        QCOMPARE(run({"use-case", "edit", path(), "UC-1", "--problem", "Losses", "--as", "Cleo"}), 0);
        QCOMPARE(m_out.trimmed(), QByteArray("2"));
        QCOMPARE(run({"use-case", "edit", path(), "UC-1", "--technique", "rules", "--seen", "1"}), 0);
        QCOMPARE(run({"use-case", "edit", path(), "UC-1", "--problem", "Costs", "--seen", "1"}), 1);
        QVERIFY2(m_errors.contains("UC-1") && m_errors.contains("problem (by Cleo)"), m_errors.constData());
        QCOMPARE(run({"use-case", "edit", path(), "UC-1", "--problem", "Costs", "--risk", "high"}), 0);
        QCOMPARE(run({"use-case", "edit", path(), "UC-1", "--risk", "none"}), 2);
        QCOMPARE(run({"use-case", "edit", path(), "UC-1", "--title", " "}), 1);
    }

    void F17_draftsOfAFramingAreBroughtTogether()
    {
        const QByteArray opened = written("opened.json", R"({"entity":"A loan"})");
        QCOMPARE(run({"charter", "draft", path(), "UC-1", "framing", opened, "--role", "manager"}), 0);
        const QByteArray theirs = written("theirs.json", R"({"entity":"A loan","outcomes":"Good or bad"})");
        QCOMPARE(run({"charter", "draft", path(), "UC-1", "framing", theirs, "--base", opened, "--as", "Cleo"}), 0);
        const QByteArray mine = written("mine.json", R"({"entity":"A loan","heuristic":"Rules"})");
        QCOMPARE(run({"charter", "draft", path(), "UC-1", "framing", mine, "--base", opened, "--role", "manager"}), 0);
        QCOMPARE(run({"charter", "list", path(), "--format", "json"}), 0);
        QVERIFY2(m_out.contains("Good or bad") && m_out.contains("Rules"), m_out.constData());
        const QByteArray other = written("other.json", R"({"entity":"A loan","outcomes":"Paid or not"})");
        QCOMPARE(run({"charter", "draft", path(), "UC-1", "framing", other, "--base", opened, "--role", "manager"}), 1);
        QVERIFY2(m_errors.contains("outcomes (by Cleo)"), m_errors.constData());
    }

    void F17_valueRecordKeepsWhatBothWrote()
    {
        QCOMPARE(run({"value", "propose", path(), "UC-1", "Fewer losses", "--metric", "losses", "--target", "100",
                      "--baseline", "branches without it"}),
                 0);
        QCOMPARE(run({"value", "edit", path(), "V-1", "--target", "250", "--as", "Cleo"}), 0);
        QCOMPARE(run({"value", "edit", path(), "V-1", "--unit", "EUR", "--seen", "1"}), 0);
        QCOMPARE(run({"value", "edit", path(), "V-1", "--target", "90", "--seen", "1"}), 1);
        QVERIFY2(m_errors.contains("V-1") && m_errors.contains("target (by Cleo)"), m_errors.constData());
        QCOMPARE(run({"value", "edit", path(), "V-1", "--target", "many"}), 2);
        QCOMPARE(run({"value", "list", path(), "--format", "json"}), 0);
        QVERIFY2(m_out.contains("250") && m_out.contains("EUR"), m_out.constData());
    }

    void F17_personKeepsWhatBothWrote()
    {
        QCOMPARE(run({"person", "edit", path(), "Cleo", "--email", "cleo@example.org", "--as", "Cleo"}), 0);
        QCOMPARE(run({"person", "edit", path(), "Cleo", "--name", "Cleopatra", "--seen", "1"}), 0);
        QCOMPARE(run({"person", "edit", path(), "Cleopatra", "--email", "c@example.org", "--seen", "1"}), 1);
        QVERIFY2(m_errors.contains("Cleopatra") && m_errors.contains("e-mail address (by Cleopatra)"),
                 m_errors.constData());
        QCOMPARE(run({"person", "list", path(), "--format", "json"}), 0);
        QVERIFY2(m_out.contains("cleo@example.org"), m_out.constData());
        QVERIFY2(m_out.contains("\"version\": 3") || m_out.contains("\"version\":3"), m_out.constData());
        QCOMPARE(run({"person", "edit", path(), "Cleopatra", "--email", "c@example.org", "--seen", "3"}), 0);
    }

private:
    QByteArray path() const { return m_project->path().toUtf8(); }
    QByteArray written(const char* name, const QByteArray& text) const
    {
        const QString file = m_folder.filePath(QString::fromLatin1(name));
        QFile out(file);
        if (!out.open(QIODevice::WriteOnly) || out.write(text) != text.size())
            qFatal("%s cannot be written", name);
        return file.toUtf8();
    }

    static void start(QProcess& process, const QByteArrayList& arguments)
    {
        QStringList words;
        for (const QByteArray& argument : arguments)
            words << QString::fromUtf8(argument);
        process.start(qEnvironmentVariable("ASSAY_CLI"), words);
    }

    int run(const QByteArrayList& arguments)
    {
        QProcess process;
        start(process, arguments);
        if (!process.waitForFinished(60'000))
            return -1;
        m_out = process.readAllStandardOutput();
        m_errors = process.readAllStandardError();
        return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<TalkProject> m_project;
    QString m_key;
    QByteArray m_out, m_errors;
};

ASSAY_TEST(TestEditsAtOnce)
#include "tst_edits_at_once.moc"
