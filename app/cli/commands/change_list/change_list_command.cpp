// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/project_argument.h"
#include "app/cli/table_command.h"
#include "core/changes/change_rows.h"
#include "core/domain/service_level.h"

#include <QCoreApplication>

namespace assay {
namespace {

Listing asListing(const std::vector<ChangeRecord>& changes)
{
    Listing listing;
    for (const char* column :
         {"key", "type", "impact_level", "title", "state", "release", "environment", "waits_on", "author",
          "window_from", "window_until", "implemented", "review_due", "uid", "type_name", "staged"})
        listing.columns.push_back(QString::fromLatin1(column));
    for (const ChangeRecord& change : changes) {
        listing.rows.push_back({change.key, toString(change.type), toString(change.impact), change.text.title,
                                toString(change.state), change.releaseName, change.environment,
                                roleWords(change.waitsOn()).join(u' '), change.author.name, timeText(change.windowFrom),
                                timeText(change.windowUntil), timeText(change.implementedAt),
                                timeText(change.reviewDueAt()), change.uid, change.typeName, change.staged});
    }
    return listing;
}

class ChangeListCommand final : public TableCommand {
    Q_DECLARE_TR_FUNCTIONS(ChangeListCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("change list"); }
    QString summary() const override { return tr("Lists the changes of what runs, with whom each waits on."); }
    QString arguments() const override { return QStringLiteral("PROJECT"); }

protected:
    Listing rows(db::Connection& connection, const QStringList&, qint64) const override
    {
        return asListing(changes::all(connection));
    }
};

} // namespace

const Command& changeListCommand()
{
    static const ChangeListCommand command;
    return command;
}

} // namespace assay
