// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/personal_listing_command.h"
#include "core/views/usual_views.h"
#include "core/views/view_rows.h"

#include <QCoreApplication>

namespace assay {
namespace {

/// Roles by their words and people by their names, whose page opens with the view.
QString usualFor(const SavedView& view, const std::vector<views::UsualView>& usual)
{
    QStringList whose;
    for (const views::UsualView& each : usual) {
        if (each.view.uid == view.uid)
            whose << (each.role ? toString(*each.role) : each.personName);
    }
    return whose.join(QStringLiteral(", "));
}

Listing asListing(const std::vector<SavedView>& views, const std::vector<views::UsualView>& usual)
{
    Listing listing;
    for (const char* column : {"uid", "page", "name", "owner", "shared", "version", "written_at", "usual_for"})
        listing.columns.push_back(QString::fromLatin1(column));
    for (const SavedView& view : views)
        listing.rows.push_back({view.uid, view.page, view.name, view.ownerName, view.shared, view.version,
                                timeText(view.writtenAt), usualFor(view, usual)});
    return listing;
}

class ViewListCommand final : public PersonalListingCommand {
    Q_DECLARE_TR_FUNCTIONS(ViewListCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("view list"); }
    QString summary() const override
    {
        return tr("Lists the saved views that a person finds: their own and those that are shared.");
    }
    QString arguments() const override { return QStringLiteral("PROJECT"); }

protected:
    Listing rows(db::Connection& connection, const QCommandLineParser&, const QString& person, qint64) const override
    {
        return asListing(views::allFoundBy(connection, person), views::usualViews(connection));
    }
};

} // namespace

const Command& viewListCommand()
{
    static const ViewListCommand command;
    return command;
}

} // namespace assay
