// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/approvals/approval_store.h"
#include "core/approvals/release_judgement.h"
#include "core/keys/authority_store.h"
#include "core/keys/key_rows.h"
#include "core/keys/key_store.h"
#include "core/policies/policy_rows.h"
#include "core/policies/policy_text.h"
#include "core/runs/experiment_store.h"
#include "tests/support/agreed_framing.h"
#include "tests/support/release_project.h"

namespace assay::tests {

/// A policy of two controls and a quorum that the tests can reach, in force after the one that comes with the program:
/// complete identity, and sign-offs by model risk and
/// operations.
inline const char* approvalPolicy()
{
    return R"({"assayPolicy":1,"id":"small","title":"Small","version":1,"effectiveFrom":"2026-01-02",
"gates":[{"key":"data","title":"Data approved"},{"key":"signed","title":"Signed"}],
"quorum":{"low":{"keys":2,"roles":["risk-auditor","devops"],"blockedBy":["risk-auditor"],"days":365},
"medium":{"keys":2,"roles":["risk-auditor","devops"],"blockedBy":["risk-auditor"],"days":365},
"high":{"keys":2,"roles":["risk-auditor","devops"],"blockedBy":["risk-auditor"],"days":365}},
"controls":[
{"key":"identity","title":"Identified","statement":"It is known what it is.","gate":"data","tiers":["low","medium","high"],"techniques":[],"weight":"blocking","check":{"kind":"identity-complete"},"references":[]},
{"key":"files","title":"Files unchanged","statement":"Files are what they were.","gate":"data","tiers":["low","medium","high"],"techniques":[],"weight":"blocking","check":{"kind":"artifacts-unchanged"},"references":[]},
{"key":"signed","title":"Signed","statement":"Those who have to have signed.","gate":"signed","tiers":["low","medium","high"],"techniques":[],"weight":"blocking","check":{"kind":"sign-offs"},"references":[]}]})";
}

/// Puts a policy in force, as if it had been published when the project began.
inline void putInForce(db::Database& database, const Actor& publisher, const char* text)
{
    const policies::Policy policy = valueOf(policies::policyFromText(text));
    valueOf(database.write({publisher, QStringLiteral("published"), QStringLiteral("policy_version"), {}, {}, {}},
                           [&](db::WriteTransaction& transaction) {
                               policies::publish(transaction, policy, {});
                               return 0;
                           }));
}

/// A release of a use case on which people with certified keys may decide.
class ApprovalProject : public ReleaseProject {
public:
    ApprovalProject()
        : authority(valueOf(CertificateAuthority::create(
            QStringLiteral("Test"), valueOf(SigningKey::generate()),
            {QDateTime::currentDateTimeUtc().addSecs(-600), QDateTime::currentDateTimeUtc().addDays(3650)})))
    {
        useCase = valueOf(propose(database(), project.actor(), QStringLiteral("use")));
        agreeOnCharter(database(), project.actor().person, useCase, CharterKind::Framing,
                       charters::textOf(completeFraming()));
        const Actor admin{project.actor().person, toString(Role::Administrator)};
        valueOf(AuthorityStore(database()).found(authority, admin, once()));
        publish(approvalPolicy());
        ruthKey = equip(ruth);
        kofiKey = equip(kofi);
        anaKey = equip(ana);
        ReleaseDraft draft;
        draft.run = runUid("run-1");
        draft.model = QStringLiteral("credit");
        draft.useCase = useCase;
        uid = valueOf(store().begin(draft, ana, once()));
        valueOf(store().move({uid, ReleaseState::Candidate, {}}, ana, once()));
    }

    ApprovalStore approvals() const { return ApprovalStore(database()); }

    void publish(const char* text) { putInForce(database(), ruth, text); }

    std::shared_ptr<SigningKey> equip(const Actor& actor, bool certified = true)
    {
        auto key = std::make_shared<SigningKey>(valueOf(SigningKey::generate()));
        const QString keyUid =
            valueOf(KeyStore(database())
                        .enroll(valueOf(KeyEnrolment::of(database().projectUid(), actor.person, *key)), actor, once()));
        const Actor admin{project.actor().person, toString(Role::Administrator)};
        if (certified)
            valueOf(KeyStore(database())
                        .certify({keyUid, QDateTime::currentDateTimeUtc().addDays(365)}, authority, admin, once()));
        return key;
    }

    QString ask(const char* comment = "Ready")
    {
        return valueOf(approvals().request({uid, QString::fromLatin1(comment)}, ana, once()));
    }

    DecisionWish wish(const QString& request, const SigningKey& key, Decision decision = Decision::Approve) const
    {
        DecisionWish made;
        made.request = request;
        made.decision = decision;
        made.key = QString::fromLatin1(key.publicKey().fingerprint());
        if (decision == Decision::ApproveWithConditions)
            made.conditions = {QStringLiteral("advisory only")};
        else if (decision != Decision::Approve)
            made.comment = QStringLiteral("because");
        return made;
    }

    Result<QString> sign(const QString& request, const SigningKey& key, const Actor& actor,
                         Decision decision = Decision::Approve)
    {
        const Result<ReleaseDecision> prepared = approvals().prepare(wish(request, key, decision), actor);
        if (!prepared)
            return failed(prepared);
        return approvals().sign(*prepared, key, actor, once());
    }

    /// Both who have to.
    void approve(const QString& request)
    {
        valueOf(sign(request, *ruthKey, ruth));
        valueOf(sign(request, *kofiKey, kofi));
    }

    approvals::ReleaseJudgement judged(const approvals::JudgementDemands& demands = {}) const
    {
        return valueOf(database().read([&](db::Connection& connection) {
            return assay::approvals::judge(connection, uid, database().clock().now(), demands);
        }));
    }

    /// Changes rows behind the back of the program.
    void tamper(const char* sql) const
    {
        valueOf(database().write({ana, QStringLiteral("x"), QStringLiteral("x"), {}, {}, {}},
                                 [sql](db::WriteTransaction& transaction) {
                                     transaction.connection().prepare(sql).run();
                                     return 0;
                                 }));
    }

    CertificateAuthority authority;
    QString useCase;
    QString uid; ///< Of the release.
    std::shared_ptr<SigningKey> ruthKey, kofiKey, anaKey;
};

} // namespace assay::tests
