// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/prediction_queries.h"

#include "core/base/text.h"
#include "core/db/sql_error.h"
#include "core/runs/content_store.h"
#include "core/runs/run_rows.h"

namespace assay {
namespace {

std::vector<PredictionTable> tablesWhere(db::Connection& connection, const QByteArray& where, qint64 id)
{
    db::Statement rows = connection.prepare("SELECT r.uid, " + runs::nameSql()
                                            + ", a.path, a.sha256 FROM run r JOIN run_artifact a ON a.run_id = r.id"
                                              " JOIN content c ON c.sha256 = a.sha256"
                                              " WHERE a.path LIKE '%predictions%' AND "
                                            + where + " ORDER BY 2, r.id, a.path");
    rows.bind(id);
    std::vector<PredictionTable> tables;
    while (rows.step()) {
        if (isPredictionTable(rows.text(2)))
            tables.push_back({rows.text(0), rows.text(1), rows.text(2), rows.bytes(3)});
    }
    return tables;
}

} // namespace

std::vector<PredictionTable> predictionTables(db::Connection& connection, RunId run)
{
    return tablesWhere(connection, "r.id = ?", run.value);
}

std::vector<PredictionTable> predictionTables(db::Connection& connection, UseCaseId useCase)
{
    return tablesWhere(connection,
                       runs::isActiveSql()
                           + " AND r.experiment_id IN"
                             " (SELECT experiment_id FROM experiment_use_case WHERE use_case_id = ?)",
                       useCase.value);
}

ScoredCases casesOf(db::Connection& connection, const PredictionTable& table)
{
    const std::optional<QByteArray> bytes = contents::bytesOf(connection, table.sha256);
    if (!bytes)
        db::raise(Error::Kind::NotFound, Text::tr("The project does not keep the bytes of %1.").arg(table.path));
    return db::orRaise(readScoredCases(*bytes));
}

} // namespace assay
