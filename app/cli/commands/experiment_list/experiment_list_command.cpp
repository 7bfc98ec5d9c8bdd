// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/listing_command.h"
#include "core/runs/run_queries.h"

#include <QCoreApplication>
#include <QDateTime>

namespace assay {
namespace {

Listing asListing(const std::vector<ExperimentRow>& experiments)
{
    Listing listing;
    for (const char* column : {"uid", "name", "deleted", "runs", "last_run", "use_case", "use_case_title"})
        listing.columns.push_back(QString::fromLatin1(column));
    for (const ExperimentRow& row : experiments) {
        const QString lastRun = row.lastStartedAt
            ? QDateTime::fromMSecsSinceEpoch(*row.lastStartedAt, Qt::UTC).toString(Qt::ISODateWithMs)
            : QString();
        const LinkedUseCase useCase = row.useCase.value_or(LinkedUseCase{});
        listing.rows.push_back({row.uid, row.name, row.deleted, row.runs, lastRun, useCase.key, useCase.title});
    }
    return listing;
}

class ExperimentListCommand final : public ListingCommand {
    Q_DECLARE_TR_FUNCTIONS(ExperimentListCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("experiment list"); }
    QString summary() const override
    {
        return tr("Lists the experiments of a project with their runs and the use case that each belongs to.");
    }
    QString arguments() const override { return QStringLiteral("PROJECT"); }

protected:
    Result<> list(db::Database& database, const QStringList&, ListingFormat format, QTextStream& out) const override
    {
        const auto found = database.read([](db::Connection& connection) { return experimentRows(connection); });
        if (!found)
            return failed(found);
        write(out, asListing(*found), format);
        return {};
    }
};

} // namespace

const Command& experimentListCommand()
{
    static const ExperimentListCommand command;
    return command;
}

} // namespace assay
