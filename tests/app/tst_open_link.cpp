// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/address.h"
#include "tests/support/temporary_project.h"
#include "tests/support/test_program.h"

#include <QProcess>

using namespace assay;
using namespace assay::tests;

/// Links that people follow, with the real program. Which row it shows is what its window says to the others on the project.
class TestOpenLink : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(QFile::setPermissions(m_folder->path(),
                                      QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner));
        m_project = std::make_unique<TemporaryProject>();
        for (int i = 0; i < 3; ++i)
            m_rows[i] = valueOf(propose(m_project->database(), m_project->actor(), QString::number(i)));
        m_other = std::make_unique<TemporaryProject>();
        m_otherRow = valueOf(propose(m_other->database(), m_other->actor(), QStringLiteral("elsewhere")));
    }

    void cleanup()
    {
        for (const auto& program : m_programs) {
            program->terminate();
            if (!program->waitForFinished(10'000))
                program->kill();
            program->waitForFinished(60'000);
        }
        m_programs.clear();
    }

    void F12_aLinkOpensItsRowWhereNothingRuns()
    {
        start({QStringLiteral("--open"), linkTo(*m_project, m_rows[1]), m_project->path()});
        QTRY_COMPARE_WITH_TIMEOUT(shown(*m_project), QStringList{m_rows[1]}, 30'000);
        QVERIFY(shown(*m_other).isEmpty());
    }

    void F12_aLinkOpensItsRowInTheWindowThatIsOpen()
    {
        start({QStringLiteral("--open"), linkTo(*m_project, m_rows[0]), m_project->path()});
        QTRY_COMPARE_WITH_TIMEOUT(shown(*m_project), QStringList{m_rows[0]}, 30'000);
        QProcess& second = start({linkTo(*m_project, m_rows[2])}); // The project is one that was opened here.
        QTRY_COMPARE_WITH_TIMEOUT(second.state(), QProcess::NotRunning, 30'000);
        QCOMPARE(second.exitCode(), 0);
        QTRY_COMPARE_WITH_TIMEOUT(shown(*m_project), QStringList{m_rows[2]}, 30'000);
        QCOMPARE(m_programs.front()->state(), QProcess::Running);
    }

    void F12_aLinkOpensItsRowBesideAnotherProjectThatIsOpen()
    {
        QProcess& before = start({m_other->path()}); // So that this machine knows where the project is.
        QTRY_COMPARE_WITH_TIMEOUT(windows(*m_other), 1, 30'000);
        before.terminate();
        QVERIFY(before.waitForFinished(30'000));
        start({QStringLiteral("--open"), linkTo(*m_project, m_rows[0]), m_project->path()});
        QTRY_COMPARE_WITH_TIMEOUT(shown(*m_project), QStringList{m_rows[0]}, 30'000);
        start({linkTo(*m_other, m_otherRow)});
        QTRY_VERIFY_WITH_TIMEOUT(shown(*m_other).contains(m_otherRow), 30'000);
        QCOMPARE(shown(*m_project), QStringList{m_rows[0]}); // Which stays as it was.
    }

private:
    QProcess& start(const QStringList& arguments)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), m_folder->filePath(QStringLiteral("config")));
        environment.insert(QStringLiteral("XDG_DATA_HOME"), m_folder->filePath(QStringLiteral("data")));
        environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_folder->path());
        QProcess& program = *m_programs.emplace_back(std::make_unique<QProcess>());
        program.setProcessEnvironment(environment);
        program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        program.start(qEnvironmentVariable("ASSAY_WORKBENCH"), arguments);
        if (!program.waitForStarted())
            qFatal("the workbench does not start");
        return program;
    }

    static QString linkTo(const TemporaryProject& project, const QString& row)
    {
        return linkOf({project.database().projectUid(), "use-case", row});
    }

    /// The use cases that windows on a project show.
    static QStringList shown(const TemporaryProject& project)
    {
        return valueOf(project.database().read([](db::Connection& connection) {
            db::Statement rows = connection.prepare(
                "SELECT thing_uid FROM presence WHERE thing_kind = 'use-case' ORDER BY said_at DESC");
            QStringList found;
            while (rows.step())
                found << rows.text(0);
            return found;
        }));
    }

    static qint64 windows(const TemporaryProject& project)
    {
        return numberIn(project.database(), "SELECT count(*) FROM presence");
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<TemporaryProject> m_project, m_other;
    std::array<QString, 3> m_rows;
    QString m_otherRow;
    std::vector<std::unique_ptr<QProcess>> m_programs;
};

ASSAY_TEST(TestOpenLink)
#include "tst_open_link.moc"
