// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/briefs/brief_rows.h"
#include "core/service_levels/level_store.h"
#include "core/service_levels/waiting_board.h"
#include "core/value/adoption_store.h"
#include "core/value/value_rows.h"
#include "tests/support/portfolio_fixture.h"
#include "tests/support/test_program.h"
#include "tests/support/user_group_row.h"
#include "ui/charts/band_plot.h"
#include "ui/charts/bar_plot.h"
#include "ui/models/address_role.h"
#include "ui/panes/manager/flow_card.h"
#include "ui/panes/manager/flow_view.h"
#include "ui/panes/manager/past_bar.h"
#include "ui/panes/manager/value_ledger.h"
#include "ui/widgets/elided_label.h"

#include <QAction>
#include <QPlainTextEdit>
#include <QPointer>
#include <QScrollArea>
#include <QTextEdit>

using namespace assay;
using namespace assay::tests;

namespace {

enum Tab {
    BoardTab,
    FlowTab,
    ValueTab,
    RiskTab,
    TimelineTab,
    AdoptionTab,
    DecisionsTab,
    BriefTab,
    RankingTab,
    SkillsTab,
    DashboardTab,
    WaitingTab
};

} // namespace

/// Flow, value, adoption, decisions and briefs on the manager's page over the demo, by mouse and keys.
class TestPortfolioValue : public PortfolioFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { makeDemo(); }
    void init() { openDemo(); }
    void cleanup() { closeAll(); }

    void bandsOfTheCumulativeFlowAreTheBoardsCounts()
    {
        m_page->setCurrentTab(FlowTab);
        const auto* bands = m_page->findChild<FlowView*>()->findChild<BandPlot*>();
        QTRY_VERIFY(bands->isVisible());
        const std::size_t last = bands->bands().front().values.size() - 1;
        for (std::size_t i = 0; i < bands->bands().size(); ++i) {
            const BandPlot::Band& band = bands->bands()[i];
            const int column = 5 - static_cast<int>(i); // The board's columns in turn, from the last one.
            QCOMPARE(static_cast<int>(band.values[last]), static_cast<int>(titles(column).size()));
            QCOMPARE(bands->heightOf(i, last) > 0, band.values[last] > 0);
        }
    }

    void S4_chartsAreReadByKeysAndToldInWords()
    {
        m_page->setCurrentTab(FlowTab);
        for (IndexedPlot* plot : m_page->findChildren<IndexedPlot*>()) {
            QVERIFY2(!plot->accessibleName().isEmpty(), plot->metaObject()->className());
            if (!plot->isVisible())
                continue;
            plot->setFocus();
            QTest::keyClick(plot, Qt::Key_Home);
            QCOMPARE(plot->current(), std::optional<std::size_t>(0));
            QTest::keyClick(plot, Qt::Key_Right);
            QVERIFY(plot->reading().size() >= 2);
            QVERIFY(plot->accessibleDescription().contains(plot->reading().constFirst()));
        }
        for (const int tab : {FlowTab, AdoptionTab}) {
            m_page->setCurrentTab(tab);
            for (RowPlot* plot : m_page->findChildren<RowPlot*>()) {
                if (!plot->isVisible())
                    continue;
                const QString summary = plot->accessibleDescription();
                for (const QString& name : plot->names())
                    QVERIFY2(summary.contains(name), qPrintable(summary));
                plot->setFocus();
                QTest::keyClick(plot, Qt::Key_Down);
                QCOMPARE(plot->current(), std::optional<std::size_t>(0));
                QVERIFY(plot->accessibleDescription().startsWith(plot->reading().constFirst()));
                QVERIFY(plot->accessibleDescription().endsWith(summary));
            }
        }
        m_page->setCurrentTab(FlowTab);
        for (const FlowCard* card : m_page->findChildren<FlowCard*>())
            QVERIFY2(!card->title().isEmpty() && (card->csv().isEmpty() || card->csv().contains('\n')),
                     qPrintable(card->objectName()));
        QVERIFY(flowCard("funnel").footer().contains(QStringLiteral("no data")));
        QVERIFY2(flowCard("cohorts").note().contains(QStringLiteral("3 of 8")), qPrintable(flowCard("cohorts").note()));
        QVERIFY(flowCard("cycle-time").csv().startsWith("from_days,to_days,use_cases"));
    }

    void barThatIsReadByKeysStaysWhenSomebodyCommits()
    {
        for (const auto& [tab, name] :
             {std::pair(FlowTab, "funnel"), {FlowTab, "cohorts"}, {AdoptionTab, "adoption"}}) {
            m_page->setCurrentTab(tab);
            RowPlot* plot = nullptr;
            for (const FlowCard* card : m_page->findChildren<FlowCard*>(QLatin1String(name)))
                plot = card->isVisible() ? card->findChild<RowPlot*>() : plot;
            QVERIFY2(plot, name);
            plot->setFocus();
            QTest::keyClick(plot, Qt::Key_Down);
            QTest::keyClick(plot, Qt::Key_Down);
            const QStringList reading = plot->reading();
            QVERIFY2(!reading.isEmpty(), name);
            Q_EMIT m_session->events.changed();
            waitForJobs();
            QCOMPARE(plot->reading(), reading);
            QCOMPARE(QApplication::focusWidget(), plot);
        }
    }

    void S5_managerSaysFromWhichAgeUseCasesCount()
    {
        auto* action = m_page->findChild<QAction*>(QStringLiteral("cohortAge"));
        QVERIFY2(action->isEnabled(), qPrintable(action->statusTip()));
        action->trigger();
        auto* days = m_page->window()->findChild<QLineEdit*>(QStringLiteral("days"));
        auto* reason = m_page->window()->findChild<QPlainTextEdit*>(QStringLiteral("reason"));
        QVERIFY(days && reason);
        QCOMPARE(days->text(), QStringLiteral("180"));
        days->setText(QStringLiteral("3000"));
        reason->setPlainText(QStringLiteral("Only what had ten years"));
        QTest::keyClick(days, Qt::Key_Return);
        waitForJobs();
        QTRY_VERIFY(wordsOn(FlowTab).contains(QStringLiteral("none approved for 3000 d")));
    }

    void S6_outcomeShowsItsFractionOnTheValueTab()
    {
        m_page->setCurrentTab(ValueTab);
        QVERIFY(wordsOn(ValueTab).contains(QStringLiteral("1 of 3 · industry 20 %, insights")));
    }

    void S47_disputeIsDecidedByTheManagerInTheWindow()
    {
        m_page->setCurrentTab(ValueTab);
        choose(QStringLiteral("V-2"));
        QVERIFY(ledgerButton("decideValue")->isVisible() && ledgerButton("decideValue")->isEnabled());
        QVERIFY(!ledgerButton("counterValue")->isEnabled());
        QVERIFY(ledgerButton("counterValue")->statusTip().contains(QStringLiteral("Ana")));
        QTest::mouseClick(ledgerButton("decideValue"), Qt::LeftButton);
        auto* because = m_page->window()->findChild<QLineEdit*>(QStringLiteral("text"));
        QVERIFY(because);
        QTest::keyClicks(because, QStringLiteral("Calls are counted per agent"));
        QTest::keyClick(because, Qt::Key_Return);
        waitForJobs();
        QTRY_VERIFY(!m_page->window()->findChild<QWidget*>(QStringLiteral("valueWordForm")));
        QVERIFY(record(QStringLiteral("V-2")).state == ValueState::Measured);
        waitForJobs();
        choose(QStringLiteral("V-2"));
        QVERIFY(!ledgerButton("acceptValue")->isEnabled()); // Farah does.
        QVERIFY(ledgerButton("acceptValue")->statusTip().contains(QStringLiteral("Farah")));
    }

    void valueRecordIsWrittenByKeys()
    {
        m_page->setCurrentTab(ValueTab);
        ledgerButton("newValue")->setFocus();
        QTest::keyClick(ledgerButton("newValue"), Qt::Key_Space);
        auto* form = m_page->window()->findChild<QWidget*>(QStringLiteral("valueForm"));
        QVERIFY(form);
        const std::pair<const char*, const char*> fields[] = {
            {"hypothesis", "Fewer calls"}, {"metric", "Calls"}, {"target", "12.5"}, {"baseline", "Last year"}};
        for (const auto& [name, text] : fields)
            QTest::keyClicks(form->findChild<QLineEdit*>(QLatin1String(name)), QLatin1String(text));
        QTest::keyClick(form->findChild<QLineEdit*>(QStringLiteral("baseline")), Qt::Key_Return);
        waitForJobs();
        QTRY_COMPARE(ledger().model()->rowCount(), 4);
        QCOMPARE(record(QStringLiteral("V-4")).target, 12.5);
    }

    void acceptedValueOffersNothingAndTellsItsStory()
    {
        m_page->setCurrentTab(ValueTab);
        choose(QStringLiteral("V-3"));
        for (const char* name : {"measureValue", "acknowledgeValue", "acceptValue", "disputeValue", "decideValue"})
            QVERIFY2(!ledgerButton(name)->isVisible(), name);
        QTRY_VERIFY(wordsOn(ValueTab).contains(QStringLiteral("accepts the value")));
        QCOMPARE(ledger().model()->index(ledger().currentIndex().row(), 4).data().toString(),
                 QStringLiteral("14.5 units"));
    }

    void F14_pageSaysAsOfWhichDayItIsAlsoNow()
    {
        m_page->window()->resize(1440, 900);
        const auto* asOf = m_page->findChild<QPushButton*>(QStringLiteral("asOfPortfolio"));
        const QString today = QDateTime::currentDateTimeUtc().date().toString(Qt::ISODate);
        QTRY_COMPARE(asOf->text(), QStringLiteral("As of: %1, now").arg(today));
        QVERIFY(asOf->isVisible() && asOf->toolTip().contains(today));
        m_page->window()->resize(808, 640); // The day stays where the title row has less room.
        QTRY_COMPARE(asOf->text(), today);
        QVERIFY(asOf->isVisible());
        m_page->window()->resize(1440, 900);
        askDay(QStringLiteral("2026-03-01"));
        QTRY_COMPARE(asOf->text(), QStringLiteral("As of: 2026-03-01"));
    }

    void pageAsOfADayShowsThePastAndChangesNothing()
    {
        askDay(QStringLiteral("2026-03-01"));
        auto* banner = m_page->findChild<PastBar*>();
        QVERIFY(banner->isVisible() && banner->sentence().contains(QStringLiteral("2026-03-01")));
        QVERIFY(!newButton()->isEnabled());
        QVERIFY(newButton()->statusTip().contains(QStringLiteral("past")));
        QVERIFY(titles(Production).size() == 2); // The third got live in April.
        QVERIFY(!allTitles().contains(QStringLiteral("Payment investigation triage")));
        const QString title =
            titles(FramingColumn).isEmpty() ? titles(Development).constFirst() : titles(FramingColumn).constFirst();
        focusCard(title);
        m_page->setCurrentTab(ValueTab);
        QCOMPARE(ledger().model()->rowCount(), 2); // That of April is not there.
        openUseCase(QStringLiteral("UC-1"));
        QVERIFY(banner->isVisible()
                && banner->sentence().contains(QStringLiteral("the use case as the log had it at 2026-03-01")));
        m_page->open({{}, {}, QStringLiteral("@2026-03-01")});
        QVERIFY(banner->isVisible() && banner->sentence().contains(QStringLiteral("Nothing can be changed here")));
        QVERIFY(!ledgerButton("newValue")->isEnabled());
        m_page->setCurrentTab(BriefTab);
        QVERIFY(!m_page->findChild<QPushButton*>(QStringLiteral("freezeBrief"))->isEnabled());
        auto* asOf = m_page->findChild<QPushButton*>(QStringLiteral("asOfPortfolio"));
        QTest::mouseClick(asOf, Qt::LeftButton);
        QTest::mouseClick(m_page->window()->findChild<QPushButton*>(QStringLiteral("asOfNow")), Qt::LeftButton);
        waitForJobs();
        QVERIFY(!banner->isVisible());
        QVERIFY(newButton()->isEnabled());
        QCOMPARE(titles(Production).size(), 3);
    }

    void F14_rankingSkillsAndBriefsAreOfTheDayThatIsAsked()
    {
        const auto rows = [this](const char* name) {
            return m_page->findChild<QTableView*>(QLatin1String(name))->model()->rowCount();
        };
        const auto firstRank = [this] {
            const auto* ranking = m_page->findChild<QTableView*>(QStringLiteral("ranking"))->model();
            return ranking->index(0, 0).data().toString();
        };
        QTRY_VERIFY(rows("waiting") > 0);
        QTRY_COMPARE(rows("briefs"), 2);
        QTRY_COMPARE(firstRank(), QStringLiteral("1"));
        const auto* ranking = m_page->findChild<QTableView*>(QStringLiteral("ranking"))->model();
        QCOMPARE(ranking->index(0, 6).data().toString().section(u'.', 1).size(), 2); // Of all scores alike.
        QTRY_VERIFY(m_page->findChild<QPushButton*>(QStringLiteral("sayLevel"))->isEnabled());
        const auto level = [this] {
            return m_page->findChild<QTableView*>(QStringLiteral("serviceLevels"))->model()->index(0, 1);
        };
        const QString usual = level().data().toString();
        valueOf(ServiceLevelStore(*m_session->database)
                    .set({waitKinds().front(), std::nullopt, 6, QStringLiteral("Nobody should wait over night")},
                         m_session->actor, QStringLiteral("level")));
        Q_EMIT m_session->events.changed();
        waitForJobs();
        QTRY_COMPARE(level().data().toString(), QStringLiteral("6 h"));
        askDay(QStringLiteral("2025-02-10"));
        QTRY_COMPARE(rows("briefs"), 0);
        QTRY_COMPARE(level().data().toString(), usual); // Nobody had said another one.
        QTRY_COMPARE(firstRank(), QStringLiteral("–")); // Nobody had rated any.
        QCOMPARE(rows("ranking"), 1);
        const auto* sayLevel = m_page->findChild<QPushButton*>(QStringLiteral("sayLevel"));
        QVERIFY(!sayLevel->isEnabled() && sayLevel->statusTip().contains(QStringLiteral("past")));
        QTRY_COMPARE(rows("waiting"), waitedOn(QDate(2025, 2, 10)));
        QVERIFY(!m_page->findChild<QPushButton*>(QStringLiteral("changeLevel"))->isEnabled());
        QVERIFY(wordsOn(RiskTab).contains(QStringLiteral("could not be shown on a day in the past")));
        const auto* gaps = m_page->findChild<QTableView*>(QStringLiteral("dutyGaps"));
        QVERIFY(gaps->isHidden());
        QVERIFY(m_page->findChild<QLabel*>(QStringLiteral("dutyGapsNote"))
                    ->text()
                    .contains(QStringLiteral("accountable on a day in the past is not told")));
        const auto* change = m_page->findChild<QPushButton*>(QStringLiteral("changeLevel"));
        QVERIFY2(!change->isEnabled() && change->statusTip().contains(QStringLiteral("past")),
                 qPrintable(change->statusTip()));
        askDay(QStringLiteral("2026-07-06"));
        QVERIFY(waitedOn(QDate(2026, 7, 6)) > 0);
        QTRY_COMPARE(rows("waiting"), waitedOn(QDate(2026, 7, 6)));
    }

    void dayThatIsNoneIsSaidInPlace()
    {
        QTest::mouseClick(m_page->findChild<QPushButton*>(QStringLiteral("asOfPortfolio")), Qt::LeftButton);
        auto* day = m_page->window()->findChild<QLineEdit*>(QStringLiteral("asOfDay"));
        day->setText(QStringLiteral("2999-01-01"));
        QVERIFY(!m_page->window()->findChild<QPushButton*>(QStringLiteral("asOfShow"))->isEnabled());
        QTest::keyClick(day, Qt::Key_Return);
        QVERIFY(m_page->window()->findChild<QLineEdit*>(QStringLiteral("asOfDay"))); // Still there.
        QTest::keyClick(day, Qt::Key_Escape);
    }

    void decisionsOfTheManagerLeadToWhereTheyAreTaken()
    {
        m_page->setCurrentTab(DecisionsTab);
        const auto* table = m_page->findChild<QTableView*>(QStringLiteral("decisions"));
        QTRY_VERIFY(table->model()->rowCount() > 0); // It is read once the window rests.
        new QAbstractItemModelTester(table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest,
                                     m_page.get());
        QStringList kinds;
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            kinds << table->model()->index(row, 0).data().toString();
            QVERIFY(!addressOf(table->model()->index(row, 0)).key.isEmpty());
        }
        QVERIFY(kinds.contains(QStringLiteral("Take a step")));
        QVERIFY(kinds.contains(QStringLiteral("Decide a dispute")));
    }

    void S48_briefIsFrozenAndEarlierOnesStay()
    {
        m_page->setCurrentTab(BriefTab);
        auto* table = m_page->findChild<QTableView*>(QStringLiteral("briefs"));
        QTRY_COMPARE(table->model()->rowCount(), 2);
        QTest::mouseClick(m_page->findChild<QPushButton*>(QStringLiteral("freezeBrief")), Qt::LeftButton);
        waitForJobs();
        QTRY_COMPARE(table->model()->rowCount(), 3);
        QCOMPARE(table->model()->index(0, 0).data().toString(), QStringLiteral("3"));
        table->setFocus();
        table->setCurrentIndex(table->model()->index(2, 0));
        waitForJobs();
        QTRY_VERIFY(briefText().contains(QStringLiteral("Decisions asked")));
        QVERIFY(briefText().contains(QStringLiteral("first brief"))); // Number 1: it compares with nothing.
    }

    void wordsChosenInABriefStayChosenWhenSomebodyCommits()
    {
        m_page->setCurrentTab(BriefTab);
        waitForJobs();
        auto* page = m_page->findChild<QScrollArea*>(QStringLiteral("briefPage"));
        QTRY_VERIFY(page && !page->widget()->findChildren<QTextEdit*>().isEmpty());
        const QPointer<QTextEdit> text = page->widget()->findChildren<QTextEdit*>().constFirst();
        text->selectAll();
        const QString chosen = text->textCursor().selectedText();
        QVERIFY(!chosen.isEmpty());
        Q_EMIT m_session->events.changed();
        waitForJobs();
        QVERIFY(text);
        QCOMPARE(text->textCursor().selectedText(), chosen);
    }

    void S7_adoptionNamesTheGroupsBelowTheirShare()
    {
        m_page->setCurrentTab(AdoptionTab);
        auto* table = m_page->findChild<QTableView*>(QStringLiteral("adoption-windows"));
        const int counted = table->model()->rowCount();
        QVERIFY(counted > 0);
        QVERIFY(!wordsOn(AdoptionTab).contains(QStringLiteral("Back office")));
        const QString group =
            addUserGroup(*m_session->database, uidOf(QStringLiteral("UC-3")), QStringLiteral("Back office"), 0.5);
        valueOf(AdoptionStore(*m_session->database)
                    .record({group, 1000, 2000, 100, 38, 9, QStringLiteral("It refuses everyone")}, m_session->actor,
                            QStringLiteral("adoption")));
        Q_EMIT m_session->events.changed();
        waitForJobs();
        const QStringList below = wordsOn(AdoptionTab).split(u'\n').filter(QStringLiteral("below the agreed share: "));
        QCOMPARE(below.size(), 1);
        QVERIFY2(below.constFirst().contains(QStringLiteral("Back office")), qPrintable(below.constFirst()));
        QCOMPARE(table->model()->rowCount(), counted + 1);
        bool isMarked = false; // Each bar, with the share that its group agreed on.
        for (const BarPlot* plot : m_page->findChildren<BarPlot*>()) {
            for (const PlotBar& bar : plot->bars())
                isMarked |= bar.name.startsWith(QStringLiteral("Back office")) && bar.mark == 50.0
                    && bar.markWords == QStringLiteral("agreed: 50 %");
        }
        QVERIFY(isMarked);
    }

    void cardOfFewBarsEndsWithThem()
    {
        m_page->setCurrentTab(AdoptionTab);
        const FlowCard* card = nullptr;
        for (const FlowCard* each : m_page->findChildren<FlowCard*>(QStringLiteral("adoption")))
            card = each->isVisible() ? each : card;
        QVERIFY(card);
        QVERIFY(!card->findChild<RowPlot*>()->names().isEmpty());
        QTRY_VERIFY2(card->height() < card->sizeHint().height(), "It is as high as a chart of lines.");
    }

    void adoptionOfANewProjectSaysThatNobodyWasCounted()
    {
        TemporaryProject project;
        const QString path = project.path();
        valueOf(propose(project.database(), project.actor(), QStringLiteral("churn")));
        project.close();
        openSession(valueOf(db::Database::open(path)));
        QVERIFY(wordsOn(AdoptionTab).contains(QStringLiteral("Nobody was counted yet")));
    }

    void nothingIsCutInASmallWindow()
    {
        for (const int tab : {FlowTab, ValueTab, AdoptionTab, DecisionsTab, BriefTab}) {
            m_page->setCurrentTab(tab);
            const QStringList cut = cutTexts();
            QVERIFY2(cut.isEmpty(), qPrintable(QStringLiteral("tab %1, %2").arg(tab).arg(cut.join(u'\n'))));
        }
    }

    void useCaseTellsItsOwnValues()
    {
        openUseCase(QStringLiteral("UC-3"));
        const auto* table = useCasePage()->findChild<ValueLedger*>();
        QCOMPARE(table->table().model()->rowCount(), 1);
        QCOMPARE(table->table().model()->index(0, 0).data().toString(), QStringLiteral("V-3"));
    }

private:
    /// How much had begun to wait by the end of that day and had not ended.
    int waitedOn(QDate day) const
    {
        const qint64 end = day.addDays(1).startOfDay(Qt::UTC).toMSecsSinceEpoch() - 1;
        return static_cast<int>(valueOf(m_session->database->read([end](db::Connection& connection) {
                                    return waiting::boardOn(connection, end);
                                })).rows.size());
    }

    QTableView& ledger() const { return *m_page->findChild<QTableView*>(QStringLiteral("ledger")); }
    QPushButton* ledgerButton(const char* name) const { return m_page->findChild<QPushButton*>(QLatin1String(name)); }

    const FlowCard& flowCard(const char* name) const
    {
        return *m_page->findChild<FlowView*>()->findChild<FlowCard*>(QLatin1String(name));
    }

    void choose(const QString& key)
    {
        for (int row = 0; row < ledger().model()->rowCount(); ++row) {
            if (ledger().model()->index(row, 0).data().toString() == key)
                ledger().setCurrentIndex(ledger().model()->index(row, 0));
        }
        QCOMPARE(ledger().model()->index(ledger().currentIndex().row(), 0).data().toString(), key);
    }

    void askDay(const QString& day)
    {
        QTest::mouseClick(m_page->findChild<QPushButton*>(QStringLiteral("asOfPortfolio")), Qt::LeftButton);
        auto* field = m_page->window()->findChild<QLineEdit*>(QStringLiteral("asOfDay"));
        field->setText(day);
        QTest::keyClick(field, Qt::Key_Return);
        waitForJobs();
    }

    QStringList allTitles() const
    {
        QStringList all;
        for (int i = 0; i < board().columns(); ++i)
            all.append(titles(i));
        return all;
    }

    QString wordsOn(int tab)
    {
        m_page->setCurrentTab(tab);
        QStringList words;
        for (const QLabel* label : m_page->findChildren<QLabel*>()) {
            if (label->isVisible())
                words << label->text();
        }
        for (const ElidedLabel* label : m_page->findChildren<ElidedLabel*>()) {
            if (label->isVisible())
                words << label->text();
        }
        return words.join(u'\n');
    }

    QString briefText() const
    {
        QStringList words;
        for (const QTextEdit* text :
             m_page->findChild<QScrollArea*>(QStringLiteral("briefPage"))->findChildren<QTextEdit*>())
            words << text->toPlainText();
        return words.join(u'\n');
    }

    QString uidOf(const QString& key)
    {
        return valueOf(m_session->database->read(
            [&](db::Connection& connection) { return usecases::byKeyOrUid(connection, key).uid; }));
    }

    ValueRecord record(const QString& name)
    {
        return valueOf(
            m_session->database->read([&](db::Connection& connection) { return values::byName(connection, name); }));
    }
};

ASSAY_TEST(TestPortfolioValue)
#include "tst_portfolio_value.moc"
