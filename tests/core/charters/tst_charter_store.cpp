// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charters/charter_store.h"

#include "core/charters/charter_rows.h"
#include "core/charters/charter_rules.h"
#include "core/people/people_store.h"
#include "core/usecases/use_case_texts.h"
#include "core/user_groups/user_group_store.h"
#include "tests/support/agreed_framing.h"
#include "tests/support/test_program.h"

#include <functional>

using namespace assay;
using namespace assay::tests;

/// Ada founds the project; Bo owns the business, Ana builds, Ruth audits, Kofi operates.
class TestCharterStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_wrong.clear();
        m_project = std::make_unique<TemporaryProject>();
        m_bo = somebody("Bo", Role::BusinessOwner);
        m_ana = somebody("Ana", Role::DataScientist);
        m_ruth = somebody("Ruth", Role::RiskAuditor);
        m_kofi = somebody("Kofi", Role::DevOps);
        m_useCase = proposed(RiskTier::High);
    }

    void cleanup() { QCOMPARE(whatIsWrong(m_project->database()), m_wrong); }

    void framingIsAcceptedOnceAllHaveAgreedWhoHaveTo()
    {
        const QString uid = proposedFraming();
        valueOf(vote(uid, m_bo));
        valueOf(vote(uid, m_ana));
        QVERIFY(charter(uid).state == CharterState::Proposed);
        QVERIFY(missingAcceptances(charter(uid), ask()) == std::vector{Role::RiskAuditor});
        QVERIFY(!useCase().framingAccepted);
        valueOf(vote(uid, m_ruth));
        QVERIFY(charter(uid).state == CharterState::Accepted);
        QCOMPARE(charter(uid).voices.size(), std::size_t(3));
        QVERIFY(useCase().framingAccepted);
    }

    void modelRiskIsAskedOnlyWhereTheRiskIsHigh()
    {
        m_useCase = proposed(RiskTier::Low);
        const QString uid = proposedFraming();
        valueOf(vote(uid, m_bo));
        valueOf(vote(uid, m_ana));
        QVERIFY(charter(uid).state == CharterState::Accepted);
    }

    void S25_dissentNeedsAReasonStopsNothingAndIsKept()
    {
        const QString uid = proposedFraming();
        QVERIFY(!vote(uid, m_kofi, CharterVote::Dissent));
        valueOf(vote(uid, m_kofi, CharterVote::Dissent, "Nobody is on call for it."));
        for (const Actor& actor : {m_bo, m_ana, m_ruth})
            valueOf(vote(uid, actor));
        QVERIFY(charter(uid).state == CharterState::Accepted);
        QCOMPARE(charter(uid).voices.front().text, QStringLiteral("Nobody is on call for it."));
    }

    void theNamedBusinessOwnersWordIsNobodyElses()
    {
        const Actor olga = somebody("Olga", Role::BusinessOwner);
        const QString uid = proposedFraming();
        const QString before = dump(m_project->database());
        const Result<> refused = vote(uid, olga);
        QVERIFY(!refused && refused.error().kind == Error::Kind::Denied);
        QVERIFY2(refused.error().message.contains(QStringLiteral("ask Bo.")), qPrintable(refused.error().message));
        QCOMPARE(dump(m_project->database()), before);
        valueOf(vote(uid, olga, CharterVote::Dissent, "The branches were not asked.")); // Which anybody may say.
        for (const Actor& actor : {m_ana, m_ruth, m_bo})
            valueOf(vote(uid, actor));
        QVERIFY(charter(uid).state == CharterState::Accepted);
    }

    void whoeverWroteItIsNotModelRiskOnIt()
    {
        grant(m_ana, Role::RiskAuditor);
        const QString uid = proposedFraming();
        const Result<> refused = vote(uid, {m_ana.person, toString(Role::RiskAuditor)});
        QVERIFY(!refused && refused.error().kind == Error::Kind::Denied);
        QVERIFY2(refused.error().message.contains(QStringLiteral("written by you"))
                     && refused.error().message.contains(QStringLiteral("Ruth)")),
                 qPrintable(refused.error().message));
    }

    void onePersonsWordCountsForOneRoleOnly()
    {
        m_useCase = proposed(RiskTier::Low);
        grant(m_bo, Role::DataScientist);
        const QString uid = proposedFraming();
        const Actor scientist{m_bo.person, toString(Role::DataScientist)};
        valueOf(vote(uid, m_bo));
        const Result<> refused = vote(uid, scientist);
        QVERIFY(!refused && refused.error().kind == Error::Kind::Denied);
        QVERIFY2(refused.error().message.contains(QStringLiteral("another Data scientist (Ada Founder, Ana)")),
                 qPrintable(refused.error().message));
        QVERIFY(charter(uid).state == CharterState::Proposed);
        QVERIFY(missingAcceptances(charter(uid), ask()) == std::vector{Role::DataScientist});
        valueOf(vote(uid, m_ana));
        QVERIFY(charter(uid).state == CharterState::Accepted);
    }

    void whoCanSpeakForTwoIsCountedWhereNobodyElseIs()
    {
        Charter framing;
        framing.voices = {{{{1}, {}, {}}, Role::DataScientist, CharterVote::Accept, {}, 0},
                          {{{1}, {}, {}}, Role::BusinessOwner, CharterVote::Accept, {}, 0},
                          {{{2}, {}, {}}, Role::BusinessOwner, CharterVote::Accept, {}, 0}};
        QVERIFY(missingAcceptances(framing, {}).empty());
        framing.voices.pop_back();
        QVERIFY(missingAcceptances(framing, {}) == std::vector{Role::DataScientist});
    }

    void aProjectOfOneSaysWhoElseItTakes()
    {
        Charter framing;
        framing.state = CharterState::Proposed;
        framing.author = {{1}, QStringLiteral("1"), QStringLiteral("Ada")};
        framing.voices = {{framing.author, Role::BusinessOwner, CharterVote::Accept, {}, 0}};
        const QStringList ada{QStringLiteral("Ada")};
        const RoleHolders holders{{Role::BusinessOwner, ada}, {Role::DataScientist, ada}, {Role::RiskAuditor, ada}};
        QCOMPARE(awaitedWords(framing, {true}, holders),
                 (QStringList{QStringLiteral("Data scientist (nobody else holds that role yet)"),
                              QStringLiteral("Model-risk auditor (nobody else holds that role yet)")}));
    }

    void modelRiskAddsItsWordToWhatWasAgreedOnInALowerTier()
    {
        m_useCase = proposed(RiskTier::Low);
        const QString uid = proposedFraming();
        for (const Actor& actor : {m_bo, m_ana})
            valueOf(vote(uid, actor));
        QVERIFY(charter(uid).state == CharterState::Accepted);
        QVERIFY(missingAcceptances(charter(uid), {true}) == std::vector{Role::RiskAuditor});
        const Result<> refused = vote(uid, m_kofi);
        QVERIFY(!refused && refused.error().message.contains(QStringLiteral("model risk does (Ada Founder, Ruth)")));
        const std::optional<qint64> agreed = charter(uid).acceptedAt;
        valueOf(vote(uid, m_ruth));
        QVERIFY(charter(uid).state == CharterState::Accepted && charter(uid).acceptedAt == agreed);
        QVERIFY(missingAcceptances(charter(uid), {true}).empty());
    }

    void whatLackedOnlyAWordThatIsAskedForNoMoreIsAgreedOn()
    {
        const QString uid = proposedFraming();
        for (const Actor& actor : {m_bo, m_ana})
            valueOf(vote(uid, actor));
        QVERIFY(charter(uid).state == CharterState::Proposed); // Model risk is asked for, too.
        edit([](UseCaseFields& fields) { fields.problem = QStringLiteral("Other losses"); });
        QVERIFY(charter(uid).state == CharterState::Proposed);
        edit([](UseCaseFields& fields) { fields.riskTier = RiskTier::Low; });
        QVERIFY(charter(uid).state == CharterState::Accepted);
        QVERIFY(useCase().framingAccepted);
    }

    void whatSomebodySaidBeforeTheyWereNamedForTheBusinessCounts()
    {
        m_useCase = proposed(RiskTier::Low);
        const Actor bea = somebody("Bea", Role::BusinessOwner);
        const QString uid = proposedFraming();
        valueOf(vote(uid, m_ana));
        edit([](UseCaseFields& fields) { fields.businessOwnerUid = QString(); });
        valueOf(vote(uid, m_kofi));
        QVERIFY(charter(uid).state == CharterState::Proposed);
        edit([&](UseCaseFields& fields) { fields.businessOwnerUid = m_kofi.person; });
        QVERIFY(charter(uid).state == CharterState::Accepted);
        QVERIFY(!vote(uid, bea));
    }

    void nobodySpeaksTwiceInOneRole()
    {
        const QString uid = proposedFraming();
        valueOf(vote(uid, m_bo));
        const qint64 logged = entries();
        const Result<> again = vote(uid, m_bo);
        QVERIFY(!again && again.error().kind == Error::Kind::Denied);
        QCOMPARE(entries(), logged);
    }

    void incompleteFramingIsNotProposed()
    {
        Framing framing = completeFraming();
        framing.heuristic.clear();
        const QString uid = valueOf(draft(charters::textOf(framing)));
        const Result<> asked = store().propose(uid, m_ana, once());
        QVERIFY(!asked && asked.error().kind == Error::Kind::Denied);
        QVERIFY2(asked.error().message.contains(QStringLiteral("without a model")), qPrintable(asked.error().message));
        QVERIFY(charter(uid).state == CharterState::Draft);
    }

    void whoRunsItDoesNotWriteItsFraming()
    {
        const auto refused =
            store().draft({m_useCase, CharterKind::Framing, charters::textOf(completeFraming())}, m_kofi, once());
        QVERIFY(!refused && refused.error().kind == Error::Kind::Denied);
        QVERIFY2(refused.error().message.contains(QStringLiteral("Bo")), qPrintable(refused.error().message));
    }

    void proposedTextIsFrozenAndANewOneIsANewVersion()
    {
        const QString first = proposedFraming();
        Framing framing = completeFraming();
        framing.waitDays = 30;
        const QString second = valueOf(draft(charters::textOf(framing)));
        QVERIFY(first != second);
        QCOMPARE(charter(second).version, 2);
        QCOMPARE(charters::framingFromText(charter(first).content)->waitDays, std::optional<qint64>(730));
    }

    void acceptedVersionSupersedesTheOneBefore()
    {
        const QString first = accepted();
        Framing framing = completeFraming();
        framing.waitDays = 30;
        const QString second = valueOf(draft(charters::textOf(framing)));
        valueOf(store().propose(second, m_ana, once()));
        for (const Actor& actor : {m_bo, m_ana, m_ruth})
            valueOf(vote(second, actor));
        QVERIFY(charter(first).state == CharterState::Superseded);
        QVERIFY(charter(second).state == CharterState::Accepted);
        QVERIFY(useCase().framingAccepted);
    }

    void whatIsStillProposedDoesNotComeBackOverALaterVersion()
    {
        const QString first = proposedFraming();
        Framing framing = completeFraming();
        framing.waitDays = 30;
        const QString second = valueOf(draft(charters::textOf(framing)));
        valueOf(store().propose(second, m_ana, once()));
        for (const Actor& actor : {m_bo, m_ana, m_ruth})
            valueOf(vote(second, actor));
        QVERIFY(charter(first).state == CharterState::Superseded && !charter(first).acceptedAt);
        for (const Actor& actor : {m_bo, m_ana, m_ruth})
            QVERIFY(!vote(first, actor));
        QVERIFY(charter(second).state == CharterState::Accepted);
    }

    void draftThatSomebodyElseChangedIsNotOverwritten()
    {
        const QString uid = valueOf(draft(charters::textOf(completeFraming())));
        const qint64 seen = charter(uid).rowVersion;
        Framing theirs = completeFraming();
        theirs.entity = QStringLiteral("A loan");
        valueOf(draft(charters::textOf(theirs)));
        Framing mine = completeFraming();
        mine.outcomes = QStringLiteral("Bad or good");
        const auto saved =
            store().draft({m_useCase, CharterKind::Framing, charters::textOf(mine), seen}, m_ana, once());
        QVERIFY(!saved && saved.error().kind == Error::Kind::Conflict);
        QCOMPARE(charters::framingFromText(charter(uid).content)->entity, QStringLiteral("A loan"));
    }

    void useCaseIsFramedOnlyOnceItsFramingIsAgreedOn()
    {
        const Result<> early = frame();
        QVERIFY(!early && early.error().kind == Error::Kind::Denied);
        QVERIFY2(early.error().message.contains(QStringLiteral("agreed on")), qPrintable(early.error().message));
        accepted();
        valueOf(frame());
    }

    void aUseCaseWhoseBusinessOwnerHasLeftIsNotFramed()
    {
        accepted();
        valueOf(PeopleStore(m_project->database())
                    .leave(m_bo.person, QStringLiteral("moved on"),
                           {m_project->actor().person, toString(Role::Administrator)}, once()));
        const UseCaseMove move{m_useCase, UseCaseState::Framed, {}};
        const Result<> refused = UseCaseStore(m_project->database()).move(move, m_ana, once());
        QVERIFY(!refused && refused.error().kind == Error::Kind::Denied);
        QVERIFY2(refused.error().message.contains(QStringLiteral("a business owner (Bo has left the project)")),
                 qPrintable(refused.error().message));
        edit([this](UseCaseFields& fields) { fields.businessOwnerUid = m_project->actor().person; });
        valueOf(UseCaseStore(m_project->database()).move(move, m_ana, once()));
    }

    void textThatIsChangedBehindTheLogIsFound()
    {
        proposedFraming();
        valueOf(m_project->database().write(
            {m_ana, QStringLiteral("x"), QStringLiteral("x"), {}, {}, {}}, [&](db::WriteTransaction& transaction) {
                transaction.connection().prepare("UPDATE charter SET content = '{}'").run();
                return 0;
            }));
        m_wrong = QStringLiteral("Its rows were changed without an entry in the log.");
    }

    void S34_aFramingSaysWhichUsersWereThere()
    {
        const QString uid = valueOf(draft(charters::textOf(completeFraming())));
        const QString group =
            valueOf(UserGroupStore(m_project->database())
                        .add({.useCase = m_useCase, .fields = {.name = QStringLiteral("Officers")}}, m_ana, once()));
        QVERIFY(!store().attend(uid, {{m_bo.person}, {}}, m_kofi, once()));
        valueOf(store().attend(uid, {{m_bo.person, m_kofi.person}, {}}, m_ana, once()));
        valueOf(store().attend(uid, {{m_bo.person, m_bo.person}, {group}}, m_ana, once()));
        const Charter framing = charter(uid);
        QCOMPARE(framing.attendees.size(), std::size_t(2)); // In place of whoever was said to be there before.
        QCOMPARE(framing.attendees.front().name, QStringLiteral("Bo"));
        QCOMPARE(framing.attendees.back().name, QStringLiteral("Officers"));
        QVERIFY(framing.attendees.back().isGroup);
    }

    void twoWhoSayAtOnceWhoWasThereBothKeepWhatTheySaid()
    {
        const QString uid = valueOf(draft(charters::textOf(completeFraming())));
        valueOf(store().attend(uid, {{m_bo.person, m_kofi.person}, {}}, m_ana, once()));
        const std::map<QString, bool> seen{{m_bo.person, true}, {m_kofi.person, true}, {m_ana.person, false}};
        valueOf(store().attend(uid, {{m_bo.person, m_kofi.person, m_ana.person}, {}, seen}, m_ana, once()));
        valueOf(store().attend(uid, {{m_kofi.person}, {}, seen}, m_ana, once())); // Another form: without Bo.
        valueOf(
            store().attend(uid, {{m_bo.person, m_kofi.person}, {}, seen}, m_ana, once())); // A third changes nothing.
        QStringList there;
        for (const CharterAttendee& attendee : charter(uid).attendees)
            there << attendee.uid;
        there.sort();
        QStringList wanted{m_ana.person, m_kofi.person};
        wanted.sort();
        QCOMPARE(there, wanted);
    }

    void whoWasThereIsFixedOnceItIsAgreedOn()
    {
        const QString uid = accepted();
        const Result<> refused = store().attend(uid, {{m_bo.person}, {}}, m_ana, once());
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Denied);
    }

    void groupsOfOtherUseCasesWereNotThere()
    {
        const QString uid = valueOf(draft(charters::textOf(completeFraming())));
        const QString other = proposed(RiskTier::Low);
        const QString group =
            valueOf(UserGroupStore(m_project->database())
                        .add({.useCase = other, .fields = {.name = QStringLiteral("Officers")}}, m_ana, once()));
        QVERIFY(!store().attend(uid, {{}, {group}}, m_ana, once()));
        QVERIFY(charter(uid).attendees.empty());
    }

private:
    Actor somebody(const char* name, Role role)
    {
        Person person;
        person.name = QString::fromLatin1(name);
        person.roles = {role};
        const Actor admin{m_project->actor().person, toString(Role::Administrator)};
        return {valueOf(PeopleStore(m_project->database()).add(person, admin, once())), toString(role)};
    }

    void grant(const Actor& actor, Role role)
    {
        valueOf(PeopleStore(m_project->database())
                    .grant(actor.person, role, QStringLiteral("needed"),
                           {m_project->actor().person, toString(Role::Administrator)}, once()));
    }

    CharterAsk ask()
    {
        return valueOf(m_project->database().read(
            [&](db::Connection& connection) { return charters::askOf(connection, useCase()); }));
    }

    QString proposed(RiskTier tier)
    {
        UseCaseProposal proposal;
        proposal.title = QStringLiteral("Screening");
        proposal.problem = QStringLiteral("Losses");
        proposal.businessOwnerUid = m_bo.person;
        proposal.riskTier = tier;
        return valueOf(UseCaseStore(m_project->database()).propose(proposal, m_bo, once()));
    }

    void edit(const std::function<void(UseCaseFields&)>& change)
    {
        const UseCase before = useCase();
        UseCaseFields fields = valueOf(m_project->database().read(
            [&](db::Connection& connection) { return usecases::fieldsOf(connection, before); }));
        change(fields);
        valueOf(UseCaseStore(m_project->database()).edit({before.uid, before.rowVersion, fields}, m_ana, once()));
    }

    CharterStore store() { return CharterStore(m_project->database()); }
    Result<QString> draft(const QByteArray& content)
    {
        return store().draft({m_useCase, CharterKind::Framing, content}, m_ana, once());
    }
    QString proposedFraming()
    {
        const QString uid = valueOf(draft(charters::textOf(completeFraming())));
        valueOf(store().propose(uid, m_ana, once()));
        return uid;
    }
    QString accepted()
    {
        const QString uid = proposedFraming();
        for (const Actor& actor : {m_bo, m_ana, m_ruth})
            valueOf(vote(uid, actor));
        return uid;
    }
    Result<> vote(const QString& uid, const Actor& actor, CharterVote vote = CharterVote::Accept, const char* text = "")
    {
        return store().vote({uid, vote, QString::fromLatin1(text)}, actor, once());
    }
    Result<> frame()
    {
        return UseCaseStore(m_project->database()).move({m_useCase, UseCaseState::Framed, {}}, m_bo, once());
    }
    Charter charter(const QString& uid)
    {
        return valueOf(
            m_project->database().read([&](db::Connection& connection) { return charters::byUid(connection, uid); }));
    }
    UseCase useCase()
    {
        return valueOf(m_project->database().read(
            [&](db::Connection& connection) { return usecases::byUid(connection, m_useCase); }));
    }
    qint64 entries() { return numberIn(m_project->database(), "SELECT count(*) FROM audit_event"); }
    QString once() { return QStringLiteral("command %1").arg(++m_commands); }

    std::unique_ptr<TemporaryProject> m_project;
    Actor m_bo, m_ana, m_ruth, m_kofi;
    QString m_useCase;
    QString m_wrong; ///< What is to be found wrong at the end of a test.
    int m_commands = 0;
};

ASSAY_TEST(TestCharterStore)
#include "tst_charter_store.moc"
