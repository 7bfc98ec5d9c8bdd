// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/packages/decision_checks.h"

#include "core/approvals/sign_off_check.h"
#include "core/approvals/sign_off_time.h"
#include "core/audit/audit_facts.h"
#include "core/base/json_members.h"
#include "core/base/shown_text.h"
#include "core/base/text.h"
#include "core/crypto/certificate_chain.h"
#include "core/packages/log_excerpt.h"
#include "core/policies/quorum.h"
#include "core/trust/statement.h"

#include <QDateTime>

#include <algorithm>

namespace assay {
namespace {

using policies::SignOffDecision;

QString decisionName(const PackageContent& content, std::size_t index)
{
    const ReleaseDecision& said = content.decisions[index].said;
    return Text::tr("Decision %1, %2 by %3")
        .arg(QString::number(index + 1), toString(said.decision), shownText(said.signerName));
}

bool isOfKey(const Certificate& certificate, const QString& fingerprint)
{
    const Result<PublicKey> key = certificate.publicKey();
    return key && QString::fromLatin1(key->fingerprint()) == fingerprint;
}

/// Whether the key of the envelope made its signature, and its certificate is of that key.
QString signatureFault(const PackageContent& content, const PackagedDecision& decision)
{
    const auto key = content.keys.find(decision.said.key);
    if (key == content.keys.end())
        return Text::tr("the package does not hold the key that it names");
    const auto signers = dsse::verify(decision.read, std::span(&key->second, 1),
                                      {.threshold = 1, .payloadTypes = {QString(Statement::payloadType)}});
    if (!signers)
        return signers.error().message;
    return decision.certificates.isEmpty() || isOfKey(decision.certificates.front(), decision.said.key)
        ? QString()
        : Text::tr("its certificate is of another key");
}

/// What the statement says against what the package holds.
QString statementFault(const PackageContent& content, std::size_t index)
{
    const ReleaseDecision& said = content.decisions[index].said;
    const policies::Policy& policy = content.policy;
    const std::array checks{
        std::pair{said.project == content.index.project && said.release == content.index.release
                      && said.name == content.index.name && said.name == textOf(content.facts, u"release"),
                  Text::tr("it was signed for another release: %1").arg(shownText(said.name))},
        std::pair{said.request == content.index.request && said.nonce == content.decisions.front().said.nonce,
                  Text::tr("it was signed for another request")},
        std::pair{said.dossier == sha256(content.dossier), Text::tr("it was signed for another dossier")},
        std::pair{said.model == packages::manifestOf(content).root(), Text::tr("it was signed for other model files")},
        std::pair{said.policyDigest == sha256(content.policyText) && said.policy == policy.id
                      && said.policyVersion == policy.version,
                  Text::tr("it was signed under another policy")},
        std::pair{said.riskTier == textOf(content.facts, u"riskTier"),
                  Text::tr("it was signed for another risk tier: %1").arg(said.riskTier)},
        std::pair{said.logOrigin == content.log.origin, Text::tr("it was signed for another log")}};
    const auto found = std::find_if(checks.begin(), checks.end(), [](const auto& check) { return !check.first; });
    if (found != checks.end())
        return found->second;
    QStringList earlier;
    for (std::size_t i = 0; i < index; ++i)
        earlier << QString::fromLatin1(toHex(sha256(content.decisions[i].envelope)));
    const bool allThere = std::all_of(said.dependsOn.begin(), said.dependsOn.end(),
                                      [&earlier](const QString& digest) { return earlier.contains(digest); });
    return allThere ? QString() : Text::tr("a decision that it builds on is not in the package");
}

/// When an authority that is believed here saw the signature.
Result<qint64> stampOf(const PackagedDecision& decision, const PackageTrust& trust)
{
    return approvals::stampedTime(decision.timestamp, decision.read.signatures.front().signature,
                                  decision.said.decidedAt, trust.timestampRoots);
}

/// Why the decision is not stamped, where stamps are asked for.
QString stampFault(const PackagedDecision& decision, const PackageTrust& trust)
{
    if (trust.timestampRoots.isEmpty())
        return {};
    const Result<qint64> stamp = stampOf(decision, trust);
    return stamp ? QString() : stamp.error().message;
}

void checkStamp(const PackagedDecision& decision, const PackageTrust& trust, const QString& name, bool isNeeded,
                PackageVerdict& verdict)
{
    const QString what = Text::tr("%1: time stamp").arg(name);
    const QString fault = stampFault(decision, trust);
    if (trust.timestampRoots.isEmpty() && !decision.timestamp.isEmpty())
        verdict.addUnchecked(what, Text::tr("no roots of a time-stamping authority were given"), false);
    else if (!fault.isEmpty() && !isNeeded)
        verdict.addUnchecked(what, fault, false);
    else if (!trust.timestampRoots.isEmpty())
        verdict.add(what, fault);
}

/// Whether one of these authorities stands behind the name of the signer; that the key is theirs was looked at before.
QString certificateFault(const PackagedDecision& decision, const PackageTrust& trust)
{
    if (decision.certificates.isEmpty())
        return Text::tr("its key has no certificate");
    const Certificate& leaf = decision.certificates.front();
    const qint64 time = stampOf(decision, trust).value_or(decision.said.decidedAt);
    const auto chain = verifyChain(leaf, decision.certificates.mid(1), trust.roots,
                                   {QDateTime::fromMSecsSinceEpoch(time, Qt::UTC), CertificateUse::CodeSigning});
    if (!chain)
        return chain.error().message;
    return leaf.commonName() == decision.said.signerName
        ? QString()
        : Text::tr("its certificate is made out to %1").arg(shownText(leaf.commonName()));
}

/// Why whoever verifies does not know the signer. A key that is believed needs no certificate, and the other way about.
QString signerFault(const PackagedDecision& decision, const PackageTrust& trust)
{
    if (trust.keys && trust.keys->contains(decision.said.key))
        return {};
    if (trust.roots.isEmpty())
        return Text::tr("its key is not among those that are trusted here");
    return certificateFault(decision, trust);
}

/// An approval by somebody unknown neither counts nor stands in the way of what others decide: anybody can sign. A word
/// against the release does, until it is known to be a stranger's.
void checkSigner(const PackagedDecision& decision, const PackageTrust& trust, const QString& name, bool isNeeded,
                 PackageVerdict& verdict)
{
    const QString what = Text::tr("%1: whose key it is").arg(name);
    if (!trust.keys && trust.roots.isEmpty()) {
        verdict.addUnchecked(what,
                             Text::tr("no trusted keys and no roots were given, so it is not known who signed with %1")
                                 .arg(decision.said.key),
                             true);
        return;
    }
    const QString fault = signerFault(decision, trust);
    if (fault.isEmpty() || isNeeded)
        verdict.add(what, fault);
    else
        verdict.addUnchecked(what, Text::tr("%1; it counts for nothing").arg(fault), false);
}

/// Whether a decision would count, or keep others from counting, if it were known whose it is.
bool speaksAgainst(const ReleaseDecision& said)
{
    return !approves(said.decision) && said.decision != Decision::Abstain;
}

void tellOfOtherSignatures(const PackagedDecision& decision, const QString& name, PackageVerdict& verdict)
{
    QStringList hints;
    for (const dsse::Signature& one : decision.carried) {
        if (one != decision.read.signatures.front())
            hints << (one.keyId.isEmpty() ? Text::tr("no hint at a key") : shownText(one.keyId));
    }
    if (!hints.isEmpty())
        verdict.addUnchecked(Text::tr("%1: further signatures").arg(name),
                             Text::tr("they count for nothing, because the statement is that of one person; they name: "
                                      "%1")
                                 .arg(hints.join(QStringLiteral(", "))),
                             false);
}

policies::SignOffFact factOf(const ReleaseDecision& said, bool isValid)
{
    policies::SignOffFact fact;
    const std::optional<Role> role = roleFromString(said.role);
    fact.signer = {said.signer, said.signerName, said.key};
    fact.role = role.value_or(Role::EndUser);
    fact.decision = approvals::weighed(said.decision);
    fact.conditions = said.conditions;
    fact.decidedAt = said.decidedAt;
    fact.expiresAt = said.expiresAt;
    fact.valid = isValid && role.has_value();
    if (!fact.valid)
        fact.whyNot = Text::tr("its checks above do not hold");
    return fact;
}

std::optional<policies::Party> partyIn(const JsonValue& facts, QStringView name)
{
    const JsonValue* party = facts.member(name);
    if (!party || textOf(*party, u"person").isEmpty())
        return std::nullopt;
    return policies::Party{textOf(*party, u"person"), textOf(*party, u"name"), {}};
}

QString quorumFault(const PackageContent& content, const std::vector<policies::SignOffFact>& signOffs, qint64 now)
{
    const std::optional<RiskTier> tier = riskTierFromString(textOf(content.facts, u"riskTier"));
    const auto quorum = tier ? content.policy.quorums.find(*tier) : content.policy.quorums.end();
    if (quorum == content.policy.quorums.end())
        return Text::tr("the risk tier is not known, so it is not known who has to sign");
    policies::PeopleFact people;
    people.author = partyIn(content.facts, u"author");
    people.runOwner = partyIn(content.facts, u"runOwner");
    people.requester = policies::Party{content.index.requester, content.index.requesterName, {}};
    const policies::QuorumResult result = policies::weigh(quorum->second, signOffs, people, now);
    if (result.reached)
        return {};
    QStringList reasons = result.blocks + result.missing;
    for (const policies::WeighedSignOff& weighed : result.signOffs) {
        if (!weighed.counts)
            reasons << Text::tr("%1 does not count: %2").arg(shownText(weighed.signOff.signer.name), weighed.whyNot);
    }
    return reasons.join(QStringLiteral("; "));
}

/// Why the dossier does not let a control pass; empty where it does.
QString controlFault(const packages::FrozenControl& control)
{
    if (control.status == u"met" || control.status == u"not-applicable")
        return {};
    const QStringList said = control.reasons + control.missing;
    const QString status = control.status == u"not-met" ? Text::tr("not met") : Text::tr("not known");
    return said.isEmpty() ? status : Text::tr("%1: %2").arg(status, shownText(said.join(QStringLiteral("; "))));
}

/// Whether an entry is one of this request in this project's log, at its place there.
QString entryFault(const PackageContent& content, const AuditReceipt& receipt, const Result<AuditEntry>& entry,
                   const QString& verb)
{
    if (!entry)
        return entry.error().message;
    if (entry->project != content.index.project || entry->entity != u"approval_request"
        || entry->entityId != content.index.request || entry->verb != verb
        || entry->seq != static_cast<qint64>(receipt.index) + 1)
        return Text::tr("the entry tells of something else");
    return receipts::faultOf(receipt, content.log);
}

QString requestFault(const PackageContent& content)
{
    const Result<AuditEntry> entry = parseBody(content.requested.body);
    if (const QString fault = entryFault(content, content.requested, entry, QStringLiteral("requested"));
        !fault.isEmpty())
        return fault;
    if (entry->actor != content.index.requester || audit::factText(*entry, u"release") != content.index.name)
        return Text::tr("the entry tells of another person or release");
    return {};
}

QString receiptFault(const PackageContent& content, const PackagedDecision& decision)
{
    const Result<AuditEntry> entry = parseBody(decision.receipt.body);
    if (const QString fault = entryFault(content, decision.receipt, entry, QStringLiteral("signed")); !fault.isEmpty())
        return fault;
    const ReleaseDecision& said = decision.said;
    if (entry->actor != said.signer || entry->role != said.role || entry->at < said.decidedAt
        || audit::factText(*entry, u"envelope") != QString::fromLatin1(toHex(sha256(decision.envelope))))
        return Text::tr("the entry tells of another decision");
    if (decision.receipt.earlierSize != static_cast<quint64>(said.logSize)
        || (said.logSize > 0 && decision.receipt.earlierRoot != said.logRoot))
        return Text::tr("the log's past is not the one that was signed");
    return {};
}

} // namespace

void checkDecisions(const PackageContent& content, const PackageTrust& trust, PackageVerdict& verdict)
{
    std::vector<policies::SignOffFact> facts;
    for (std::size_t i = 0; i < content.decisions.size(); ++i) {
        const PackagedDecision& decision = content.decisions[i];
        facts.push_back(factOf(decision.said,
                               signatureFault(content, decision).isEmpty() && statementFault(content, i).isEmpty()
                                   && signerFault(decision, trust).isEmpty() && stampFault(decision, trust).isEmpty()));
    }
    const QString quorum = quorumFault(content, facts, trust.now);
    for (std::size_t i = 0; i < content.decisions.size(); ++i) {
        const PackagedDecision& decision = content.decisions[i];
        const QString name = decisionName(content, i);
        const bool isNeeded =
            !quorum.isEmpty() || speaksAgainst(decision.said) || signerFault(decision, trust).isEmpty();
        verdict.add(Text::tr("%1: signature").arg(name), signatureFault(content, decision));
        tellOfOtherSignatures(decision, name, verdict);
        verdict.add(Text::tr("%1: release, dossier, model and policy").arg(name), statementFault(content, i));
        checkSigner(decision, trust, name, isNeeded, verdict);
        checkStamp(decision, trust, name, isNeeded, verdict);
    }
    verdict.add(Text::tr("Approved by those who have to, as the policy says"), quorum,
                PackageCheck::Statement::Approved);
}

void checkControls(const PackageContent& content, PackageVerdict& verdict)
{
    const std::vector<packages::FrozenControl> frozen = packages::controlsOf(content);
    bool allMet = true;
    for (const policies::Control& control : content.policy.controls) {
        if (control.weight != policies::Weight::Blocking || control.check.kind == QStringLiteral("sign-offs"))
            continue;
        const auto found = std::find_if(frozen.begin(), frozen.end(),
                                        [&](const packages::FrozenControl& one) { return one.key == control.key; });
        const QString fault =
            found == frozen.end() ? Text::tr("the dossier does not tell of it") : controlFault(*found);
        if (fault.isEmpty())
            continue;
        allMet = false;
        verdict.add(Text::tr("Blocking control “%1”, when the evidence was frozen").arg(shownText(control.title)),
                    fault, PackageCheck::Statement::Approved);
    }
    if (allMet)
        verdict.add(Text::tr("Blocking controls: met when the evidence was frozen"), {},
                    PackageCheck::Statement::Approved);
}

bool isBelieved(const PackageContent& content, const QString& fingerprint, const PackageTrust& trust)
{
    if (trust.keys && trust.keys->contains(fingerprint))
        return true;
    return std::any_of(content.decisions.begin(), content.decisions.end(), [&](const PackagedDecision& decision) {
        return decision.said.key == fingerprint && !trust.roots.isEmpty() && signatureFault(content, decision).isEmpty()
            && certificateFault(decision, trust).isEmpty();
    });
}

void checkLog(const PackageContent& content, const PackageTrust& trust, PackageVerdict& verdict)
{
    verdict.add(Text::tr("Request: in the audit log"), requestFault(content));
    for (std::size_t i = 0; i < content.decisions.size(); ++i)
        verdict.add(Text::tr("%1: in the audit log").arg(decisionName(content, i)),
                    receiptFault(content, content.decisions[i]));
    const QString what = Text::tr("Checkpoint of the log: signature");
    const Result<QString> signer = packages::checkpointSigner(content);
    if (signer && signer->isEmpty())
        verdict.addUnchecked(what, Text::tr("nobody signed it: the log is what the project says of itself"), false);
    else if (signer && !isBelieved(content, *signer, trust))
        verdict.addUnchecked(what, Text::tr("it is right, but nobody vouches here for the key %1").arg(*signer), false);
    else
        verdict.add(what, signer ? QString() : signer.error().message);
}

} // namespace assay
