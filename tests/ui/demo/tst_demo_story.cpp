// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/people_store.h"
#include "tests/support/shown_words.h"
#include "tests/support/test_program.h"
#include "tests/support/window_fixture.h"
#include "ui/panes/manager/flow_card.h"
#include "ui/panes/manager/flow_view.h"
#include "ui/shell/page_stack.h"
#include "ui/widgets/board.h"
#include "ui/widgets/board_column.h"
#include "ui/widgets/page.h"
#include "ui/widgets/segments.h"

#include <QPushButton>

using namespace assay;

namespace {

enum PortfolioTab { BoardTab, FlowTab, ValueTab, AdoptionTab = 5, DecisionsTab, BriefTab };

const QString loans = QStringLiteral("Consumer loan screening");

} // namespace

/// Steps of the story of consumer loan screening, each as people saw it in the window at the end of its day.
class TestDemoStory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<tests::WindowFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void step1_theBusinessBringsAUseCaseAndWhatBranchesSay()
    {
        tellUntil("2026-01-12");
        openPortfolio("2026-01-11");
        const int before = funnelCount(QStringLiteral("Proposed"));
        openPortfolio("2026-01-12");
        QCOMPARE(funnelCount(QStringLiteral("Proposed")), before + 1);
        QVERIFY2(cardOf(loans).contains(QStringLiteral("planned")), qPrintable(cardOf(loans)));
        QVERIFY2(cardOf(loans).contains(QStringLiteral("14 h")), qPrintable(cardOf(loans))); // At the end of that day.
        openUseCase("users");
        for (const char* words : {"FB-1", "FB-2", "Branch in the north", "Branch in the south"})
            QVERIFY2(says(words), words);
        openUseCase("history");
        QVERIFY(says("Bo proposed it, as Business owner"));
    }

    void step2_itIsFramedWithItsCostsAndTheGateSaysWhatIsMissing()
    {
        tellUntil("2026-01-19");
        openUseCase("framing");
        for (const char* words : {"An application for a consumer loan of up to 24 months", "after 730 days",
                                  "false alarm 1, miss 5 units", "Refuse everybody", "People decide, the model advises",
                                  "In the workshop: Ana, Bo, Ruth", "Creditworthiness of people: the risk is high."})
            QVERIFY2(says(words), words);
        openUseCase();
        for (const char* words : {"Gate 1: approval", "8 of 10", "no interval is agreed with: Applicants"})
            QVERIFY2(says(words), words);
        QCOMPARE(said().filter(QRegularExpression(QStringLiteral("^missing$"))).size(), 2); // Plan and rota.
        open({{}, "meeting", firstOf("meeting")});
        QVERIFY(says("Framing workshop: small loans"));
    }

    void step3_thePlanIsFixedAndTheManagerApproves()
    {
        tellUntil("2026-01-23");
        openUseCase("framing");
        for (const char* words : {"cost_per_100@0.17", "approve everybody, refuse everybody", "age up to 25, sex", "30",
                                  "Fixed before any run was seen."})
            QVERIFY2(says(words), words);
        openUseCase("history");
        QVERIFY(says("Mei approved it at gate 1, as Manager"));
        tellUntil("2026-01-26");
        openUseCase();
        QVERIFY(says("Developing"));
    }

    void step7_theFirstVersionIsSentBackAndTheDissentIsKept()
    {
        tellUntil("2026-02-11");
        open({{}, "release", QStringLiteral("consumer-loan-screening@1")});
        for (const char* words : {"Changes requested", "refusing everybody costs 67.3", "it costs 106.0 per 100 loans",
                                  "71.3 % of the test loans are judged right"})
            QVERIFY2(says(words), words);
        m_fixture->window().inspect({{}, "release", QStringLiteral("consumer-loan-screening@1")});
        QVERIFY(m_fixture->idle());
        QTRY_VERIFY(windowSays("Please keep this as my dissent."));
        QVERIFY(windowSays("I accept it. The evaluation plan says cost"));
        openUseCase();
        for (const char* words : {"Developing", "iteration 2"})
            QVERIFY2(says(words), words);
        openPortfolio("2026-02-10");
        page()->setCurrentTab(BoardTab);
        QVERIFY2(cardOf(loans).contains(QStringLiteral("Returned")), qPrintable(cardOf(loans)));
        openUseCase("history");
        QVERIFY(says("Ruth returned it to Developing, as Model-risk auditor"));
    }

    void step14_longerLoansAreSeenAndTheBusinessIsAsked()
    {
        tellUntil("2026-06-22");
        open({{}, "finding", QStringLiteral("F-5")});
        for (const char* words : {"Medium", "10 of 50 loans run for more than 24 months (20 %)", "Ana"})
            QVERIFY2(says(words), words);
        openPortfolio();
        QVERIFY2(cardOf(loans).contains(QStringLiteral("1 finding")), qPrintable(cardOf(loans)));
        openUseCase("talk");
        QVERIFY(says("@Bo has the product changed?"));
        QVERIFY(says("Ask whether loans beyond 24 months are on sale"));
        actAs("Bo", Role::BusinessOwner);
        open({{}, "inbox", {}});
        QVERIFY(says("Mentioned"));
    }

    void step15_alarmsAreTwoGraveFindingsASuspensionAndADecisionToTake()
    {
        tellUntil("2026-07-06");
        openPortfolio();
        QVERIFY2(cardOf(loans).contains(QStringLiteral("Suspended, 2 grave findings")), qPrintable(cardOf(loans)));
        open({{}, "finding", QStringLiteral("F-5")});
        for (const char* words : {"High", "31 of 60 loans", "52 %", "PSI is 0.662", "Since 1 June"})
            QVERIFY2(says(words), words);
        open({{}, "finding", QStringLiteral("F-6")});
        for (const char* words : {"High", "0 of 15 applicants up to 25", "11 of 45", "p = 0.051"})
            QVERIFY2(says(words), words);
        open({{}, "release", QStringLiteral("consumer-loan-screening@2")});
        QVERIFY(says("Suspended"));
        openUseCase("talk");
        QVERIFY(says("since 1 June we sell loans of 25 to 72 months"));
        open({{}, "decision", QStringLiteral("D-3")});
        for (const char* words : {"No score for loans beyond 24 months", "Proposed"})
            QVERIFY2(says(words), words);
        tellUntil("2026-07-08");
        openUseCase("users");
        QVERIFY(says("Loans beyond 24 months get no score from today"));
        open({{}, "release", QStringLiteral("consumer-loan-screening@2")});
        QVERIFY(says("Live"));
    }

    void step16_adoptionFallsAndOfficersOverruleMoreOften()
    {
        tellUntil("2026-09-02");
        openUseCase("users");
        QVERIFY(says("It refuses nearly everyone: of a hundred applicants eighteen are approved."));
        openPortfolio();
        page()->setCurrentTab(AdoptionTab);
        QVERIFY(m_fixture->idle());
        for (const char* words : {"61.0 %", "38.0 %", "17 (8.8 %)", "31 (23.8 %)", "below: Officers of the branches"})
            QVERIFY2(says(words), words);
        openUseCase("talk");
        QVERIFY(says("The branches say that it refuses nearly everyone."));
        QVERIFY(m_fixture->openDemo()); // To its end.
        openUseCase("talk");
        QVERIFY(says("It costs 22.7 % less than refusing everybody, but only 15 of 100 are approved."));
    }

    void step20_theBorneRiskIsOpenAgainAndTheValueIsAccepted()
    {
        const char* const reopened =
            "was the next to write after the acceptance of its risk had ended: it is open again";
        tellUntil("2026-09-29");
        open({{}, "finding", QStringLiteral("F-6")});
        QVERIFY(says("Mei"));
        QVERIFY(!says(reopened)); // The log has not come to that day yet.
        tellUntil("2026-09-30");
        open({{}, "finding", QStringLiteral("F-6")});
        QVERIFY2(says(reopened), qPrintable(said().join(u'|')));
        openUseCase("value");
        for (const char* words : {"14.5 units", "Accepted", "With Ruth's limit.", "Holds for the sample's share"})
            QVERIFY2(says(words), words);
        open({{}, "decision", QStringLiteral("D-2")});
        for (const char* words : {"95 of 100 answers within 300 ms.", "95 of 100 answers within 210 ms in September"})
            QVERIFY2(says(words), words);
        openPortfolio("2026-09-30");
        page()->setCurrentTab(ValueTab);
        QVERIFY(says("1 of 3 · industry 20 %, insights"));
        page()->setCurrentTab(BriefTab);
        QVERIFY(m_fixture->idle());
        QTRY_VERIFY(says("edition 1, frozen 2026-09-30"));
    }

    void whatIsStagedSaysSoOnItsPage()
    {
        QVERIFY(m_fixture->openDemo());
        const std::pair<const char*, const char*> things[] = {{"use-case", "UC-3"}, {"finding", "F-5"},
                                                              {"decision", "D-3"},  {"handover", "H-1"},
                                                              {"task", "T-3"},      {"feedback", "FB-1"}};
        for (const auto& [kind, key] : things) {
            open({{}, kind, QString::fromLatin1(key)});
            QVERIFY2(said().join(u'|').contains(QStringLiteral("staged"), Qt::CaseInsensitive), key);
        }
    }

private:
    /// The demo as it was at the end of that day, in the window.
    void tellUntil(const char* day)
    {
        const QString path = m_fixture->path(QLatin1String(day) + QStringLiteral(".assay"));
        QVERIFY(createDemoProject(path, QDate::fromString(QLatin1String(day), Qt::ISODate)));
        QVERIFY(m_fixture->openProject(path));
    }

    void open(const Address& address)
    {
        m_fixture->window().openAddress(address);
        for (int round = 0; round < 3; ++round) {
            QVERIFY(m_fixture->idle());
            QCoreApplication::processEvents();
        }
    }

    void openUseCase(const char* tab = "") { open({{}, "use-case", QStringLiteral("UC-3"), QLatin1String(tab)}); }

    /// As of the end of a day; as of now where none is given.
    void openPortfolio(const char* day = nullptr)
    {
        open({{}, "portfolio", {}});
        page()->setCurrentTab(BoardTab);
        if (!day)
            return;
        m_fixture->child<QPushButton>("asOfPortfolio")->click();
        m_fixture->child<QLineEdit>("asOfDay")->setText(QLatin1String(day));
        m_fixture->child<QPushButton>("asOfShow")->click();
        QVERIFY(m_fixture->idle());
    }

    void actAs(const char* name, Role role)
    {
        Session& session = m_fixture->session();
        const Result<std::vector<Person>> people = PeopleStore(*session.database).all();
        QVERIFY(people);
        for (const Person& person : *people) {
            if (person.name == QLatin1String(name))
                session.actor = {person.uid, toString(role)};
        }
        Q_EMIT session.events.changed();
        QVERIFY(m_fixture->idle());
    }

    QString firstOf(const QByteArray& table) { return m_fixture->firstUid(table); }

    /// All that the card of a use case says on the board.
    QString cardOf(const QString& title)
    {
        Board& board = *m_fixture->window().findChild<Board*>();
        for (int column = 0; column < board.columns(); ++column) {
            const BoardModel& model = board.column(column).model();
            for (int row = 0; row < model.rowCount(); ++row) {
                if (model.card(row).title == title)
                    return model.index(row).data(Qt::AccessibleTextRole).toString();
            }
        }
        return {};
    }

    /// How many use cases reached a state, from what the funnel gives away as CSV.
    int funnelCount(const QString& state)
    {
        page()->setCurrentTab(FlowTab);
        const QString csv =
            QString::fromUtf8(page()->findChild<FlowView*>()->findChild<FlowCard*>(QStringLiteral("funnel"))->csv());
        for (const QString& line : csv.split(u'\n')) {
            if (line.startsWith(state + u','))
                return line.section(u',', 1, 1).toInt();
        }
        return -1;
    }

    Page* page() { return m_fixture->window().findChild<PageStack*>()->page(); }
    QStringList said() { return tests::shownWords(*page()); }
    bool says(const char* words) { return said().join(u'\n').contains(QString::fromUtf8(words)); }
    bool windowSays(const char* words)
    {
        return tests::shownWords(m_fixture->window()).join(u'\n').contains(QString::fromUtf8(words));
    }

    std::unique_ptr<tests::WindowFixture> m_fixture;
};

ASSAY_TEST(TestDemoStory)
#include "tst_demo_story.moc"
