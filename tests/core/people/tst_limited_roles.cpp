// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/approvals/release_story.h"
#include "core/changes/change_texts.h"
#include "core/charters/charter_store.h"
#include "core/charters/charter_text.h"
#include "core/decisions/decision_store.h"
#include "core/findings/finding_store.h"
#include "core/people/people_rows.h"
#include "core/people/people_store.h"
#include "core/portfolio/decision_queue.h"
#include "core/releases/release_change.h"
#include "core/search/search_index.h"
#include "core/things/thing.h"
#include "core/things/thing_history.h"
#include "core/undo/undo_store.h"
#include "tests/support/agreed_framing.h"
#include "tests/support/approval_fixture.h"
#include "tests/support/level_project.h"
#include "tests/support/planned_change.h"
#include "tests/support/test_program.h"

using namespace assay;
using namespace assay::tests;

/// Roles that are held for one use case only, or for a time: they count there and then, and nowhere else.
class TestLimitedRoles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m = std::make_unique<LevelProject>();
        m_admin = {m->ada.person, toString(Role::Administrator)};
        m_olu = m->somebody(QStringLiteral("Olu"), Role::EndUser);
        m_one = valueOf(propose(m->database(), m->ada, QStringLiteral("one")));
        m_other = valueOf(propose(m->database(), m->ada, QStringLiteral("other")));
        m->later();
    }
    void cleanup()
    {
        QCOMPARE(whatIsWrong(m->database()), QString());
        m.reset();
    }

    void roleForOneUseCaseCountsThereAndNowhereElse()
    {
        QVERIFY(isDenied(stop(m_one, Role::Manager)));
        valueOf(grant({m_olu.person, Role::Manager, m_one}));
        QVERIFY(isDenied(stop(m_other, Role::Manager)));
        QVERIFY(isDenied(stop(m_one, Role::BusinessOwner))); // Another role than the one that was given.
        QVERIFY(stop(m_one, Role::Manager));
        const Person olu = person();
        QCOMPARE(olu.roles, std::vector{Role::EndUser});
        QCOMPARE(olu.limited.size(), std::size_t(1));
        QCOMPARE(olu.limited.front().title(), QStringLiteral("Manager for UC-2"));
        QCOMPARE(olu.rolesFor(olu.limited.front().useCase, m->clock.at), (std::vector{Role::EndUser, Role::Manager}));
        const ThingFacts told = *valueOf(m->database().read([&](db::Connection& connection) {
            return thingFacts(connection, {{}, "person", m_olu.person});
        }));
        QVERIFY(std::any_of(told.facts.begin(), told.facts.end(), [](const ThingFact& fact) {
            return fact.key == u"Roles" && fact.value.endsWith(QStringLiteral(", Manager for UC-2"));
        }));
    }

    void framingsAndPlansAreSpokenOnInARoleForTheirUseCase()
    {
        valueOf(grant({m_olu.person, Role::DataScientist, m_one}));
        CharterStore store(m->database());
        const Actor scientist{m_olu.person, toString(Role::DataScientist)};
        const QByteArray text = charters::textOf(completeFraming());
        QVERIFY(!store.draft({m_other, CharterKind::Framing, text}, scientist, m->once()));
        const QString uid = valueOf(store.draft({m_one, CharterKind::Framing, text}, scientist, m->once()));
        valueOf(store.propose(uid, scientist, m->once()));
        QVERIFY(store.vote({uid, CharterVote::Accept, {}}, scientist, m->once()));
    }

    void whatWaitsOnTheirRoleForAUseCaseReachesThem()
    {
        valueOf(grant({m_olu.person, Role::RiskAuditor, m_one}));
        mended(m_one);
        mended(m_other);
        m->later();
        QCOMPARE(judged(), QStringList(QStringLiteral("F-1 · Of one")));
        QStringList asked;
        for (const InboxItem& item : m->inboxOf(m_olu).items) {
            if (item.reason == InboxReason::ReviewRequested)
                asked << item.title;
        }
        QCOMPARE(asked, QStringList(QStringLiteral("F-1 · Of one")));
        const Actor auditor{m_olu.person, toString(Role::RiskAuditor)};
        FindingStore store(m->database());
        QVERIFY(!store.move({QStringLiteral("F-2"), FindingState::Closed, {}}, auditor, m->once()));
        QVERIFY(store.move({QStringLiteral("F-1"), FindingState::Closed, {}}, auditor, m->once()));
        QVERIFY(judged().isEmpty());
    }

    void proposalsWaitForWhoDecidesForTheirUseCase()
    {
        valueOf(grant({m_olu.person, Role::DevOps, m_one}));
        for (const QString& useCase : {m_one, m_other}) {
            DecisionDraft draft{{}, DecisionTopic::Operations, useCase, {}, {}, false};
            draft.text.title = useCase == m_one ? QStringLiteral("Here") : QStringLiteral("There");
            valueOf(DecisionStore(m->database()).propose(draft, m->cleo, m->once()));
        }
        QCOMPARE(judged(PendingKind::Decision), QStringList(QStringLiteral("D-1 · Here")));
    }

    void whoMayIsNamedWithThoseWhoMayForTheUseCaseAlone()
    {
        valueOf(grant({m_olu.person, Role::Manager, m_one}));
        valueOf(grant({m_olu.person, Role::RiskAuditor, {}, m->clock.at, m->clock.at + TalkProject::day}));
        const auto why = [this](const QString& useCase) {
            const UseCaseMove move{useCase, UseCaseState::Stopped, QStringLiteral("no money"), StopCode::NoValue};
            return UseCaseStore(m->database()).move(move, m->cleo, m->once()).error().message;
        };
        QVERIFY2(why(m_one).contains(QStringLiteral("Olu")), qPrintable(why(m_one)));
        QVERIFY2(!why(m_other).contains(QStringLiteral("Olu")), qPrintable(why(m_other)));
        const auto auditors = [this] {
            return valueOf(m->database().read(
                [](db::Connection& connection) { return people::holders(connection)[Role::RiskAuditor]; }));
        };
        QVERIFY(auditors().contains(QStringLiteral("Olu")));
        m->later(TalkProject::day);
        QVERIFY(!auditors().contains(QStringLiteral("Olu"))); // Their time is over.
    }

    void whatARoleIsCalledToReachesThemForTheirUseCase()
    {
        valueOf(grant({m_olu.person, Role::RiskAuditor, m_one}));
        m->later();
        QStringList words;
        for (const QString& useCase : {m_one, m_other}) {
            m->say({"use-case", useCase}, QStringLiteral("@risk-auditor: please look"), m->cleo);
            FeedbackEntry entry;
            entry.text = useCase == m_one ? QStringLiteral("It harms here") : QStringLiteral("It harms there");
            entry.harm = true;
            entry.useCase = useCase;
            valueOf(m->feedback().add(entry, m->dora, m->once()));
        }
        m->later();
        int mentions = 0;
        for (const InboxItem& item : m->inboxOf(m_olu).items) {
            mentions += item.reason == InboxReason::Mentioned ? 1 : 0;
            if (item.reason == InboxReason::FeedbackHarm)
                words << item.title;
        }
        QCOMPARE(mentions, 1);
        QCOMPARE(words.size(), 1);
        QVERIFY2(words.front().contains(QStringLiteral("It harms here")), qPrintable(words.front()));
    }

    void aReleaseIsBegunInARoleForTheUseCaseThatItServes()
    {
        ApprovalProject project;
        const Actor olu = project.add("Olu", Role::EndUser);
        const Actor admin{project.project.actor().person, toString(Role::Administrator)};
        const Actor makes{olu.person, toString(Role::DataScientist)};
        const auto refusal = [&] {
            return valueOf(project.database().read(
                [&](db::Connection& connection) { return releases::beginRefusal(connection, makes); }));
        };
        QVERIFY(refusal().has_value());
        valueOf(PeopleStore(project.database())
                    .grantLimited({olu.person, Role::DataScientist, project.useCase, {}, {}, QStringLiteral("needed")},
                                  admin, project.once()));
        QVERIFY(!refusal());
        ReleaseDraft draft;
        draft.run = project.runUid("run-2");
        draft.model = QStringLiteral("credit");
        refused(project.store().begin(draft, makes, project.once()), Error::Kind::Denied, "Data scientist (");
        draft.useCase = project.useCase;
        valueOf(project.store().begin(draft, makes, project.once()));
        QCOMPARE(whatIsWrong(project.database()), QString());
    }

    void aReleaseIsSignedInARoleForTheUseCaseThatItServes()
    {
        ApprovalProject project;
        const Actor olu = project.add("Olu", Role::EndUser);
        const auto key = project.equip(olu);
        const Actor admin{project.project.actor().person, toString(Role::Administrator)};
        const Actor operates{olu.person, toString(Role::DevOps)};
        const QString elsewhere =
            valueOf(propose(project.database(), project.project.actor(), QStringLiteral("other")));
        PeopleStore people(project.database());
        valueOf(people.grantLimited({olu.person, Role::DevOps, elsewhere, {}, {}, QStringLiteral("needed")}, admin,
                                    project.once()));
        const QString request = project.ask();
        valueOf(project.sign(request, *project.ruthKey, project.ruth));
        const Result<QString> refusal = project.sign(request, *key, operates);
        refused(refusal, Error::Kind::Denied, "decides nothing");
        valueOf(people.grantLimited({olu.person, Role::DevOps, project.useCase, {}, {}, QStringLiteral("needed")},
                                    admin, project.once()));
        valueOf(project.sign(request, *key, operates));
        QVERIFY(project.release(project.uid).state == ReleaseState::Approved);
        QCOMPARE(whatIsWrong(project.database()), QString());
    }

    void aReleaseTakesItsStepsInARoleForTheUseCaseThatItServes()
    {
        ApprovalProject project;
        const Actor olu = project.add("Olu", Role::EndUser);
        const Actor admin{project.project.actor().person, toString(Role::Administrator)};
        const Actor makes{olu.person, toString(Role::DataScientist)};
        const QString elsewhere =
            valueOf(propose(project.database(), project.project.actor(), QStringLiteral("other")));
        PeopleStore people(project.database());
        valueOf(people.grantLimited({olu.person, Role::DataScientist, elsewhere, {}, {}, QStringLiteral("needed")},
                                    admin, project.once()));
        const ReleaseMove back{project.uid, ReleaseState::Draft, {}};
        refused(project.store().move(back, makes, project.once()), Error::Kind::Denied, "not yours to take");
        valueOf(
            people.grantLimited({olu.person, Role::DataScientist, project.useCase, {}, {}, QStringLiteral("needed")},
                                admin, project.once()));
        valueOf(project.store().move(back, makes, project.once()));
        valueOf(project.store().move({project.uid, ReleaseState::Candidate, {}}, makes, project.once()));
        QVERIFY(project.release(project.uid).state == ReleaseState::Candidate);
        QCOMPARE(whatIsWrong(project.database()), QString());
    }

    void noReleaseIsGivenToAUseCaseForWhichTheRoleIsNotHeld()
    {
        ApprovalProject project;
        const Actor olu = project.add("Olu", Role::EndUser);
        const Actor admin{project.project.actor().person, toString(Role::Administrator)};
        const Actor makes{olu.person, toString(Role::DataScientist)};
        const QString elsewhere =
            valueOf(propose(project.database(), project.project.actor(), QStringLiteral("other")));
        PeopleStore people(project.database());
        valueOf(
            people.grantLimited({olu.person, Role::DataScientist, project.useCase, {}, {}, QStringLiteral("needed")},
                                admin, project.once()));
        valueOf(project.store().move({project.uid, ReleaseState::Draft, {}}, project.ana, project.once()));
        ReleaseDescription description;
        description.releaseUid = project.uid;
        description.technique = QStringLiteral("rules");
        valueOf(project.store().describe(description, makes, project.once()));
        description.useCase = elsewhere;
        refused(project.store().describe(description, makes, project.once()), Error::Kind::Denied,
                "Releases are made by");
        valueOf(people.grantLimited({olu.person, Role::DataScientist, elsewhere, {}, {}, QStringLiteral("needed")},
                                    admin, project.once()));
        valueOf(project.store().describe(description, makes, project.once()));
    }

    void changesArePlannedInARoleForTheUseCaseOfTheirRelease()
    {
        ApprovalProject project;
        const Actor olu = project.add("Olu", Role::EndUser);
        const Actor admin{project.project.actor().person, toString(Role::Administrator)};
        const Actor operates{olu.person, toString(Role::DevOps)};
        ReleaseDraft other;
        other.run = project.runUid("run-3");
        other.model = QStringLiteral("credit");
        const QString elsewhere = valueOf(project.store().begin(other, project.ana, project.once()));
        valueOf(PeopleStore(project.database())
                    .grantLimited({olu.person, Role::DevOps, project.useCase, {}, {}, QStringLiteral("needed")}, admin,
                                  project.once()));
        ChangeStore changes(project.database());
        const ChangeDraft wrong = wholeChange(ChangeType::Normal, elsewhere);
        refused(changes.plan(wrong, operates, project.once()), Error::Kind::Denied, "planned by");
        const QString uid =
            valueOf(changes.plan(wholeChange(ChangeType::Normal, project.uid), operates, project.once()));
        QCOMPARE(valueOf(project.database().read([&](db::Connection& connection) {
                     return approvals::releaseStory(connection, project.uid, operates, project.clock);
                 })).refusals.planChange,
                 QString());
        const ChangeRecord seen = changeNamed(project.database(), uid);
        ChangeEdit edit{uid, seen.rowVersion, changes::fieldsOf(seen), changes::textsOf(seen)};
        for (const QString& release : {elsewhere, QString()}) {
            edit.fields.release = release;
            refused(changes.edit(edit, operates, project.once()), Error::Kind::Denied, "planned by");
        }
        valueOf(changes.edit(edit, project.kofi, project.once()));
        // Nor is it offered to put that back.
        edit = {uid, seen.rowVersion + 1, changes::fieldsOf(seen), {}};
        valueOf(changes.edit(edit, project.kofi, project.once()));
        const UndoOffer offer = valueOf(project.database().read([&](db::Connection& connection) {
            const qint64 last = connection.integer("SELECT max(seq) FROM audit_event");
            return undoing::offerOf(connection, last, operates, project.clock);
        }));
        QVERIFY2(offer.refusal.contains(QStringLiteral("planned by")), qPrintable(offer.refusal));
    }

    void whoPlansChangesIsNamedWithThoseWhoDoForTheUseCaseOfTheRelease()
    {
        ApprovalProject project;
        const Actor olu = project.add("Olu", Role::EndUser);
        const Actor uma = project.add("Uma", Role::EndUser);
        const Actor admin{project.project.actor().person, toString(Role::Administrator)};
        valueOf(PeopleStore(project.database())
                    .grantLimited({olu.person, Role::DevOps, project.useCase, {}, {}, QStringLiteral("needed")}, admin,
                                  project.once()));
        ChangeStore changes(project.database());
        const auto why = [&](const QString& release) {
            return changes.plan(wholeChange(ChangeType::Normal, release), uma, project.once()).error().message;
        };
        QVERIFY2(why(project.uid).contains(QStringLiteral("Olu")), qPrintable(why(project.uid)));
        QVERIFY2(!why({}).contains(QStringLiteral("Olu")), qPrintable(why({})));
    }

    void roleForATimeHoldsFromItsFirstDayToItsLast()
    {
        const qint64 from = m->clock.at + 2 * TalkProject::day;
        const qint64 until = m->clock.at + 4 * TalkProject::day;
        valueOf(grant({m_olu.person, Role::Manager, {}, from, until}));
        m->clock.at = from - 1;
        QVERIFY(!holdsNow());
        QVERIFY(isDenied(stop(m_one, Role::Manager)));
        m->clock.at = from;
        QVERIFY(holdsNow());
        QVERIFY(stop(m_one, Role::Manager));
        m->clock.at = until - 1;
        QVERIFY(holdsNow());
        QCOMPARE(person().limited.size(), std::size_t(1));
        m->clock.at = until;
        QVERIFY(!holdsNow());
        QVERIFY(isDenied(stop(m_other, Role::Manager)));
        QVERIFY(person().limited.empty()); // It is over, and nobody has to take it away.
    }

    void searchKnowsWhoHoldsARoleForATimeWithoutAnythingBeingWritten()
    {
        const qint64 from = m->clock.at + TalkProject::day;
        valueOf(grant({m_olu.person, Role::Manager, {}, from, from + TalkProject::day}));
        m->taskFor(m_olu, m->ada);
        SearchIndex index;
        const auto found = [&] {
            const SearchQuery query = valueOf(parseSearch(QStringLiteral("type:task role:manager")));
            return valueOf(index.find(m->database(), query, {.personUid = m_olu.person, .now = m->clock.at})).hits;
        };
        QVERIFY(found().empty());
        m->clock.at = from;
        QCOMPARE(found().size(), std::size_t(1));
        m->clock.at = from + TalkProject::day;
        QVERIFY(found().empty());
    }

    void limitsThatAreNoneAndRolesThatAreHeldAreRefused()
    {
        const QString before = dump(m->database());
        const qint64 now = m->clock.at;
        refused(grant({m_olu.person, Role::Manager}), Error::Kind::Invalid, "Neither a use case nor a time");
        refused(grant({m_olu.person, Role::Manager, {}, {}, now}), Error::Kind::Invalid, "over before it is held");
        refused(grant({m_olu.person, Role::Manager, {}, now + 2, now + 1}), Error::Kind::Invalid, "over before");
        refused(grant({m_olu.person, Role::Administrator, m_one}), Error::Kind::Invalid, "without a limit");
        refused(grant({m_olu.person, Role::EndUser, m_one}), Error::Kind::Invalid, "already");
        refused(grant({m_olu.person, Role::Manager, QStringLiteral("UC-99")}), Error::Kind::NotFound, "UC-99");
        refused(
            PeopleStore(m->database())
                .grantLimited({m_olu.person, Role::Manager, m_one, {}, {}, QStringLiteral("x")}, m->cleo, m->once()),
            Error::Kind::Denied, "Administrator (Ada)");
        refused(
            PeopleStore(m->database())
                .grantLimited({m_olu.person, Role::Manager, m_one, {}, {}, QStringLiteral(" ")}, m_admin, m->once()),
            Error::Kind::Invalid, "reason");
        QCOMPARE(dump(m->database()), before);
        valueOf(grant({m_olu.person, Role::Manager, m_one}));
        refused(grant({m_olu.person, Role::Manager, m_one}), Error::Kind::Invalid, "Manager for UC-2");
        valueOf(grant({m_olu.person, Role::Manager, m_other})); // For another it is another.
    }

    void roleWithALimitIsTakenAwayAndEndsWhenSomebodyLeaves()
    {
        valueOf(grant({m_olu.person, Role::Manager, m_one}));
        valueOf(grant({m_olu.person, Role::DevOps, m_other}));
        PeopleStore people(m->database());
        const LimitedGrant manager{m_olu.person, Role::Manager, m_one, {}, {}, QStringLiteral("done")};
        QVERIFY(people.revokeLimited(manager, m_admin, m->once()));
        QVERIFY(isDenied(stop(m_one, Role::Manager)));
        refused(people.revokeLimited(manager, m_admin, m->once()), Error::Kind::Invalid, "does not hold");
        QVERIFY(people.leave(m_olu.person, QStringLiteral("gone"), m_admin, m->once()));
        QVERIFY(person().limited.empty());
        const AuditEntry told = valueOf(m->database().read([](db::Connection& connection) {
            db::Statement row = connection.prepare("SELECT body FROM audit_event ORDER BY seq DESC");
            row.step();
            return db::orRaise(parseBody(row.bytes(0)));
        }));
        const AuditFact ended{QStringLiteral("roles"), QStringLiteral("end-user, devops UC-3")};
        QVERIFY(std::find(told.facts.begin(), told.facts.end(), ended) != told.facts.end());
        QCOMPARE(numberIn(m->database(),
                          "SELECT count(*) FROM role_grant g JOIN person p ON p.id = g.person_id WHERE p.name = 'Olu'"
                          " AND g.revoked_at IS NULL"),
                 0);
    }

    void endingARoleForATimeLeavesTheSameRoleWithoutALimit()
    {
        const qint64 from = m->clock.at + TalkProject::day;
        valueOf(grant({m_olu.person, Role::Manager, {}, from}));
        PeopleStore people(m->database());
        valueOf(people.grant(m_olu.person, Role::Manager, QStringLiteral("now and for good"), m_admin, m->once()));
        valueOf(people.revokeLimited({m_olu.person, Role::Manager, {}, {}, {}, QStringLiteral("not needed")}, m_admin,
                                     m->once()));
        QVERIFY(person().limited.empty());
        QVERIFY(holdsNow());
        QVERIFY(stop(m_one, Role::Manager));
    }

    void theLogSaysForWhatARoleWasGiven()
    {
        const qint64 until = QDateTime(QDate(2190, 1, 31), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch();
        valueOf(grant({m_olu.person, Role::Manager, m_one, {}, until}));
        const AuditEntry told = valueOf(m->database().read([&](db::Connection& connection) {
            db::Statement row = connection.prepare("SELECT body FROM audit_event WHERE verb = 'role_granted'"
                                                   " ORDER BY seq DESC");
            row.step();
            return db::orRaise(parseBody(row.bytes(0)));
        }));
        QCOMPARE(historySentence(told), QStringLiteral("gave a role: Manager for UC-2, until 2190-01-31"));
        QCOMPARE(told.reason, QStringLiteral("needed"));
    }

    void membersOfAPartTalkAboutTheirWork()
    {
        valueOf(PeopleStore(m->database())
                    .revoke(m_olu.person, Role::EndUser, QStringLiteral("only for a part"), m_admin, m->once()));
        const Actor manager{m_olu.person, toString(Role::Manager)};
        QVERIFY(!m->comments().add({{"use-case", m_one}, QStringLiteral("Hello")}, manager, m->once()));
        valueOf(grant({m_olu.person, Role::Manager, m_one}));
        QVERIFY(m->comments().add({{"use-case", m_one}, QStringLiteral("Hello")}, manager, m->once()));
    }

private:
    Result<> grant(LimitedGrant limited)
    {
        if (limited.reason.isEmpty())
            limited.reason = QStringLiteral("needed");
        return PeopleStore(m->database()).grantLimited(limited, m_admin, m->once());
    }

    Result<> stop(const QString& useCase, Role role)
    {
        return UseCaseStore(m->database())
            .move({useCase, UseCaseState::Stopped, QStringLiteral("no money"), StopCode::NoValue},
                  {m_olu.person, toString(role)}, m->once());
    }

    static bool isDenied(const Result<>& result) { return !result && result.error().kind == Error::Kind::Denied; }

    Person person() const
    {
        return valueOf(
            m->database().read([this](db::Connection& connection) { return people::byUid(connection, m_olu.person); }));
    }

    /// Whether everybody is told that Olu manages.
    bool holdsNow() const
    {
        const std::vector<QString> names = valueOf(m->database().read(
            [](db::Connection& connection) { return people::namesHolding(connection, Role::Manager); }));
        const bool isNamed = std::find(names.begin(), names.end(), QStringLiteral("Olu")) != names.end();
        const std::vector<Role> roles = person().roles;
        const bool isHeld = std::find(roles.begin(), roles.end(), Role::Manager) != roles.end();
        return isNamed && isHeld;
    }

    /// A finding about a use case that waits for an auditor's judgement.
    void mended(const QString& useCase)
    {
        FindingStore store(m->database());
        FindingDraft draft;
        draft.useCase = useCase;
        draft.text.title = useCase == m_one ? QStringLiteral("Of one") : QStringLiteral("Of the other");
        draft.ownerUid = m->cleo.person;
        const QString uid = valueOf(store.raise(draft, m->fang, m->once()));
        for (const FindingState to : {FindingState::InProgress, FindingState::ReadyForValidation})
            valueOf(store.move({uid, to, {}}, m->cleo, m->once()));
    }

    QStringList judged(PendingKind kind = PendingKind::Finding) const
    {
        QStringList things;
        for (const PendingDecision& each : valueOf(m->database().read([this](db::Connection& connection) {
                 return decisionQueue(connection, m_olu.person, m->clock.at);
             }))) {
            if (each.kind == kind)
                things << each.thing;
        }
        return things;
    }

    template <typename T>
    static void refused(const Result<T>& result, Error::Kind kind, const char* words)
    {
        QVERIFY(!result);
        QCOMPARE(result.error().kind, kind);
        QVERIFY2(result.error().message.contains(QString::fromUtf8(words)), qPrintable(result.error().message));
    }

    std::unique_ptr<LevelProject> m;
    Actor m_admin;
    Actor m_olu;
    QString m_one;
    QString m_other;
};

ASSAY_TEST(TestLimitedRoles)
#include "tst_limited_roles.moc"
