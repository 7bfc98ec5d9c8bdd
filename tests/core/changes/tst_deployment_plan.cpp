// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/approvals/known_answer.h"
#include "core/audit/audit_entry.h"
#include "core/base/clause.h"
#include "core/changes/change_texts.h"
#include "core/changes/deployment_plan.h"
#include "core/changes/deployment_rows.h"
#include "core/things/thing.h"
#include "tests/support/approval_fixture.h"
#include "tests/support/planned_change.h"
#include "tests/support/set_clock.h"
#include "tests/support/test_program.h"

using namespace assay;
using namespace assay::tests;

/// S1 of the design: every deployment to production hangs on a change; a plan without one is refused, a fact is not.
class TestDeploymentPlan : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_made = std::make_unique<ApprovalProject>(); }
    void cleanup() { QCOMPARE(whatIsWrong(m_made->database()), QString()); }

    void S1_aPlanIsRefusedAndNamesEachMissingItem()
    {
        const QString before = dump(m_made->database());
        QString why = refusal(plan());
        QVERIFY2(why.contains(QStringLiteral("an approved change")), qPrintable(why));
        QVERIFY2(why.contains(QStringLiteral("the sign-offs of credit@1")), qPrintable(why));
        QCOMPARE(dump(m_made->database()), before);
        m_made->approve(m_made->ask());
        why = refusal(plan());
        QVERIFY2(why.contains(QStringLiteral("an approved change")) && !why.contains(QStringLiteral("the sign-offs")),
                 qPrintable(why));
        // One that waits is named, with whom it waits for.
        submittedChange(m_made->database(), wholeChange(ChangeType::Normal, m_made->uid), m_made->tom);
        why = refusal(plan());
        QVERIFY2(why.contains(QStringLiteral("CH-1")) && why.contains(QStringLiteral("Ruth")), qPrintable(why));
    }

    void S1_aChangeForAnotherPlaceOrOneThatWasCalledOffDoesNotCount()
    {
        m_made->approve(m_made->ask());
        ChangeDraft elsewhere = wholeChange(ChangeType::Standard, m_made->uid);
        elsewhere.fields.environment = QStringLiteral("staging");
        approvedChange(m_made->database(), elsewhere, m_made->tom, {m_made->kofi});
        QVERIFY(refusal(plan()).contains(QStringLiteral("an approved change")));
        QVERIFY(refusal(plan(QStringLiteral("CH-1"))).contains(QStringLiteral("CH-1 is for credit@1 staging")));
        const QString off = approved();
        QVERIFY(ChangeStore(m_made->database())
                    .move({off, ChangeState::Cancelled, QStringLiteral("not now")}, m_made->kofi, m_made->once()));
        QVERIFY(refusal(plan(off)).contains(QStringLiteral("CH-2 is Cancelled")));
    }

    void S1_theLogLeadsFromTheChangeBySignOffsToTheDeployment()
    {
        m_made->approve(m_made->ask());
        const QString change = approved();
        QCOMPARE(refusal(plan({}, m_made->mei)).contains(QStringLiteral("Deployments are planned by")), true);
        QCOMPARE(valueOf(plan()), change);
        QVERIFY(changeNamed(m_made->database(), change).state == ChangeState::Scheduled);
        const QStringList signOffs = signOffsOfRelease();
        QCOMPARE(signOffs.size(), 2);
        const AuditEntry planned = lastEntry("change", "planned");
        QCOMPARE(planned.entityId, change);
        QCOMPARE(fact(planned, u"sign_offs"), signOffs.join(QStringLiteral(", ")));
        const QString deployment = valueOf(m_made->store().recordDeployment(
            {m_made->uid, QStringLiteral("production"), 5, QStringLiteral("argo"), QStringLiteral("CH-1")},
            m_made->kofi, m_made->once()));
        for (const char* entity : {"release", "change"}) {
            const AuditEntry entry = lastEntry(entity, "deployed");
            QCOMPARE(fact(entry, u"sign_offs"), signOffs.join(QStringLiteral(", ")));
            QCOMPARE(fact(entry, u"deployment"), deployment);
        }
        QCOMPARE(fact(lastEntry("release", "deployed"), u"change"), change);
        const ChangeRecord done = changeNamed(m_made->database(), change);
        QVERIFY(done.state == ChangeState::Implemented);
        QCOMPARE(done.deployments.size(), std::size_t(1)); // The plan was fulfilled.
        QCOMPARE(done.deployments.front().deploymentUid, deployment);
        QCOMPARE(findings(), 0);
    }

    void S1_aFactWithoutAChangeIsKeptAndRaisesAFinding()
    {
        m_made->approve(m_made->ask());
        QVERIFY(record());
        QCOMPARE(numberIn(m_made->database(), "SELECT count(*) FROM deployment"), 1);
        QCOMPARE(findings(), 1);
        QVERIFY(record()); // The same is told once.
        QCOMPARE(findings(), 1);
    }

    void S1_aFactUnderAChangeThatNobodyAgreedToIsAFindingToo()
    {
        m_made->approve(m_made->ask());
        const QString waits =
            submittedChange(m_made->database(), wholeChange(ChangeType::Normal, m_made->uid), m_made->tom);
        QVERIFY(record(waits));
        QCOMPARE(findings(), 1);
        QVERIFY(changeNamed(m_made->database(), waits).state == ChangeState::Submitted);
        QVERIFY(changeNamed(m_made->database(), waits).deployments.front().isRecorded());
        QVERIFY(!record(QStringLiteral("CH-9"))); // What there is not is a slip of the pen.
    }

    void S1_whatNamesNoChangeHangsOnTheOneThatAllowsItOnce()
    {
        m_made->approve(m_made->ask());
        const QString change = approved();
        QVERIFY(record());
        QVERIFY(changeNamed(m_made->database(), change).state == ChangeState::Implemented);
        QCOMPARE(findings(), 0);
        QVERIFY(record()); // Another time needs another change, or the name of this one.
        QCOMPARE(findings(), 1);
    }

    /// Sign-offs that were given and are over do not pass, though the release is called approved.
    void S1_aPlanIsRefusedWithWhatTheGateWouldSay()
    {
        m_made->approve(m_made->ask());
        approved();
        QVERIFY(plan());
        const qint64 afterAYear = m_made->database().clock().now() + 400LL * 24 * 3600 * 1000;
        const Result<QString> late =
            DeploymentPlanner(m_made->database())
                .plan({m_made->uid, QStringLiteral("production"), {}, afterAYear}, m_made->kofi, m_made->once());
        const approvals::KnownAnswer gate = valueOf(m_made->database().read([&](db::Connection& connection) {
            return approvals::knownAnswer(connection, releases::byName(connection, m_made->uid),
                                          QStringLiteral("production"), afterAYear);
        }));
        QVERIFY(!gate.reasons.isEmpty());
        QCOMPARE(gate.signOffs, QStringList());
        for (const QString& reason : gate.reasons)
            QVERIFY2(refusal(late).contains(clause(reason)), qPrintable(refusal(late) + u'|' + reason));
        const SetClock later(afterAYear);
        const auto then = openedAt(later, m_made->project.path());
        QVERIFY(refusal(DeploymentPlanner(*then).plan({m_made->uid, QStringLiteral("production"), {}, 7000},
                                                      m_made->kofi, m_made->once()))
                    .contains(QStringLiteral("the approval is over")));
    }

    void S1_whatNamesNoChangeHangsOnTheOneItWasPlannedUnder()
    {
        m_made->approve(m_made->ask());
        const QString planned = approved();
        const QString newer = approved();
        valueOf(plan(planned));
        QVERIFY(record());
        QVERIFY(changeNamed(m_made->database(), planned).deployments.front().isRecorded());
        QVERIFY(changeNamed(m_made->database(), newer).deployments.empty());
        QVERIFY(changeNamed(m_made->database(), newer).state == ChangeState::Approved);
    }

    void planningTheSameAgainIsAnotherTimeForIt()
    {
        m_made->approve(m_made->ask());
        const QString change = approved();
        valueOf(plan());
        QCOMPARE(
            valueOf(DeploymentPlanner(m_made->database())
                        .plan({m_made->uid, QStringLiteral(" production "), {}, 9000}, m_made->kofi, m_made->once())),
            change);
        const ChangeRecord twice = changeNamed(m_made->database(), change);
        QCOMPARE(twice.deployments.size(), std::size_t(1));
        QCOMPARE(twice.deployments.front().plannedFor, std::optional<qint64>(9000));
        QVERIFY(record());
        QVERIFY(changeNamed(m_made->database(), change).deployments.front().isRecorded());
    }

    void S1_aChangeThatNamedNoReleaseIsForTheFirstThatRunsByIt()
    {
        m_made->approve(m_made->ask());
        const QString open =
            approvedChange(m_made->database(), wholeChange(), m_made->tom, {m_made->kofi, m_made->ruth});
        QVERIFY(changeNamed(m_made->database(), open).covers(QStringLiteral("another"), QStringLiteral("production")));
        QVERIFY(record(open));
        const ChangeRecord pinned = changeNamed(m_made->database(), open);
        QCOMPARE(pinned.releaseUid, m_made->uid);
        QVERIFY(!pinned.covers(QStringLiteral("another"), QStringLiteral("production")));
    }

    void aChangeIsImplementedSinceItRuns()
    {
        m_made->approve(m_made->ask());
        const QString told = approved();
        QVERIFY(record()); // Since 5 ms after 1970.
        QCOMPARE(changeNamed(m_made->database(), told).implementedAt, std::optional<qint64>(5));
        const QString ahead = approved();
        const qint64 tomorrow = m_made->database().clock().now() + 24LL * 3600 * 1000;
        QVERIFY(m_made->store().recordDeployment(
            {m_made->uid, QStringLiteral("production"), tomorrow, QStringLiteral("argo"), ahead}, m_made->kofi,
            m_made->once()));
        QVERIFY(changeNamed(m_made->database(), ahead).implementedAt < tomorrow);
    }

    void aDeploymentRunsAsTheFramingSaysWhoDecides()
    {
        m_made->approve(m_made->ask()); // Its framing says that people decide.
        const QString change = approved();
        valueOf(plan());
        QVERIFY(changeNamed(m_made->database(), change).deployments.front().mode == DeploymentMode::Advisory);
        QVERIFY(record());
        QCOMPARE(modes(), QStringList{QStringLiteral("advisory")});
        QCOMPARE(againstFraming(), 0);
        QCOMPARE(fact(lastEntry("release", "deployed"), u"mode"), QStringLiteral("advisory"));
    }

    void whatWouldDecideAloneThoughPeopleDoIsNotPlanned()
    {
        m_made->approve(m_made->ask());
        const QString change = approved();
        const QString before = dump(m_made->database());
        const QString why = refusal(planAs(DeploymentMode::Full));
        QVERIFY2(why.contains(QStringLiteral("by the framing of UC-1 people decide"))
                     && why.contains(QStringLiteral("agreed to by: Business owner")),
                 qPrintable(why));
        QCOMPARE(dump(m_made->database()), before);
        valueOf(planAs(DeploymentMode::Canary));
        QVERIFY(changeNamed(m_made->database(), change).deployments.front().mode == DeploymentMode::Canary);
        QVERIFY(record()); // As it was planned.
        QCOMPARE(modes(), QStringList{QStringLiteral("canary")});
    }

    void whatDecidesAloneThoughPeopleDoIsAFactAndAFinding()
    {
        m_made->approve(m_made->ask());
        approved();
        valueOf(m_made->store().recordDeployment(
            {m_made->uid, QStringLiteral("production"), 5, QStringLiteral("argo"), {}, DeploymentMode::Full},
            m_made->kofi, m_made->once()));
        QCOMPARE(modes(), QStringList{QStringLiteral("full")});
        QCOMPARE(againstFraming(), 1);
    }

    void whereTheModelDecidesByItsFramingItRunsInFull()
    {
        Framing automated = completeFraming();
        automated.humanRole = HumanRole::Automate;
        agreeOnCharter(m_made->database(), m_made->project.actor().person, m_made->useCase, CharterKind::Framing,
                       charters::textOf(automated));
        m_made->approve(m_made->ask());
        approved();
        valueOf(plan());
        QVERIFY(record());
        QCOMPARE(modes(), QStringList{QStringLiteral("full")});
        QCOMPARE(againstFraming(), 0);
    }

    void placesAreTrimmedAndMeasured()
    {
        const auto at = [&](const QString& place) {
            return m_made->store().recordDeployment({m_made->uid, place, 5, QStringLiteral("argo")}, m_made->kofi,
                                                    m_made->once());
        };
        QVERIFY(at(QStringLiteral(" staging ")));
        QCOMPARE(numberIn(m_made->database(), "SELECT count(*) FROM deployment WHERE environment = 'staging'"), 1);
        const QString overlong(301, u'x');
        QVERIFY(!at(QStringLiteral("  ")) && !at(overlong));
        const QString change =
            approvedChange(m_made->database(), unplaced(), m_made->tom, {m_made->kofi, m_made->ruth});
        ChangeStore changes(m_made->database());
        QCOMPARE(changes.implement({change, {}, overlong}, m_made->kofi, m_made->once()).error().kind,
                 Error::Kind::Invalid);
        QVERIFY(changes.implement({change, {}, QStringLiteral(" staging ")}, m_made->kofi, m_made->once()));
        QCOMPARE(changeNamed(m_made->database(), change).environment, QStringLiteral("staging"));
        QCOMPARE(DeploymentPlanner(m_made->database())
                     .plan({m_made->uid, overlong, {}, 7000}, m_made->kofi, m_made->once())
                     .error()
                     .kind,
                 Error::Kind::Invalid);
    }

    /// People say a release by its name, others have said it by its uid meanwhile.
    void theSameReleaseByItsNameIsNoConflict()
    {
        ChangeStore changes(m_made->database());
        const QString uid = valueOf(changes.plan(wholeChange(), m_made->tom, m_made->once()));
        const ChangeRecord seen = changeNamed(m_made->database(), uid);
        ChangeEdit mine{uid, seen.rowVersion, changes::fieldsOf(seen), changes::textsOf(seen)};
        ChangeEdit theirs = mine;
        theirs.fields.release = m_made->uid;
        QVERIFY(changes.edit(theirs, m_made->kofi, m_made->once()));
        mine.fields.release = QStringLiteral("credit@1");
        mine.fields.text.comms = QStringLiteral("A letter");
        const Result<> merged = changes.edit(mine, m_made->tom, m_made->once());
        QVERIFY2(merged, merged ? "" : qPrintable(merged.error().message));
        QCOMPARE(changeNamed(m_made->database(), uid).releaseUid, m_made->uid);
    }

    void whatAChangeShowsHasPlansWindowAndWhatWasSaid()
    {
        m_made->approve(m_made->ask());
        const QString uid =
            submittedChange(m_made->database(), wholeChange(ChangeType::Standard, m_made->uid), m_made->tom);
        ChangeStore changes(m_made->database());
        QVERIFY(changes.approve(uid, QStringLiteral("Rehearsed twice"), m_made->kofi, m_made->once()));
        QVERIFY(changes.schedule({uid, 6000, 9000}, m_made->kofi, m_made->once()));
        valueOf(plan(uid));
        const auto facts = valueOf(m_made->database().read([&](db::Connection& connection) {
            return thingFacts(connection, {{}, "change", uid});
        }));
        const auto says = [&](const char* key) {
            const auto line = std::find_if(facts->facts.begin(), facts->facts.end(),
                                           [key](const ThingFact& each) { return each.key == QLatin1StringView(key); });
            return line == facts->facts.end() ? QString() : line->time ? QString::number(*line->time) : line->value;
        };
        QCOMPARE(says("Agreed to by"), QStringLiteral("Kofi (DevOps engineer): Rehearsed twice"));
        QCOMPARE(says("Over by"), QStringLiteral("9000"));
        QCOMPARE(says("Planned under it"), QStringLiteral("credit@1 in production (Advisory: somebody decides)"));
        QCOMPARE(says("Planned for"), QStringLiteral("7000"));
    }

    void whatRunsElsewhereNeedsNoChange()
    {
        QVERIFY(m_made->store().recordDeployment({m_made->uid, QStringLiteral("staging"), 5, QStringLiteral("argo")},
                                                 m_made->kofi, m_made->once()));
        QCOMPARE(findings(), 0);
    }

private:
    static ChangeDraft unplaced()
    {
        ChangeDraft draft = wholeChange();
        draft.fields.environment.clear();
        return draft;
    }

    Result<QString> plan(const QString& change = {}) { return plan(change, m_made->kofi); }

    Result<QString> plan(const QString& change, const Actor& actor)
    {
        return DeploymentPlanner(m_made->database())
            .plan({m_made->uid, QStringLiteral("production"), change, 7000}, actor, m_made->once());
    }

    Result<QString> planAs(DeploymentMode mode)
    {
        return DeploymentPlanner(m_made->database())
            .plan({m_made->uid, QStringLiteral("production"), {}, 7000, mode}, m_made->kofi, m_made->once());
    }

    /// Of what runs or ran, as the list of deployments has it.
    QStringList modes() const
    {
        QStringList words;
        for (const Deployment& one : valueOf(m_made->database().read(
                 [](db::Connection& connection) { return changes::deployments(connection, 9000); })))
            words << (one.mode ? toString(*one.mode) : QString());
        return words;
    }

    qint64 againstFraming() const
    {
        return numberIn(m_made->database(),
                        "SELECT count(*) FROM finding WHERE source = 'decides-against-framing/production'");
    }

    Result<QString> record(const QString& change = {})
    {
        return m_made->store().recordDeployment(
            {m_made->uid, QStringLiteral("production"), 5, QStringLiteral("argo"), change}, m_made->kofi,
            m_made->once());
    }

    static QString refusal(const Result<QString>& asked)
    {
        return asked || asked.error().kind != Error::Kind::Denied ? QString() : asked.error().message;
    }

    QString approved()
    {
        return approvedChange(m_made->database(), wholeChange(ChangeType::Normal, m_made->uid), m_made->tom,
                              {m_made->kofi, m_made->ruth});
    }

    qint64 findings() const
    {
        return numberIn(m_made->database(), "SELECT count(*) FROM finding WHERE source = 'deployed-without-change'");
    }

    QStringList signOffsOfRelease() const
    {
        return valueOf(m_made->database().read([&](db::Connection& connection) {
            return approvals::knownAnswer(connection, releases::byName(connection, m_made->uid),
                                          QStringLiteral("production"), m_made->database().clock().now())
                .signOffs;
        }));
    }

    AuditEntry lastEntry(const char* entity, const char* verb) const
    {
        return valueOf(m_made->database().read([&](db::Connection& connection) {
            db::Statement row = connection.prepare(
                "SELECT body FROM audit_event WHERE entity = ? AND verb = ? ORDER BY seq DESC LIMIT 1");
            row.bindText(entity).bindText(verb).step();
            return valueOf(parseBody(row.bytesView(0)));
        }));
    }

    static QString fact(const AuditEntry& entry, QStringView key)
    {
        for (const AuditFact& each : entry.facts) {
            if (each.key == key && std::holds_alternative<QString>(each.value))
                return std::get<QString>(each.value);
        }
        return {};
    }

    std::unique_ptr<ApprovalProject> m_made;
};

ASSAY_TEST(TestDeploymentPlan)
#include "tst_deployment_plan.moc"
