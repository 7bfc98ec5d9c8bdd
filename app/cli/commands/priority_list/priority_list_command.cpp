// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/listing_command.h"
#include "core/priorities/priority_rows.h"

#include <QCoreApplication>

namespace assay {
namespace {

QJsonValue scoreOf(const Priority& priority, Respect respect)
{
    const auto found = priority.ratings.find(respect);
    return found == priority.ratings.end() ? QJsonValue(QString()) : QJsonValue(found->second.score);
}

Listing asListing(db::Connection& connection)
{
    Listing listing;
    for (const char* column :
         {"rank", "use_case", "title", "value", "feasibility", "risk", "reach", "score", "because"})
        listing.columns.push_back(QString::fromLatin1(column));
    for (const priorities::Ranked& entry : priorities::ranking(connection)) {
        const Priority& priority = entry.priority;
        const std::optional<double> score = priority.score();
        listing.rows.push_back({entry.rank > 0 ? QJsonValue(entry.rank) : QJsonValue(QString()), entry.useCase.key,
                                entry.useCase.title, scoreOf(priority, Respect::Value),
                                scoreOf(priority, Respect::Feasibility), scoreOf(priority, Respect::Risk),
                                scoreOf(priority, Respect::Reach), score ? QJsonValue(*score) : QJsonValue(QString()),
                                entry.sentence});
    }
    return listing;
}

class PriorityListCommand final : public ListingCommand {
    Q_DECLARE_TR_FUNCTIONS(PriorityListCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("priority list"); }
    QString summary() const override
    {
        return tr("Ranks the use cases by value × reach × feasibility ÷ risk, and says by which figures.");
    }
    QString arguments() const override { return QStringLiteral("PROJECT"); }

protected:
    Result<> list(db::Database& database, const QStringList&, ListingFormat format, QTextStream& out) const override
    {
        const Result<Listing> listing =
            database.read([&](db::Connection& connection) { return asListing(connection); });
        if (!listing)
            return failed(listing);
        write(out, *listing, format);
        return {};
    }
};

} // namespace

const Command& priorityListCommand()
{
    static const PriorityListCommand command;
    return command;
}

} // namespace assay
