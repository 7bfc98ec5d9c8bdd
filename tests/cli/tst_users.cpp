// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/cli_program.h"
#include "tests/support/test_program.h"
#include "tests/support/user_project.h"

using namespace assay;
using namespace assay::tests;

/// Whom a use case is for, what they say, and what its gates ask, by the verbs of the command line.
class TestUsers : public QObject, protected assay::tests::CliProgram {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_project = std::make_unique<UserProject>(); }

    void groupsAndContactsAreNamedAndListed()
    {
        QCOMPARE(run({"group", "add", path(), "UC-1", "Officers", "--size", "48", "--contact-every", "30",
                      "--adoption-target", "0.6"}),
                 0);
        QCOMPARE(m_out.trimmed(), QByteArray("G-1"));
        QCOMPARE(run({"group", "add", path(), "UC-1", "Officers", "--size", "many"}), 2);
        QCOMPARE(run({"group", "edit", path(), "G-1", "--contact", "Ina"}), 0);
        QCOMPARE(run({"contact", "add", path(), "G-1", "--with", "Two officers", "--notes", "Slow"}), 0);
        QCOMPARE(run({"contact", "add", path(), "G-1", "--way", "shouting", "--with", "Ina"}), 2);
        QCOMPARE(run({"contact", "list", path(), "--format", "csv"}), 0);
        QVERIFY2(m_out.contains("Two officers"), m_out.constData());
        QCOMPARE(run({"group", "list", path(), "--format", "json"}), 0);
        QVERIFY2(m_out.contains("\"adoption_target\": 0.6") && m_out.contains("Ina"), m_out.constData());
        QCOMPARE(run({"group", "edit", path(), "G-1", "--adoption-target", "0.8"}), 0);
        QCOMPARE(run({"group", "list", path(), "--format", "csv"}), 0);
        QVERIFY2(m_out.contains(",0.8,") || m_out.contains(",0.8\n"), m_out.constData()); // Not 0.80000000000000004.
        QCOMPARE(run({"verify", path()}), 0);
    }

    void F9_aFileOfFeedbackNamesTheLinesThatItLeavesOut()
    {
        const QString file = m_project->project().folder() + QStringLiteral("/said.csv");
        QFile written(file);
        QVERIFY(written.open(QIODevice::WriteOnly));
        written.write("text,source,harm\nToo slow,Ina,no\nRefused for her age,Ina,perhaps\n");
        written.close();
        QCOMPARE(run({"feedback", "import", path(), file}), 0);
        QVERIFY2(m_out.contains("1 new, 0 known already, 1 left out"), m_out.constData());
        QVERIFY2(m_out.contains("line 3"), m_out.constData());
        QCOMPARE(run({"feedback", "import", path(), file}), 0);
        QVERIFY2(m_out.contains("0 new, 1 known already"), m_out.constData());
        QCOMPARE(run({"feedback", "close", path(), "FB-1"}), 1);
        QCOMPARE(run({"feedback", "triage", path(), "FB-1", "--severity", "low", "--use-case", "UC-1"}), 0);
        QCOMPARE(run({"feedback", "link", path(), "FB-1", "use-case", "UC-1"}), 0);
        QCOMPARE(run({"feedback", "answer", path(), "FB-1", "Since v1.1 it is fast."}), 0);
        QCOMPARE(run({"feedback", "close", path(), "FB-1"}), 0);
        QCOMPARE(run({"feedback", "list", path(), "--format", "csv"}), 0);
        QVERIFY2(m_out.contains("Closed") && m_out.contains("Since v1.1"), m_out.constData());
        QCOMPARE(run({"verify", path()}), 0);
    }

    void F17_aReplyIsWrittenOverOnlyByWhoNamesTheVersionThatHasIt()
    {
        QCOMPARE(run({"feedback", "add", path(), "Too slow"}), 0);
        QCOMPARE(run({"feedback", "triage", path(), "FB-1", "--use-case", "UC-1"}), 0);
        QCOMPARE(run({"feedback", "answer", path(), "FB-1", "We look into it."}), 0);
        QCOMPARE(run({"feedback", "answer", path(), "FB-1", "It is fast."}), 1);
        QCOMPARE(run({"feedback", "answer", path(), "FB-1", "It is fast.", "--seen", "2"}), 1);
        QCOMPARE(run({"feedback", "answer", path(), "FB-1", "It is fast.", "--seen", "x"}), 2);
        QCOMPARE(run({"feedback", "answer", path(), "FB-1", "It is fast.", "--seen", "3"}), 0);
        QCOMPARE(run({"feedback", "replies", path(), "FB-1", "--format", "csv"}), 0);
        const qsizetype first = m_out.indexOf("We look into it.");
        QVERIFY2(first > 0 && m_out.indexOf("It is fast.") > first, m_out.constData());
        QCOMPARE(run({"verify", path()}), 0);
    }

    void F9_theListSaysWhichOfItsColumnsAreNotImportedAndTheOthersComeInAgain()
    {
        QCOMPARE(run({"group", "add", path(), "UC-1", "Officers"}), 0);
        const QString file = m_project->project().folder() + QStringLiteral("/said.csv");
        write(file, "text,use_case,group,received\nToo slow,UC-1,Officers,2026-11-29\n");
        QCOMPARE(run({"feedback", "import", path(), file}), 0);
        QVERIFY2(m_out.contains("1 new"), m_out.constData());
        QCOMPARE(run({"feedback", "list", path(), "--format", "csv"}), 0);
        QVERIFY2(m_out.contains("2026-11-29T00:00:00.000Z"), m_out.constData());
        const QList<QByteArray> lines = m_out.split('\n');
        write(file, m_out);
        QCOMPARE(run({"feedback", "import", path(), file}), 1);
        QVERIFY2(m_errors.contains("key, state, reply, led_to, version"), m_errors.constData());
        QList<QByteArray> names = lines.at(0).trimmed().split(',');
        QList<QByteArray> cells = lines.at(1).trimmed().split(',');
        QCOMPARE(cells.size(), names.size());
        for (const char* left : {"key", "state", "reply", "led_to", "version"}) {
            cells.removeAt(names.indexOf(left));
            names.removeAt(names.indexOf(left));
        }
        write(file, names.join(',') + '\n' + cells.join(',') + '\n');
        QCOMPARE(run({"feedback", "import", path(), file}), 0);
        QVERIFY2(m_out.contains("0 new, 1 known already, 0 left out"), m_out.constData());
    }

    void S10_aGateIsExplainedAndRefusesWithExitCode1()
    {
        QCOMPARE(run({"use-case", "move", path(), "UC-1", "Framed"}), 1);
        QVERIFY2(m_errors.contains("framing"), m_errors.constData());
        QCOMPARE(run({"use-case", "gates", path(), "--format", "csv"}), 0);
        QVERIFY2(m_out.contains("UC-1,G1,contact-rota"), m_out.constData());
        QCOMPARE(run({"use-case", "waive", path(), "UC-1", "G1", "contact-rota", "--role", "manager", "--reason",
                      "Machines use it"}),
                 0);
        QCOMPARE(run({"use-case", "request", path(), "UC-1", "Framed", "--reason", "Please"}), 0);
        QCOMPARE(run({"use-case", "move", path(), "UC-1", "OnHold", "--role", "manager", "--reason", "rain"}), 1);
        QCOMPARE(run({"use-case", "move", path(), "UC-1", "OnHold", "--role", "manager", "--reason", "rain", "--code",
                      "other"}),
                 0);
        QCOMPARE(run({"verify", path()}), 0);
    }

    void rankingSkillsAndDutiesAreWrittenAndListed()
    {
        for (const char* respect : {"value", "feasibility", "risk", "reach"})
            QCOMPARE(run({"priority", "set", path(), "UC-1", QString::fromLatin1(respect), "2", "--because", "so"}), 0);
        QCOMPARE(run({"priority", "list", path(), "--format", "csv"}), 0);
        QVERIFY2(m_out.contains("rank 1 of 1"), m_out.constData());
        QCOMPARE(run({"skill", "add", path(), "Language models", "Fine-tuning", "--role", "manager"}), 0);
        QCOMPARE(run({"skill", "level", path(), "Ada Founder", "Fine-tuning", "3", "--evidence", "An exam"}), 0);
        QCOMPARE(run({"skill", "require", path(), "Transformers", "Fine-tuning", "--role", "manager"}), 0);
        QCOMPARE(run({"skill", "gaps", path(), "--format", "csv"}), 0);
        QVERIFY2(m_out.contains("Transformers,,Fine-tuning,3,1,2,false"), m_out.constData());
        QCOMPARE(run({"skill", "list", path()}), 0);
        QCOMPARE(run({"raci", "set", path(), "UC-1", "operate", "Ada Founder", "A"}), 0);
        QCOMPARE(run({"raci", "list", path(), "--format", "csv"}), 0);
        QVERIFY2(m_out.contains("UC-1,operate,Ada Founder,A") && m_out.contains("UC-1,frame,,A"), m_out.constData());
        QCOMPARE(run({"verify", path()}), 0);
    }

private:
    QString path() const { return m_project->project().path(); }
    static void write(const QString& path, const QByteArray& bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }

    /// A word of a command line, however it is at hand.
    struct Word {
        Word(const char* letters)
            : text(QString::fromUtf8(letters))
        {
        }
        Word(const QString& words)
            : text(words)
        {
        }
        QString text;
    };

    int run(std::initializer_list<Word> arguments)
    {
        QStringList words;
        for (const Word& word : arguments)
            words << word.text;
        return CliProgram::run(words);
    }

    std::unique_ptr<UserProject> m_project;
};

ASSAY_TEST(TestUsers)
#include "tst_users.moc"
