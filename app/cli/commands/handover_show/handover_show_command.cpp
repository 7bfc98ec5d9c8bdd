// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/table_command.h"
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

class HandoverShowCommand final : public TableCommand {
    Q_DECLARE_TR_FUNCTIONS(HandoverShowCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("handover show"); }
    QString summary() const override { return tr("Lists what a handover asks for, with the answers."); }
    QString arguments() const override { return QStringLiteral("PROJECT HANDOVER"); }

protected:
    Listing rows(db::Connection& connection, const QStringList& arguments, qint64) const override
    {
        return asListing(handovers::byName(connection, arguments.at(1)));
    }
};

} // namespace

const Command& handoverShowCommand()
{
    static const HandoverShowCommand command;
    return command;
}

} // namespace assay
