// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/table_command.h"
#include "core/raci/duty_rows.h"
#include "core/usecases/use_case_store.h"

#include <QCoreApplication>

namespace assay {
namespace {

Listing dutyListing(db::Connection& connection)
{
    Listing listing;
    for (const char* column : {"use_case", "stage", "person", "duty"})
        listing.columns.push_back(QString::fromLatin1(column));
    for (const UseCase& useCase : usecases::all(connection)) {
        const std::vector<DutyEntry> entries = duties::ofUseCase(connection, useCase.id);
        for (const DutyEntry& entry : entries)
            listing.rows.push_back({useCase.key, toString(entry.stage), entry.person.name,
                                    entry.duty ? toString(*entry.duty) : QString()});
        for (const DutyStage stage : stagesWithoutAccountable(entries))
            listing.rows.push_back({useCase.key, toString(stage), QString(), QStringLiteral("A")});
    }
    return listing;
}

class RaciListCommand final : public TableCommand {
    Q_DECLARE_TR_FUNCTIONS(RaciListCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("raci list"); }
    QString summary() const override
    {
        return tr("Lists who is responsible, accountable, consulted and informed, and the stages for which nobody is "
                  "accountable.");
    }
    QString arguments() const override { return QStringLiteral("PROJECT"); }

protected:
    Listing rows(db::Connection& connection, const QStringList&, qint64) const override
    {
        return dutyListing(connection);
    }
};

} // namespace

const Command& raciListCommand()
{
    static const RaciListCommand command;
    return command;
}

} // namespace assay
