// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policies/policy_standing.h"

#include "core/base/text.h"

#include <QDateTime>

#include <algorithm>
#include <tuple>

namespace assay::policies {

bool isDraft(PolicyStanding standing)
{
    return standing == PolicyStanding::Draft || standing == PolicyStanding::InReview
        || standing == PolicyStanding::Agreed;
}

QString standingTitle(PolicyStanding standing)
{
    switch (standing) {
    case PolicyStanding::Draft:
        return Text::tr("Draft");
    case PolicyStanding::InReview:
        return Text::tr("In review");
    case PolicyStanding::Agreed:
        return Text::tr("Agreed");
    case PolicyStanding::Coming:
        return Text::tr("Coming");
    case PolicyStanding::InForce:
        return Text::tr("In force");
    case PolicyStanding::Superseded:
        return Text::tr("Superseded");
    case PolicyStanding::Withdrawn:
        break;
    }
    return Text::tr("Withdrawn");
}

const PolicyVersion* inForce(const std::vector<PolicyVersion>& versions, qint64 now)
{
    const QDate day = QDateTime::fromMSecsSinceEpoch(now, Qt::UTC).date();
    const auto rank = [](const PolicyVersion& version) {
        return std::tuple(version.policy.effectiveFrom, version.policy.version, version.id.value);
    };
    const PolicyVersion* newest = nullptr;
    for (const PolicyVersion& version : versions) {
        const bool counts = version.publishedAt && !version.withdrawnAt && isEffective(version.policy, day);
        if (counts && (!newest || rank(*newest) < rank(version)))
            newest = &version;
    }
    return newest;
}

PolicyStanding standingOf(const PolicyVersion& version, const std::vector<PolicyVersion>& versions, qint64 now)
{
    if (version.withdrawnAt)
        return PolicyStanding::Withdrawn;
    if (!version.publishedAt) {
        return version.agreedAt  ? PolicyStanding::Agreed
            : version.proposedAt ? PolicyStanding::InReview
                                 : PolicyStanding::Draft;
    }
    if (version.policy.effectiveFrom > QDateTime::fromMSecsSinceEpoch(now, Qt::UTC).date())
        return PolicyStanding::Coming;
    const PolicyVersion* judging = inForce(versions, now);
    return judging && judging->id == version.id ? PolicyStanding::InForce : PolicyStanding::Superseded;
}

Policy nextVersion(const Policy& base, const std::vector<PolicyVersion>& versions, QDate from)
{
    Policy next = base;
    next.effectiveFrom = from;
    next.effectiveTo.reset();
    next.supersedes.reset();
    for (const PolicyVersion& version : versions) {
        if (version.policy.id != base.id)
            continue;
        next.version = std::max(next.version, version.policy.version);
        const bool newer = !next.supersedes || next.supersedes->version < version.policy.version;
        if (version.publishedAt && newer)
            next.supersedes = {version.policy.id, version.policy.version};
    }
    ++next.version;
    return next;
}

} // namespace assay::policies
