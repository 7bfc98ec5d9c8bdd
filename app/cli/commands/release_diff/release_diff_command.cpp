// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/table_command.h"
#include "core/releases/release_changes.h"
#include "core/releases/release_rows.h"

#include <QCoreApplication>

namespace assay {
namespace {

Listing asListing(const std::vector<PartChange>& changes)
{
    Listing listing;
    for (const char* column : {"part", "name", "before", "after"})
        listing.columns.push_back(QString::fromLatin1(column));
    for (const PartChange& change : changes)
        listing.rows.push_back({identityPartTitle(change.part), change.name, change.before, change.after});
    return listing;
}

class ReleaseDiffCommand final : public TableCommand {
    Q_DECLARE_TR_FUNCTIONS(ReleaseDiffCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("release diff"); }
    QString summary() const override
    {
        return tr(
            "Lists what the second release is made of otherwise than the first: code, parameters, data, features, "
            "environment and files.");
    }
    QString arguments() const override { return QStringLiteral("PROJECT RELEASE RELEASE"); }

protected:
    Listing rows(db::Connection& connection, const QStringList& arguments, qint64) const override
    {
        return asListing(changesBetween(releases::byName(connection, arguments.at(1)).parts,
                                        releases::byName(connection, arguments.at(2)).parts));
    }
};

} // namespace

const Command& releaseDiffCommand()
{
    static const ReleaseDiffCommand command;
    return command;
}

} // namespace assay
