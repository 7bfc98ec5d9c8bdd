// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/changes/change_rules.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>

namespace assay {
namespace {

constexpr std::array changePlanners{Role::DevOps, Role::DataScientist, Role::SoftwareEngineer};

bool actsInAny(const ChangeParty& party, std::span<const Role> roles)
{
    return std::any_of(party.acting.begin(), party.acting.end(),
                       [&](Role role) { return std::find(roles.begin(), roles.end(), role) != roles.end(); });
}

bool isAuthor(const ChangeRecord& change, const ChangeParty& party)
{
    return change.author.id == party.person;
}

/// Whether its author may take the step, whatever their role.
bool isAuthorsStep(ChangeState to)
{
    return to == ChangeState::Draft || to == ChangeState::Submitted || to == ChangeState::Cancelled;
}

QString byOthers(const ChangeRecord& change, ChangeState to, const RoleHolders& holders)
{
    const std::vector<Role> roles = changeStepRoles(change, to);
    const QString who = rolesWithHolders(roles, holders);
    return isAuthorsStep(to)
        ? Text::tr("%1 is taken to %2 by its author, %3, or by: %4. Nothing was changed; ask one of them.")
              .arg(change.key, changeStateTitle(to), change.author.name, who)
        : Text::tr("%1 is taken to %2 by: %3. Nothing was changed; ask one of them.")
              .arg(change.key, changeStateTitle(to), who);
}

QString noSuchChangeStep(const ChangeRecord& change, ChangeState to)
{
    return Text::tr("%1 is %2 and cannot become %3 from there. Nothing was changed.")
        .arg(change.key, changeStateTitle(change.state), changeStateTitle(to));
}

} // namespace

QString rolesWithHolders(std::span<const Role> roles, const RoleHolders& holders)
{
    QStringList names;
    for (const Role role : roles)
        names << Text::tr("%1 (%2)").arg(roleTitle(role), whoHolds(role, holders));
    return names.join(QStringLiteral(", "));
}

QString changePlanRefusal(const ChangeParty& party, const RoleHolders& holders)
{
    if (actsInAny(party, changePlanners))
        return {};
    return Text::tr("Changes are planned by: %1. Nothing was saved; ask one of them.")
        .arg(rolesWithHolders(changePlanners, holders));
}

QString changeEditRefusal(const ChangeRecord& change, const ChangeParty& party, const RoleHolders& holders)
{
    if (change.state != ChangeState::Draft) {
        return Text::tr("%1 is %2, and its words stay as people agree to them. Nothing was changed; while it waits it "
                        "can be sent back to be written anew.")
            .arg(change.key, changeStateTitle(change.state));
    }
    constexpr std::array editors{Role::DevOps};
    if (isAuthor(change, party) || actsInAny(party, editors))
        return {};
    return Text::tr("The words of %1 are changed by its author, %2, or by: %3. Nothing was changed; ask one of them.")
        .arg(change.key, change.author.name, rolesWithHolders(editors, holders));
}

QString changeStepRefusal(const ChangeRecord& change, ChangeState to, const ChangeParty& party,
                          const RoleHolders& holders)
{
    if (!isChangeStep(change.state, to))
        return noSuchChangeStep(change, to);
    const bool mayAsAuthor = isAuthor(change, party) && isAuthorsStep(to);
    if (!mayAsAuthor && !actsInAny(party, changeStepRoles(change, to)))
        return byOthers(change, to, holders);
    if (to == ChangeState::Reviewed && isAuthor(change, party)) {
        return Text::tr("%1 was written by %2, so another person reviews it: %3. Nothing was changed; ask one of them.")
            .arg(change.key, change.author.name, rolesWithHolders(changeStepRoles(change, to), holders));
    }
    if (const QStringList empty = change.emptyFields(); to == ChangeState::Submitted && !empty.isEmpty()) {
        return Text::tr("%1 cannot be submitted; it does not say yet: %2. Nothing was changed; write these first.")
            .arg(change.key, empty.join(QStringLiteral(", ")));
    }
    return {};
}

std::optional<Role> approvingRoleOf(const ChangeRecord& change, const ChangeParty& party)
{
    for (const Role role : change.missingApprovals()) {
        if (std::find(party.acting.begin(), party.acting.end(), role) != party.acting.end())
            return role;
    }
    return std::nullopt;
}

QString changeApproveRefusal(const ChangeRecord& change, const ChangeParty& party, const RoleHolders& holders)
{
    if (!isChangeStep(change.state, ChangeState::Approved))
        return noSuchChangeStep(change, ChangeState::Approved);
    const QString who = rolesWithHolders(change.missingApprovals(), holders);
    if (isAuthor(change, party)) {
        return Text::tr("%1 was written by %2, so other people agree to it: %3. Nothing was changed; ask one of them.")
            .arg(change.key, change.author.name, who);
    }
    for (const ChangeApproval& approval : change.countedApprovals()) {
        if (approval.person.id == party.person) {
            return Text::tr("%1 agreed to %2 already, as %3; one person counts for one role. Still to agree: %4. "
                            "Nothing was changed.")
                .arg(approval.person.name, change.key, roleTitle(approval.role), who);
        }
    }
    if (approvingRoleOf(change, party))
        return {};
    return Text::tr("%1 waits for the agreement of: %2. Nothing was changed; ask one of them.").arg(change.key, who);
}

std::vector<Role> changeStepRoles(const ChangeRecord& change, ChangeState to)
{
    switch (to) {
    case ChangeState::Approved:
        return change.missingApprovals();
    case ChangeState::Draft:
    case ChangeState::Reviewed:
        return approvingRoles(change.type, change.impact);
    case ChangeState::Submitted:
    case ChangeState::Scheduled:
    case ChangeState::Implemented:
    case ChangeState::Failed:
    case ChangeState::Cancelled:
        break;
    }
    return {Role::DevOps};
}

} // namespace assay
