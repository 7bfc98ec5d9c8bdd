// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/digest.h"
#include "core/db/connection.h"
#include "core/domain/run.h"

namespace assay::runs {

/// What the audit log's row hashes cover: an experiment with its tags; a run with its parameters, tags, data set
/// inputs and artifacts, what people say of it, and what it logged beside points. Points are covered by batches instead, histograms and contents
/// by their digests. May throw db::SqlError.
Digest experimentHash(db::Connection& connection, ExperimentId id);
Digest runHash(db::Connection& connection, RunId id);

/// The same as it was logged before format 15, when it left out how the run's metrics are called and that they are of it.
Digest runHashBeforeFormat15(db::Connection& connection, RunId id);

/// SQL for the columns of a run `r` that readRun() reads; others may follow.
QByteArray columnsSql();
Run readRun(const db::Statement& row);

/// SQL for the name of a run `r` that people see: the one they gave it, else its source's.
QByteArray nameSql();

/// SQL for whether a run `r` is neither archived nor deleted in its source.
QByteArray isActiveSql();

/// SQL for the id by which MLflow knows a run `r`, and for its uid where it comes from elsewhere.
QByteArray sourceIdSql();

/// SQL for the order in which runs `r` are listed where nothing else is asked for: newest first; of one time by
/// sourceIdSql(), as MLflow has it, so that other runs stand as they came in.
QByteArray usualOrderSql();

/// A run's own row. Raises NotFound. May throw db::SqlError.
Run runRow(db::Connection& connection, RunId id);

} // namespace assay::runs
