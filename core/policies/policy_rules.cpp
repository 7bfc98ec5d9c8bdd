// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policies/policy_rules.h"

#include "core/base/text.h"
#include "core/people/people_store.h"
#include "core/people/role_refusal.h"
#include "core/policies/policy_text.h"
#include "core/policies/regulation_rows.h"

#include <QDateTime>

#include <algorithm>
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

QString proposalRefusal(const PolicyVersion& version)
{
    if (!version.proposedAt)
        return {};
    return version.agreedAt ? Text::tr("%1 has agreed to %2 already. Nothing was changed; it can be published.")
                                  .arg(version.agreedBy.name, version.name())
                            : Text::tr("%1 has proposed %2 already. Nothing was changed; it waits for a manager.")
                                  .arg(version.proposedBy.name, version.name());
}

QString reviewRefusal(db::Connection& connection, const PolicyVersion& version, const Actor& actor)
{
    if (const QString published = draftRefusal(version); !published.isEmpty())
        return published;
    if (!version.proposedAt) {
        return Text::tr("Nobody is asked yet to agree to %1. Nothing was changed; a model-risk auditor (%2) proposes "
                        "it.")
            .arg(version.name(), whoHolds(Role::RiskAuditor, people::holders(connection)));
    }
    constexpr std::array reviewers{Role::Manager};
    const auto role = people::roleRefusal(connection, actor, reviewers,
                                          Text::tr("A manager agrees to a policy before releases are judged by it."));
    if (role)
        return *role;
    if (wroteOn(connection, version, actor.person)) {
        return Text::tr("You wrote or proposed %1 yourself, and whoever agrees to it is another person. Nothing was "
                        "changed. Who may: %2.")
            .arg(version.name(), whoMayAgree(connection, version));
    }
    return {};
}

QString agreementRefusal(db::Connection& connection, const PolicyVersion& version, const Actor& actor)
{
    if (!version.proposedAt) {
        return Text::tr("No manager was asked to agree to %1. Nothing was published; propose it first. Who may then "
                        "agree: %2.")
            .arg(version.name(), whoMayAgree(connection, version));
    }
    if (!version.agreedAt) {
        return Text::tr("%1 waits for the agreement of a manager who wrote nothing of it. Nothing was published. Who "
                        "may agree: %2.")
            .arg(version.name(), whoMayAgree(connection, version));
    }
    if (version.agreedBy.uid == actor.person) {
        return Text::tr("You have agreed to %1 yourself, and another person publishes it. Nothing was published. Who "
                        "may: %2.")
            .arg(version.name(), whoHolds(Role::RiskAuditor, people::holders(connection)));
    }
    return {};
}

QString whoMayAgree(db::Connection& connection, const PolicyVersion& version)
{
    QStringList names;
    for (const Person& person : people::all(connection)) {
        const bool manages =
            person.active && std::find(person.roles.begin(), person.roles.end(), Role::Manager) != person.roles.end();
        if (manages && !wroteOn(connection, version, person.uid))
            names << person.name;
    }
    if (!names.isEmpty())
        return names.join(QStringLiteral(", "));
    return Text::tr("nobody yet, until an administrator (%1) makes somebody else a manager")
        .arg(whoHolds(Role::Administrator, people::holders(connection)));
}

bool wroteOn(db::Connection& connection, const PolicyVersion& version, const QString& personUid)
{
    db::Statement row =
        connection.prepare("SELECT 1 FROM audit_event WHERE entity = 'policy_version' AND entity_id = ? AND actor = ?"
                           " AND verb IN ('created', 'updated', 'proposed')");
    return row.bind(version.uid).bind(personUid).step() || version.author.uid == personUid;
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
