// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/listing_command.h"
#include "core/handovers/handover_rows.h"

#include <QCoreApplication>

namespace assay {
namespace {

Listing asListing(const Handover& handover)
{
    Listing listing;
    for (const char* column :
         {"number", "kind", "text", "required", "answer", "waived_because", "asked_by", "settled_by"})
        listing.columns.push_back(QString::fromLatin1(column));
    for (const HandoverItem& item : handover.items) {
        const bool isQuestion = item.kind == HandoverItem::Kind::Question;
        listing.rows.push_back({item.ordinal + 1, isQuestion ? QStringLiteral("question") : QStringLiteral("check"),
                                item.text, item.required, item.answer, item.waiver, item.askedBy.name,
                                item.settledBy.name});
    }
    return listing;
}

class HandoverShowCommand final : public ListingCommand {
    Q_DECLARE_TR_FUNCTIONS(HandoverShowCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("handover show"); }
    QString summary() const override { return tr("Lists what a handover asks for, with the answers."); }
    QString arguments() const override { return QStringLiteral("PROJECT HANDOVER"); }

protected:
    Result<> list(db::Database& database, const QStringList& arguments, ListingFormat format,
                  QTextStream& out) const override
    {
        const auto found =
            database.read([&](db::Connection& connection) { return handovers::byName(connection, arguments.at(1)); });
        if (!found)
            return failed(found);
        write(out, asListing(*found), format);
        return {};
    }
};

} // namespace

const Command& handoverShowCommand()
{
    static const HandoverShowCommand command;
    return command;
}

} // namespace assay
