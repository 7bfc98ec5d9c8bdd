// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/listing_command.h"
#include "core/views/view_rows.h"

#include <QCoreApplication>
#include <QDateTime>

namespace assay {
namespace {

Listing asListing(const std::vector<SavedView>& views)
{
    Listing listing;
    for (const char* column : {"uid", "page", "name", "owner", "shared", "version", "written_at"})
        listing.columns.push_back(QString::fromLatin1(column));
    for (const SavedView& view : views)
        listing.rows.push_back({view.uid, view.page, view.name, view.ownerName, view.shared, view.version,
                                QDateTime::fromMSecsSinceEpoch(view.writtenAt, Qt::UTC).toString(Qt::ISODateWithMs)});
    return listing;
}

class ViewListCommand final : public ListingCommand {
    Q_DECLARE_TR_FUNCTIONS(ViewListCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("view list"); }
    QString summary() const override { return tr("Lists the saved views of a project, those of all people."); }
    QString arguments() const override { return QStringLiteral("PROJECT"); }

protected:
    Result<> list(db::Database& database, const QStringList&, ListingFormat format, QTextStream& out) const override
    {
        const auto found = database.read([](db::Connection& connection) { return views::all(connection); });
        if (!found)
            return failed(found);
        write(out, asListing(*found), format);
        return {};
    }
};

} // namespace

const Command& viewListCommand()
{
    static const ViewListCommand command;
    return command;
}

} // namespace assay
