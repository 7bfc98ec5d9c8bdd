// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imports/import_plan.h"
#include "core/runs/run_queries.h"
#include "core/runs/run_store.h"
#include "core/views/dashboard.h"
#include "core/views/list_view.h"
#include "core/views/portfolio_view.h"
#include "core/views/runs_page_view.h"
#include "core/views/view_rows.h"
#include "core/views/view_store.h"
#include "tests/support/six_runs.h"
#include "tests/support/talk_project.h"
#include "tests/support/test_program.h"

#include <atomic>
#include <thread>

using namespace assay;
using namespace assay::tests;

/// F4: somebody follows a saved view, and is told what comes into it.
class TestViewFollow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_project = std::make_unique<TalkProject>();
        m_batch = sixRuns();
        bringIn();
        m_view = save(QStringLiteral("Best"), QStringLiteral("metrics.auc > 0.8"));
        m_project->later();
    }
    void cleanup()
    {
        QCOMPARE(whatIsWrong(m_project->database()), QString());
        m_project.reset();
    }

    void F4_aRunThatEntersAViewIsToldOnce()
    {
        follow(m_project->ben);
        QVERIFY(items(m_project->ben).empty()); // Of what was in it before nobody is told.
        addRun(7);
        const std::vector<InboxItem> told = items(m_project->ben);
        QCOMPARE(told.size(), std::size_t(1));
        QVERIFY(told.front().reason == InboxReason::Subscribed);
        QVERIFY(told.front().thing == ThingName({"view", m_view}));
        QCOMPARE(told.front().title, QStringLiteral("Best"));
        QCOMPARE(told.front().person, QStringLiteral("Cleo"));
        QCOMPARE(told.front().sentence, QStringLiteral("brought the run “run-7” into it"));
        bringIn(); // The same source again, with nothing new in it,
        m_batch.runs.back().tags = {{QStringLiteral("team"), QStringLiteral("risk")}};
        bringIn(); // and with something that changes nothing of what the view asks.
        addRun(2, QStringLiteral("poor-2"));
        QCOMPARE(items(m_project->ben).size(), std::size_t(1));
        QVERIFY(items(m_project->fang).empty());
    }

    void F4_aBulkImportIsOneItemWithTheNumberOfRuns()
    {
        follow(m_project->ben);
        for (int number = 10; number < 1'210; ++number)
            m_batch.runs.push_back(shortRun(number));
        bringIn();
        const std::vector<InboxItem> told = items(m_project->ben);
        QCOMPARE(told.size(), std::size_t(1));
        QCOMPARE(told.front().sentence, QStringLiteral("brought 1,200 runs into it"));
        QCOMPARE(numberIn(m_project->database(), "SELECT count(*) FROM view_entry"), 1);
    }

    void F4_anotherNameOfAnExperimentBringsInRunsThatTheImportDoesNotTouch()
    {
        m_view = save(QStringLiteral("Renamed"), QStringLiteral("experiment = 'another name'"));
        follow(m_project->ben);
        m_batch.experiments.front().name = QStringLiteral("another name");
        m_batch.runs.resize(1);
        bringIn();
        QCOMPARE(items(m_project->ben).size(), std::size_t(1));
        QCOMPARE(items(m_project->ben).front().sentence, QStringLiteral("brought 6 runs into it"));
    }

    void F4_aRunUnderItsNewIdentityHasNotArrived()
    {
        m_view = save(QStringLiteral("All"), {});
        follow(m_project->ben);
        ImportedRun& run = m_batch.runs.front();
        run.formerExternalId = std::exchange(run.externalId, QStringLiteral("test:moved"));
        bringIn();
        QVERIFY(items(m_project->ben).empty());
        QCOMPARE(numberIn(m_project->database(), "SELECT count(*) FROM run"), 6);
    }

    void F4_aBulkEditIsOneItemToo()
    {
        for (int number = 10; number < 1'210; ++number)
            m_batch.runs.push_back(shortRun(number));
        bringIn();
        m_view = save(QStringLiteral("Wanted"), QStringLiteral("tags.wanted = 'yes' AND metrics.auc > 0.8"));
        follow(m_project->ben);
        std::vector<QString> all;
        for (const ImportedRun& run : m_batch.runs)
            all.push_back(runUid(run.externalId));
        QVERIFY(RunStore(m_project->database())
                    .tag({all, {QStringLiteral("wanted"), QStringLiteral("yes")}}, m_project->cleo, m_project->once()));
        QCOMPARE(items(m_project->ben).size(), std::size_t(1));
        QCOMPARE(items(m_project->ben).front().sentence, QStringLiteral("brought 1,200 runs into it"));
    }

    void F4_aViewOfAnExperimentHearsOfItsRunsOnly()
    {
        m_batch.experiments.push_back({QStringLiteral("test:other"), {}, QStringLiteral("Other"), false, 1, {}});
        m_batch.runs.push_back(shortRun(8));
        m_batch.runs.back().experimentExternalId = QStringLiteral("test:other");
        bringIn();
        RunsPageView view;
        view.experiment = experimentUid(QStringLiteral("Other"));
        m_view = save(QStringLiteral("Other"), {});
        edit({.content = canonicalView(view)});
        follow(m_project->ben);
        for (const char* name : {"run-3", "run-8"}) {
            const std::vector<QString> run{runUid(QString::fromLatin1(name))};
            QVERIFY(RunStore(m_project->database()).archive(run, {}, m_project->cleo, m_project->once()));
            m_project->later();
            QVERIFY(RunStore(m_project->database()).restore(run, {}, m_project->cleo, m_project->once()));
        }
        QCOMPARE(items(m_project->ben).size(), std::size_t(1));
        QCOMPARE(items(m_project->ben).front().sentence, QStringLiteral("brought the run “run-8” into it"));
    }

    void F4_aRunThatLeftAndEntersAgainIsToldAgain()
    {
        m_view = save(QStringLiteral("Wanted"), QStringLiteral("tags.wanted = 'yes'"));
        follow(m_project->ben);
        tag(QStringLiteral("yes"));
        QCOMPARE(items(m_project->ben).size(), std::size_t(1));
        tag(QStringLiteral("no"));
        QCOMPARE(items(m_project->ben).size(), std::size_t(1));
        tag(QStringLiteral("yes"));
        QCOMPARE(items(m_project->ben).size(), std::size_t(2));
        const std::vector<QString> run = {runUid(QStringLiteral("run-3"))};
        QVERIFY(RunStore(m_project->database()).archive(run, {}, m_project->cleo, m_project->once()));
        QCOMPARE(items(m_project->ben).size(), std::size_t(2));
        m_project->later();
        QVERIFY(RunStore(m_project->database()).restore(run, {}, m_project->cleo, m_project->once()));
        QCOMPARE(items(m_project->ben).size(), std::size_t(3));
    }

    void F4_ownEditsAreKnownAndOwnImportsAreNot()
    {
        m_view = save(QStringLiteral("Wanted"), QStringLiteral("tags.wanted = 'yes'"));
        follow(m_project->cleo);
        tag(QStringLiteral("yes"));
        QVERIFY(items(m_project->cleo).empty());
        m_batch.runs.push_back(shortRun(8));
        m_batch.runs.back().tags = {{QStringLiteral("wanted"), QStringLiteral("yes")}};
        bringIn();
        QCOMPARE(items(m_project->cleo).size(), std::size_t(1));
    }

    void F4_nobodyHearsOfAViewThatTheyFollowNoMore()
    {
        follow(m_project->ben);
        follow(m_project->ben, FollowLevel::Mentions);
        addRun(7);
        QVERIFY(items(m_project->ben).empty());
        QCOMPARE(numberIn(m_project->database(), "SELECT count(*) FROM view_entry"), 0);
        follow(m_project->ben);
        addRun(8);
        QCOMPARE(items(m_project->ben).size(), std::size_t(1));
    }

    void F4_anotherFilterIsNoArrival()
    {
        follow(m_project->ben);
        edit({.content = contentOf(QStringLiteral("metrics.auc > 0.5"))});
        const std::vector<InboxItem> told = items(m_project->ben);
        QCOMPARE(told.size(), std::size_t(1));
        QCOMPARE(told.front().sentence, QStringLiteral("changed it")); // That the view asks something else is news.
        addRun(3, QStringLiteral("new-3"));
        QCOMPARE(items(m_project->ben).size(), std::size_t(2));
    }

    void F4_aViewThatIsPutAwayOrKeptToItsOwnerTellsNobody()
    {
        follow(m_project->ben);
        edit({.shared = false});
        addRun(7);
        QVERIFY(items(m_project->ben).empty());
        edit({.shared = true});
        edit({.archived = true});
        addRun(8);
        edit({.archived = false});
        addRun(9);
        int arrivals = 0;
        for (const InboxItem& item : items(m_project->ben))
            arrivals += item.sentence.startsWith(QStringLiteral("brought"));
        QCOMPARE(arrivals, 1);
    }

    void F4_whatCannotBeFollowedSaysWhy_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<bool>("shared");
        QTest::addColumn<QString>("said");
        QTest::newRow("a word") << QStringLiteral("forest") << true << QStringLiteral("“forest” is a word");
        QTest::newRow("no filter") << QStringLiteral("metrics.auc >") << true << QStringLiteral("metrics.auc >");
        QTest::newRow("another's") << QString() << false << QStringLiteral("Cleo keeps this view to themselves");
    }

    void F4_whatCannotBeFollowedSaysWhy()
    {
        QFETCH(const QString, filter);
        QFETCH(const bool, shared);
        QFETCH(const QString, said);
        m_view = save(QStringLiteral("Other"), filter, shared);
        const Result<> refused = m_project->marks().follow({"view", m_view}, FollowLevel::All, m_project->ben, {});
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.contains(said), qPrintable(refused.error().message));
        QVERIFY(refused.error().message.endsWith(QStringLiteral("Nothing was changed.")));
    }

    void F4_aViewOfAnotherPageSaysTrulyWhyItCannotBeFollowed()
    {
        const auto refusal = [this](const QString& page, const QByteArray& content) {
            const QString uid = valueOf(ViewStore(m_project->database())
                                            .create({page, QStringLiteral("View of ") + page, true, content},
                                                    m_project->ben, m_project->once()));
            const Result<> refused =
                m_project->marks().follow({"view", uid}, FollowLevel::All, m_project->ben, m_project->once());
            return refused ? QString() : refused.error().message;
        };
        QCOMPARE(refusal(QStringLiteral("findings"), canonicalListView({.choice = QStringLiteral("all")})), QString());
        QCOMPARE(refusal(PortfolioPageName, canonicalPortfolioView({})), QString());
        const QString dashboard = refusal(DashboardPage, canonicalDashboard(usualDashboard(Role::Manager)));
        QVERIFY2(dashboard.contains(QStringLiteral("is a dashboard: nothing comes into it")), qPrintable(dashboard));
    }

    void F4_aFollowedViewThatCannotBeReadKeepsNobodyFromImporting()
    {
        RunsPageView view;
        view.filter = QStringLiteral("forest");
        follow(m_project->ben);
        edit({.content = canonicalView(view)});
        addRun(7);
        QCOMPARE(numberIn(m_project->database(), "SELECT count(*) FROM view_entry"), 0);
    }

    // Two programs on one file write at once: each arrival is told by the one that made it.
    void F4_twoProgramsTellEachArrivalOnce()
    {
        m_view = save(QStringLiteral("Wanted"), QStringLiteral("tags.wanted = 'yes'"));
        follow(m_project->ben);
        const auto other = openedAt(m_project->clock, m_project->path());
        std::atomic<int> tagged = 0;
        const auto work = [&](db::Database& database, int first) {
            for (int number = first; number < 6; number += 2) {
                const std::vector<QString> run = {runUid(QStringLiteral("run-%1").arg(number))};
                const RunTagging tagging{run, {QStringLiteral("wanted"), QStringLiteral("yes")}};
                if (RunStore(database).tag(tagging, m_project->cleo, QStringLiteral("tag %1").arg(number)))
                    ++tagged;
            }
        };
        std::thread beside([&] { work(*other, 2); });
        work(m_project->database(), 1);
        beside.join();
        QCOMPARE(tagged.load(), 5);
        QCOMPARE(items(m_project->ben).size(), std::size_t(5));
        QCOMPARE(numberIn(m_project->database(), "SELECT sum(count) FROM view_entry"), 5);
    }

private:
    std::vector<InboxItem> items(const Actor& actor) const { return m_project->inboxOf(actor).items; }

    static QByteArray contentOf(const QString& filter)
    {
        RunsPageView view;
        view.filter = filter;
        return canonicalView(view);
    }

    QString save(const QString& name, const QString& filter, bool shared = true)
    {
        return valueOf(ViewStore(m_project->database())
                           .create({RunsPage, name, shared, contentOf(filter)}, m_project->cleo, m_project->once()));
    }

    void edit(ViewEdit change)
    {
        change.uid = m_view;
        change.expectedVersion = valueOf(m_project->database().read(
            [this](db::Connection& connection) { return views::byUid(connection, m_view).version; }));
        m_project->later();
        QVERIFY(ViewStore(m_project->database()).edit(change, m_project->cleo, m_project->once()));
    }

    void follow(const Actor& actor, FollowLevel level = FollowLevel::All)
    {
        m_project->later();
        QVERIFY(m_project->marks().follow({"view", m_view}, level, actor, m_project->once()));
        m_project->later();
    }

    /// A run with an accuracy and nothing else.
    static ImportedRun shortRun(int number)
    {
        ImportedRun run = sampleRun(number, QStringLiteral("run-%1").arg(number));
        run.series.erase(run.series.begin());
        return run;
    }

    void addRun(int number, const QString& name = {})
    {
        ImportedRun run = shortRun(number);
        if (!name.isEmpty()) {
            run.externalId = QStringLiteral("test:") + name;
            run.name = name;
        }
        m_batch.runs.push_back(run);
        bringIn();
    }

    void bringIn()
    {
        m_project->later();
        valueOf(applyImport(m_project->database(), m_project->cleo, m_batch, {}));
    }

    QString runUid(const QString& name) const
    {
        return valueOf(
            m_project->database().read([&](db::Connection& connection) { return findRun(connection, name).uid; }));
    }

    QString experimentUid(const QString& name) const
    {
        return valueOf(m_project->database().read(
            [&](db::Connection& connection) { return findExperiment(connection, name).uid; }));
    }

    void tag(const QString& value)
    {
        m_project->later();
        QVERIFY(RunStore(m_project->database())
                    .tag({{runUid(QStringLiteral("run-3"))}, {QStringLiteral("wanted"), value}}, m_project->cleo,
                         m_project->once()));
    }

    std::unique_ptr<TalkProject> m_project;
    ImportBatch m_batch;
    QString m_view; ///< The uid of the one that is followed.
};

ASSAY_TEST(TestViewFollow)
#include "tst_view_follow.moc"
