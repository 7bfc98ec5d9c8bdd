// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/table_command.h"
#include "core/gates/gate_facts.h"
#include "core/people/people_store.h"
#include "core/usecases/use_case_store.h"

#include <QCoreApplication>

namespace assay {
namespace {

Listing asListing(db::Connection& connection, qint64 now)
{
    Listing listing;
    for (const char* column : {"use_case", "gate", "item", "title", "state", "blocks", "detail", "from"})
        listing.columns.push_back(QString::fromLatin1(column));
    for (const UseCase& useCase : usecases::all(connection)) {
        const RoleHolders holders = people::holders(connection, useCase.id);
        const GateFacts facts = usecases::gateFacts(connection, useCase, now);
        for (const Gate gate : gates()) {
            for (const GateItem& item : usecases::gateReport(gate, facts).items) {
                QStringList who;
                for (const Role role : item.suppliers)
                    who << QStringLiteral("%1 (%2)").arg(toString(role), whoHolds(role, holders));
                listing.rows.push_back({useCase.key, toString(gate), item.word, item.title,
                                        item.met          ? QStringLiteral("met")
                                            : item.waived ? QStringLiteral("waived")
                                                          : QStringLiteral("missing"),
                                        item.blocks, item.detail, who.join(QStringLiteral("; "))});
            }
        }
    }
    return listing;
}

class UseCaseGatesCommand final : public TableCommand {
    Q_DECLARE_TR_FUNCTIONS(UseCaseGatesCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("use-case gates"); }
    QString summary() const override
    {
        return tr("Lists what each gate asks of the use cases, what is there and who can supply the rest.");
    }
    QString arguments() const override { return QStringLiteral("PROJECT"); }

protected:
    Listing rows(db::Connection& connection, const QStringList&, qint64 now) const override
    {
        return asListing(connection, now);
    }
};

} // namespace

const Command& useCaseGatesCommand()
{
    static const UseCaseGatesCommand command;
    return command;
}

} // namespace assay
