// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policies/policy_rules.h"

#include "core/base/text.h"
#include "core/people/role_refusal.h"
#include "core/policies/policy_text.h"
#include "core/policies/regulation_rows.h"

#include <QDateTime>

#include <array>

namespace assay::policies {
namespace {

QDate dayOf(qint64 at)
{
    return QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).date();
}

} // namespace

QString makerRefusal(db::Connection& connection, const Actor& actor)
{
    constexpr std::array makers{Role::RiskAuditor};
    return people::roleRefusal(connection, actor, makers, Text::tr("Policies are made by model risk."))
        .value_or(QString());
}

QString draftRefusal(const PolicyVersion& version)
{
    if (version.publishedAt) {
        return Text::tr("%1 was published by %2 and never changes. Nothing was changed; draft the next version.")
            .arg(version.name(), version.publishedBy.name);
    }
    return version.withdrawnAt ? Text::tr("%1 was withdrawn. Nothing was changed.").arg(version.name()) : QString();
}

QString publishRefusal(db::Connection& connection, const Policy& policy, qint64 now)
{
    std::vector<Policy> published;
    std::vector<qint64> dropped;
    for (const PolicyVersion& version : policyVersions(connection)) {
        if (version.publishedAt)
            published.push_back(version.policy);
        else if (version.withdrawnAt && version.policy.id == policy.id)
            dropped.push_back(version.policy.version);
    }
    if (const QString refusal = refusalToPublish(policy, published, dropped); !refusal.isEmpty())
        return refusal;
    if (policy.effectiveFrom < dayOf(now)) {
        return Text::tr("Version %1 of %2 would begin on a day that has passed. Nothing was published; give it "
                        "another.")
            .arg(QString::number(policy.version), policy.id);
    }
    const auto unknown = unknownCitations(policy, regulationsIn(connection));
    if (unknown.empty())
        return {};
    const Reference& first = unknown.front().reference;
    return Text::tr("The control %1 cites %2 of %3, which the project's regulations do not have. Nothing was "
                    "published; bring the regulation, or cite another.")
        .arg(unknown.front().control, first.clause, first.regulation);
}

QString withdrawRefusal(db::Connection& connection, const PolicyVersion& version, qint64 now)
{
    if (version.withdrawnAt)
        return Text::tr("%1 was withdrawn already.").arg(version.name());
    if (!version.publishedAt)
        return {};
    for (const PolicyVersion& other : policyVersions(connection)) {
        const bool counts = other.publishedAt && !other.withdrawnAt && isEffective(other.policy, dayOf(now));
        if (counts && other.id != version.id)
            return {};
    }
    return Text::tr("Without %1 no policy would be in force. Nothing was changed; publish another first.")
        .arg(version.name());
}

} // namespace assay::policies
