// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/changes/change_type_names.h"
#include "core/findings/finding_store.h"
#include "core/incidents/incident_store.h"
#include "core/usecases/use_case_store.h"
#include "core/views/list_view.h"
#include "core/views/portfolio_view.h"
#include "core/views/view_store.h"
#include "tests/support/drift_tables.h"
#include "tests/support/planned_change.h"
#include "tests/support/scan_files.h"
#include "tests/support/talk_project.h"
#include "tests/support/test_program.h"

#include <atomic>
#include <thread>

using namespace assay;
using namespace assay::tests;

/// F4: somebody follows a saved view of a list or of the portfolio, and is told what comes into it.
class TestListViewFollow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_project = std::make_unique<TalkProject>(); }
    void cleanup()
    {
        QCOMPARE(whatIsWrong(m_project->database()), QString());
        m_project.reset();
    }

    void F4_aFindingThatEntersAViewIsToldOnce()
    {
        raise(QStringLiteral("Overfit from the first"));
        follow(findings(QStringLiteral("overfit")));
        QVERIFY(told().empty()); // Of what was in it before nobody is told.
        const QString finding = raise(QStringLiteral("No stop rule, so it overfits"));
        QCOMPARE(sentences(), QStringList{QStringLiteral("brought “F-2 · No stop rule, so it overfits” into it")});
        QCOMPARE(told().front().person, QStringLiteral("Cleo"));
        QVERIFY(told().front().reason == InboxReason::Subscribed);
        raise(QStringLiteral("Something else"));
        QVERIFY(FindingStore(m_project->database())
                    .assign(finding, m_project->fang.person, m_project->ada, m_project->once()));
        QCOMPARE(told().size(), std::size_t(1)); // It is there already.
        QVERIFY(toldTo(m_project->dora).empty());
    }

    void F4_aFindingThatLeftAndEntersAgainIsToldAgain()
    {
        const QString finding = raise(QStringLiteral("Overfit"), m_project->fang);
        follow(findings({}, QStringLiteral("open")));
        begin(finding);
        QVERIFY(told().empty());
        hand(finding, m_project->dora); // Whoever mends it next begins anew.
        QCOMPARE(told().size(), std::size_t(1));
        begin(finding, m_project->dora);
        QCOMPARE(told().size(), std::size_t(1));
        hand(finding, m_project->fang);
        QCOMPARE(told().size(), std::size_t(2));
    }

    void F4_aColumnThatDriftedAndAnIncidentEnterAViewOfTheBoard()
    {
        follow(save(QStringLiteral("assurance"), canonicalListView({.choice = QStringLiteral("all")})));
        DriftStore drift(m_project->database());
        valueOf(drift.record({m_project->useCase}, ageMeasurement(0), m_project->cleo, m_project->once()));
        QVERIFY(told().empty()); // Nothing drifted.
        valueOf(drift.record({m_project->useCase}, ageMeasurement(50), m_project->cleo, m_project->once()));
        QCOMPARE(told().size(), std::size_t(1));
        m_project->later();
        IncidentDraft draft;
        draft.fields.text.title = QStringLiteral("No answers");
        draft.fields.severity = Severity::High;
        valueOf(IncidentStore(m_project->database()).report(draft, m_project->cleo, m_project->once()));
        QCOMPARE(told().size(), std::size_t(2));
    }

    void F4_anIncidentEntersAViewOfIncidents()
    {
        follow(save(QStringLiteral("incidents"), canonicalListView({.choice = QStringLiteral("not-resolved")})));
        IncidentDraft draft;
        draft.fields.text.title = QStringLiteral("No answers");
        valueOf(IncidentStore(m_project->database()).report(draft, m_project->cleo, m_project->once()));
        QCOMPARE(sentences(), QStringList{QStringLiteral("brought “I-1 · No answers” into it")});
    }

    void F4_aScanAndACheckForDriftEnterTheirViews()
    {
        follow(save(QStringLiteral("scans"), canonicalListView({.choice = QStringLiteral("results")})));
        follow(save(QStringLiteral("drift"), canonicalListView({.choice = QStringLiteral("needs-work")})));
        const auto take = [this](const char* file) {
            importScan(m_project->database(), QLatin1String(file), m_project->useCase, m_project->cleo,
                       m_project->once());
        };
        take("clean");
        QVERIFY(told().empty());
        take("first");
        QCOMPARE(sentences(), QStringList{QStringLiteral("brought “SCAN-2 · loan-lint” into it")});
        m_project->later();
        for (const int shift : {0, 50})
            valueOf(DriftStore(m_project->database())
                        .record({m_project->useCase}, ageMeasurement(shift), m_project->cleo, m_project->once()));
        QCOMPARE(told().size(), std::size_t(2));
        QVERIFY(sentences().constFirst().contains(QStringLiteral("DC-2")));
    }

    void F4_aColumnThatHasDriftedStillIsNoNewsAndOneThatDriftsAgainIs()
    {
        follow(save(QStringLiteral("assurance"), canonicalListView({.choice = QStringLiteral("all")})));
        const auto shifted = [this](int shift) {
            valueOf(DriftStore(m_project->database())
                        .record({m_project->useCase}, ageMeasurement(shift), m_project->cleo, m_project->once()));
            m_project->later();
            return told().size();
        };
        QCOMPARE(shifted(50), std::size_t(1));
        QCOMPARE(shifted(40), std::size_t(1));
        QCOMPARE(shifted(0), std::size_t(1));
        QCOMPARE(shifted(50), std::size_t(2));
    }

    void F4_whatOneWriteBringsInIsOneItem()
    {
        for (int number = 0; number < 20; ++number)
            raise(QStringLiteral("Finding %1").arg(number), m_project->cleo);
        follow(findings(QStringLiteral("Cleopatra")));
        Actor admin = m_project->ada;
        admin.role = toString(Role::Administrator);
        m_project->later();
        QVERIFY(PeopleStore(m_project->database())
                    .edit({m_project->cleo.person, QStringLiteral("Cleopatra"), {}}, admin, m_project->once()));
        QCOMPARE(sentences(), QStringList{QStringLiteral("brought findings into it: 20")});
        QCOMPARE(numberIn(m_project->database(), "SELECT count(*) FROM view_entry"), 1);
        QCOMPARE(numberIn(m_project->database(), "SELECT count FROM view_entry"), 20);
    }

    void F4_whatATypeIsCalledFromNowOnBringsItsChangesIn()
    {
        valueOf(ChangeStore(m_project->database()).plan(wholeChange(), devOps(), m_project->once()));
        follow(save(QStringLiteral("changes"), canonicalListView({.filter = QStringLiteral("Regular")})));
        valueOf(ChangeTypeNameStore(m_project->database())
                    .set({{ChangeType::Normal, QStringLiteral("Regular")}}, m_project->ada, m_project->once()));
        QCOMPARE(sentences(), QStringList{QStringLiteral("brought “CH-1 · Screening goes live” into it")});
    }

    void F4_tasksOfEverybodyAreToldByWordsTheyHold()
    {
        follow(save(
            QStringLiteral("tasks"),
            canonicalListView({.filter = QStringLiteral("join fang"), .choice = QStringLiteral("everybodys-list")})));
        m_project->later();
        const QString task = m_project->taskFor(m_project->cleo, m_project->ada, QStringLiteral("Mend the join"));
        QVERIFY(told().empty());
        follow(save(
            QStringLiteral("tasks"),
            canonicalListView({.filter = QStringLiteral("join 王芳"), .choice = QStringLiteral("everybodys-board")})));
        m_project->later();
        QVERIFY(m_project->tasks().edit({.task = task, .owner = m_project->fang.person}, m_project->ada,
                                        m_project->once()));
        QCOMPARE(sentences(), QStringList{QStringLiteral("brought “T-1 · Mend the join” into it")});
    }

    void F4_changesAndUseCasesAreToldToo()
    {
        follow(save(QStringLiteral("changes"), canonicalListView({.filter = QStringLiteral("screening")})));
        follow(save(PortfolioPageName, canonicalPortfolioView({QStringLiteral("risk:high"), QStringLiteral("stage")})));
        m_project->later();
        valueOf(ChangeStore(m_project->database()).plan(wholeChange(), devOps(), m_project->once()));
        QCOMPARE(sentences(), QStringList{QStringLiteral("brought “CH-1 · Screening goes live” into it")});
        UseCaseProposal proposal;
        proposal.title = QStringLiteral("Graver");
        proposal.riskTier = RiskTier::High;
        m_project->later();
        valueOf(UseCaseStore(m_project->database()).propose(proposal, m_project->cleo, m_project->once()));
        proposal.riskTier = RiskTier::Low;
        valueOf(UseCaseStore(m_project->database()).propose(proposal, m_project->cleo, m_project->once()));
        QCOMPARE(sentences().constFirst(), QStringLiteral("brought “UC-2 · Graver” into it"));
        QCOMPARE(told().size(), std::size_t(2));
    }

    void F4_whoeverBringsSomethingInKnowsIt()
    {
        follow(findings({}), m_project->cleo);
        raise(QStringLiteral("Overfit"));
        QVERIFY(toldTo(m_project->cleo).empty());
        QCOMPARE(numberIn(m_project->database(), "SELECT count(*) FROM view_entry"), 1);
    }

    void F4_nobodyHearsOfAViewThatTheyFollowNoMore()
    {
        const QString view = findings({});
        follow(view);
        m_project->later();
        QVERIFY(m_project->marks().follow({"view", view}, FollowLevel::Mentions, m_project->ben, m_project->once()));
        raise(QStringLiteral("Overfit"));
        QVERIFY(told().empty());
        QCOMPARE(numberIn(m_project->database(), "SELECT count(*) FROM view_entry"), 0);
    }

    void F4_anotherFilterIsNoArrival()
    {
        raise(QStringLiteral("Overfit"));
        const QString view = findings(QStringLiteral("nothing"));
        follow(view);
        m_project->later();
        const ViewEdit wider{
            .uid = view, .expectedVersion = 1, .content = canonicalListView({.choice = QStringLiteral("all")})};
        QVERIFY(ViewStore(m_project->database()).edit(wider, m_project->cleo, m_project->once()));
        QCOMPARE(sentences(), QStringList{QStringLiteral("changed it")});
        QCOMPARE(numberIn(m_project->database(), "SELECT count(*) FROM view_entry"), 0);
    }

    void F4_aWriteThatIsRefusedBringsNothingIn()
    {
        follow(findings({}));
        FindingDraft draft;
        draft.useCase = QStringLiteral("UC-99");
        draft.text.title = QStringLiteral("Overfit");
        QVERIFY(!FindingStore(m_project->database()).raise(draft, m_project->cleo, m_project->once()));
        QCOMPARE(numberIn(m_project->database(), "SELECT count(*) FROM view_entry"), 0);
    }

    // Two programs on one file write at once: each arrival is told by the one that made it.
    void F4_twoProgramsTellEachArrivalOnce()
    {
        follow(findings({}));
        m_project->later();
        const auto other = openedAt(m_project->clock, m_project->path());
        std::atomic<int> raised = 0;
        const auto work = [&](db::Database& database, int first) {
            for (int number = first; number < 10; number += 2) {
                FindingDraft draft;
                draft.useCase = QStringLiteral("UC-1");
                draft.text.title = QStringLiteral("Finding %1").arg(number);
                if (FindingStore(database).raise(draft, m_project->cleo, QStringLiteral("raise %1").arg(number)))
                    ++raised;
            }
        };
        std::thread beside([&] { work(*other, 1); });
        work(m_project->database(), 0);
        beside.join();
        QCOMPARE(raised.load(), 10);
        QCOMPARE(numberIn(m_project->database(), "SELECT count(*) FROM view_entry"), 10);
        QCOMPARE(numberIn(m_project->database(), "SELECT sum(count) FROM view_entry"), 10);
        QCOMPARE(numberIn(m_project->database(), "SELECT count(DISTINCT entered) FROM view_entry"), 10);
    }

    void F4_whatCannotBeFollowedSaysWhy_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("choice");
        QTest::addColumn<QString>("said");
        QTest::newRow("an inbox") << QStringLiteral("inbox") << QStringLiteral("all")
                                  << QStringLiteral("a view of everybody's own inbox");
        QTest::newRow("own tasks") << QStringLiteral("tasks") << QStringLiteral("board")
                                   << QStringLiteral("Follow a view of everybody's tasks.");
        QTest::newRow("the clock") << QStringLiteral("findings") << QStringLiteral("overdue")
                                   << QStringLiteral("the clock brings that in");
    }

    void F4_whatCannotBeFollowedSaysWhy()
    {
        QFETCH(const QString, page);
        QFETCH(const QString, choice);
        QFETCH(const QString, said);
        const QString view = save(page, canonicalListView({.choice = choice}));
        const Result<> refused =
            m_project->marks().follow({"view", view}, FollowLevel::All, m_project->ben, m_project->once());
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.contains(said), qPrintable(refused.error().message));
        QVERIFY(refused.error().message.endsWith(QStringLiteral("Nothing was changed.")));
        QCOMPARE(numberIn(m_project->database(), "SELECT count(*) FROM subscription"), 0);
    }

private:
    Actor devOps() const { return {m_project->ada.person, toString(Role::DevOps)}; }

    QString save(const QString& page, const QByteArray& content)
    {
        return valueOf(ViewStore(m_project->database())
                           .create({page, QStringLiteral("View %1").arg(++m_views), true, content}, m_project->cleo,
                                   m_project->once()));
    }

    QString findings(const QString& filter, const QString& choice = QStringLiteral("all"))
    {
        return save(QStringLiteral("findings"), canonicalListView({.filter = filter, .choice = choice}));
    }

    void follow(const QString& view) { follow(view, m_project->ben); }

    void follow(const QString& view, const Actor& actor)
    {
        m_project->later();
        const Result<> done = m_project->marks().follow({"view", view}, FollowLevel::All, actor, m_project->once());
        QVERIFY2(done, done ? "" : qPrintable(done.error().message));
        m_project->later();
    }

    QString raise(const QString& title, const Actor& owner = {})
    {
        m_project->later();
        FindingDraft draft;
        draft.useCase = QStringLiteral("UC-1");
        draft.text.title = title;
        draft.ownerUid = owner.person;
        return valueOf(FindingStore(m_project->database()).raise(draft, m_project->cleo, m_project->once()));
    }

    void begin(const QString& finding) { begin(finding, m_project->fang); }

    void begin(const QString& finding, const Actor& owner)
    {
        m_project->later();
        QVERIFY(FindingStore(m_project->database())
                    .move({finding, FindingState::InProgress, {}}, owner, m_project->once()));
    }

    void hand(const QString& finding, const Actor& owner)
    {
        m_project->later();
        QVERIFY(FindingStore(m_project->database()).assign(finding, owner.person, m_project->ada, m_project->once()));
    }

    /// What somebody hears of views.
    std::vector<InboxItem> toldTo(const Actor& actor) const
    {
        std::vector<InboxItem> items = m_project->inboxOf(actor).items;
        std::erase_if(items, [](const InboxItem& item) { return item.thing.kind != "view"; });
        return items;
    }

    std::vector<InboxItem> told() const { return toldTo(m_project->ben); }

    QStringList sentences() const
    {
        QStringList all;
        for (const InboxItem& item : told())
            all << item.sentence;
        return all;
    }

    std::unique_ptr<TalkProject> m_project;
    int m_views = 0;
};

ASSAY_TEST(TestListViewFollow)
#include "tst_list_view_follow.moc"
