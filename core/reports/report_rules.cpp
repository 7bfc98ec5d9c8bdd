// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/report_rules.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>

namespace assay {

std::optional<StepRefusal> reportRefusalOf(PersonId author, PersonId person, const std::vector<Role>& acting,
                                           const RoleHolders& holders)
{
    constexpr std::array writers{Role::DataScientist, Role::Manager, Role::RiskAuditor};
    const bool mayWrite = std::any_of(acting.begin(), acting.end(), [&](Role role) {
        return std::find(writers.begin(), writers.end(), role) != writers.end();
    });
    if (mayWrite || (person && person == author))
        return std::nullopt;
    QStringList who;
    for (const Role role : writers)
        who << Text::tr("a %1 (%2)").arg(roleTitle(role), whoHolds(role, holders));
    const QString whom = who.join(Text::tr(" or "));
    return StepRefusal{Text::tr("by its author, %1").arg(whom),
                       Text::tr("A report is written and frozen by its author, %1. Nothing was changed; ask them, or "
                                "act in such a role.")
                           .arg(whom)};
}

} // namespace assay
