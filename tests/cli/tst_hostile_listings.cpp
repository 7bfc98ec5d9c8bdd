// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo_project.h"
#include "core/imports/batch_check.h"
#include "core/imports/import_plan.h"
#include "tests/support/faults.h"
#include "tests/support/hostile_import.h"
#include "tests/support/hostile_things.h"
#include "tests/support/test_program.h"

#include <QProcess>

#include <sys/resource.h>

using namespace assay;
using namespace assay::tests;

namespace {

constexpr qint64 longestListing = 2000; ///< Milliseconds of the processor.

qint64 spentByChildren()
{
    rusage spent = {};
    ::getrusage(RUSAGE_CHILDREN, &spent);
    return (spent.ru_utime.tv_sec + spent.ru_stime.tv_sec) * 1000
        + (spent.ru_utime.tv_usec + spent.ru_stime.tv_usec) / 1000;
}

/// What a terminal would obey, or what moves and hides the words beside it.
bool commandsATerminal(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar character) {
        return character != u'\n' && character != u'\t'
            && (character.category() == QChar::Other_Control || character.category() == QChar::Other_Format);
    });
}

} // namespace

/// Lines of a megabyte and texts that are meant to do something where they are printed, in every listing of the command line.
class TestHostileListings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("XDG_DATA_HOME", m_folder->path().toLocal8Bit());
        m_path = m_folder->filePath(QStringLiteral("p.assay"));
        QVERIFY(createDemoProject(m_path));
        const auto database = valueOf(db::Database::open(m_path));
        const QString piece = QStringLiteral("<b>word</b>\u202Edetcejer\u001B[31mred\u0007 ");
        const QString line = piece.repeated((1 << 20) / piece.size());
        const Actor actor{valueOf(PeopleStore(*database).all()).front().uid, toString(Role::Manager)};
        QVERIFY(!applyImport(*database, actor, hostileBatch(line, line), {}));
        QVERIFY(applyImport(*database, actor, hostileBatch(line.left(imports::LongestName), line), {}));
        HostileThings refused(*database, line);
        refused.write();
        HostileThings things(*database, line.left(20'000), line.left(300));
        things.write();
    }

    void everyListingPrintsThemAtOnceAndAsTheyAre_data()
    {
        QTest::addColumn<QStringList>("arguments");
        for (const char* verb : {"summary",
                                 "runs",
                                 "experiment list",
                                 "task list",
                                 "finding list",
                                 "risk list",
                                 "risk show P R-4",
                                 "decision list",
                                 "change list",
                                 "change show P CH-6",
                                 "handover list",
                                 "handover show P H-3",
                                 "meeting list",
                                 "feedback list",
                                 "group list",
                                 "adoption list",
                                 "value list",
                                 "charter list",
                                 "skill list",
                                 "skill gaps",
                                 "raci list",
                                 "priority list",
                                 "use-case gates",
                                 "report list",
                                 "brief list",
                                 "release list",
                                 "policy list",
                                 "regulation list",
                                 "view list",
                                 "keys list",
                                 "checkpoints",
                                 "search P word",
                                 "comment list P use-case/UC-13",
                                 "contact list",
                                 "inbox list",
                                 "verify"}) {
            QStringList words = QString::fromLatin1(verb).split(u' ');
            if (!words.contains(QStringLiteral("P")))
                words << QStringLiteral("P");
            QTest::newRow(verb) << words;
        }
    }

    void everyListingPrintsThemAtOnceAndAsTheyAre()
    {
        QFETCH(QStringList, arguments);
        arguments.replace(arguments.indexOf(QStringLiteral("P")), m_path);
        const qint64 before = spentByChildren();
        QProcess process;
        process.start(qEnvironmentVariable("ASSAY_CLI"), arguments);
        QVERIFY(process.waitForFinished(60'000));
        const QString said = QString::fromUtf8(process.readAllStandardOutput() + process.readAllStandardError());
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QVERIFY2(process.exitCode() == 0, qPrintable(said.right(400)));
        const qint64 spent = spentByChildren() - before;
        QVERIFY2(spent < longestListing, qPrintable(QString::number(spent)));
        QVERIFY(!commandsATerminal(said));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

ASSAY_TEST(TestHostileListings)
#include "tst_hostile_listings.moc"
