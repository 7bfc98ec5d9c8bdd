// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/listing_command.h"
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

class PolicyDiffCommand final : public ListingCommand {
    Q_DECLARE_TR_FUNCTIONS(PolicyDiffCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("policy diff"); }
    QString summary() const override
    {
        return tr("Lists what is otherwise in the second policy than in the first: gates, signatures and controls.");
    }
    QString arguments() const override { return QStringLiteral("PROJECT POLICY POLICY"); }

protected:
    Result<> list(db::Database& database, const QStringList& arguments, ListingFormat format,
                  QTextStream& out) const override
    {
        const auto changes = database.read([&](db::Connection& connection) {
            return policies::differenceOf(policies::policyVersion(connection, arguments.at(1)).policy,
                                          policies::policyVersion(connection, arguments.at(2)).policy);
        });
        if (!changes)
            return failed(changes);
        write(out, asListing(*changes), format);
        return {};
    }
};

} // namespace

const Command& policyDiffCommand()
{
    static const PolicyDiffCommand command;
    return command;
}

} // namespace assay
