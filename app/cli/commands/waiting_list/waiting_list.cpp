// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/dated_listing_command.h"
#include "core/service_levels/waiting_board.h"

#include <QCoreApplication>

#include <limits>

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

class WaitingListCommand final : public DatedListingCommand {
    Q_DECLARE_TR_FUNCTIONS(WaitingListCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("waiting list"); }
    QString summary() const override
    {
        return tr("Lists what waits for somebody, on whom, since when, and whether it is late.");
    }
    QString arguments() const override { return QStringLiteral("PROJECT"); }

protected:
    QString asOfExplanation() const override
    {
        return tr("What waited at the end of that day, by the log: 2027-01-31, or a time with its Z.");
    }

    Result<> list(db::Database& database, const QStringList&, std::optional<qint64> asOf, ListingFormat format,
                  QTextStream& out) const override
    {
        const qint64 now = database.clock().now();
        const Result<WaitingBoard> board = database.read([&](db::Connection& connection) {
            constexpr int all = std::numeric_limits<int>::max();
            return asOf ? waiting::boardOn(connection, *asOf, all) : waiting::board(connection, now, all);
        });
        if (!board)
            return failed(board);
        write(out, waitingListing(*board, board->asOf), format);
        if (format == ListingFormat::Text && board->untold > 0)
            out << untoldWords(board->untold) << '\n';
        return {};
    }

private:
    /// For people; the other formats hold rows alone.
    static QString untoldWords(qint64 tasks)
    {
        return tasks == 1 ? tr("Not told of one task, of which the log does not say enough.")
                          : tr("Not told of %1 tasks, of which the log does not say enough.").arg(tasks);
    }
};

} // namespace

const Command& waitingListCommand()
{
    static const WaitingListCommand command;
    return command;
}

} // namespace assay
