// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/table_command.h"
#include "core/runs/run_queries.h"

#include <QCoreApplication>

namespace assay {
namespace {

Listing asListing(const std::vector<ExperimentRow>& experiments)
{
    Listing listing;
    for (const char* column : {"uid", "name", "deleted", "runs", "last_run", "use_case", "use_case_title"})
        listing.columns.push_back(QString::fromLatin1(column));
    for (const ExperimentRow& row : experiments) {
        const QString lastRun = timeText(row.lastStartedAt);
        const LinkedUseCase useCase = row.useCase.value_or(LinkedUseCase{});
        listing.rows.push_back({row.uid, row.name, row.deleted, row.runs, lastRun, useCase.key, useCase.title});
    }
    return listing;
}

class ExperimentListCommand final : public TableCommand {
    Q_DECLARE_TR_FUNCTIONS(ExperimentListCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("experiment list"); }
    QString summary() const override
    {
        return tr("Lists the experiments of a project with their runs and the use case that each belongs to.");
    }
    QString arguments() const override { return QStringLiteral("PROJECT"); }

protected:
    Listing rows(db::Connection& connection, const QStringList&, qint64) const override
    {
        return asListing(experimentRows(connection));
    }
};

} // namespace

const Command& experimentListCommand()
{
    static const ExperimentListCommand command;
    return command;
}

} // namespace assay
