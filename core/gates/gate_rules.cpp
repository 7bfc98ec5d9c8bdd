// SPDX-License-Identifier: GPL-3.0-or-later
// What each gate asks for: the one place that knows.
#include "core/base/text.h"
#include "core/gates/gate_facts.h"
#include "core/gates/waivable_items.h"

#include <algorithm>

namespace assay::usecases {
namespace {

const std::vector<Role> writersOfTexts{Role::BusinessOwner, Role::DataScientist, Role::Manager};

GateItem textItem(const char* word, const QString& title, const QString& text, bool blocks)
{
    return {.word = QString::fromLatin1(word),
            .title = title,
            .met = !text.trimmed().isEmpty(),
            .blocks = blocks,
            .suppliers = writersOfTexts};
}

/// Whoever has left carries nothing; `left` is their name then.
GateItem nameItem(const char* word, const QString& title, PersonId person, const QString& left, bool blocks)
{
    return {.word = QString::fromLatin1(word),
            .title = title,
            .met = person && left.isEmpty(),
            .blocks = blocks,
            .detail = left.isEmpty() ? QString() : Text::tr("%1 has left the project").arg(left),
            .suppliers = writersOfTexts};
}

std::vector<GateItem> framingItems(const GateFacts& facts)
{
    const bool high = facts.useCase.riskTier == RiskTier::High;
    GateItem framing{.word = QStringLiteral("framing"),
                     .title = Text::tr("a framing that is agreed on"),
                     .met = facts.framingAccepted,
                     .blocks = true,
                     .suppliers = acceptingRoles(CharterKind::Framing, high)};
    if (facts.framing && !framing.met)
        framing.suppliers = missingAcceptances(*facts.framing, facts.ask);
    if (!facts.framingLacks.isEmpty())
        framing.detail = Text::tr("empty in it: %1").arg(facts.framingLacks.join(QStringLiteral(", ")));
    return {textItem("problem", Text::tr("the problem"), facts.useCase.problem, true),
            nameItem("business-owner", Text::tr("a business owner"), facts.useCase.businessOwner,
                     facts.businessOwnerLeft, true),
            framing};
}

GateItem rotaItem(const GateFacts& facts)
{
    QStringList without;
    QStringList late;
    for (const ContactStanding& standing : facts.groups) {
        if (!standing.group.contactEveryDays)
            without << standing.group.name;
        if (standing.overdue)
            late << Text::tr("%1: %2").arg(standing.group.name, contactWords(standing));
    }
    QString detail = late.join(QStringLiteral("; "));
    if (facts.groups.empty())
        detail = Text::tr("no user group is named");
    else if (!without.isEmpty())
        detail = Text::tr("no interval is agreed with: %1").arg(without.join(QStringLiteral(", ")));
    return {.word = QStringLiteral("contact-rota"),
            .title = waivableTitle(QStringLiteral("contact-rota")),
            .met = !facts.groups.empty() && without.isEmpty(),
            .blocks = true,
            .waivable = true,
            .detail = detail,
            .suppliers = {Role::DataScientist, Role::BusinessOwner}};
}

/// One that was agreed on while the risk was lower lacks model risk's acceptance.
GateItem planItem(const GateFacts& facts)
{
    GateItem item{.word = QStringLiteral("evaluation-plan"),
                  .title = waivableTitle(QStringLiteral("evaluation-plan")),
                  .blocks = true,
                  .waivable = true,
                  .suppliers = acceptingRoles(CharterKind::EvaluationPlan, facts.useCase.riskTier == RiskTier::High)};
    if (!facts.plan)
        return item;
    const std::vector<Role> missing = missingAcceptances(*facts.plan, facts.ask);
    item.met = missing.empty();
    if (item.met)
        return item;
    item.suppliers = missing;
    item.detail = Text::tr("version %1 is agreed on without model risk, which has to accept it where the risk is high")
                      .arg(facts.plan->version);
    return item;
}

/// Whether somebody speaks of a framing who neither wrote it nor answers for the business.
bool isIndependent(const CharterVoice& voice, const GateFacts& facts)
{
    const PersonId person = voice.person.id;
    return !person || (person != facts.framing->author.id && person != facts.ask.businessOwner.id);
}

/// Whatever they said of the framing: a dissent is a word, too, and is kept.
GateItem riskWordItem(const GateFacts& facts)
{
    GateItem item{.word = QStringLiteral("risk-word"),
                  .title = waivableTitle(QStringLiteral("risk-word")),
                  .blocks = true,
                  .waivable = true,
                  .suppliers = {Role::RiskAuditor}};
    if (!facts.framing)
        return item;
    for (const CharterVoice& voice : facts.framing->voices) {
        if (voice.role != Role::RiskAuditor || !isIndependent(voice, facts))
            continue;
        item.met = true;
        item.detail = voice.text.isEmpty() ? Text::tr("%1: %2").arg(voice.person.name, charterVoteTitle(voice.vote))
                                           : Text::tr("%1: %2").arg(voice.person.name, voice.text);
    }
    return item;
}

std::vector<GateItem> approvalItems(const GateFacts& facts)
{
    std::vector<GateItem> items = framingItems(facts);
    items.push_back(textItem("decision", Text::tr("the decision it makes better"), facts.useCase.decision, false));
    items.push_back(nameItem("owner", Text::tr("an owner"), facts.useCase.owner, facts.ownerLeft, false));
    items.push_back(textItem("value-hypothesis", Text::tr("a value hypothesis"), facts.useCase.valueHypothesis, false));
    items.push_back(planItem(facts));
    items.push_back(rotaItem(facts));
    items.push_back({.word = QStringLiteral("priority"),
                     .title = Text::tr("a place in the ranking"),
                     .met = facts.priority.missing().empty(),
                     .detail = facts.priority.sentence(),
                     .suppliers = {Role::Manager, Role::BusinessOwner, Role::DataScientist}});
    if (facts.useCase.riskTier == RiskTier::High)
        items.push_back(riskWordItem(facts));
    return items;
}

/// What there is, and where it is of an earlier iteration that this does not count.
QString releaseDetail(const GateFacts& facts, bool met)
{
    if (facts.releases == 0)
        return Text::tr("no release serves it yet");
    if (met) // Perhaps by an older one.
        return Text::tr("the newest: %1").arg(facts.newestRelease);
    if (facts.iterationSince == 0)
        return facts.newestRelease;
    return Text::tr("%1; what iteration %2 did not approve and bring into production itself does not count")
        .arg(facts.newestRelease, QString::number(facts.useCase.iteration));
}

/// Whether a waiver is about this passage of the gate.
bool isOfPassage(const GateWaiver& waiver, Gate gate, const GateFacts& facts)
{
    const bool isPassedOnce = gate == Gate::Framing || gate == Gate::Approval;
    return isPassedOnce || waiver.at >= facts.iterationSince;
}

/// What runs outside of Assay is taken through by a waiver, which says so.
GateItem approvedReleaseItem(const GateFacts& facts)
{
    const bool some = facts.releases > 0;
    return {.word = QStringLiteral("approved-release"),
            .title = waivableTitle(QStringLiteral("approved-release")),
            .met = facts.approvedReleases > 0,
            .blocks = true,
            .waivable = true,
            .detail = releaseDetail(facts, facts.approvedReleases > 0),
            .suppliers = some ? std::vector{Role::RiskAuditor, Role::DevOps} : std::vector{Role::DataScientist}};
}

std::vector<GateItem> validationItems(const GateFacts& facts)
{
    return {planItem(facts),
            {.word = QStringLiteral("results"),
             .title = Text::tr("results of its experiments"),
             .met = facts.runs > 0,
             .detail = facts.runs > 1 ? Text::tr("%1 runs").arg(facts.runs)
                 : facts.runs == 1    ? Text::tr("1 run")
                                      : QString(),
             .suppliers = {Role::DataScientist}},
            approvedReleaseItem(facts),
            {.word = QStringLiteral("findings"),
             .title = waivableTitle(QStringLiteral("findings")),
             .met = facts.graveFindings == 0,
             .blocks = true,
             .waivable = true,
             .detail = facts.graveFindings > 1 ? Text::tr("%1 are open").arg(facts.graveFindings)
                 : facts.graveFindings == 1    ? Text::tr("one is open")
                                               : QString(),
             .suppliers = {Role::RiskAuditor}}};
}

std::vector<GateItem> releaseItems(const GateFacts& facts)
{
    GateItem live{.word = QStringLiteral("live-release"),
                  .title = waivableTitle(QStringLiteral("live-release")),
                  .met = facts.liveReleases > 0,
                  .blocks = true,
                  .waivable = true,
                  .detail = releaseDetail(facts, facts.liveReleases > 0),
                  .suppliers = {Role::DevOps}};
    const bool late = std::any_of(facts.groups.begin(), facts.groups.end(),
                                  [](const ContactStanding& standing) { return standing.overdue; });
    return {live,
            {.word = QStringLiteral("users-told"),
             .title = Text::tr("users talked with as agreed"),
             .met = !facts.groups.empty() && !late,
             .suppliers = {Role::DataScientist, Role::BusinessOwner}},
            {.word = QStringLiteral("accountable"),
             .title = Text::tr("somebody accountable for operating it"),
             .met = facts.operationAccountable,
             .suppliers = {Role::Manager}}};
}

std::vector<GateItem> itemsOf(Gate gate, const GateFacts& facts)
{
    switch (gate) {
    case Gate::Framing:
        return framingItems(facts);
    case Gate::Approval:
        return approvalItems(facts);
    case Gate::Validation:
        return validationItems(facts);
    case Gate::Release:
        return releaseItems(facts);
    }
    return {};
}

} // namespace

GateReport gateReport(Gate gate, const GateFacts& facts)
{
    GateReport report{gate, itemsOf(gate, facts)};
    for (GateItem& item : report.items) {
        const auto waiver = std::find_if(facts.waivers.rbegin(), facts.waivers.rend(), [&](const GateWaiver& entry) {
            return item.waivable && entry.item == item.word && isOfPassage(entry, gate, facts);
        });
        if (item.met || waiver == facts.waivers.rend())
            continue;
        item.waived = true;
        item.detail = waiver->gate.value_or(gate) == gate
            ? Text::tr("done without, %1: %2").arg(waiver->by.name, waiver->reason)
            : Text::tr("done without since %1, %2: %3").arg(gateTitle(*waiver->gate), waiver->by.name, waiver->reason);
    }
    return report;
}

QString gateRefusal(const GateReport& report, const UseCase& useCase, const RoleHolders& holders)
{
    if (report.passes())
        return {};
    QStringList lacks;
    bool waivable = true;
    for (const GateItem& item : report.blocking()) {
        QStringList who;
        for (const Role role : item.suppliers)
            who << Text::tr("%1 (%2)").arg(roleTitle(role), whoHolds(role, holders));
        const QString what = item.detail.isEmpty() ? item.title : Text::tr("%1 (%2)").arg(item.title, item.detail);
        lacks << Text::tr("%1, from %2").arg(what, who.join(QStringLiteral(", ")));
        waivable &= item.waivable;
    }
    const QString sentence = Text::tr("%1 does not pass %2: %3 of %4 are there. It lacks %5. Nothing was changed.")
                                 .arg(useCase.key, gateTitle(report.gate), QString::number(report.met()),
                                      QString::number(report.items.size()), lacks.join(QStringLiteral("; ")));
    return waivable ? sentence + u' '
            + Text::tr("A %1 (%2) may say why it is done without.")
                  .arg(roleTitle(waivingRole()), whoHolds(waivingRole(), holders))
                    : sentence;
}

Role waivingRole()
{
    return Role::Manager;
}

} // namespace assay::usecases
