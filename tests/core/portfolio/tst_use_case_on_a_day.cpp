// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charters/charter_store.h"
#include "core/feedback/feedback_store.h"
#include "core/people/people_store.h"
#include "core/portfolio/gates_on.h"
#include "core/raci/duty_store.h"
#include "core/usecases/use_case_texts.h"
#include "core/user_groups/user_group_store.h"
#include "tests/support/agreed_framing.h"
#include "tests/support/talk_project.h"
#include "tests/support/test_program.h"

using namespace assay;
using namespace assay::tests;

/// F14: a use case as it was on a day in the past, told by the log.
class TestUseCaseOnADay : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_project = std::make_unique<TalkProject>(); }
    void cleanup() { m_project.reset(); }

    void textsOwnersAndRiskAreThoseOfThen()
    {
        const UseCase before = useCase();
        const qint64 then = now();
        m_project->later();
        UseCaseFields fields = fieldsNow();
        fields.title = QStringLiteral("Another title");
        fields.problem = QStringLiteral("Another problem");
        fields.ownerUid = m_project->cleo.person;
        fields.riskTier = RiskTier::High;
        edit(fields);
        fields.problem = QStringLiteral("A third problem");
        m_project->later();
        edit(fields);
        const UseCaseStory story = on(then);
        QVERIFY(story.isPast && story.lost.empty());
        QCOMPARE(story.useCase.title, before.title);
        QCOMPARE(story.useCase.problem, before.problem);
        QVERIFY(story.useCase.owner == before.owner);
        QVERIFY(story.useCase.riskTier == before.riskTier);
        QCOMPARE(on(then + TalkProject::hour).useCase.problem, QStringLiteral("Another problem"));
        QCOMPARE(on(now()).useCase.problem, QStringLiteral("A third problem"));
    }

    void whatTheLogDoesNotHoldIsSaidAndNotMadeUp()
    {
        const qint64 then = now();
        m_project->later(TalkProject::day);
        editAsEarlierVersionsDid(QStringLiteral("Words of now"));
        const qint64 lostAt = now();
        const UseCaseStory story = on(then);
        QVERIFY(story.useCase.problem.isEmpty());
        QVERIFY(story.lostAt(story.useCase.uid, QStringLiteral("problem")) == lostAt);
        QCOMPARE(story.useCase.title, lostSentence(lostAt));
        QVERIFY(!story.lostAt(story.useCase.uid, QStringLiteral("decision")));
        const GateItem item = story.gates.front().items.front();
        QCOMPARE(item.word, QStringLiteral("problem"));
        QVERIFY(item.untold);
        QCOMPARE(item.detail, lostSentence(lostAt));
        QCOMPARE(on(now()).useCase.problem, QStringLiteral("Words of now"));
        QVERIFY(on(now()).lost.empty());
    }

    void anEditThatIsTellingHelpsOverOneBeforeItThatIsNot()
    {
        m_project->later();
        editAsEarlierVersionsDid(QStringLiteral("Second words"));
        const qint64 between = now();
        m_project->later();
        UseCaseFields fields = fieldsNow();
        fields.problem = QStringLiteral("Third words");
        edit(fields);
        QCOMPARE(on(between).useCase.problem, QStringLiteral("Second words"));
        QVERIFY(on(between).lost.empty());
    }

    void framingsStatesAndGatesAreThoseOfThen()
    {
        CharterStore charters(m_project->database());
        const auto text = [](const Framing& framing) { return charters::textOf(framing); };
        Framing framing = completeFraming();
        framing.entity = QStringLiteral("An application");
        const QString uid = valueOf(charters.draft({m_project->useCase, CharterKind::Framing, text(framing)},
                                                   m_project->cleo, m_project->once()));
        const qint64 drafted = now();
        m_project->later();
        framing.entity = QStringLiteral("A customer");
        valueOf(charters.draft({m_project->useCase, CharterKind::Framing, text(framing)}, m_project->cleo,
                               m_project->once()));
        valueOf(charters.propose(uid, m_project->cleo, m_project->once()));
        const qint64 proposed = now();
        const UseCaseStory first = on(drafted);
        QCOMPARE(first.charters.size(), std::size_t(1));
        QVERIFY(first.charters.front().state == CharterState::Draft);
        QVERIFY(!first.charters.front().proposedAt);
        QCOMPARE(valueOf(charters::framingFromText(first.charters.front().content)).entity,
                 QStringLiteral("An application"));
        const UseCaseStory second = on(proposed);
        QVERIFY(second.charters.front().state == CharterState::Proposed);
        QVERIFY(second.charters.front().proposedAt == proposed);
        QVERIFY(on(drafted - TalkProject::hour).charters.empty());
    }

    void tasksDutiesGroupsAndRolesAreThoseOfThen()
    {
        TaskDraft draft{QStringLiteral("Retrain")};
        draft.source = m_project->theUseCase();
        draft.ownerUid = m_project->cleo.person;
        const QString task =
            m_project->task(valueOf(m_project->tasks().add(draft, m_project->ada, m_project->once()))).key;
        const Actor manager{m_project->ada.person, toString(Role::Manager)};
        valueOf(DutyStore(m_project->database())
                    .set({m_project->useCase, DutyStage::Operate, m_project->cleo.person, Duty::Accountable, false},
                         manager, m_project->once()));
        UserGroupFields group{QStringLiteral("Clerks")};
        const QString key =
            valueOf(UserGroupStore(m_project->database()).add({m_project->useCase, group}, manager, m_project->once()));
        const qint64 then = now();
        m_project->later();
        TaskEdit edit{task};
        edit.title = QStringLiteral("Retrain twice");
        edit.owner = m_project->fang.person;
        valueOf(m_project->tasks().edit(edit, m_project->ada, m_project->once()));
        valueOf(m_project->move(task, TaskState::InProgress, m_project->fang));
        valueOf(DutyStore(m_project->database())
                    .set({m_project->useCase, DutyStage::Operate, m_project->cleo.person, std::nullopt, false}, manager,
                         m_project->once()));
        group.name = QStringLiteral("All clerks");
        valueOf(UserGroupStore(m_project->database()).edit({key, {}, group}, manager, m_project->once()));
        m_project->somebody(QStringLiteral("Zoe"), Role::Manager);
        const UseCaseStory story = on(then);
        QCOMPARE(story.tasks.size(), std::size_t(1));
        QCOMPARE(story.tasks.front().title, QStringLiteral("Retrain"));
        QCOMPARE(story.tasks.front().owner.name, QStringLiteral("Cleo"));
        QVERIFY(story.tasks.front().state == TaskState::Planned);
        QCOMPARE(story.duties.size(), std::size_t(1));
        QCOMPARE(story.duties.front().person.name, QStringLiteral("Cleo"));
        QCOMPARE(story.groups.front().group.name, QStringLiteral("Clerks"));
        QCOMPARE(story.holders.at(Role::Manager), QStringList{QStringLiteral("Ada")});
        const UseCaseStory later = on(now());
        QCOMPARE(later.tasks.front().owner.name, QStringLiteral("王芳"));
        QVERIFY(later.tasks.front().state == TaskState::InProgress);
        QVERIFY(later.duties.empty());
        QVERIFY(later.holders.at(Role::Manager).contains(QStringLiteral("Zoe")));
    }

    void whoHeldARoleForATimeAndWithoutALimitIsNamedOnce()
    {
        PeopleStore people(m_project->database());
        Actor admin = m_project->ada;
        admin.role = toString(Role::Administrator);
        const QString reason = QStringLiteral("needed");
        const qint64 from = now() + TalkProject::day;
        valueOf(people.grantLimited({m_project->fang.person, Role::Manager, {}, from, from + TalkProject::day, reason},
                                    admin, m_project->once()));
        valueOf(people.grant(m_project->fang.person, Role::Manager, reason, admin, m_project->once()));
        m_project->later(TalkProject::day + TalkProject::hour);
        const QStringList managers = on(now()).holders.at(Role::Manager);
        QCOMPARE(managers.count(QStringLiteral("王芳")), qsizetype(1));
    }

    void whoHadLeftByThenOwnedNothingAndWhoWasStillHereDid()
    {
        UseCaseFields fields = fieldsNow();
        fields.ownerUid = m_project->cleo.person;
        edit(fields);
        valueOf(DutyStore(m_project->database())
                    .set({m_project->useCase, DutyStage::Operate, m_project->cleo.person, Duty::Accountable, false},
                         {m_project->ada.person, toString(Role::Manager)}, m_project->once()));
        const qint64 then = now();
        m_project->later();
        valueOf(PeopleStore(m_project->database())
                    .leave(m_project->cleo.person, QStringLiteral("moved on"),
                           {m_project->ada.person, toString(Role::Administrator)}, m_project->once()));
        const UseCaseStory before = on(then);
        QVERIFY(itemOf(before, u"owner").met);
        QCOMPARE(before.duties.front().person.name, QStringLiteral("Cleo"));
        const UseCaseStory after = on(now());
        QVERIFY(!itemOf(after, u"owner").met);
        QCOMPARE(itemOf(after, u"owner").detail, QStringLiteral("Cleo has left the project"));
        QCOMPARE(after.duties.front().person.name, QStringLiteral("Cleo (has left)"));
        QCOMPARE(stagesWithoutAccountable(after.duties).size(), stagesWithoutAccountable(before.duties).size() + 1);
        asOfNowSaysWhatNowSays();
    }

    void harmThatWasSaidOnlyTheSecondTimeIsThatOfItsDay()
    {
        FeedbackEntry entry;
        entry.text = QStringLiteral("It refused my mother");
        entry.useCase = QStringLiteral("UC-1");
        FeedbackStore store(m_project->database());
        const QString key = valueOf(store.add(entry, m_project->fang, m_project->once()));
        const qint64 then = now();
        m_project->later();
        entry.harm = true;
        QCOMPARE(valueOf(store.add(entry, m_project->fang, m_project->once())), key);
        QVERIFY(!on(then).feedback.front().harm);
        const Feedback after = on(now()).feedback.front();
        QVERIFY(after.harm && after.state == FeedbackState::New);
        QCOMPARE(after.stateSince, then); // It is as new as it was.
    }

    void whatFeedbackLedToIsThatOfItsDay()
    {
        FeedbackEntry entry;
        entry.text = QStringLiteral("It refused my mother");
        entry.useCase = QStringLiteral("UC-1");
        FeedbackStore store(m_project->database());
        const QString key = valueOf(store.add(entry, m_project->fang, m_project->once()));
        valueOf(store.triage({.feedback = key}, m_project->fang, m_project->once()));
        const qint64 before = now();
        m_project->later();
        valueOf(store.link(key, FeedbackTarget::UseCase, QStringLiteral("UC-1"), m_project->fang, m_project->once()));
        const qint64 then = now();
        m_project->later();
        valueOf(store.unlink(key, QStringLiteral("UC-1"), m_project->fang, m_project->once()));
        QVERIFY(on(before).feedback.front().links.empty());
        const Feedback linked = on(then).feedback.front();
        QCOMPARE(linked.links.size(), std::size_t(1));
        QCOMPARE(linked.links.front().name, QStringLiteral("UC-1"));
        QVERIFY(linked.state == FeedbackState::Linked);
        QVERIFY(on(now()).feedback.front().links.empty());
        QVERIFY(on(now()).feedback.front().state == FeedbackState::Triaged);
        asOfNowSaysWhatNowSays();
    }

    void whatWasNotThereYetIsNotShown()
    {
        const auto story = m_project->database().read([this](db::Connection& connection) {
            return useCaseStoryOn(connection, QStringLiteral("UC-1"), m_project->ada.person,
                                  useCase().createdAt - TalkProject::day);
        });
        QVERIFY(!story);
        QCOMPARE(story.error().kind, Error::Kind::NotFound);
        QVERIFY2(story.error().message.contains(QStringLiteral("UC-1 was proposed on")),
                 qPrintable(story.error().message));
    }

    void asOfNowSaysWhatNowSays()
    {
        const UseCaseStory past = on(now());
        const UseCaseStory present = valueOf(m_project->database().read([this](db::Connection& connection) {
            return useCaseStory(connection, m_project->useCase, m_project->ada.person, now());
        }));
        QCOMPARE(past.gates.size(), present.gates.size());
        for (std::size_t i = 0; i < past.gates.size(); ++i)
            QCOMPARE(past.gates[i].sentence(), present.gates[i].sentence());
        QCOMPARE(past.ranking, present.ranking);
        QCOMPARE(past.lines.size(), present.lines.size());
        QVERIFY(past.holders == present.holders);
    }

private:
    static GateItem itemOf(const UseCaseStory& story, QStringView word)
    {
        for (const GateReport& gate : story.gates) {
            for (const GateItem& item : gate.items) {
                if (item.word == word)
                    return item;
            }
        }
        return {};
    }

    qint64 now() const { return m_project->database().clock().now(); }

    UseCase useCase() const
    {
        return valueOf(m_project->database().read(
            [this](db::Connection& connection) { return usecases::byUid(connection, m_project->useCase); }));
    }

    UseCaseFields fieldsNow() const
    {
        return valueOf(m_project->database().read([this](db::Connection& connection) {
            return usecases::fieldsOf(connection, usecases::byUid(connection, m_project->useCase));
        }));
    }

    void edit(const UseCaseFields& fields)
    {
        valueOf(UseCaseStore(m_project->database())
                    .edit({m_project->useCase, useCase().rowVersion, fields}, m_project->ada, m_project->once()));
    }

    /// Its entry names the fields, and not what they said before.
    void editAsEarlierVersionsDid(const QString& problem)
    {
        const db::AuditNote note{
            m_project->ada,   QStringLiteral("updated"), QStringLiteral("use_case"), m_project->useCase, {},
            m_project->once()};
        valueOf(m_project->database().writeOnce(note, [&](db::WriteTransaction& transaction) {
            db::Connection& connection = transaction.connection();
            const UseCase before = usecases::byUid(connection, m_project->useCase);
            connection
                .prepare("UPDATE use_case SET problem = ?, title = ?, row_version = row_version + 1 WHERE uid = ?")
                .bind(problem)
                .bind(QStringLiteral("Named anew"))
                .bind(before.uid)
                .run();
            transaction.record({.verb = {},
                                .entity = {},
                                .entityId = {},
                                .before = usecases::rowHash(before),
                                .after = usecases::rowHash(usecases::byUid(connection, before.uid)),
                                .facts = {{QStringLiteral("fields"), QStringLiteral("problem, title")}}});
            return before.uid;
        }));
    }

    UseCaseStory on(qint64 at) const
    {
        return valueOf(m_project->database().read([&](db::Connection& connection) {
            return useCaseStoryOn(connection, m_project->useCase, m_project->ada.person, at);
        }));
    }

    std::unique_ptr<TalkProject> m_project;
};

ASSAY_TEST(TestUseCaseOnADay)
#include "tst_use_case_on_a_day.moc"
