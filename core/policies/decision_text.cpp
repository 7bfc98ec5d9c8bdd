// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policies/decision_text.h"

#include "core/base/canonical_json.h"
#include "core/base/json_members.h"
#include "core/base/number_text.h"

#include <cmath>

namespace assay::policies {
namespace {

QByteArray canonicalFlag(bool value)
{
    return value ? "true" : "false";
}

QByteArray canonicalEvidence(const std::vector<Evidence>& evidence)
{
    QByteArrayList values;
    for (const Evidence& item : evidence) {
        CanonicalObject object;
        object.setText(u"kind", item.kind);
        object.setText(u"title", item.title);
        object.setText(u"address", item.address);
        object.setText(u"sha256", item.sha256);
        values.append(object.bytes());
    }
    return canonicalArray(values);
}

QByteArray canonicalRoles(const std::vector<Role>& roles)
{
    QStringList words;
    for (const Role role : roles)
        words.append(toString(role));
    return canonicalTexts(words);
}

QByteArray canonicalResult(const ControlResult& result)
{
    CanonicalObject object;
    object.setText(u"key", result.key);
    object.setText(u"title", result.title);
    object.setText(u"gate", result.gate);
    object.setText(u"weight", toString(result.weight));
    object.setText(u"status", toString(result.status));
    object.setText(u"requirement", result.requirement);
    object.setText(u"measured", result.measured);
    if (result.value && std::isfinite(*result.value))
        object.set(u"value", numberText(*result.value));
    object.set(u"reasons", canonicalTexts(result.reasons));
    object.set(u"missing", canonicalTexts(result.missing));
    object.set(u"suppliers", canonicalRoles(result.suppliers));
    object.set(u"evidence", canonicalEvidence(result.evidence));
    object.setText(u"rule", result.rule);
    return object.bytes();
}

QByteArray canonicalGate(const GateResult& gate)
{
    CanonicalObject object;
    object.setText(u"key", gate.key);
    object.setText(u"title", gate.title);
    object.set(u"met", canonicalFlag(gate.met));
    object.setInteger(u"asked", gate.asked);
    object.setInteger(u"fulfilled", gate.fulfilled);
    object.set(u"missing", canonicalTexts(gate.missing));
    object.set(u"warnings", canonicalTexts(gate.warnings));
    return object.bytes();
}

QByteArray canonicalSignOff(const WeighedSignOff& weighed)
{
    const SignOffFact& signOff = weighed.signOff;
    CanonicalObject object;
    object.setText(u"person", signOff.signer.person);
    object.setText(u"name", signOff.signer.name);
    object.setText(u"key", signOff.signer.key);
    object.setText(u"role", toString(signOff.role));
    object.setText(u"decision", toString(signOff.decision));
    object.set(u"conditions", canonicalTexts(signOff.conditions));
    object.setInteger(u"decidedAt", signOff.decidedAt);
    if (signOff.expiresAt)
        object.setInteger(u"expiresAt", *signOff.expiresAt);
    object.set(u"counts", canonicalFlag(weighed.counts));
    object.setText(u"whyNot", weighed.whyNot);
    object.set(u"evidence", canonicalEvidence({signOff.evidence}));
    return object.bytes();
}

QByteArray canonicalQuorumResult(const QuorumResult& quorum)
{
    QByteArrayList signOffs;
    for (const WeighedSignOff& weighed : quorum.signOffs)
        signOffs.append(canonicalSignOff(weighed));
    CanonicalObject object;
    object.set(u"reached", canonicalFlag(quorum.reached));
    object.setInteger(u"keysAsked", quorum.keysAsked);
    object.setInteger(u"keysCounted", quorum.keysCounted);
    object.set(u"missingRoles", canonicalRoles(quorum.missingRoles));
    object.set(u"signOffs", canonicalArray(signOffs));
    object.set(u"blocks", canonicalTexts(quorum.blocks));
    object.set(u"dissent", canonicalTexts(quorum.dissent));
    object.set(u"conditions", canonicalTexts(quorum.conditions));
    object.set(u"missing", canonicalTexts(quorum.missing));
    if (quorum.validUntil)
        object.setInteger(u"validUntil", *quorum.validUntil);
    return object.bytes();
}

} // namespace

QByteArray canonicalDecision(const GateDecision& decision)
{
    QByteArrayList gates, controls;
    for (const GateResult& gate : decision.gates)
        gates.append(canonicalGate(gate));
    for (const ControlResult& result : decision.controls)
        controls.append(canonicalResult(result));
    CanonicalObject policy;
    policy.setText(u"id", decision.policy.id);
    policy.setInteger(u"version", decision.policy.version);
    CanonicalObject object;
    object.setInteger(u"assayDecision", 1);
    object.set(u"open", canonicalFlag(decision.open));
    object.set(u"reasons", canonicalTexts(decision.reasons));
    object.set(u"gates", canonicalArray(gates));
    object.set(u"controls", canonicalArray(controls));
    object.set(u"quorum", canonicalQuorumResult(decision.quorum));
    object.set(u"policy", policy.bytes());
    object.setInteger(u"decidedAt", decision.decidedAt);
    return object.bytes();
}

} // namespace assay::policies
