// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policies/policy_store.h"

#include "core/people/people_store.h"
#include "core/policies/policy_rows.h"
#include "core/policies/policy_story.h"
#include "core/policies/policy_text.h"
#include "core/policies/policy_versions.h"
#include "core/policies/regulation_rows.h"
#include "core/policies/regulation_store.h"
#include "core/policies/regulation_story.h"
#include "core/policies/shipped.h"
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

    void publishedPolicyJudgesFromItsDayOn()
    {
        const policies::Policy next = nextPolicy();
        const QString uid = draft(next);
        QVERIFY(!version(uid).publishedAt);
        QCOMPARE(inForce().policy.version, qint64(1));
        QVERIFY(store().publish(uid, QStringLiteral("stricter"), m_auditor, command()));
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
        QVERIFY(store().publish(draft(next), QString(), m_auditor, command()));
        const auto versionOn = [&](QDate day) {
            return valueOf(database().read([&](db::Connection& connection) {
                       return policies::policyInForce(connection, day.startOfDay(Qt::UTC).toMSecsSinceEpoch());
                   }))
                .version;
        };
        QCOMPARE(versionOn(next.effectiveFrom.addDays(9)), qint64(2));
        QCOMPARE(versionOn(next.effectiveFrom.addDays(10)), qint64(1));
    }

    void publishedPolicyNeverChanges()
    {
        const QString uid = draft(nextPolicy());
        QVERIFY(store().publish(uid, QString(), m_auditor, command()));
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
        const auto refused = store().publish(uid, QString(), actor, command());
        QVERIFY(!refused && refused.error().kind == Error::Kind::Denied);
        QCOMPARE(dump(database()), before);
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
        QVERIFY(store().publish(uid, QString(), m_auditor, command()));
        QCOMPARE(version(uid).policy.version, qint64(3));
    }

    void comingVersionIsWithdrawn()
    {
        const QString uid = draft(nextPolicy());
        QVERIFY(store().publish(uid, QString(), m_auditor, command()));
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
        QCOMPARE(draftOf.refusals.publish, QString());
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

    void replacedRegulationListsTheReleasesThatCitedIt()
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
    qint64 m_commands = 0;
};

ASSAY_TEST(TestPolicyStore)
#include "tst_policy_store.moc"
