// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/value/value_rules.h"

#include "core/base/text.h"
#include "core/people/role_refusal.h"

#include <algorithm>
#include <array>
#include <span>

namespace assay::values {
namespace {

constexpr std::array ProposingRoles{Role::DataScientist, Role::DevOps, Role::BusinessOwner, Role::Manager};
constexpr std::array MeasuringRoles{Role::DataScientist, Role::DevOps};
constexpr std::array DecidingRoles{Role::BusinessOwner, Role::Manager};

bool actsInAny(const ValueParty& party, std::span<const Role> roles)
{
    return std::any_of(party.acting.begin(), party.acting.end(),
                       [&](Role role) { return std::find(roles.begin(), roles.end(), role) != roles.end(); });
}

QString namesOf(std::span<const Role> roles, const RoleHolders& holders)
{
    QStringList words;
    for (const Role role : roles)
        words << Text::tr("%1 (%2)").arg(roleTitle(role), whoHolds(role, holders));
    return words.join(QStringLiteral(", "));
}

bool standsByIt(const ValueRecord& record, PersonId person)
{
    const std::vector<ValueVoice> voices = record.currentVoices();
    return std::any_of(voices.begin(), voices.end(), [person](const ValueVoice& voice) {
        return voice.kind == ValueVoiceKind::Acknowledged && voice.person.id == person;
    });
}

/// The business owner that the use case names, or any where it names none.
bool ownsTheBusiness(const ValueRecord& record, const ValueParty& party)
{
    if (record.businessOwner.id)
        return record.businessOwner.id == party.person;
    return actsInAny(party, std::span(DecidingRoles).first(1));
}

QString businessOwnerOf(const ValueRecord& record, const RoleHolders& holders)
{
    return record.businessOwner.id
        ? record.businessOwner.name
        : Text::tr("a %1 (%2)").arg(roleTitle(Role::BusinessOwner), whoHolds(Role::BusinessOwner, holders));
}

QString notInState(const ValueRecord& record, ValueState needed)
{
    return Text::tr("%1 is %2, and this is done with one that is %3. Nothing was changed.")
        .arg(record.key, valueStateTitle(record.state), valueStateTitle(needed));
}

} // namespace

QString proposalRefusal(const QString& useCaseKey, const std::vector<PersonId>& owners, const ValueParty& party,
                        const RoleHolders& holders)
{
    const bool owns = std::find(owners.begin(), owners.end(), party.person) != owners.end();
    if (owns || actsInAny(party, ProposingRoles))
        return {};
    return Text::tr("What %1 is to earn is written by its owners or by a %2. Nothing was saved; ask one of them.")
        .arg(useCaseKey, namesOf(ProposingRoles, holders));
}

QString editRefusal(const ValueRecord& record, const ValueParty& party, const RoleHolders& holders)
{
    if (record.latest()) {
        return Text::tr("%1 was measured and says what it said then. Nothing was changed; write a new value record.")
            .arg(record.key);
    }
    return proposalRefusal(record.key, {record.author.id, record.businessOwner.id}, party, holders);
}

QString measureRefusal(const ValueRecord& record, const ValueParty& party, const RoleHolders& holders)
{
    if (record.state == ValueState::Accepted) {
        return Text::tr("%1 is accepted and stays as it is. Nothing was changed; write a new value record.")
            .arg(record.key);
    }
    if (record.openClaim()) {
        return Text::tr(
                   "%1 is disputed by %2, which is decided before it is measured again. Nothing was changed; ask %3.")
            .arg(record.key, record.openClaim()->person.name, businessOwnerOf(record, holders));
    }
    if (!actsInAny(party, MeasuringRoles)) {
        return Text::tr("%1 is measured by a %2. Nothing was changed; ask one of them.")
            .arg(record.key, namesOf(MeasuringRoles, holders));
    }
    return {};
}

QString acknowledgeRefusal(const ValueRecord& record, const ValueParty& party, const RoleHolders& holders)
{
    if (!record.latest()) {
        return Text::tr("%1 was not measured yet, so there is no figure to stand by. Nothing was changed; ask a %2.")
            .arg(record.key, namesOf(MeasuringRoles, holders));
    }
    if (record.state != ValueState::Hypothesis)
        return notInState(record, ValueState::Hypothesis);
    const std::vector<Role> missing = missingAcknowledgements(record);
    if (!actsInAny(party, missing)) {
        return Text::tr("%1 needs the word of a %2. Nothing was changed; ask one of them.")
            .arg(record.key, namesOf(missing, holders));
    }
    if (standsByIt(record, party.person)) {
        return Text::tr("You stand by the figure of %1 already, and it takes two persons. Nothing was changed; ask "
                        "another %2.")
            .arg(record.key, namesOf(missing, holders));
    }
    return {};
}

QString acceptRefusal(const ValueRecord& record, const ValueParty& party, const RoleHolders& holders)
{
    if (record.state != ValueState::Measured)
        return notInState(record, ValueState::Measured);
    if (!ownsTheBusiness(record, party)) {
        return Text::tr("The value of %1 is accepted by the business owner of %2. Nothing was changed; ask %3.")
            .arg(record.key, record.useCaseKey, businessOwnerOf(record, holders));
    }
    if (standsByIt(record, party.person)) {
        return Text::tr(
                   "You stand by the figure of %1, so another person accepts it. Nothing was changed; name another "
                   "business owner for %2.")
            .arg(record.key, record.useCaseKey);
    }
    return {};
}

QString disputeRefusal(const ValueRecord& record, const ValueParty& party, const RoleHolders& holders)
{
    if (record.state != ValueState::Measured)
        return notInState(record, ValueState::Measured);
    return party.acting.empty()
        ? Text::tr("A value is disputed in a role of the project, and you act in none that you hold. Nothing was "
                   "changed; %1.")
              .arg(people::wayToARole(holders))
        : QString();
}

QString counterRefusal(const ValueRecord& record, const ValueParty& party)
{
    if (!record.openClaim())
        return notInState(record, ValueState::Disputed);
    if (standsByIt(record, party.person))
        return {};
    QStringList who;
    for (const ValueVoice& voice : record.currentVoices()) {
        if (voice.kind == ValueVoiceKind::Acknowledged)
            who << voice.person.name;
    }
    return Text::tr("Evidence against the claim about %1 comes from those who stand by its figure: %2. Nothing was "
                    "changed; ask one of them.")
        .arg(record.key, who.join(QStringLiteral(", ")));
}

QString decideRefusal(const ValueRecord& record, const ValueParty& party, const RoleHolders& holders)
{
    const ValueVoice* claim = record.openClaim();
    if (!claim)
        return notInState(record, ValueState::Disputed);
    const bool manages = actsInAny(party, std::span(DecidingRoles).last(1));
    if (!manages && !ownsTheBusiness(record, party)) {
        return Text::tr(
                   "The dispute about %1 is decided by the business owner, %2, or by a %3. Nothing was changed; ask "
                   "one of them.")
            .arg(record.key, businessOwnerOf(record, holders), namesOf(std::span(DecidingRoles).last(1), holders));
    }
    if (claim->person.id == party.person || standsByIt(record, party.person)) {
        return Text::tr(
                   "You are a party to the dispute about %1, so another person decides it. Nothing was changed; ask "
                   "%2 or a %3.")
            .arg(record.key, businessOwnerOf(record, holders), namesOf(std::span(DecidingRoles).last(1), holders));
    }
    return {};
}

QString adoptionRefusal(const ValueParty& party, const RoleHolders& holders)
{
    if (actsInAny(party, ProposingRoles))
        return {};
    return Text::tr("How much a model is used is recorded by a %1. Nothing was saved; ask one of them.")
        .arg(namesOf(ProposingRoles, holders));
}

} // namespace assay::values
