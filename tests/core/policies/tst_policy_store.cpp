// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policies/policy_store.h"

#include "core/inbox/inbox_reading.h"
#include "core/inbox/inbox_store.h"
#include "core/inbox/regulation_story.h"
#include "core/people/people_store.h"
#include "core/policies/policy_rows.h"
#include "core/policies/policy_story.h"
#include "core/policies/policy_text.h"
#include "core/policies/policy_versions.h"
#include "core/policies/regulation_rows.h"
#include "core/policies/regulation_store.h"
#include "core/policies/shipped.h"
#include "core/portfolio/decision_queue.h"
#include "tests/support/imported_release.h"
#include "tests/support/temporary_project.h"
#include "tests/support/test_program.h"

using namespace assay;
using namespace assay::tests;

class TestPolicyStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_project = std::make_unique<TemporaryProject>();
        m_auditor = {m_project->actor().person, toString(Role::RiskAuditor)};
        m_manager = {add("Mia", {Role::Manager}), toString(Role::Manager)};
    }

    void cleanup() { QCOMPARE(whatIsWrong(database()), QString()); }

    void newProjectHasThePolicyThatComesWithTheProgramInForce()
    {
        const policies::StoredPolicy stored = inForce();
        QVERIFY(stored.policy == valueOf(policies::defaultPolicy()));
        QVERIFY(regulations() == valueOf(policies::shippedRegulations()));
    }

    void olderProjectGetsThemWithItsFirstNeed()
    {
        // A project of an earlier version has the tables, and nothing in them.
        valueOf(database().write({m_auditor, QStringLiteral("x"), QStringLiteral("x"), {}, {}, {}},
                                 [](db::WriteTransaction& transaction) {
                                     transaction.connection().execute("DELETE FROM policy_version;"
                                                                      "DELETE FROM regulation;");
                                 }));
        valueOf(database().write({m_auditor, QStringLiteral("x"), QStringLiteral("x"), {}, {}, {}},
                                 [](db::WriteTransaction& transaction) { policies::ensureShipped(transaction); }));
        QVERIFY(inForce().policy == valueOf(policies::defaultPolicy()));
        const qint64 rows = numberIn(database(), "SELECT count(*) FROM regulation");
        valueOf(database().write({m_auditor, QStringLiteral("x"), QStringLiteral("x"), {}, {}, {}},
                                 [](db::WriteTransaction& transaction) { policies::ensureShipped(transaction); }));
        QCOMPARE(numberIn(database(), "SELECT count(*) FROM regulation"), rows);
        m_project = std::make_unique<TemporaryProject>(); // the log of the other one tells of rows that are gone
    }

    void S53_publishedPolicyJudgesFromItsDayOn()
    {
        const policies::Policy next = nextPolicy();
        const QString uid = draft(next);
        QVERIFY(!version(uid).publishedAt);
        QCOMPARE(inForce().policy.version, qint64(1));
        QVERIFY(publish(uid));
        QCOMPARE(version(uid).agreedBy.name, QStringLiteral("Mia"));
        QCOMPARE(version(uid).publishedBy.name, QStringLiteral("Ada Founder"));
        QCOMPARE(inForce().policy.version, qint64(1));
        const qint64 later = next.effectiveFrom.startOfDay(Qt::UTC).toMSecsSinceEpoch();
        QCOMPARE(valueOf(database().read([&](db::Connection& connection) {
                     return policies::policyInForce(connection, later);
                 })).version,
                 qint64(2));
    }

    void policyThatHasEndedGivesWayToTheOneBefore()
    {
        policies::Policy next = nextPolicy();
        next.effectiveTo = next.effectiveFrom.addDays(10);
        QVERIFY(publish(draft(next)));
        const auto versionOn = [&](QDate day) {
            return valueOf(database().read([&](db::Connection& connection) {
                       return policies::policyInForce(connection, day.startOfDay(Qt::UTC).toMSecsSinceEpoch());
                   }))
                .version;
        };
        QCOMPARE(versionOn(next.effectiveFrom.addDays(9)), qint64(2));
        QCOMPARE(versionOn(next.effectiveFrom.addDays(10)), qint64(1));
    }

    void S53_publishedPolicyNeverChanges()
    {
        const QString uid = draft(nextPolicy());
        QVERIFY(publish(uid));
        policies::Policy other = nextPolicy();
        other.title = QStringLiteral("Laxer");
        const QString before = dump(database());
        const qint64 rowVersion = version(uid).rowVersion;
        const auto edited = store().editDraft(uid, rowVersion, policies::canonicalPolicy(other), m_auditor, command());
        QVERIFY(!edited && edited.error().kind == Error::Kind::Denied);
        QVERIFY(edited.error().message.contains(QStringLiteral("never changes")));
        QVERIFY(!store().publish(uid, QString(), m_auditor, command()));
        const auto again = store().draft(policies::canonicalPolicy(other), m_auditor, command());
        QVERIFY(!again && again.error().kind == Error::Kind::Conflict);
        QCOMPARE(dump(database()), before);
    }

    void draftIsEditedAsOfTheVersionThatWasSeen()
    {
        policies::Policy next = nextPolicy();
        const QString uid = draft(next);
        next.title = QStringLiteral("Releases");
        QVERIFY(store().editDraft(uid, 1, policies::canonicalPolicy(next), m_auditor, command()));
        QCOMPARE(version(uid).policy.title, QStringLiteral("Releases"));
        QVERIFY(version(uid).digest == policies::policyDigest(next));
        const auto late = store().editDraft(uid, 1, policies::canonicalPolicy(next), m_auditor, command());
        QVERIFY(!late && late.error().kind == Error::Kind::Conflict);
        next.version = 3;
        QVERIFY(!store().editDraft(uid, 2, policies::canonicalPolicy(next), m_auditor, command()));
    }

    void refusedPublishLeavesNoTrace_data()
    {
        QTest::addColumn<int>("fault");
        QTest::newRow("begins in the past") << 0;
        QTest::newRow("leaves a version out") << 1;
        QTest::newRow("cites what is not there") << 2;
        QTest::newRow("by another role") << 3;
    }

    void refusedPublishLeavesNoTrace()
    {
        QFETCH(int, fault);
        policies::Policy next = nextPolicy();
        if (fault == 0)
            next.effectiveFrom = QDate(2026, 1, 2);
        if (fault == 1)
            next.version = 3;
        if (fault == 2)
            next.controls.front().references = {{QStringLiteral("eu-ai-act"), QStringLiteral("Annex XXX")}};
        const QString uid = draft(next);
        const QString before = dump(database());
        const Actor actor = fault == 3 ? m_project->actor() : m_auditor;
        const auto proposed = store().propose(uid, actor, command());
        QVERIFY(!proposed && proposed.error().kind == Error::Kind::Denied);
        const auto refused = store().publish(uid, QString(), actor, command());
        QVERIFY(!refused && refused.error().kind == Error::Kind::Denied);
        QCOMPARE(dump(database()), before);
    }

    void nothingIsPublishedBeforeAManagerHasAgreed()
    {
        const QString uid = draft(nextPolicy());
        const auto early = store().publish(uid, QString(), m_auditor, command());
        QVERIFY(!early && early.error().kind == Error::Kind::Denied);
        QVERIFY2(early.error().message.contains(QStringLiteral("propose it first. Who may then agree: Mia.")),
                 qPrintable(early.error().message));
        const auto unasked = agree(uid, m_manager);
        QVERIFY(!unasked && unasked.error().message.contains(QStringLiteral("Nobody is asked yet")));
        QVERIFY(store().propose(uid, m_auditor, command()));
        QVERIFY(story(uid).standing == policies::PolicyStanding::InReview);
        QVERIFY(!store().propose(uid, m_auditor, command()));
        const auto waiting = store().publish(uid, QString(), m_auditor, command());
        QVERIFY(!waiting && waiting.error().message.contains(QStringLiteral("waits for the agreement of a manager")));
        QVERIFY(agree(uid, m_manager));
        QVERIFY(story(uid).standing == policies::PolicyStanding::Agreed);
        QVERIFY(!agree(uid, m_manager));
        QVERIFY(store().publish(uid, QStringLiteral("stricter"), m_auditor, command()));
        QCOMPARE(numberIn(database(),
                          "SELECT count(*) FROM audit_event WHERE entity = 'policy_version' AND verb IN"
                          " ('proposed', 'agreed')"),
                 2);
    }

    void whoeverWroteOnItIsNotWhoAgrees()
    {
        const Actor second{add("Otto", {Role::RiskAuditor, Role::Manager}), toString(Role::RiskAuditor)};
        const Actor third{add("Pia", {Role::RiskAuditor, Role::Manager}), toString(Role::RiskAuditor)};
        const auto asManager = [](const Actor& actor) { return Actor{actor.person, toString(Role::Manager)}; };
        policies::Policy next = nextPolicy();
        const QString uid = draft(next);
        next.title = QStringLiteral("Releases");
        QVERIFY(store().editDraft(uid, 1, policies::canonicalPolicy(next), second, command()));
        QVERIFY(store().propose(uid, third, command()));
        const QString before = dump(database());
        for (const Actor& writer : {m_auditor, second, third}) {
            const auto refused = agree(uid, asManager(writer));
            QVERIFY(!refused && refused.error().kind == Error::Kind::Denied);
            QVERIFY2(refused.error().message.endsWith(QStringLiteral("Who may: Mia.")),
                     qPrintable(refused.error().message));
        }
        const auto inAnotherRole = agree(uid, {m_manager.person, toString(Role::RiskAuditor)});
        QVERIFY(!inAnotherRole && inAnotherRole.error().kind == Error::Kind::Denied);
        QCOMPARE(dump(database()), before);
    }

    void whoeverAgreedIsNotWhoPublishes()
    {
        const Actor both{add("Otto", {Role::RiskAuditor, Role::Manager}), toString(Role::Manager)};
        const QString uid = draft(nextPolicy());
        QVERIFY(store().propose(uid, m_auditor, command()));
        QVERIFY(agree(uid, both));
        const auto refused = store().publish(uid, QString(), {both.person, toString(Role::RiskAuditor)}, command());
        QVERIFY(!refused && refused.error().message.contains(QStringLiteral("another person publishes it")));
        QVERIFY(store().publish(uid, QString(), m_auditor, command()));
    }

    void agreementIsOfOneTextAlone()
    {
        policies::Policy next = nextPolicy();
        const QString uid = draft(next);
        QVERIFY(store().propose(uid, m_auditor, command()));
        const qint64 seen = version(uid).rowVersion;
        next.title = QStringLiteral("Releases");
        QVERIFY(store().editDraft(uid, seen, policies::canonicalPolicy(next), m_auditor, command()));
        QVERIFY(story(uid).standing == policies::PolicyStanding::Draft); // It has to be proposed anew.
        QVERIFY(store().propose(uid, m_auditor, command()));
        const auto late = store().agree(uid, seen, QString(), m_manager, command());
        QVERIFY(!late && late.error().kind == Error::Kind::Conflict);
        QVERIFY(agree(uid, m_manager));
        // The same text again says nothing else; another one does.
        QVERIFY(store().editDraft(uid, version(uid).rowVersion, policies::readablePolicy(next), m_auditor, command()));
        QVERIFY(story(uid).standing == policies::PolicyStanding::Agreed);
        next.title = QStringLiteral("Laxer");
        QVERIFY(store().editDraft(uid, version(uid).rowVersion, policies::canonicalPolicy(next), m_auditor, command()));
        QVERIFY(story(uid).standing == policies::PolicyStanding::Draft);
        QVERIFY(!store().publish(uid, QString(), m_auditor, command()));
        QCOMPARE(story(uid).history.lines.front().sentence,
                 QStringLiteral("changed it, so that a manager has to agree anew"));
    }

    void managerSendsItBackWithAReason()
    {
        const QString uid = draft(nextPolicy());
        QVERIFY(store().propose(uid, m_auditor, command()));
        QVERIFY(!store().sendBack(uid, QStringLiteral(" "), m_manager, command()));
        QVERIFY(!store().sendBack(uid, QStringLiteral("no"), m_auditor, command()));
        QVERIFY(agree(uid, m_manager));
        QVERIFY(store().sendBack(uid, QStringLiteral("the quorum is too small"), m_manager, command()));
        QVERIFY(story(uid).standing == policies::PolicyStanding::Draft);
        QVERIFY(!store().publish(uid, QString(), m_auditor, command()));
        QVERIFY(publish(uid));
    }

    void managersHearOfWhatTheyAreAskedFor()
    {
        const QString uid = draft(nextPolicy());
        const auto asked = [&](const Actor& actor) {
            return valueOf(database().read([&](db::Connection& connection) {
                const Inbox inbox = inbox::inboxOf(connection, actor.person, database().clock().now());
                const auto about = std::count_if(inbox.items.begin(), inbox.items.end(), [&](const InboxItem& item) {
                    return item.thing.uid == uid && item.reason == InboxReason::ReviewRequested;
                });
                const std::vector<PendingDecision> waiting =
                    decisionQueue(connection, actor.person, database().clock().now());
                const auto decisions = std::count_if(waiting.begin(), waiting.end(), [&](const PendingDecision& one) {
                    return one.kind == PendingKind::Policy && one.address.key == uid;
                });
                return std::pair<qint64, qint64>(about, decisions);
            }));
        };
        const std::pair<qint64, qint64> nothing(0, 0);
        const std::pair<qint64, qint64> once(1, 1);
        QVERIFY(asked(m_manager) == nothing);
        QVERIFY(store().propose(uid, m_auditor, command()));
        QVERIFY(asked(m_manager) == once);
        QVERIFY(asked(m_auditor) == nothing); // A manager as well, but the author.
        QVERIFY(agree(uid, m_manager));
        QVERIFY(asked(m_manager) == nothing);
    }

    void lastPolicyInForceIsNotTakenAway()
    {
        const auto refused = store().withdraw(inForce().uid, QStringLiteral("no rules"), m_auditor, command());
        QVERIFY(!refused && refused.error().kind == Error::Kind::Denied);
        const QString uid = draft(nextPolicy());
        QVERIFY(!store().withdraw(uid, QStringLiteral(" "), m_auditor, command()));
        QVERIFY(store().withdraw(uid, QStringLiteral("not needed"), m_auditor, command()));
        QVERIFY(!store().publish(uid, QString(), m_auditor, command()));
    }

    void numberOfADroppedDraftIsPassedOver()
    {
        const QString dropped = draft(nextPolicy());
        policies::Policy third = nextPolicy();
        third.version = 3;
        const QString uid = draft(third);
        QVERIFY(!store().publish(uid, QString(), m_auditor, command())); // The second may still be published.
        QVERIFY(store().withdraw(dropped, QStringLiteral("a mistake"), m_auditor, command()));
        QVERIFY(publish(uid));
        QCOMPARE(version(uid).policy.version, qint64(3));
    }

    void comingVersionIsWithdrawn()
    {
        const QString uid = draft(nextPolicy());
        QVERIFY(publish(uid));
        QVERIFY(story(uid).standing == policies::PolicyStanding::Coming);
        QVERIFY(store().withdraw(uid, QStringLiteral("too early"), m_auditor, command()));
        QVERIFY(story(uid).standing == policies::PolicyStanding::Withdrawn);
        QCOMPARE(inForce().policy.version, qint64(1));
    }

    void storyTellsWhatWouldChangeAndWhatIsRefused()
    {
        policies::Policy next = nextPolicy();
        next.controls.front().title = QStringLiteral("Framed");
        const policies::PolicyStory draftOf = story(draft(next));
        QVERIFY(draftOf.against && draftOf.against->policy.version == 1);
        QCOMPARE(draftOf.changes.size(), std::size_t(2)); // The day and the title.
        QCOMPARE(draftOf.refusals.edit, QString());
        QCOMPARE(draftOf.refusals.propose, QString());
        QVERIFY(draftOf.refusals.publish.contains(QStringLiteral("propose it first")));
        QCOMPARE(draftOf.whoMayAgree, QStringLiteral("Mia"));
        const policies::PolicyStory judging = story(inForce().uid);
        QVERIFY(judging.standing == policies::PolicyStanding::InForce);
        QVERIFY(judging.refusals.edit.contains(QStringLiteral("never changes")));
        QVERIFY(judging.refusals.next.contains(QStringLiteral("model-release@2 is a draft already")));
        QVERIFY(judging.refusals.withdraw.contains(QStringLiteral("no policy would be in force")));
        const auto bySomebodyElse = story(inForce().uid, m_project->actor());
        QVERIFY(bySomebodyElse.refusals.next.contains(QStringLiteral("made by model risk")));
    }

    void regulationTellsWhatRestsOnIt()
    {
        addRelease(database(), m_auditor.person);
        const auto told = [this] {
            return valueOf(database().read([this](db::Connection& connection) {
                return policies::regulationStory(connection, QStringLiteral("ss1-23"), m_auditor,
                                                 database().clock().now());
            }));
        };
        const policies::RegulationStory before = told();
        QVERIFY(before.listed.controls > 0);
        QCOMPARE(before.listed.releases, 1);
        QVERIFY(before.impact.withoutClause.empty());
        QCOMPARE(before.replaceRefusal, QString());
        valueOf(regulationStore().replace(QStringLiteral("ss1-23"), replacementText(), m_auditor, command()));
        const policies::RegulationStory after = told();
        QCOMPARE(after.listed.regulation.supersededBy, QStringLiteral("ss9-27"));
        QVERIFY(after.listed.supersededAt.has_value());
        QCOMPARE(after.impact.withoutClause.size(), after.impact.citations.size());
        QVERIFY(after.replaceRefusal.contains(QStringLiteral("already")));
        QCOMPARE(after.history.lines.front().sentence, QStringLiteral("replaced it by ss9-27"));
    }

    void S52_ownersOfAffectedModelsAreToldAndWhoHasNotReadItIsListed()
    {
        const Actor ana{add("Ana", {Role::DataScientist}), toString(Role::DataScientist)};
        const Actor bo{add("Bo", {Role::BusinessOwner}), toString(Role::BusinessOwner)};
        UseCaseProposal proposal;
        proposal.title = QStringLiteral("Screening");
        proposal.businessOwnerUid = bo.person;
        const QString useCase = valueOf(UseCaseStore(database()).propose(proposal, bo, command()));
        addRelease(database(), ana.person, useCase);
        const auto owners = [&] {
            const policies::RegulationStory told = valueOf(database().read([&](db::Connection& connection) {
                return policies::regulationStory(connection, QStringLiteral("ss1-23"), m_auditor,
                                                 database().clock().now());
            }));
            QStringList lines;
            for (const inbox::ObligedOwner& owner : told.owners)
                lines << owner.person.name + (owner.hasRead ? QStringLiteral(" read") : QStringLiteral(" unread"));
            return lines;
        };
        const auto inboxOf = [&](const Actor& person) {
            return valueOf(database().read([&](db::Connection& connection) {
                return inbox::inboxOf(connection, person.person, database().clock().now());
            }));
        };
        QCOMPARE(owners(), QStringList());
        valueOf(regulationStore().replace(QStringLiteral("ss1-23"), replacementText(), m_auditor, command()));
        QCOMPARE(owners(), (QStringList{QStringLiteral("Ana unread"), QStringLiteral("Bo unread")}));
        for (const Actor& person : {ana, bo}) {
            const Inbox inbox = inboxOf(person);
            const auto about = std::count_if(inbox.items.begin(), inbox.items.end(), [](const InboxItem& item) {
                return item.thing.kind == "regulation" && item.sentence.contains(QStringLiteral("ss9-27"));
            });
            QCOMPARE(about, 1);
        }
        QVERIFY(inboxOf(m_manager).items.empty());
        const InboxItem item = inboxOf(ana).items.front();
        valueOf(InboxStore(database()).mark({item.firstSeq, item.seq, item.thing, InboxMark::Read}, ana, command()));
        QCOMPARE(owners(), (QStringList{QStringLiteral("Ana read"), QStringLiteral("Bo unread")}));
    }

    void S52_replacedRegulationListsTheReleasesThatCitedIt()
    {
        const Release release = addRelease(database(), m_auditor.person);
        const QByteArray text = replacementText();
        const QString before = dump(database());
        QVERIFY(!regulationStore().replace(QStringLiteral("ss1-23"), text, m_project->actor(), command()));
        QVERIFY(!regulationStore().replace(QStringLiteral("nothing"), text, m_auditor, command()));
        QCOMPARE(dump(database()), before);
        const auto impact =
            valueOf(regulationStore().replace(QStringLiteral("ss1-23"), text, m_auditor, QStringLiteral("r")));
        QVERIFY(!impact.citations.empty());
        QVERIFY(impact.withoutClause.size() == impact.citations.size());
        QCOMPARE(impact.versions.size(), std::size_t(1));
        QCOMPARE(impact.versions.front().title, QStringLiteral("credit-default@1"));
        const std::vector<policies::Regulation> all = regulations();
        QCOMPARE(policies::regulation(all, u"ss1-23")->supersededBy, QStringLiteral("ss9-27"));
        QVERIFY(policies::regulation(all, u"ss9-27"));
        QCOMPARE(numberIn(database(), "SELECT count(*) FROM audit_event WHERE verb = 'superseded'"), 1);
        QVERIFY(!regulationStore().replace(QStringLiteral("ss1-23"), text, m_auditor, command()));
        QCOMPARE(valueOf(regulationStore().replace(QStringLiteral("ss1-23"), text, m_auditor, QStringLiteral("r")))
                     .versions.size(),
                 std::size_t(1));
    }

private:
    db::Database& database() const { return m_project->database(); }
    PolicyStore store() const { return PolicyStore(database()); }
    RegulationStore regulationStore() const { return RegulationStore(database()); }
    QString command() { return newUlid(++m_commands); }
    policies::StoredPolicy inForce() const
    {
        return valueOf(database().read([&](db::Connection& connection) {
            return policies::storedPolicyInForce(connection, database().clock().now());
        }));
    }
    std::vector<policies::Regulation> regulations() const
    {
        return valueOf(database().read([](db::Connection& connection) { return policies::regulationsIn(connection); }));
    }
    policies::PolicyVersion version(const QString& uid) const
    {
        return valueOf(
            database().read([&](db::Connection& connection) { return policies::policyVersion(connection, uid); }));
    }
    policies::PolicyStory story(const QString& uid, std::optional<Actor> viewer = {}) const
    {
        return valueOf(database().read([&](db::Connection& connection) {
            return policies::policyStory(connection, uid, viewer.value_or(m_auditor), database().clock().now());
        }));
    }
    QString add(const char* name, std::vector<Role> roles)
    {
        Person person;
        person.name = QString::fromLatin1(name);
        person.roles = std::move(roles);
        const Actor administrator{m_project->actor().person, toString(Role::Administrator)};
        return valueOf(PeopleStore(database()).add(person, administrator, command()));
    }
    Result<> agree(const QString& uid, const Actor& actor)
    {
        return store().agree(uid, version(uid).rowVersion, QString(), actor, command());
    }
    /// Proposed, agreed to and published by those who have to.
    bool publish(const QString& uid)
    {
        return store().propose(uid, m_auditor, command()) && agree(uid, m_manager)
            && store().publish(uid, QString(), m_auditor, command());
    }
    QString draft(const policies::Policy& policy)
    {
        return valueOf(store().draft(policies::canonicalPolicy(policy), m_auditor, command()));
    }

    /// The one that comes with the program, in its next version, from a day far ahead on.
    static policies::Policy nextPolicy()
    {
        policies::Policy next = valueOf(policies::defaultPolicy());
        next.supersedes = {next.id, next.version};
        next.version = 2;
        next.effectiveFrom = QDate(2190, 1, 1);
        return next;
    }

    static QByteArray replacementText()
    {
        policies::Regulation regulation = *policies::regulation(valueOf(policies::shippedRegulations()), u"ss1-23");
        regulation.id = QStringLiteral("ss9-27");
        regulation.clauses = {{QStringLiteral("Rule 1"), QStringLiteral("Everything.")}};
        return policies::canonicalRegulations({regulation});
    }

    std::unique_ptr<TemporaryProject> m_project;
    Actor m_auditor;
    Actor m_manager; ///< Mia, who writes nothing.
    qint64 m_commands = 0;
};

ASSAY_TEST(TestPolicyStore)
#include "tst_policy_store.moc"
