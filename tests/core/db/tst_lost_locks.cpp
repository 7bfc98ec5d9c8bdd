// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/temporary_project.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QProcess>

using namespace assay;
using namespace assay::tests;

namespace {

/// Another program on the project: says what it proposes, and closes.
int proposeAsOther(const QString& path, const QString& person, const QString& title)
{
    const auto database = valueOf(db::Database::open(path));
    valueOf(propose(*database, {person, QStringLiteral("data-scientist")}, title));
    return 0;
}

} // namespace

/// What becomes of a project when something in the process opens and closes its file, as dialogs for files do to find out
/// what it is: the operating system then drops the locks by which SQLite knows who has it open.
class TestLostLocks : public QObject {
    Q_OBJECT

public:
    static int child(const QStringList& arguments) { return proposeAsOther(arguments[0], arguments[1], arguments[2]); }

private Q_SLOTS:
    void nothingIsLostAfterTheFileWasLookedInto()
    {
        TemporaryProject project;
        valueOf(propose(project.database(), project.actor(), QStringLiteral("before")));
        lookInto(project.path());
        QCOMPARE(runOther(project, QStringLiteral("of another program")), 0);
        valueOf(propose(project.database(), project.actor(), QStringLiteral("after")));
        QVERIFY(QFile::exists(project.path() + QStringLiteral("-wal")));
        QCOMPARE(numberIn(project.database(), "SELECT count(*) FROM use_case"), 3);
        QCOMPARE(runOther(project, QStringLiteral("of a third")), 0);
        const auto again = valueOf(db::Database::open(project.path()));
        QCOMPARE(numberIn(*again, "SELECT count(*) FROM use_case"), 4);
        QCOMPARE(whatIsWrong(*again), QString());
    }

    void theLastToCloseLeavesNoLog()
    {
        QString path;
        QTemporaryDir folder;
        {
            TemporaryProject project;
            path = folder.filePath(QStringLiteral("copy.assay"));
            QVERIFY(project.database().backUp(path));
        }
        {
            const auto first = valueOf(db::Database::open(path));
            const Actor actor = valueOf(defaultActor(*first, QStringLiteral("manager")));
            valueOf(propose(*first, actor, QStringLiteral("one")));
            {
                const auto second = valueOf(db::Database::open(path));
                valueOf(propose(*second, actor, QStringLiteral("two")));
            }
            QVERIFY(QFile::exists(path + QStringLiteral("-wal")));
        }
        QVERIFY(!QFile::exists(path + QStringLiteral("-wal")));
    }

private:
    static void lookInto(const QString& path)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.read(100).isEmpty());
    }

    static int runOther(const TemporaryProject& project, const QString& title)
    {
        QProcess other;
        other.setProcessChannelMode(QProcess::ForwardedChannels);
        other.start(QCoreApplication::applicationFilePath(), asChild({project.path(), project.actor().person, title}));
        return other.waitForFinished(60'000) ? other.exitCode() : -1;
    }
};

ASSAY_TEST(TestLostLocks)
#include "tst_lost_locks.moc"
