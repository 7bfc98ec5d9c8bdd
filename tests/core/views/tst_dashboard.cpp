// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portfolio/portfolio_figures.h"
#include "core/views/dashboard_rows.h"
#include "core/views/runs_page_view.h"
#include "core/views/view_store.h"
#include "core/views/view_text.h"
#include "tests/support/run_project.h"
#include "tests/support/test_program.h"

using namespace assay;
using namespace assay::tests;

/// What dashboards are made of, how they are kept, and what their tiles of runs show.
class TestDashboard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_project = std::make_unique<RunProject>(); }
    void cleanup() { m_project.reset(); }

    void F14_everyRoleHasAUsualOneThatReadsBack()
    {
        for (const Role role : allRoles()) {
            const Dashboard usual = usualDashboard(role);
            QVERIFY(!usual.tiles.empty());
            QCOMPARE(valueOf(dashboardFrom(canonicalDashboard(usual))), usual);
        }
    }

    void everyWordOfAFigureHasItsFigure()
    {
        const PortfolioKpis kpis;
        QStringList seen;
        for (const QString& word : dashboardFigures()) {
            QVERIFY2(figureNamed(kpis, word), qPrintable(word));
            seen << word;
        }
        QCOMPARE(QSet<QString>(seen.begin(), seen.end()).size(), seen.size());
        QVERIFY(!figureNamed(kpis, u"shoe-size"));
    }

    void whatIsNoDashboardIsRefusedWithItsTile_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("named");
        QTest::newRow("no version") << QByteArray(R"({"tiles":[]})") << QStringLiteral("v 1");
        QTest::newRow("no tiles") << QByteArray(R"({"v":1})") << QStringLiteral("list of tiles");
        QTest::newRow("an unknown figure")
            << QByteArray(R"({"v":1,"tiles":[{"figure":"oldest"},{"figure":"shoes"}]})") << QStringLiteral("Tile 2");
        QTest::newRow("an unknown kind") << QByteArray(R"({"v":1,"tiles":[{"song":"oldest"}]})")
                                         << QStringLiteral("Tile 1");
        QTest::newRow("twice the same") << QByteArray(R"({"v":1,"tiles":[{"chart":"funnel"},{"chart":"funnel"}]})")
                                        << QStringLiteral("Tile 2");
        QTest::newRow("no tile") << QByteArray(R"({"v":1,"tiles":[3]})") << QStringLiteral("Tile 1");
    }

    void whatIsNoDashboardIsRefusedWithItsTile()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, named);
        const auto made = ViewStore(m_project->database())
                              .create({DashboardPage, QStringLiteral("D"), false, content}, m_project->actor(),
                                      QStringLiteral("make"));
        QVERIFY(!made);
        QVERIFY2(made.error().message.contains(named), qPrintable(made.error().message));
    }

    void aTextCarriesADashboardToAnotherProject()
    {
        SavedView view;
        view.name = QStringLiteral("Mondays");
        view.page = DashboardPage;
        view.content = canonicalDashboard(usualDashboard(Role::DevOps));
        QCOMPARE(valueOf(viewFromText(viewAsText(view))), (ViewDraft{DashboardPage, view.name, false, view.content}));
    }

    void aTileOfRunsShowsTheFirstOfItsViewAndHowManyThereAre()
    {
        RunsPageView view;
        view.filter = QStringLiteral("name = \"nothing of this name\"");
        const QString none = keep(QStringLiteral("None"), view);
        view.filter.clear();
        const QString all = keep(QStringLiteral("All"), view);
        keepDashboard({all, none});
        const DashboardChoices choices = read(m_project->actor().person);
        QCOMPARE(choices.tiles.at(all).name, QStringLiteral("All"));
        QCOMPARE(choices.tiles.at(all).found, numberIn(m_project->database(), "SELECT count(*) FROM run"));
        QVERIFY(!choices.tiles.at(all).lines.empty());
        QVERIFY(choices.tiles.at(none).lines.empty());
        QVERIFY(choices.tiles.at(none).fault.isEmpty());
    }

    void aViewThatIsNotThereIsSaidOnItsTileAlone()
    {
        const QString all = keep(QStringLiteral("All"), {});
        keepDashboard({QStringLiteral("01NOTHERE"), all});
        const DashboardChoices choices = read(m_project->actor().person);
        QVERIFY(!choices.tiles.at(QStringLiteral("01NOTHERE")).fault.isEmpty());
        QVERIFY(choices.tiles.at(all).fault.isEmpty());
    }

private:
    QString keep(const QString& name, const RunsPageView& view)
    {
        return valueOf(ViewStore(m_project->database())
                           .create({RunsPage, name, false, canonicalView(view)}, m_project->actor(), name));
    }

    void keepDashboard(const QStringList& views)
    {
        Dashboard dashboard;
        for (const QString& uid : views)
            dashboard.tiles.push_back({TileKind::View, uid});
        valueOf(ViewStore(m_project->database())
                    .create({DashboardPage, QStringLiteral("Mine"), true, canonicalDashboard(dashboard)},
                            m_project->actor(), QStringLiteral("dashboard")));
    }

    DashboardChoices read(const QString& person)
    {
        return valueOf(m_project->database().read(
            [&](db::Connection& connection) { return dashboardChoices(connection, {.person = person}); }));
    }

    std::unique_ptr<RunProject> m_project;
};

ASSAY_TEST(TestDashboard)
#include "tst_dashboard.moc"
