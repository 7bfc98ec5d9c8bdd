// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/table_command.h"
#include "core/policies/policy_difference.h"
#include "core/policies/policy_versions.h"

#include <QCoreApplication>

namespace assay {
namespace {

Listing asListing(const std::vector<policies::PolicyChange>& changes)
{
    Listing listing;
    for (const char* column : {"change", "part", "key", "title", "detail"})
        listing.columns.push_back(QString::fromLatin1(column));
    for (const policies::PolicyChange& change : changes) {
        const QStringList details = change.details.isEmpty() ? QStringList{QString()} : change.details;
        for (const QString& detail : details)
            listing.rows.push_back({policies::changeTitle(change.kind), policies::partTitle(change.part), change.key,
                                    change.title, detail});
    }
    return listing;
}

class PolicyDiffCommand final : public TableCommand {
    Q_DECLARE_TR_FUNCTIONS(PolicyDiffCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("policy diff"); }
    QString summary() const override
    {
        return tr("Lists what is otherwise in the second policy than in the first: gates, signatures and controls.");
    }
    QString arguments() const override { return QStringLiteral("PROJECT POLICY POLICY"); }

protected:
    Listing rows(db::Connection& connection, const QStringList& arguments, qint64) const override
    {
        return asListing(policies::differenceOf(policies::policyVersion(connection, arguments.at(1)).policy,
                                                policies::policyVersion(connection, arguments.at(2)).policy));
    }
};

} // namespace

const Command& policyDiffCommand()
{
    static const PolicyDiffCommand command;
    return command;
}

} // namespace assay
