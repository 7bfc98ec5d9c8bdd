// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/connection.h"
#include "core/domain/metric.h"
#include "core/domain/run.h"

#include <vector>

namespace assay {

/// One line of a run's list of histograms.
struct HistogramRow {
    QString name;
    qint64 histograms = 0;
    qint64 firstStep = 0; ///< The least.
    qint64 lastStep = 0;  ///< The largest.
};

// These run inside a transaction of the caller and may throw db::SqlError.

/// By name.
std::vector<HistogramRow> histogramRows(db::Connection& connection, RunId run);

/// All of one name, in the order in which they were logged; none where the run has no such name. Raises Corrupt where
/// the stored bytes are no histogram.
std::vector<Histogram> histogramsOf(db::Connection& connection, RunId run, const QString& name);

} // namespace assay
