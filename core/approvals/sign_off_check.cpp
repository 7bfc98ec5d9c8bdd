// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/approvals/sign_off_check.h"

#include "core/approvals/dossier.h"
#include "core/approvals/sign_off_time.h"
#include "core/base/text.h"
#include "core/keys/key_rows.h"
#include "core/keys/key_status.h"
#include "core/people/people_store.h"
#include "core/trust/dsse.h"
#include "core/trust/model_manifest.h"

#include <algorithm>

namespace assay::approvals {
using policies::SignOffDecision;

namespace {

/// What the statement says against what the project says; the first difference in words.
QString differenceOf(const ReleaseDecision& said, const ApprovalRequest& request, const SignOffContext& context)
{
    const std::array checks{
        std::pair{said.project == context.project, Text::tr("it was signed for another project")},
        std::pair{said.release == context.release.uid && said.name == context.release.name(),
                  Text::tr("it was signed for another version: %1").arg(said.name)},
        std::pair{said.request == request.uid && said.nonce == request.nonce,
                  Text::tr("it was signed for another request")},
        std::pair{said.dossier == request.digest, Text::tr("it was signed for another dossier")},
        std::pair{said.model == modelRoot(context.release), Text::tr("it was signed for other model files")},
        std::pair{said.policyDigest == context.policy, Text::tr("it was signed under another policy")},
        std::pair{context.stage.isEmpty() || said.stage == context.stage,
                  Text::tr("it was signed for %1").arg(said.stage)}};
    const auto found = std::find_if(checks.begin(), checks.end(), [](const auto& check) { return !check.first; });
    return found == checks.end() ? QString() : found->second;
}

QString differenceFromRow(const ReleaseDecision& said, const SignOff& row, const Person& person, const PersonKey& key)
{
    if (said.signer != person.uid || said.key != key.fingerprint)
        return Text::tr("it was signed by somebody else");
    if (said.role != toString(row.role))
        return Text::tr("it was signed in another role: %1").arg(said.role);
    if (said.decision != row.decision || said.decidedAt != row.decidedAt || said.expiresAt != row.expiresAt)
        return Text::tr("its row says something else than what was signed");
    return {};
}

/// A sign-off with all that its row leads to.
struct SignedRow {
    const SignOff& row;
    Person person;
    PersonKey key;
    std::optional<qint64> loggedAt; ///< Nothing where the log does not tell of it.
};

/// Whether the key could sign when it did.
QString keyFault(db::Connection& connection, const SignedRow& signedRow, const dsse::Envelope& envelope,
                 const SignOffContext& context)
{
    const auto& [row, person, key, loggedAt] = signedRow;
    if (context.trustedKeys && !context.trustedKeys->contains(key.fingerprint))
        return Text::tr("its key is not among those that are trusted here");
    if (!loggedAt)
        return Text::tr("the log does not tell of it");
    qint64 time = *loggedAt;
    if (!context.timestampRoots.isEmpty()) {
        const Result<qint64> stamped =
            stampedTime(row.timestamp, envelope.signatures.front().signature, row.decidedAt, context.timestampRoots);
        if (!stamped)
            return stamped.error().message;
        time = *stamped;
    }
    const KeyStatus status = keys::statusAt(connection, key, time);
    return status.isValid() ? QString() : status.sentence;
}

/// Why a sign-off does not count, whatever the policy; empty where nothing speaks against it.
QString whyNot(db::Connection& connection, const ApprovalRequest& request, const SignedRow& signedRow,
               const SignOffContext& context)
{
    const auto& [row, person, key, loggedAt] = signedRow;
    const Result<dsse::Envelope> envelope = dsse::read(row.envelope);
    if (!envelope)
        return envelope.error().message;
    // What is stored besides would look signed, and is not.
    if (envelope->signatures.size() != 1 || envelope->signatures.front().keyId != key.fingerprint
        || dsse::write(*envelope) != row.envelope)
        return Text::tr("it is no envelope of one signature as this program writes it");
    const PublicKey publicKey = keys::publicKeyOf(key);
    const auto signers =
        dsse::verify(*envelope, std::span(&publicKey, 1), {.threshold = 1, .payloadTypes = {Statement::payloadType}});
    if (!signers)
        return signers.error().message;
    const Result<ReleaseDecision> said = decisions::decisionFromPayload(envelope->payload);
    if (!said)
        return said.error().message;
    if (const QString difference = differenceOf(*said, request, context); !difference.isEmpty())
        return difference;
    if (const QString difference = differenceFromRow(*said, row, person, key); !difference.isEmpty())
        return difference;
    return keyFault(connection, signedRow, *envelope, context);
}

} // namespace

SignOffDecision weighed(Decision decision)
{
    switch (decision) {
    case Decision::Approve:
        return SignOffDecision::Approved;
    case Decision::ApproveWithConditions:
        return SignOffDecision::ApprovedWithConditions;
    case Decision::RequestChanges:
        return SignOffDecision::ChangesRequested;
    case Decision::Abstain:
        return SignOffDecision::Abstained;
    case Decision::Reject:
        return SignOffDecision::Rejected;
    case Decision::Revoke:
        return SignOffDecision::Revoked;
    }
    return SignOffDecision::Abstained;
}

ModelManifest manifestOf(const Release& release)
{
    ModelManifest manifest;
    manifest.modelName = release.name();
    for (const ReleaseArtifact& artifact : release.parts.artifacts)
        manifest.resources.push_back({artifact.path, artifact.sha256});
    std::sort(manifest.resources.begin(), manifest.resources.end(), [](const ModelResource& a, const ModelResource& b) {
        return a.name.toUtf8().split('/') < b.name.toUtf8().split('/');
    });
    return manifest;
}

Digest modelRoot(const Release& release)
{
    return manifestOf(release).root();
}

QString faultOf(const ApprovalRequest& request, const SignOffContext& context)
{
    if (request.outcome == RequestOutcome::Withdrawn || request.outcome == RequestOutcome::Voided)
        return Text::tr("the request is %1: %2").arg(requestOutcomeTitle(request.outcome), request.outcomeReason);
    if (sha256(request.dossier) != request.digest)
        return Text::tr("the dossier was altered after it was frozen");
    if (!context.documentFaults.isEmpty())
        return Text::tr("the evidence has changed since it was frozen: %1")
            .arg(context.documentFaults.join(QStringLiteral("; ")));
    if (factsDigestIn(request.dossier) != context.facts)
        return Text::tr("the evidence has changed since it was frozen");
    if (request.outcome == RequestOutcome::Open)
        return context.newerPolicy;
    return {};
}

std::vector<policies::SignOffFact> signOffFacts(db::Connection& connection, const ApprovalRequest& request,
                                                const SignOffContext& context)
{
    const QString fault = faultOf(request, context);
    std::vector<policies::SignOffFact> facts;
    const std::vector<SignOff> rows = signOffsOf(connection, request.id);
    const std::map<QString, qint64> logged = loggedTimes(connection, request, rows);
    for (const SignOff& row : rows) {
        SignedRow signedRow{row, people::byId(connection, row.person), keys::byId(connection, row.key), {}};
        const auto& [signOff, person, key, at] = signedRow;
        if (const auto found = logged.find(row.uid); found != logged.end())
            signedRow.loggedAt = found->second;
        else if (row.uid == context.signing)
            signedRow.loggedAt = row.decidedAt;
        policies::SignOffFact& fact = facts.emplace_back();
        fact.signer = {person.uid, person.name, key.fingerprint};
        fact.role = row.role;
        fact.decision = weighed(row.decision);
        fact.decidedAt = row.decidedAt;
        fact.expiresAt = row.expiresAt;
        fact.whyNot = fault.isEmpty() ? whyNot(connection, request, signedRow, context) : fault;
        fact.valid = fact.whyNot.isEmpty();
        if (fact.valid) {
            const Result<dsse::Envelope> envelope = dsse::read(row.envelope);
            const Result<ReleaseDecision> said = decisions::decisionFromPayload(envelope->payload);
            fact.conditions = said->conditions;
            fact.comment = said->comment;
        }
        fact.evidence = {QStringLiteral("sign-off"), person.name, QStringLiteral("assay:///sign-off/%1").arg(row.uid),
                         QString::fromLatin1(toHex(sha256(row.envelope)))};
    }
    return facts;
}

} // namespace assay::approvals
