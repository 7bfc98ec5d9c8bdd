// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/table_command.h"
#include "core/policies/policy_versions.h"

#include <QCoreApplication>

namespace assay {
namespace {

QString stateWord(const policies::PolicyVersion& version)
{
    if (version.withdrawnAt)
        return QStringLiteral("withdrawn");
    if (version.publishedAt)
        return QStringLiteral("published");
    if (version.agreedAt)
        return QStringLiteral("agreed");
    return version.proposedAt ? QStringLiteral("in-review") : QStringLiteral("draft");
}

Listing asListing(const std::vector<policies::PolicyVersion>& versions)
{
    Listing listing;
    for (const char* column : {"policy", "title", "state", "from", "to", "controls", "sha256", "author", "proposed_by",
                               "agreed_by", "published_by", "uid"})
        listing.columns.push_back(QString::fromLatin1(column));
    for (const policies::PolicyVersion& version : versions) {
        const policies::Policy& policy = version.policy;
        listing.rows.push_back({version.name(), policy.title, stateWord(version),
                                policy.effectiveFrom.toString(Qt::ISODate),
                                policy.effectiveTo ? policy.effectiveTo->toString(Qt::ISODate) : QString(),
                                static_cast<qint64>(policy.controls.size()), QString::fromLatin1(toHex(version.digest)),
                                version.author.name, version.proposedBy.name, version.agreedBy.name,
                                version.publishedBy.name, version.uid});
    }
    return listing;
}

class PolicyListCommand final : public TableCommand {
    Q_DECLARE_TR_FUNCTIONS(PolicyListCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("policy list"); }
    QString summary() const override { return tr("Lists the versions of the policies that releases are judged by."); }
    QString arguments() const override { return QStringLiteral("PROJECT"); }

protected:
    Listing rows(db::Connection& connection, const QStringList&, qint64) const override
    {
        return asListing(policies::policyVersions(connection));
    }
};

} // namespace

const Command& policyListCommand()
{
    static const PolicyListCommand command;
    return command;
}

} // namespace assay
