// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/table_command.h"
#include "core/service_levels/waiting_board.h"

#include <QCoreApplication>

namespace assay {
namespace {

/// What is wanted by a day is judged by no level.
QString levelWordOf(const std::optional<LevelStanding>& standing)
{
    if (!standing)
        return QStringLiteral("none");
    return standing->askedFor ? QStringLiteral("asked") : levelHoursWord(standing->hours);
}

Listing waitingListing(const WaitingBoard& board, qint64 now)
{
    Listing listing;
    for (const char* column : {"state", "waits_for", "thing", "on", "since", "hours", "level", "due", "kind", "uid"})
        listing.columns.push_back(QString::fromLatin1(column));
    for (const WaitingRow& row : board.rows) {
        const std::optional<LevelStanding>& standing = row.waits.standing;
        listing.rows.push_back({standing ? toString(standing->state(now)) : QString(), toString(row.waits.kind),
                                row.title, row.waits.whom(), timeText(row.waits.since),
                                row.waits.waited(now) / 3'600'000, levelWordOf(standing),
                                standing ? timeText(standing->dueAt()) : QString(),
                                QString::fromUtf8(row.waits.thing.kind), row.waits.thing.uid});
    }
    return listing;
}

class WaitingListCommand final : public TableCommand {
    Q_DECLARE_TR_FUNCTIONS(WaitingListCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("waiting list"); }
    QString summary() const override
    {
        return tr("Lists what waits for somebody, on whom, since when, and whether it is late.");
    }
    QString arguments() const override { return QStringLiteral("PROJECT"); }

protected:
    Listing rows(db::Connection& connection, const QStringList&, qint64 now) const override
    {
        return waitingListing(waiting::board(connection, now), now);
    }
};

} // namespace

const Command& waitingListCommand()
{
    static const WaitingListCommand command;
    return command;
}

} // namespace assay
