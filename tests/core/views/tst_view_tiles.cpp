// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/finding_store.h"
#include "core/incidents/incident_store.h"
#include "core/usecases/use_case_store.h"
#include "core/views/dashboard_rows.h"
#include "core/views/list_view.h"
#include "core/views/portfolio_view.h"
#include "core/views/usual_view_store.h"
#include "core/views/view_store.h"
#include "tests/support/drift_tables.h"
#include "tests/support/planned_change.h"
#include "tests/support/scan_files.h"
#include "tests/support/talk_project.h"
#include "tests/support/test_program.h"

using namespace assay;
using namespace assay::tests;

/// F14: tiles of dashboards that show saved views of lists and of the portfolio.
class TestViewTiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_project = std::make_unique<TalkProject>(); }
    void cleanup() { m_project.reset(); }

    void F14_aTileOfFindingsCountsAllAndShowsTheFirstInTheViewsOrder()
    {
        for (const char* title : {"Bias", "Drift", "Alarm", "Leak", "Echo", "Frost", "Gap", "Closed one"})
            raise(QString::fromLatin1(title));
        const ViewTile tile = tileOf(QStringLiteral("findings"),
                                     canonicalListView({.filter = QStringLiteral("a"),
                                                        .choice = QStringLiteral("open"),
                                                        .sort = QStringLiteral("title"),
                                                        .descending = true}));
        QCOMPARE(tile.subject, QStringLiteral("findings"));
        QCOMPARE(tile.found, 4); // Of "Bias", "Alarm", "Leak" and "Gap"; no other text of theirs has the letter.
        QCOMPARE(tile.lines.front().title, QStringLiteral("F-4 · Leak"));
        QCOMPARE(tile.lines.front().figure, QStringLiteral("Open"));
        QCOMPARE(tile.lines.back().title, QStringLiteral("F-3 · Alarm"));
        QCOMPARE(tile.place.kind, QByteArray("risk-audit"));
        const ViewTile all = tileOf(QStringLiteral("findings"), canonicalListView({.choice = QStringLiteral("all")}));
        QCOMPARE(all.found, 8);
        QCOMPARE(all.lines.size(), std::size_t(mostTileLines));
    }

    void F14_aTileIsSortedByWhatKeysSeveritiesAndPrioritiesMeanAsItsListIs()
    {
        for (int finding = 1; finding <= 10; ++finding)
            raise(QStringLiteral("Number %1").arg(finding),
                  finding == 3       ? Severity::Critical
                      : finding == 4 ? Severity::Low
                                     : Severity::High);
        const auto first = [this](const QString& page, const ListView& view) {
            return tileOf(page, canonicalListView(view)).lines.front().title;
        };
        const QString findings = QStringLiteral("findings");
        const ListView byKey{.choice = QStringLiteral("all"), .sort = QStringLiteral("key"), .descending = true};
        QCOMPARE(first(findings, byKey), QStringLiteral("F-10 · Number 10"));
        ListView bySeverity{.choice = QStringLiteral("all"), .sort = QStringLiteral("severity"), .descending = true};
        QCOMPARE(first(findings, bySeverity), QStringLiteral("F-3 · Number 3"));
        bySeverity.descending = false;
        QCOMPARE(first(findings, bySeverity), QStringLiteral("F-4 · Number 4"));
        for (const TaskPriority priority : {TaskPriority::Normal, TaskPriority::Low, TaskPriority::High}) {
            const QString key = m_project->taskFor(m_project->cleo, m_project->ada, taskPriorityTitle(priority));
            QVERIFY(m_project->tasks().edit({.task = key, .priority = priority}, m_project->ada, m_project->once())
                    || priority == TaskPriority::Normal);
        }
        const ListView byPriority{
            .choice = QStringLiteral("everybodys-list"), .sort = QStringLiteral("priority"), .descending = true};
        QVERIFY(first(QStringLiteral("tasks"), byPriority).endsWith(taskPriorityTitle(TaskPriority::High)));
    }

    void F14_aTileSortsIncidentsAsTheirListDoes_data()
    {
        QTest::addColumn<QString>("column");
        QTest::addColumn<bool>("descending");
        QTest::addColumn<QString>("first");
        QTest::newRow("the gravest") << QStringLiteral("severity") << true << QStringLiteral("I-3 · Critical");
        QTest::newRow("the least grave") << QStringLiteral("severity") << false << QStringLiteral("I-2 · Low");
        QTest::newRow("the newest") << QStringLiteral("key") << true << QStringLiteral("I-10 · Medium");
        QTest::newRow("the oldest") << QStringLiteral("age") << true << QStringLiteral("I-1 · High");
    }

    void F14_aTileSortsIncidentsAsTheirListDoes()
    {
        QFETCH(const QString, column);
        QFETCH(const bool, descending);
        QFETCH(const QString, first);
        using enum Severity;
        for (const Severity severity : {High, Low, Critical, Medium, Medium, Medium, Medium, Medium, Medium, Medium}) {
            IncidentDraft draft;
            draft.fields.text.title = severityTitle(severity);
            draft.fields.severity = severity;
            valueOf(IncidentStore(m_project->database()).report(draft, devOps(), m_project->once()));
            m_project->later();
        }
        const ListView view{.choice = QStringLiteral("all"), .sort = column, .descending = descending};
        const ViewTile tile = tileOf(QStringLiteral("incidents"), canonicalListView(view));
        QCOMPARE(tile.lines.front().title, first);
    }

    void F14_aTileIsSortedByWhatItsListIsSortedByAndRowsWithoutItComeLast()
    {
        const auto first = [this](const QString& page, const ListView& view) {
            return tileOf(page, canonicalListView(view)).lines.front().title;
        };
        m_project->taskFor(m_project->cleo, m_project->ada, QStringLiteral("Some day"));
        TaskDraft soon{QStringLiteral("On its day")};
        soon.ownerUid = m_project->cleo.person;
        soon.dueAt = m_project->clock.at + TalkProject::day;
        valueOf(m_project->tasks().add(soon, m_project->ada, m_project->once()));
        for (const bool descending : {false, true}) {
            const ListView byDay{
                .choice = QStringLiteral("everybodys-list"), .sort = QStringLiteral("due"), .descending = descending};
            QVERIFY(first(QStringLiteral("tasks"), byDay).endsWith(QStringLiteral("On its day")));
        }
        ChangeStore changes(m_project->database());
        valueOf(changes.plan(wholeChange(), devOps(), m_project->once()));
        const QString planned = valueOf(changes.plan(wholeChange(), devOps(), m_project->once()));
        valueOf(m_project->database().write({}, [&](db::WriteTransaction& transaction) {
            transaction.connection()
                .prepare("UPDATE change SET state = 'Scheduled', window_from = ? WHERE uid = ?")
                .bind(m_project->clock.at + TalkProject::day)
                .bind(planned)
                .run();
        }));
        QVERIFY(first(QStringLiteral("changes"), {.sort = QStringLiteral("due")}).startsWith(QStringLiteral("CH-2 ")));
        for (int incident = 1; incident <= 10; ++incident) {
            IncidentDraft draft;
            draft.fields.text.title = QStringLiteral("Number %1").arg(incident);
            valueOf(IncidentStore(m_project->database()).report(draft, devOps(), m_project->once()));
        }
        const ListView byKey{.choice = QStringLiteral("all"), .sort = QStringLiteral("key"), .descending = true};
        QCOMPARE(first(QStringLiteral("incidents"), byKey), QStringLiteral("I-10 · Number 10"));
    }

    void F14_aTileSortsScansAndChecksForDriftAsTheirListsDo()
    {
        const auto firstOf = [this](const QString& page, const QString& sort, bool descending) {
            const ListView view{.choice = QStringLiteral("all"), .sort = sort, .descending = descending};
            return tileOf(page, canonicalListView(view)).lines.front();
        };
        for (const char* file : {"not_run", "first", "second"})
            importScan(m_project->database(), QLatin1String(file), m_project->useCase, m_project->ada,
                       m_project->once());
        const QString scans = QStringLiteral("scans");
        for (const bool descending : {false, true}) // What did not run has no count and comes last.
            QVERIFY(firstOf(scans, QStringLiteral("warnings"), descending).figure == QStringLiteral("Has results"));
        QCOMPARE(firstOf(scans, QStringLiteral("warnings"), true).title, QStringLiteral("SCAN-2 · loan-lint"));
        QCOMPARE(firstOf(scans, QStringLiteral("key"), false).title.section(u' ', 0, 0), QStringLiteral("SCAN-1"));
        for (const int shift : {0, 50})
            valueOf(DriftStore(m_project->database())
                        .record({m_project->useCase}, ageMeasurement(shift), m_project->ada, m_project->once()));
        const TileLine drifted = firstOf(QStringLiteral("drift"), QStringLiteral("drifted"), true);
        QCOMPARE(drifted.title, QStringLiteral("DC-2 · june.csv"));
        QCOMPARE(drifted.figure, driftVerdictTitle(DriftVerdict::Drifted));
    }

    void F14_aTileOfThePortfolioAndOfFindingsIsAsOfTheDaysEnd()
    {
        const QString finding = raise(QStringLiteral("Bias"));
        const qint64 then = m_project->clock.at;
        m_project->later();
        raise(QStringLiteral("Drift"));
        QVERIFY(FindingStore(m_project->database())
                    .move({finding, FindingState::InProgress, {}}, m_project->cleo, m_project->once()));
        valueOf(propose(m_project->database(), m_project->cleo, QStringLiteral("another")));
        const QByteArray open = canonicalListView({.choice = QStringLiteral("open")});
        QCOMPARE(tileOf(QStringLiteral("findings"), open).lines.front().title, QStringLiteral("F-2 · Drift"));
        const ViewTile past = tileOf(QStringLiteral("findings"), open, then);
        QVERIFY(past.isPast);
        QCOMPARE(past.found, 1);
        QCOMPARE(past.lines.front().title, QStringLiteral("F-1 · Bias"));
        const QByteArray useCases = canonicalPortfolioView({});
        QCOMPARE(tileOf(PortfolioPageName, useCases).found, 2);
        const ViewTile before = tileOf(PortfolioPageName, useCases, then);
        QVERIFY(before.isPast);
        QCOMPARE(before.found, 1);
    }

    void F14_whatTheLogDoesNotTellOfThePastIsAsOfNowAndSaysSo()
    {
        const qint64 then = m_project->clock.at;
        m_project->later();
        m_project->taskFor(m_project->cleo, m_project->ada);
        const ViewTile tile =
            tileOf(QStringLiteral("tasks"), canonicalListView({.choice = QStringLiteral("everybodys-list")}), then);
        QVERIFY(!tile.isPast);
        QCOMPARE(tile.found, 1);
    }

    void F14_everyListHasItsTile_data()
    {
        QTest::addColumn<QString>("page");
        for (const ListPage& page : listPages())
            QTest::newRow(qPrintable(page.page)) << page.page;
    }

    void F14_everyListHasItsTile()
    {
        QFETCH(const QString, page);
        raise(QStringLiteral("Bias"));
        m_project->taskFor(m_project->ben, m_project->ada);
        valueOf(ChangeStore(m_project->database()).plan(wholeChange(), devOps(), m_project->once()));
        IncidentDraft incident;
        incident.fields.text.title = QStringLiteral("Scores are late");
        valueOf(IncidentStore(m_project->database()).report(incident, devOps(), m_project->once()));
        importScan(m_project->database(), QStringLiteral("first"), m_project->useCase, m_project->ada,
                   m_project->once());
        valueOf(DriftStore(m_project->database())
                    .record({m_project->useCase}, ageMeasurement(50), m_project->ada, m_project->once()));
        const ViewTile tile = tileOf(page, canonicalListView({.choice = listPage(page)->choices.value(0)}));
        QVERIFY2(tile.fault.isEmpty(), qPrintable(tile.fault));
        QCOMPARE(tile.found > 0, page != QStringLiteral("releases")); // Of which there is none here.
    }

    void F14_whoSaidNothingBeginsWithTheirOwnThenWithThatOfTheirRole()
    {
        QCOMPARE(read(m_project->ben).first, QString());
        const QString shared = keep(QStringLiteral("For auditors"), {}, m_project->ada);
        QVERIFY(
            UsualViewStore(m_project->database()).say({shared, Role::RiskAuditor}, m_project->ada, m_project->once()));
        QCOMPARE(read(m_project->ben).first, shared);
        const QString own = keep(QStringLiteral("Mine"), {}, m_project->ben);
        QCOMPARE(read(m_project->ben).first, own);
        QVERIFY(UsualViewStore(m_project->database()).say({shared}, m_project->ben, m_project->once()));
        QCOMPARE(read(m_project->ben).first, shared);
    }

private:
    Actor devOps() const { return {m_project->ada.person, toString(Role::DevOps)}; }

    QString raise(const QString& title, Severity severity = Severity::Medium)
    {
        m_project->later();
        FindingDraft draft;
        draft.useCase = QStringLiteral("UC-1");
        draft.text.title = title;
        draft.severity = severity;
        draft.ownerUid = m_project->cleo.person;
        return valueOf(FindingStore(m_project->database()).raise(draft, m_project->cleo, m_project->once()));
    }

    QString keep(const QString& name, const Dashboard& dashboard, const Actor& owner)
    {
        return valueOf(
            ViewStore(m_project->database())
                .create({DashboardPage, name, true, canonicalDashboard(dashboard)}, owner, m_project->once()));
    }

    DashboardChoices read(const Actor& actor, std::optional<qint64> past = {})
    {
        return valueOf(m_project->database().read([&](db::Connection& connection) {
            return dashboardChoices(connection, {actor.person, roleFromString(actor.role), m_project->clock.at, past});
        }));
    }

    /// As Ben sees the tile of a view that Cleo shares.
    ViewTile tileOf(const QString& page, const QByteArray& content, std::optional<qint64> past = {})
    {
        const QString name = QStringLiteral("View %1").arg(++m_views);
        const QString view = valueOf(
            ViewStore(m_project->database()).create({page, name, true, content}, m_project->cleo, m_project->once()));
        keep(name, {{{TileKind::View, view}}}, m_project->ben);
        return read(m_project->ben, past).tiles.at(view);
    }

    std::unique_ptr<TalkProject> m_project;
    int m_views = 0;
};

ASSAY_TEST(TestViewTiles)
#include "tst_view_tiles.moc"
