// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/table_command.h"
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

class PriorityListCommand final : public TableCommand {
    Q_DECLARE_TR_FUNCTIONS(PriorityListCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("priority list"); }
    QString summary() const override
    {
        return tr("Ranks the use cases by value × reach × feasibility ÷ risk, and says by which figures.");
    }
    QString arguments() const override { return QStringLiteral("PROJECT"); }

protected:
    Listing rows(db::Connection& connection, const QStringList&, qint64) const override
    {
        return asListing(connection);
    }
};

} // namespace

const Command& priorityListCommand()
{
    static const PriorityListCommand command;
    return command;
}

} // namespace assay
