// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/finding_store.h"
#include "core/search/search_index.h"
#include "core/search/stale_things.h"
#include "tests/support/level_project.h"
#include "tests/support/planned_change.h"
#include "tests/support/test_program.h"

using namespace assay;
using namespace assay::tests;

/// F11: what is:stale finds beside use cases.
class TestStaleThings : public QObject {
    Q_OBJECT

    static constexpr qint64 hour = TalkProject::hour;
    static constexpr qint64 day = TalkProject::day;

private Q_SLOTS:
    void init() { m_project = std::make_unique<LevelProject>(); }
    void cleanup() { m_project.reset(); }

    void F11_aTaskIsStaleOnceNobodyTouchedItForAsLongAsItsPriorityMayWait()
    {
        const Task task = m_project->task(m_project->taskFor(m_project->cleo, m_project->ada));
        m_project->later(14 * day - hour);
        QCOMPARE(stale(), QStringList());
        m_project->later(2 * hour);
        QCOMPARE(stale(), QStringList{task.uid});
        m_project->say({"task", task.uid}, QStringLiteral("I am on it"), m_project->cleo);
        QCOMPARE(stale(), QStringList()); // A word on it touches it.
        m_project->later(15 * day);
        QCOMPARE(stale(), QStringList{task.uid});
        QVERIFY(m_project->tasks().edit({.task = task.uid, .priority = TaskPriority::Urgent}, m_project->ada,
                                        m_project->once()));
        m_project->later(day - hour);
        QCOMPARE(stale(), QStringList());
        m_project->later(2 * hour);
        QCOMPARE(stale(), QStringList{task.uid});
        QVERIFY(m_project->move(task.uid, TaskState::InProgress, m_project->cleo));
        QVERIFY(m_project->move(task.uid, TaskState::Done, m_project->cleo));
        m_project->later(60 * day);
        QCOMPARE(stale(), QStringList());
    }

    void F11_aLevelThatSomebodySaidIsTheMeasure()
    {
        const QString uid = m_project->task(m_project->taskFor(m_project->cleo, m_project->ada)).uid;
        QVERIFY(m_project->setLevel(WaitKind::NormalTask, Role::DataScientist, 0, m_project->mia));
        m_project->later(hour);
        QVERIFY(m_project->tasks().edit({.task = uid, .title = QStringLiteral("Retrain it")}, m_project->ada,
                                        m_project->once()));
        m_project->later(90 * day);
        QCOMPARE(stale(), QStringList()); // It may wait for as long as it takes.
    }

    void F11_aRoleForOneUseCaseAloneIsNoMeasureOfAllThatItsHolderHasToDo()
    {
        QVERIFY(m_project->setLevel(WaitKind::NormalTask, Role::Manager, 1, m_project->mia));
        Actor admin = m_project->ada;
        admin.role = toString(Role::Administrator);
        const LimitedGrant grant{m_project->cleo.person,  Role::Manager, m_project->useCase, {}, {},
                                 QStringLiteral("for it")};
        valueOf(PeopleStore(m_project->database()).grantLimited(grant, admin, m_project->once()));
        m_project->later(hour);
        const QString uid = m_project->task(m_project->taskFor(m_project->cleo, m_project->ada)).uid;
        m_project->later(2 * hour);
        QCOMPARE(stale(), QStringList());
        m_project->later(14 * day);
        QCOMPARE(stale(), QStringList{uid});
    }

    void F11_aFindingIsMeasuredByWhoIsAskedForIt()
    {
        FindingDraft draft;
        draft.useCase = QStringLiteral("UC-1");
        draft.text.title = QStringLiteral("Overfit");
        draft.severity = Severity::High;
        draft.ownerUid = m_project->cleo.person;
        const QString uid =
            valueOf(FindingStore(m_project->database()).raise(draft, m_project->ben, m_project->once()));
        m_project->later(3 * day - hour);
        QCOMPARE(stale(), QStringList());
        m_project->later(2 * hour);
        QCOMPARE(stale(), QStringList{uid}); // As a task of high priority.
        for (const FindingState to : {FindingState::InProgress, FindingState::ReadyForValidation})
            QVERIFY(FindingStore(m_project->database())
                        .move({uid, to, QStringLiteral("done")}, m_project->cleo, m_project->once()));
        m_project->later(2 * day - hour);
        QCOMPARE(stale(), QStringList());
        m_project->later(2 * hour);
        QCOMPARE(stale(), QStringList{uid}); // As what waits for a risk auditor's word.
    }

    void F11_aFindingIsItsOwnersAgainOnceTheOfferToBearItRanOut()
    {
        FindingDraft draft;
        draft.useCase = QStringLiteral("UC-1");
        draft.text.title = QStringLiteral("Overfit");
        draft.severity = Severity::High;
        draft.ownerUid = m_project->cleo.person;
        FindingStore store(m_project->database());
        const QString uid = valueOf(store.raise(draft, m_project->ben, m_project->once()));
        const Actor bearer{m_project->ada.person, toString(Role::BusinessOwner)};
        valueOf(
            store.offerAcceptance({uid, QStringLiteral("rare"), m_project->clock.at + day}, bearer, m_project->once()));
        m_project->later(2 * day + hour); // As long as an offer may wait for a risk auditor's word.
        QCOMPARE(stale(), QStringList());
        m_project->later(day);
        QCOMPARE(stale(), QStringList{uid});
    }

    void F11_feedbackHandoversAndChangesAreStaleInTheirTime()
    {
        const QString harm = uidOf("feedback", m_project->hear(QStringLiteral("It refused everybody"), true));
        const QString other = uidOf("feedback", m_project->hear(QStringLiteral("It is slow"), false));
        const QString handover = m_project->offer();
        const QString change =
            valueOf(ChangeStore(m_project->database()).plan(wholeChange(), devOps(), m_project->once()));
        m_project->later(2 * hour);
        QCOMPARE(stale(), QStringList{harm});
        m_project->later(47 * hour);
        QCOMPARE(stale(), sorted({harm, change}));
        m_project->later(24 * hour);
        QCOMPARE(stale(), sorted({harm, change, other, handover}));
        QVERIFY(
            m_project->handovers().giveBack(handover, QStringLiteral("no limits"), m_project->fang, m_project->once()));
        QCOMPARE(stale(), sorted({harm, change, other}));
    }

    void F11_theSearchFindsThemByTheirKinds()
    {
        const Task task = m_project->task(m_project->taskFor(m_project->cleo, m_project->ada));
        m_project->offer();
        m_project->later(15 * day);
        SearchIndex index;
        const auto found = [&](const char* words) {
            const SearchQuery query = valueOf(parseSearch(QString::fromLatin1(words)));
            const SearchWish wish{.personUid = m_project->ada.person, .now = m_project->clock.at};
            return valueOf(index.find(m_project->database(), query, wish)).hits;
        };
        QCOMPARE(found("is:stale").size(), std::size_t(2));
        QCOMPARE(found("is:stale type:task").size(), std::size_t(1));
        QCOMPARE(found("is:stale type:task").front().uid, task.uid);
        QCOMPARE(found("is:stale owner:Cleo Retrain").size(), std::size_t(1));
        QVERIFY(m_project->move(task.uid, TaskState::InProgress, m_project->cleo));
        QVERIFY(found("is:stale type:task").empty());
    }

private:
    Actor devOps() const { return {m_project->ada.person, toString(Role::DevOps)}; }

    static QStringList sorted(QStringList uids)
    {
        uids.sort();
        return uids;
    }

    QStringList stale() const
    {
        return sorted(valueOf(m_project->database().read(
            [this](db::Connection& connection) { return staleThings(connection, m_project->clock.at); })));
    }

    QString uidOf(const QByteArray& table, const QString& key) const
    {
        return valueOf(m_project->database().read([&](db::Connection& connection) {
            db::Statement row = connection.prepare("SELECT uid FROM " + table + " WHERE key = ?");
            row.bind(key).step();
            return row.text(0);
        }));
    }

    std::unique_ptr<LevelProject> m_project;
};

ASSAY_TEST(TestStaleThings)
#include "tst_stale_things.moc"
