// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/approvals/awaited_roles.h"

#include <algorithm>
#include <map>

namespace assay::approvals {

std::vector<Role> awaitedRoles(const policies::Quorum& quorum, const std::vector<SignOff>& signOffs, bool isTaken)
{
    std::map<qint64, const SignOff*> lastOf;
    for (const SignOff& signOff : signOffs)
        lastOf[signOff.person.value] = &signOff;
    std::vector<Role> awaited = quorum.roles;
    int approving = 0;
    for (const auto& [person, signOff] : lastOf) {
        if (!approves(signOff->decision))
            continue;
        ++approving;
        std::erase(awaited, signOff->role);
    }
    if (awaited.empty() && approving < quorum.keys)
        awaited = quorum.roles;
    if (!isTaken && std::find(awaited.begin(), awaited.end(), Role::RiskAuditor) == awaited.end())
        awaited.push_back(Role::RiskAuditor);
    return awaited;
}

} // namespace assay::approvals
