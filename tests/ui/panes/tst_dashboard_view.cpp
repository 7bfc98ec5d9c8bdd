// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/views/dashboard.h"
#include "core/views/list_view.h"
#include "core/views/portfolio_view.h"
#include "core/views/runs_page_view.h"
#include "core/views/usual_view_store.h"
#include "core/views/view_store.h"
#include "tests/support/portfolio_fixture.h"
#include "tests/support/test_program.h"
#include "ui/panes/manager/dashboard_form.h"
#include "ui/panes/manager/dashboard_view.h"
#include "ui/panes/manager/flow_card.h"

#include <QCheckBox>
#include <QListWidget>

using namespace assay;
using namespace assay::tests;

/// Dashboards over the demo, by mouse and keys.
class TestDashboardView : public PortfolioFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { makeDemo(); }
    void init()
    {
        openDemo();
        m_page->setCurrentTab(DashboardTab);
        waitForJobs();
    }
    void cleanup() { closeAll(); }

    void F14_whoHasArrangedNothingSeesWhatIsUsualForTheirRole()
    {
        const Role role = *roleFromString(m_session->actor.role);
        const Dashboard usual = usualDashboard(role);
        QCOMPARE(shownCharts(), wordsOf(usual, TileKind::Chart));
        QCOMPARE(shownFigures().size(), wordsOf(usual, TileKind::Figure).size());
        QVERIFY(which().text().contains(roleTitle(role)));
    }

    void F14_tilesAreTakenOutMovedAndKeptByKeysAlone()
    {
        QTest::keyClick(button("arrangeDashboard"), Qt::Key_Space);
        QListWidget* list = tiles();
        const QString first = list->item(0)->text();
        const QString second = list->item(1)->text();
        list->setFocus();
        list->setCurrentRow(0);
        QTest::keyClick(list, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(list->item(0)->text(), second);
        QCOMPARE(list->currentItem()->text(), first);
        QTest::keyClick(list, Qt::Key_Space);
        QCOMPARE(list->item(1)->checkState(), Qt::Unchecked);
        form()->findChild<QLineEdit*>(QStringLiteral("dashboardName"))->setText(QStringLiteral("Mondays"));
        const qsizetype before = shownFigures().size();
        QTest::keyClick(save(), Qt::Key_Space);
        QTRY_VERIFY(!form());
        waitForJobs();
        QTRY_COMPARE(which().text(), QStringLiteral("Mondays"));
        QCOMPARE(shownFigures().size(), before - 1);
    }

    void whatSomebodyKeptComesFirstTheNextTimeAndIsChangedInPlace()
    {
        keep(QStringLiteral("Mine"), {{TileKind::Chart, QStringLiteral("funnel")}});
        QTRY_COMPARE(which().text(), QStringLiteral("Mine"));
        QCOMPARE(shownCharts(), QStringList{QStringLiteral("funnel")});
        QTest::mouseClick(button("arrangeDashboard"), Qt::LeftButton);
        for (int row = 0; row < tiles()->count(); ++row)
            tiles()->item(row)->setCheckState(
                tiles()->item(row)->text().contains(QStringLiteral("Little")) ? Qt::Checked : Qt::Unchecked);
        QTest::mouseClick(save(), Qt::LeftButton);
        QTRY_COMPARE(shownCharts(), QStringList{QStringLiteral("littles-law")});
        QCOMPARE(which().text(), QStringLiteral("Mine"));
    }

    void whatIsPutAwayIsNotFoundAndTheUsualOneComesBack()
    {
        keep(QStringLiteral("Mine"), {{TileKind::Chart, QStringLiteral("funnel")}});
        QTRY_COMPARE(which().text(), QStringLiteral("Mine"));
        auto* away = view().findChild<QAction*>(QStringLiteral("putDashboardAway"));
        QVERIFY(away);
        away->trigger();
        waitForJobs();
        QTRY_VERIFY(which().text() != QStringLiteral("Mine"));
        const auto* usual = view().findChild<QAction*>(QStringLiteral("putDashboardAway"));
        QVERIFY(!usual->isEnabled()); // And says why.
        QVERIFY(!usual->statusTip().isEmpty());
        QCOMPARE(numberIn(*m_session->database, "SELECT count(*) FROM saved_view WHERE page = 'dashboard'"), 1);
    }

    void anEmptyDashboardIsRefusedInPlace()
    {
        QTest::mouseClick(button("arrangeDashboard"), Qt::LeftButton);
        for (int row = 0; row < tiles()->count(); ++row)
            tiles()->item(row)->setCheckState(Qt::Unchecked);
        QVERIFY(!save()->isEnabled());
        tiles()->item(3)->setCheckState(Qt::Checked);
        QVERIFY(save()->isEnabled());
    }

    void F14_aTileShowsTheRunsOfASavedView()
    {
        const QString view = valueOf(ViewStore(*m_session->database)
                                         .create({RunsPage, QStringLiteral("All runs"), false, canonicalView({})},
                                                 m_session->actor, QStringLiteral("view")));
        keep(QStringLiteral("With runs"), {{TileKind::View, view}});
        QTRY_VERIFY(m_page->findChild<QWidget*>(QStringLiteral("view-") + view));
        const auto* card = m_page->findChild<QWidget*>(QStringLiteral("view-") + view);
        QTRY_VERIFY(card->isVisible());
        QStringList words;
        for (const QLabel* label : card->findChildren<QLabel*>())
            words << label->text();
        QVERIFY2(words.join(u'\n').contains(QStringLiteral("10")), qPrintable(words.join(u'\n')));
    }

    void F14_aTileShowsAViewOfThePortfolioAsOfTheDayAndLeadsToIt()
    {
        const QString view =
            valueOf(ViewStore(*m_session->database)
                        .create({PortfolioPageName, QStringLiteral("Approved ones"), false,
                                 canonicalPortfolioView({QStringLiteral("stage:data UC-10"), QStringLiteral("stage")})},
                                m_session->actor, QStringLiteral("view")));
        keep(QStringLiteral("With a view"), {{TileKind::View, view}});
        QTRY_VERIFY(wordsOnTile(view).contains(QStringLiteral("use cases found now: 0")));
        moveElsewhere(QStringLiteral("UC-10"), UseCaseState::Approved, QStringLiteral("Mei"), Role::Manager);
        QTRY_VERIFY2(wordsOnTile(view).contains(QStringLiteral("use cases found now: 1")),
                     qPrintable(wordsOnTile(view)));
        QSignalSpy asked(&m_session->events, &SessionEvents::openAsked);
        tile(view)->findChild<QPushButton*>(QStringLiteral("openTile"))->click();
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.front().front().value<Address>(), (Address{{}, "portfolio", {}, view}));
        goToYesterday();
        QTRY_VERIFY(wordsOnTile(view).contains(QStringLiteral("use cases found then: 0")));
    }

    void F14_viewsOfListsAreOfferedAsTiles()
    {
        valueOf(ViewStore(*m_session->database)
                    .create({QStringLiteral("findings"), QStringLiteral("Grave ones"), false,
                             canonicalListView({.choice = QStringLiteral("all")})},
                            m_session->actor, QStringLiteral("view")));
        Q_EMIT m_session->events.changed();
        waitForJobs();
        QTest::mouseClick(button("arrangeDashboard"), Qt::LeftButton);
        QCOMPARE(tiles()->findItems(QStringLiteral("View of findings · Grave ones"), Qt::MatchExactly).size(), 1);
    }

    void F14_aDashboardThatIsUsualForTheRoleComesFirst()
    {
        const Role role = *roleFromString(m_session->actor.role);
        Actor manager;
        for (const Person& person : valueOf(PeopleStore(*m_session->database).all())) {
            if (person.name == QStringLiteral("Mei"))
                manager = {person.uid, toString(Role::Manager)};
        }
        const Dashboard one{{{TileKind::Chart, QStringLiteral("funnel")}}};
        const QString shared =
            valueOf(ViewStore(*m_session->database)
                        .create({DashboardPage, QStringLiteral("For all"), true, canonicalDashboard(one)}, manager,
                                QStringLiteral("dashboard")));
        QVERIFY(UsualViewStore(*m_session->database).say({shared, role}, manager, QStringLiteral("usual")));
        Q_EMIT m_session->events.changed();
        waitForJobs();
        QTRY_VERIFY(which().text().startsWith(QStringLiteral("For all")));
        QCOMPARE(shownCharts(), QStringList{QStringLiteral("funnel")});
    }

    void F14_asOfYesterdayEqualsYesterdaysFigures()
    {
        keep(QStringLiteral("Without ages"),
             {{TileKind::Figure, QStringLiteral("production")},
              {TileKind::Figure, QStringLiteral("outcome")},
              {TileKind::Chart, QStringLiteral("funnel")}});
        QTRY_COMPARE(shownFigures().size(), 2);
        const QStringList figures = shownFigures();
        const QByteArray before = funnel();
        moveElsewhere(QStringLiteral("UC-10"), UseCaseState::Approved, QStringLiteral("Mei"), Role::Manager);
        QTRY_VERIFY(funnel() != before); // One more has passed gate 1.
        goToYesterday();
        QTRY_COMPARE(funnel(), before);
        QCOMPARE(shownFigures(), figures);
    }

    void nothingIsCutInASmallWindow()
    {
        const QStringList cut = cutTexts();
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
    }

private:
    static constexpr int DashboardTab = 10;

    DashboardView& view() const { return *m_page->findChild<DashboardView*>(); }
    QPushButton* button(const char* name) const { return m_page->findChild<QPushButton*>(QLatin1String(name)); }
    QPushButton& which() const { return *button("whichDashboard"); }
    DashboardForm* form() const { return m_page->window()->findChild<DashboardForm*>(); }
    QListWidget* tiles() const { return form()->findChild<QListWidget*>(QStringLiteral("dashboardTiles")); }
    QPushButton* save() const { return form()->findChild<QPushButton*>(QStringLiteral("submit")); }

    void goToYesterday()
    {
        const QString yesterday = QDateTime::currentDateTimeUtc().addDays(-1).date().toString(Qt::ISODate);
        QTest::mouseClick(button("asOfPortfolio"), Qt::LeftButton);
        auto* day = m_page->window()->findChild<QLineEdit*>(QStringLiteral("asOfDay"));
        day->setText(yesterday);
        QTest::keyClick(day, Qt::Key_Return);
        waitForJobs();
    }

    /// The card of a view; null until it is read. Those that were replaced go later.
    QWidget* tile(const QString& view) const
    {
        const QList<QWidget*> cards = m_page->findChildren<QWidget*>(QStringLiteral("view-") + view);
        return cards.isEmpty() ? nullptr : cards.constLast();
    }

    QString wordsOnTile(const QString& view) const
    {
        const QWidget* card = tile(view);
        return card ? PortfolioFixture::wordsOf(*card).join(u'\n') : QString();
    }

    QByteArray funnel() const { return view().findChild<FlowCard*>(QStringLiteral("funnel"))->csv(); }

    static QStringList wordsOf(const Dashboard& dashboard, TileKind kind)
    {
        QStringList words;
        for (const DashboardTile& tile : dashboard.tiles) {
            if (tile.kind == kind)
                words << tile.what;
        }
        return words;
    }

    QStringList shownCharts() const
    {
        QStringList names;
        for (const QString& name : dashboardCharts()) {
            const auto* card = view().findChild<QWidget*>(name);
            if (card && card->isVisible())
                names << name;
        }
        return names;
    }

    QStringList shownFigures() const
    {
        QStringList figures;
        for (const QObject* child : view().findChild<KpiStrip*>()->children()) {
            const auto* card = qobject_cast<const Card*>(child);
            if (card && card->isVisible())
                figures << card->accessibleName();
        }
        return figures;
    }

    void keep(const QString& name, std::vector<DashboardTile> tiles)
    {
        valueOf(
            ViewStore(*m_session->database)
                .create({DashboardPage, name, false, canonicalDashboard({std::move(tiles)})}, m_session->actor, name));
        Q_EMIT m_session->events.changed();
        waitForJobs();
    }
};

ASSAY_TEST(TestDashboardView)
#include "tst_dashboard_view.moc"
