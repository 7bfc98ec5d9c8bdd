// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/table_command.h"
#include "core/handovers/handover_rows.h"

#include <QCoreApplication>

namespace assay {
namespace {

Listing asListing(const std::vector<Handover>& handovers)
{
    Listing listing;
    for (const char* column : {"key", "state", "use_case", "release", "from", "to", "author", "offered", "decided",
                               "decided_by", "items", "unanswered", "reason", "uid", "staged"})
        listing.columns.push_back(QString::fromLatin1(column));
    for (const Handover& handover : handovers) {
        listing.rows.push_back(
            {handover.key, toString(handover.state), handover.useCaseKey, handover.release, toString(handover.from),
             toString(handover.to), handover.author.name, timeText(handover.offeredAt), timeText(handover.decidedAt),
             handover.decidedBy.name, static_cast<qint64>(handover.items.size()),
             static_cast<qint64>(handover.unsettled().size()), handover.stateReason, handover.uid, handover.staged});
    }
    return listing;
}

class HandoverListCommand final : public TableCommand {
    Q_DECLARE_TR_FUNCTIONS(HandoverListCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("handover list"); }
    QString summary() const override
    {
        return tr("Lists what was handed from role to role, and what still lacks an answer.");
    }
    QString arguments() const override { return QStringLiteral("PROJECT"); }

protected:
    Listing rows(db::Connection& connection, const QStringList&, qint64) const override
    {
        return asListing(handovers::all(connection));
    }
};

} // namespace

const Command& handoverListCommand()
{
    static const HandoverListCommand command;
    return command;
}

} // namespace assay
