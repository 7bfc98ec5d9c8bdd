// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/report_store.h"

#include "core/people/people_store.h"
#include "core/reports/figure_reading.h"
#include "core/reports/figure_text.h"
#include "core/reports/report_html.h"
#include "core/things/thing_history.h"
#include "core/verify/project_verifier.h"
#include "tests/support/raw_project.h"
#include "tests/support/run_project.h"
#include "tests/support/six_runs.h"
#include "tests/support/talk_project.h"
#include "tests/support/test_program.h"

#include <QRegularExpression>

#include <functional>

using namespace assay;
using namespace assay::tests;

namespace {

std::vector<MetricPoint> fallingPoints(int from, int to)
{
    std::vector<MetricPoint> points;
    for (int step = from; step < to; ++step)
        points.push_back({step, 1700000000000 + step, 1.0 / (step + 1)});
    return points;
}

BlockContent textBlock(const QString& words)
{
    return {.kind = ReportBlockKind::Text, .text = words};
}

} // namespace

class TestReportStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_project = std::make_unique<RunProject>();
        QVERIFY(m_project->append(QStringLiteral("loss"), fallingPoints(0, 5000), series::Growth::Growing));
        m_report = valueOf(store().create({QStringLiteral("Findings")}, actor(), QStringLiteral("new")));
    }

    void reportIsReadBackAsWritten()
    {
        fill();
        const auto [report, blocks] = read();
        QCOMPARE(report.title, QStringLiteral("Findings"));
        QCOMPARE(blocks.size(), std::size_t(3));
        QVERIFY(blocks[0].content == textBlock(QStringLiteral("# Why")));
        QVERIFY(blocks[1].content == chart());
        QVERIFY(blocks[2].content == table());
        QCOMPARE(whatIsWrong(m_project->database()), QString());
    }

    /// T5: whoever changes the points behind a frozen report is noticed, wherever in a block the byte is.
    void oneChangedByteOfABlockBehindAFrozenReportIsNamed()
    {
        fill();
        QVERIFY(m_project->append(QStringLiteral("loss"), fallingPoints(5000, 9000), series::Growth::Ended));
        QVERIFY(store().freeze(m_report, actor(), QStringLiteral("frozen")));
        QCOMPARE(whatIsWrong(m_project->database()), QString());
        RawProject raw(m_project->path());
        const QByteArrayList blocks = raw.column("SELECT first_ordinal FROM metric_block ORDER BY 1");
        QVERIFY(blocks.size() >= 2);
        for (const QByteArray& block : blocks) {
            const QByteArray where = " WHERE first_ordinal = " + block;
            const QByteArray before = raw.column("SELECT quote(data) FROM metric_block" + where).front();
            const qsizetype bytes = raw.column("SELECT length(data) FROM metric_block" + where).front().toLongLong();
            for (const qsizetype at : {qsizetype(0), bytes / 3, bytes - 1}) {
                QByteArray changed = before; // X'…': two digits a byte.
                char& digit = changed[2 + 2 * at];
                digit = digit == '0' ? '1' : '0';
                QVERIFY(raw.change("UPDATE metric_block SET data = " + changed + where));
                const auto found = verifyProject(m_project->database());
                QVERIFY2(found && !found->intact(), qPrintable(QStringLiteral("byte %1 unseen").arg(at)));
                QStringList named;
                for (const RowFinding& finding : found->rows)
                    named << finding.entity;
                QVERIFY2(named.contains(QStringLiteral("metric_series")), qPrintable(named.join(u' ')));
                QVERIFY(raw.change("UPDATE metric_block SET data = " + before + where));
            }
        }
        QCOMPARE(whatIsWrong(m_project->database()), QString());
    }

    void reportsAreWrittenAndFrozenInARoleForTheirUseCase()
    {
        TalkProject project;
        const Actor olu = project.somebody(QStringLiteral("Olu"), Role::EndUser);
        const Actor scientist{olu.person, toString(Role::DataScientist)};
        const Actor admin{project.ada.person, toString(Role::Administrator)};
        const QString other = valueOf(propose(project.database(), project.ada, QStringLiteral("other")));
        valueOf(PeopleStore(project.database())
                    .grantLimited({olu.person, Role::DataScientist, project.useCase, {}, {}, QStringLiteral("needed")},
                                  admin, project.once()));
        ReportStore store(project.database());
        for (const QString& useCase : {other, QString()})
            QVERIFY(isDenied(store.create({QStringLiteral("Findings"), useCase}, scientist, project.once())));
        const QString mine =
            valueOf(store.create({QStringLiteral("Of one"), project.useCase}, project.ada, project.once()));
        const QString theirs = valueOf(store.create({QStringLiteral("Of other"), other}, project.ada, project.once()));
        const BlockContent words{.kind = ReportBlockKind::Text, .text = QStringLiteral("# Why")};
        QVERIFY(isDenied(store.addBlock(theirs, words, scientist, project.once())));
        valueOf(store.addBlock(mine, words, scientist, project.once()));
        valueOf(store.freeze(mine, scientist, project.once()));
        const QString why = store.freeze(theirs, olu, project.once()).error().message;
        QVERIFY2(!why.contains(QStringLiteral("Olu")), qPrintable(why));
        const QString whyHere = store.freeze(mine, olu, project.once()).error().message;
        QVERIFY2(whyHere.contains(QStringLiteral("Olu")), qPrintable(whyHere));
        QCOMPARE(whatIsWrong(project.database()), QString());
    }

    void everyCommandTwiceHasOneEffect()
    {
        fill();
        const QString first = read().second[0].uid;
        const std::vector<std::function<bool()>> commands{
            [&] { return store().create({QStringLiteral("B")}, actor(), QStringLiteral("c1")).has_value(); },
            [&] { return store().rename(m_report, QStringLiteral("C"), actor(), QStringLiteral("c2")).has_value(); },
            [&] {
                return store()
                    .addBlock(m_report, textBlock(QStringLiteral("d")), actor(), QStringLiteral("c3"))
                    .has_value();
            },
            [&] {
                return store()
                    .editBlock({first, 1, textBlock(QStringLiteral("e"))}, actor(), QStringLiteral("c4"))
                    .has_value();
            },
            [&] { return store().moveBlock(first, 2, actor(), QStringLiteral("c5")).has_value(); },
            [&] { return store().freeze(m_report, actor(), QStringLiteral("c6")).has_value(); },
            [&] { return store().removeBlock(first, actor(), QStringLiteral("c7")).has_value(); },
        };
        for (const std::function<bool()>& command : commands) {
            QVERIFY(command());
            const QString once = dump(m_project->database());
            QVERIFY(command());
            QCOMPARE(dump(m_project->database()), once);
        }
        QCOMPARE(whatIsWrong(m_project->database()), QString());
    }

    void nothingWrittenIsEverLost()
    {
        fill();
        const QString uid = read().second[0].uid;
        QVERIFY(store().editBlock({uid, 1, textBlock(QStringLiteral("later"))}, actor(), QStringLiteral("e")));
        QVERIFY(store().removeBlock(uid, actor(), QStringLiteral("r")));
        QCOMPARE(read().second.size(), std::size_t(2));
        QCOMPARE(
            numberIn(m_project->database(), "SELECT count(*) FROM report_block_version WHERE content LIKE '%# Why%'"),
            1);
        QCOMPARE(numberIn(m_project->database(), "SELECT count(*) FROM report_version"), 3);
    }

    void editOfAnOldVersionIsRefused()
    {
        fill();
        const QString uid = read().second[0].uid;
        QVERIFY(store().editBlock({uid, 1, textBlock(QStringLiteral("mine"))}, actor(), QStringLiteral("e1")));
        const auto late = store().editBlock({uid, 1, textBlock(QStringLiteral("late"))}, actor(), QStringLiteral("e2"));
        QVERIFY(!late);
        QCOMPARE(late.error().kind, Error::Kind::Conflict);
        QVERIFY(late.error().message.contains(QStringLiteral("Ada Founder")));
        QCOMPARE(read().second[0].content.text, QStringLiteral("mine"));
    }

    void S36_aUseCaseHasOneReport()
    {
        const QString useCase = valueOf(propose(m_project->database(), actor(), QStringLiteral("u")));
        QVERIFY(store().create({QStringLiteral("First"), useCase}, actor(), QStringLiteral("r1")));
        const auto second = store().create({QStringLiteral("Second"), useCase}, actor(), QStringLiteral("r2"));
        QVERIFY(!second);
        QCOMPARE(second.error().kind, Error::Kind::Conflict);
        QVERIFY(second.error().message.contains(QStringLiteral("First")));
    }

    void frozenEditionStaysWhenRunsGrow()
    {
        fill();
        QVERIFY(store().freeze(m_report, actor(), QStringLiteral("f1")));
        const QByteArray before = htmlOf(1);
        QVERIFY(m_project->append(QStringLiteral("loss"), fallingPoints(5000, 9000), series::Growth::Ended));
        QVERIFY(store().rename(m_report, QStringLiteral("Other"), actor(), QStringLiteral("n")));
        QVERIFY(store().addBlock(m_report, textBlock(QStringLiteral("more")), actor(), QStringLiteral("m")));
        QCOMPARE(htmlOf(1), before);
        QVERIFY(store().freeze(m_report, actor(), QStringLiteral("f2")));
        QCOMPARE(htmlOf(1), before);
        const ReportFigures first = frozen(1);
        const ReportFigures second = frozen(2);
        QCOMPARE(first.blocks[1].chart.lines[0].points, qint64(5000));
        QCOMPARE(second.blocks[1].chart.lines[0].points, qint64(9000));
        QVERIFY(first.blocks[1].chart.lines[0].digest != second.blocks[1].chart.lines[0].digest);
        QCOMPARE(second.blocks.size(), std::size_t(4));
        QCOMPARE(whatIsWrong(m_project->database()), QString());
    }

    void S36_editionHoldsTheFiguresOfTheProject()
    {
        fill();
        QVERIFY(store().freeze(m_report, actor(), QStringLiteral("f")));
        const FigureLine line = frozen(1).blocks[1].chart.lines.at(0);
        QCOMPARE(line.first, 1.0);
        QCOMPARE(line.last, 1.0 / 5000);
        QCOMPARE(line.minimum, 1.0 / 5000);
        QCOMPARE(line.maximum, 1.0);
        QCOMPARE(line.lastStep, qint64(4999));
        const TableFigure shown = frozen(1).blocks[2].table;
        QCOMPARE(shown.rows.size(), std::size_t(1));
        QCOMPARE(shown.rows[0].at(1).toDouble(), 1.0 / 5000);
        const QByteArray digest = frozenEdition(1).digest.toLatin1();
        QCOMPARE(figuresDigest(frozen(1)).toLatin1(), digest);
        QVERIFY(htmlOf(1).contains(digest));
    }

    void refusedFreezeLeavesNoTrace()
    {
        const QString before = dump(m_project->database());
        const auto empty = store().freeze(m_report, actor(), QStringLiteral("f"));
        QVERIFY(!empty);
        QCOMPARE(empty.error().kind, Error::Kind::Invalid);
        QCOMPARE(dump(m_project->database()), before);
        fill();
        const Actor stranger{addPerson(Role::EndUser), toString(Role::EndUser)};
        const QString filled = dump(m_project->database());
        const auto denied = store().freeze(m_report, stranger, QStringLiteral("f"));
        QVERIFY(!denied);
        QCOMPARE(denied.error().kind, Error::Kind::Denied);
        QVERIFY(denied.error().message.contains(QStringLiteral("Ada Founder")));
        QCOMPARE(dump(m_project->database()), filled);
    }

    void whoOnlyClaimsARoleIsRefused()
    {
        const Actor claimed{addPerson(Role::EndUser), toString(Role::DataScientist)};
        const auto denied = store().create({QStringLiteral("X")}, claimed, QStringLiteral("x"));
        QVERIFY(!denied);
        QCOMPARE(denied.error().kind, Error::Kind::Denied);
    }

    void badBlocksAreRefused_data()
    {
        QTest::addColumn<int>("which");
        QTest::addColumn<QString>("word");
        QTest::newRow("no words") << 0 << QStringLiteral("words");
        QTest::newRow("no run") << 1 << QStringLiteral("run");
        QTest::newRow("run that is not there") << 2 << QStringLiteral("no run nowhere");
        QTest::newRow("no metric") << 3 << QStringLiteral("metric");
        QTest::newRow("no columns") << 4 << QStringLiteral("columns");
    }

    void badBlocksAreRefused()
    {
        QFETCH(int, which);
        QFETCH(QString, word);
        std::vector<BlockContent> bad{textBlock(QStringLiteral("  ")), chart(), chart(), chart(), table()};
        bad[1].runUids.clear();
        bad[2].runUids = QStringList{QStringLiteral("nowhere")};
        bad[3].metric.clear();
        bad[4].columns.clear();
        const QString before = dump(m_project->database());
        // The good block before it must not stay either.
        const auto added = store().addBlocks(m_report, {textBlock(QStringLiteral("good")), bad[std::size_t(which)]},
                                             actor(), QStringLiteral("b"));
        QVERIFY(!added);
        QVERIFY2(added.error().message.contains(word), qUtf8Printable(added.error().message));
        QCOMPARE(dump(m_project->database()), before);
    }

    void verifyNoticesChangedRows_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QString>("entity");
        const auto row = [](const char* name, const QByteArray& sql, const char* entity) {
            QTest::newRow(name) << sql << QString::fromLatin1(entity);
        };
        row("content of an edition", "UPDATE report_edition SET content = replace(content, 'Why', 'How')",
            "report_edition");
        row("digest of an edition", "UPDATE report_edition SET digest = replace(digest, '0', '1')", "report_edition");
        row("time of an edition", "UPDATE report_edition SET frozen_at = frozen_at - 1", "report_edition");
        row("edition taken away", "DELETE FROM report_edition", "report_edition");
        row("words of a block", "UPDATE report_block_version SET content = replace(content, 'Why', 'How')", "report");
        row("order", "UPDATE report_version SET blocks = '[]' WHERE version = 2", "report");
        row("author", "UPDATE report SET staged = 1", "report");
    }

    void verifyNoticesChangedRows()
    {
        QFETCH(QByteArray, sql);
        QFETCH(QString, entity);
        fill();
        QVERIFY(store().freeze(m_report, actor(), QStringLiteral("f")));
        QVERIFY(m_project->database().write(
            m_project->note(), [&](db::WriteTransaction& transaction) { transaction.connection().execute(sql); }));
        const ProjectVerification found = valueOf(verifyProject(m_project->database()));
        QCOMPARE(found.rows.size(), std::size_t(1));
        QCOMPARE(found.rows.front().entity, entity);
    }

    void changedEditionIsNotOpened()
    {
        fill();
        QVERIFY(store().freeze(m_report, actor(), QStringLiteral("f")));
        QVERIFY(m_project->database().write(m_project->note(), [](db::WriteTransaction& transaction) {
            transaction.connection().execute("UPDATE report_edition SET content = replace(content, 'Why', 'How')");
        }));
        const auto opened = m_project->database().read([&](db::Connection& connection) {
            return reports::frozenFigures(connection,
                                          reports::edition(connection, reports::byUid(connection, m_report).id, 1));
        });
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, Error::Kind::Corrupt);
    }

    void exportedFileRefersToNothingAndRunsNothing()
    {
        valueOf(applyImport(m_project->database(), actor(), sixRuns(), {}));
        QVERIFY(store().rename(m_report, QStringLiteral("<script>alert(1)</script>"), actor(), QStringLiteral("t")));
        const QString hostile = QStringLiteral("# <img src=x onerror=alert(1)>\n[a](javascript:alert(1)) "
                                               "![p](http://example.org/p.png) \"'><iframe src=//x>");
        const QStringList runs = valueOf(m_project->database().read([](db::Connection& connection) {
            QStringList uids;
            db::Statement rows = connection.prepare("SELECT uid FROM run ORDER BY id");
            while (rows.step())
                uids << rows.text(0);
            return uids;
        }));
        BlockContent over = chart();
        over.runUids = runs;
        BlockContent cells = table();
        cells.runUids = runs;
        QVERIFY(store().addBlocks(m_report,
                                  {textBlock(hostile), over, cells, {.kind = ReportBlockKind::Note, .text = hostile}},
                                  actor(), QStringLiteral("h")));
        QVERIFY(store().freeze(m_report, actor(), QStringLiteral("f")));
        const QString html = QString::fromUtf8(htmlOf(1));
        QVERIFY(html.contains(QStringLiteral("&lt;img src=x")));
        for (const char* forbidden :
             {"<img", "<script", "<iframe", "<a ", "<link", "<object", "src=\"", "href", "url(", "@import", "xmlns"})
            QVERIFY2(!html.contains(QLatin1String(forbidden)), forbidden);
        // The address that somebody wrote stays as words.
        static const QRegularExpression inTag(QStringLiteral("<[^>]*(http:|https:|javascript:|onerror)"));
        QVERIFY(!inTag.match(html).hasMatch());
        QVERIFY(html.contains(QStringLiteral("default-src 'none'")));
        QVERIFY(html.contains(QStringLiteral("NaN")));
    }

    void F2_whatItsTextsNameLeadsBackIntoTheProject()
    {
        valueOf(propose(m_project->database(), actor(), QStringLiteral("x\">")));
        const QString uid = valueOf(m_project->database().read([](db::Connection& connection) {
            db::Statement row = connection.prepare("SELECT uid FROM use_case WHERE key = 'UC-1'");
            return row.step() ? row.text(0) : QString();
        }));
        QVERIFY(store().addBlocks(
            m_report,
            {textBlock(QStringLiteral("For **#UC-1**, <not> #UC-99, `#UC-1`.")),
             {.kind = ReportBlockKind::Note, .text = QStringLiteral("Ask @%1 of #UC-1").arg(authorsName())}},
            actor(), QStringLiteral("b")));
        QVERIFY(store().freeze(m_report, actor(), QStringLiteral("f")));
        const QString project = m_project->database().projectUid();
        const QString link = QStringLiteral("<a href=\"assay://%1/use-case/%2\">#UC-1</a>").arg(project, uid);
        const QString html = QString::fromUtf8(htmlOf(1));
        QVERIFY2(html.contains(QStringLiteral("<strong>") + link + QStringLiteral("</strong>")), qPrintable(html));
        QCOMPARE(html.count(link), 2); // Not the code.
        QVERIFY(html.contains(QStringLiteral("&lt;not&gt; #UC-99")));
        QVERIFY(html.contains(
            QStringLiteral("<a href=\"assay://%1/person/%2\">@%3</a>").arg(project, actor().person, authorsName())));
        QCOMPARE(canonicalFigures(frozen(1)).contains("use-case"), false); // It is found anew, and not frozen.
    }

    void F12_anExportedFileSaysItsAddress()
    {
        QVERIFY(store().addBlocks(m_report, {textBlock(QStringLiteral("Why"))}, actor(), QStringLiteral("b")));
        QVERIFY(store().freeze(m_report, actor(), QStringLiteral("f")));
        const QString project = m_project->database().projectUid();
        QVERIFY(htmlOf(1).contains(
            QStringLiteral("<p class=\"digest\">assay://%1/report/%2@1</p>").arg(project, m_report).toUtf8()));
        const ReportFigures live = valueOf(m_project->database().read([&](db::Connection& connection) {
            return reports::figuresOf(connection, reports::byUid(connection, m_report));
        }));
        QCOMPARE(figuresLink(live), QStringLiteral("assay://%1/report/%2").arg(project, m_report));
    }

    void figuresAreReadBackToTheLastBit()
    {
        fill();
        QVERIFY(store().freeze(m_report, actor(), QStringLiteral("f")));
        const QByteArray content = canonicalFigures(frozen(1));
        QCOMPARE(canonicalFigures(valueOf(figuresFrom(content))), content);
        for (const qsizetype cut : {qsizetype(0), qsizetype(1), content.size() / 2, content.size() - 1})
            QVERIFY(!figuresFrom(content.left(cut)));
    }

    void historyTellsOfTheFreezing()
    {
        fill();
        QVERIFY(store().freeze(m_report, actor(), QStringLiteral("f")));
        const ThingHistory history = valueOf(m_project->database().read([&](db::Connection& connection) {
            return thingHistory(connection, {{}, "report", m_report}, 10);
        }));
        QCOMPARE(history.total, qint64(3));
        QCOMPARE(history.lines.front().sentence, QStringLiteral("froze an edition of it"));
    }

private:
    static bool isDenied(const Result<QString>& done) { return !done && done.error().kind == Error::Kind::Denied; }
    ReportStore store() const { return ReportStore(m_project->database()); }
    const Actor& actor() const { return m_project->actor(); }

    QString runUid() const
    {
        return valueOf(m_project->database().read([](db::Connection& connection) {
            db::Statement row = connection.prepare("SELECT uid FROM run ORDER BY id");
            row.step();
            return row.text(0);
        }));
    }

    BlockContent chart() const
    {
        BlockContent content{.kind = ReportBlockKind::Chart, .metric = QStringLiteral("loss")};
        content.layout.yScale = metrics::AxisScale::Log10;
        content.layout.smoothing.amount = 0.6;
        content.runUids = QStringList{runUid()};
        return content;
    }

    BlockContent table() const
    {
        BlockContent content{.kind = ReportBlockKind::Table};
        content.runUids = QStringList{runUid()};
        content.columns = {{RunField::Kind::Name}, {RunField::Kind::Metric, QStringLiteral("loss")}};
        return content;
    }

    void fill()
    {
        QVERIFY(store().addBlocks(m_report, {textBlock(QStringLiteral("# Why")), chart(), table()}, actor(),
                                  QStringLiteral("fill")));
    }

    QString addPerson(Role role)
    {
        Person person;
        person.name = QStringLiteral("Sam");
        person.roles = {role};
        const Actor founder{actor().person, toString(Role::Administrator)};
        return valueOf(PeopleStore(m_project->database()).add(person, founder, QStringLiteral("sam")));
    }

    std::pair<Report, std::vector<ReportBlock>> read() const
    {
        return valueOf(m_project->database().read([&](db::Connection& connection) {
            const Report report = reports::byUid(connection, m_report);
            return std::pair(report, reports::blocksOf(connection, report));
        }));
    }

    ReportEdition frozenEdition(qint64 number) const
    {
        return valueOf(m_project->database().read([&](db::Connection& connection) {
            return reports::edition(connection, reports::byUid(connection, m_report).id, number);
        }));
    }

    ReportFigures frozen(qint64 number) const
    {
        return valueOf(m_project->database().read([&](db::Connection& connection) {
            return reports::frozenFigures(connection, frozenEditionIn(connection, number));
        }));
    }

    ReportEdition frozenEditionIn(db::Connection& connection, qint64 number) const
    {
        return reports::edition(connection, reports::byUid(connection, m_report).id, number);
    }

    QString authorsName() const
    {
        return valueOf(m_project->database().read(
            [uid = actor().person](db::Connection& connection) { return people::byUid(connection, uid).name; }));
    }

    QByteArray htmlOf(qint64 number) const { return reportHtml(frozen(number)); }

    std::unique_ptr<RunProject> m_project;
    QString m_report;
};

ASSAY_TEST(TestReportStore)
#include "tst_report_store.moc"
