// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/listing_command.h"
#include "core/checkpoints/checkpoint_store.h"

#include <QCoreApplication>

namespace assay {
namespace {

class CheckpointsCommand final : public ListingCommand {
    Q_DECLARE_TR_FUNCTIONS(CheckpointsCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("checkpoints"); }
    QString summary() const override { return tr("Lists the checkpoints of a project's log, the oldest first."); }
    QString arguments() const override { return QStringLiteral("PROJECT"); }

protected:
    Result<> list(db::Database& database, const QStringList&, ListingFormat format, QTextStream& out) const override
    {
        const Result<std::vector<StoredCheckpoint>> found = CheckpointStore(database).all();
        if (!found)
            return failed(found);
        Listing listing;
        for (const char* column : {"uid", "size", "root", "signer", "made_by", "made_at", "note"})
            listing.columns.push_back(QString::fromLatin1(column));
        for (const StoredCheckpoint& checkpoint : *found)
            listing.rows.push_back({checkpoint.uid, checkpoint.size, QString::fromLatin1(toHex(checkpoint.root)),
                                    checkpoint.signer, checkpoint.madeBy, timeText(checkpoint.madeAt),
                                    QString::fromUtf8(checkpoint.note)});
        assay::write(out, listing, format);
        return {};
    }
};

} // namespace

const Command& checkpointsCommand()
{
    static const CheckpointsCommand command;
    return command;
}

} // namespace assay
