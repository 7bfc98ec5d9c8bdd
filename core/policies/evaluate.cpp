// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policies/evaluate.h"

#include "core/base/text.h"
#include "core/policies/parties.h"

#include <QDateTime>

#include <algorithm>

namespace assay::policies {
namespace {

constexpr std::size_t tierCount = 3;

bool contains(const std::vector<RiskTier>& tiers, RiskTier tier)
{
    return std::find(tiers.begin(), tiers.end(), tier) != tiers.end();
}

CheckOutcome notApplicable(const QString& reason)
{
    CheckOutcome outcome{.status = ControlStatus::NotApplicable};
    outcome.reasons.append(reason);
    return outcome;
}

/// What keeps a control from being checked at all: it is asked of others, or nobody knows whether it is.
std::optional<CheckOutcome> outOfScope(const Control& control, const ReleaseFacts& facts)
{
    if (facts.tier && !contains(control.tiers, *facts.tier))
        return notApplicable(Text::tr("not asked of this risk tier: %1").arg(tierTitle(*facts.tier)));
    if (!facts.tier && control.tiers.size() < tierCount)
        return lacking(Text::tr("the risk tier"));
    if (control.techniques.isEmpty())
        return std::nullopt;
    if (!facts.technique || facts.technique->trimmed().isEmpty())
        return lacking(Text::tr("the technique"));
    if (!control.techniques.contains(facts.technique->trimmed(), Qt::CaseInsensitive))
        return notApplicable(Text::tr("not asked of this technique: %1").arg(*facts.technique));
    return std::nullopt;
}

/// The last word on a warning by a risk auditor, a manager or a business owner who did not make the version.
const AnswerFact* acceptance(const Control& control, const ReleaseFacts& facts, qint64 now)
{
    const AnswerFact* last = nullptr;
    for (const AnswerFact& answer : facts.answers) {
        const bool mayAccept =
            answer.role == Role::RiskAuditor || answer.role == Role::Manager || answer.role == Role::BusinessOwner;
        const bool holds = answer.at <= now && (!answer.until || now < *answer.until);
        const bool isOne = answer.control == control.key && answer.answer == AnswerWord::Accepted;
        if (isOne && mayAccept && holds && !answer.text.trimmed().isEmpty() && (!last || last->at <= answer.at))
            last = &answer;
    }
    const PeopleFact& people = facts.people;
    const bool independent = last && people.author && people.runOwner && makersPartOf(last->by, people).isEmpty();
    return independent ? last : nullptr;
}

/// The first parameter that a check cannot do without and does not have; policies that were read have all.
QString lackedParameter(const CheckKind& kind, const Parameters& parameters)
{
    for (const ParameterRule& rule : kind.parameters) {
        const auto found = parameters.find(rule.name);
        const auto* list = found == parameters.end() ? nullptr : std::get_if<QStringList>(&found->second);
        if (rule.required && (found == parameters.end() || (list && list->isEmpty())))
            return rule.name;
    }
    return {};
}

CheckOutcome outcomeOf(const Policy& policy, const Control& control, const ReleaseFacts& facts, qint64 now)
{
    const CheckKind* kind = checkKind(control.check.kind);
    if (!kind)
        return lacking(Text::tr("a program that knows the check %1").arg(control.check.kind));
    if (std::optional<CheckOutcome> scope = outOfScope(control, facts))
        return std::move(*scope);
    if (const QString lacked = lackedParameter(*kind, control.check.parameters); !lacked.isEmpty())
        return lacking(Text::tr("a policy that says what %1 is").arg(lacked));
    CheckOutcome outcome = kind->check({policy, control, facts, now});
    const bool passes = outcome.status != ControlStatus::NotMet && outcome.status != ControlStatus::Unknown;
    if (passes || control.weight != Weight::Warning)
        return outcome;
    if (const AnswerFact* accepted = acceptance(control, facts, now)) {
        outcome.status = ControlStatus::Accepted;
        outcome.reasons.append(Text::tr("accepted by %1: %2").arg(accepted->by.name, accepted->text));
        outcome.add(accepted->evidence);
    }
    return outcome;
}

/// A document that is no longer what it was shows nothing, whatever rests on it.
void holdAgainstDocuments(CheckOutcome& outcome, const ReleaseFacts& facts)
{
    for (const DocumentFact& document : facts.documents) {
        const QString fault = documentFault(document);
        const auto isIts = [&](const Evidence& one) { return one.address == document.evidence.address; };
        if (fault.isEmpty() || std::none_of(outcome.evidence.begin(), outcome.evidence.end(), isIts))
            continue;
        outcome.status = ControlStatus::NotMet;
        outcome.reasons.append(fault);
    }
}

ControlResult resultOf(const Policy& policy, const Control& control, const ReleaseFacts& facts, qint64 now)
{
    const CheckKind* kind = checkKind(control.check.kind);
    CheckOutcome outcome = outcomeOf(policy, control, facts, now);
    holdAgainstDocuments(outcome, facts);
    ControlResult result{.key = control.key,
                         .title = control.title,
                         .gate = control.gate,
                         .weight = control.weight,
                         .status = outcome.status,
                         .requirement = kind ? kind->requirement(control.check.parameters) : control.statement,
                         .measured = std::move(outcome.measured),
                         .value = outcome.value,
                         .reasons = std::move(outcome.reasons),
                         .missing = std::move(outcome.missing),
                         .suppliers = {},
                         .evidence = std::move(outcome.evidence),
                         .rule = QStringLiteral("%1 %2, %3 %4")
                                     .arg(policy.id, QString::number(policy.version), control.check.kind,
                                          QString::number(kind ? kind->version : 0))};
    const bool wanting = result.status == ControlStatus::NotMet || result.status == ControlStatus::Unknown;
    if (wanting && kind)
        result.suppliers = kind->suppliers(control.check.parameters);
    return result;
}

/// "Cost against doing nothing: 106 is no better than 67.3 of reject-all", with who can bring what is missing.
QString lineOf(const ControlResult& result)
{
    const QStringList said = result.reasons + result.missing;
    QString line = Text::tr("%1: %2").arg(result.title, said.join(QStringLiteral("; ")));
    if (result.suppliers.empty())
        return line;
    QStringList roles;
    for (const Role role : result.suppliers)
        roles.append(roleTitle(role));
    return Text::tr("%1 (by: %2)").arg(line, roles.join(QStringLiteral(", ")));
}

void count(GateResult& gate, const ControlResult& result)
{
    const bool wanting = result.status == ControlStatus::NotMet || result.status == ControlStatus::Unknown;
    if (result.weight == Weight::Warning) {
        if (wanting || result.status == ControlStatus::Accepted)
            gate.warnings.append(lineOf(result));
        return;
    }
    if (result.status == ControlStatus::NotApplicable)
        return;
    ++gate.asked;
    if (wanting)
        gate.missing.append(lineOf(result));
    else
        ++gate.fulfilled;
}

std::vector<GateResult> gatesOf(const Policy& policy, const std::vector<ControlResult>& controls)
{
    std::vector<GateResult> gates;
    std::map<QString, std::size_t> places;
    for (const Gate& gate : policy.gates) {
        places[gate.key] = gates.size();
        gates.push_back({.key = gate.key, .title = gate.title});
    }
    for (const ControlResult& result : controls) {
        if (const auto place = places.find(result.gate); place != places.end())
            count(gates[place->second], result);
    }
    for (GateResult& gate : gates)
        gate.met = gate.missing.isEmpty();
    return gates;
}

/// What the policy itself lacks to decide anything; a policy that was read (policy_text.h) lacks nothing but its time.
QStringList policyReasons(const Policy& policy, qint64 at)
{
    QStringList reasons;
    if (!isEffective(policy, QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).date()))
        reasons.append(Text::tr("%1, version %2, does not hold today").arg(policy.title).arg(policy.version));
    if (policy.gates.empty() || policy.controls.empty())
        reasons.append(Text::tr("%1, version %2, asks for nothing").arg(policy.title).arg(policy.version));
    for (const Control& control : policy.controls) {
        const auto isIts = [&](const Gate& gate) { return gate.key == control.gate; };
        if (std::none_of(policy.gates.begin(), policy.gates.end(), isIts))
            reasons.append(Text::tr("%1 belongs to a gate that there is not: %2").arg(control.title, control.gate));
    }
    return reasons;
}

} // namespace

GateDecision evaluate(const Policy& policy, const ReleaseFacts& facts, qint64 now, std::optional<qint64> policyAt)
{
    GateDecision decision{.policy = {policy.id, policy.version}, .decidedAt = now};
    decision.controls.reserve(policy.controls.size());
    for (const Control& control : policy.controls)
        decision.controls.push_back(resultOf(policy, control, facts, now));
    decision.gates = gatesOf(policy, decision.controls);
    const auto quorum = facts.tier ? policy.quorums.find(*facts.tier) : policy.quorums.end();
    if (quorum != policy.quorums.end())
        decision.quorum = weigh(quorum->second, facts.signOffs.value_or(std::vector<SignOffFact>{}), facts.people, now);
    decision.reasons = policyReasons(policy, policyAt.value_or(now));
    for (const GateResult& gate : decision.gates) {
        for (const QString& line : gate.missing)
            decision.reasons.append(Text::tr("%1: %2").arg(gate.title, line));
    }
    decision.open = decision.reasons.isEmpty();
    return decision;
}

} // namespace assay::policies
