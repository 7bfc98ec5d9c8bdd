// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/listing_command.h"
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

/// What arguments of listings stand for, in a project of a demo that hostile things were added to; what has no name that is
/// known beforehand is looked up.
QMap<QString, QString> namedThings{{QStringLiteral("COMMENT"), QString()},
                                   {QStringLiteral("FEEDBACK"), QString()},
                                   {QStringLiteral("DECISION"), QStringLiteral("D-1")},
                                   {QStringLiteral("PROJECT"), QStringLiteral("P")},
                                   {QStringLiteral("CHANGE"), QStringLiteral("CH-6")},
                                   {QStringLiteral("CHECK"), QString()},
                                   {QStringLiteral("HANDOVER"), QStringLiteral("H-3")},
                                   {QStringLiteral("THING"), QStringLiteral("use-case/UC-13")},
                                   {QStringLiteral("QUERY"), QStringLiteral("word")},
                                   {QStringLiteral("RELEASE"), QStringLiteral("consumer-loan-screening@2")},
                                   {QStringLiteral("REPORT"), QStringLiteral("Which model screens consumer loans?")},
                                   {QStringLiteral("RUN"), QStringLiteral("run01")},
                                   {QStringLiteral("USE-CASE"), QStringLiteral("UC-13")},
                                   {QStringLiteral("RISK"), QStringLiteral("R-4")},
                                   {QStringLiteral("INCIDENT"), QStringLiteral("I-3")},
                                   {QStringLiteral("SCAN"), QString()},
                                   {QStringLiteral("THRESHOLD"), QStringLiteral("0.5")},
                                   {QStringLiteral("KEY"), QStringLiteral("test/accuracy@0.50")},
                                   {QStringLiteral("POLICY"), QStringLiteral("model-release@1")}};

const QStringList othersThatPrint{QStringLiteral("runs"), QStringLiteral("inbox list"), QStringLiteral("waiting list"),
                                  QStringLiteral("use-case show"), QStringLiteral("verify")};

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
        namedThings[QStringLiteral("COMMENT")] =
            textIn(*database, "SELECT uid FROM comment ORDER BY length(text) DESC");
        namedThings[QStringLiteral("SCAN")] = textIn(*database, "SELECT key FROM scan ORDER BY length(tool) DESC");
        namedThings[QStringLiteral("CHECK")] = textIn(*database, "SELECT key FROM drift_check ORDER BY id DESC");
        namedThings[QStringLiteral("FEEDBACK")] =
            textIn(*database, "SELECT key FROM feedback ORDER BY length(reply) DESC");
    }

    void everyListingPrintsThemAtOnceAndAsTheyAre_data()
    {
        QTest::addColumn<QStringList>("arguments");
        for (const Command* command : allCommands()) {
            const QString verb = QString::fromLatin1(command->name());
            const bool isListing = dynamic_cast<const ListingCommand*>(command) != nullptr;
            if (!isListing && !othersThatPrint.contains(verb))
                continue;
            QStringList words = verb.split(u' ') << command->arguments().split(u' ', Qt::SkipEmptyParts);
            for (QString& word : words)
                word = namedThings.value(word, word);
            QTest::newRow(qPrintable(words.join(u' '))) << words;
        }
    }

    /// A new verb whose arguments nobody has said a thing for would be run on a thing that there is not.
    void everyArgumentOfAListingHasAThing()
    {
        QStringList missing;
        for (const Command* command : allCommands()) {
            if (!dynamic_cast<const ListingCommand*>(command))
                continue;
            for (const QString& word : command->arguments().split(u' ', Qt::SkipEmptyParts)) {
                if (!namedThings.contains(word))
                    missing << QString::fromLatin1(command->name()) + u' ' + word;
            }
        }
        QCOMPARE(missing, QStringList());
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
    static QString textIn(db::Database& database, const char* sql)
    {
        return valueOf(database.read([sql](db::Connection& connection) {
            db::Statement row = connection.prepare(sql);
            row.step();
            return row.text(0);
        }));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

ASSAY_TEST(TestHostileListings)
#include "tst_hostile_listings.moc"
