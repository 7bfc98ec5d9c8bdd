// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/connection.h"
#include "core/domain/metric.h"
#include "core/domain/run.h"

#include <functional>
#include <vector>

namespace assay {

/// One line of a run's list of histograms.
struct HistogramRow {
    QString name;
    qint64 histograms = 0;
    qint64 firstStep = 0; ///< The least.
    qint64 lastStep = 0;  ///< The largest.
};

/// A name under which a run logged histograms.
struct HistogramName {
    QString name;
    qint64 histograms = 0;

    bool operator==(const HistogramName&) const = default;
};

// These run inside a transaction of the caller and may throw db::SqlError.

/// By name; reads no histogram, so it costs little however many there are.
std::vector<HistogramName> histogramNames(db::Connection& connection, RunId run);

/// By name.
std::vector<HistogramRow> histogramRows(db::Connection& connection, RunId run);

/// All of one name, in the order in which they were logged; none where the run has no such name. Raises Corrupt where
/// the stored bytes are no histogram.
std::vector<Histogram> histogramsOf(db::Connection& connection, RunId run, const QString& name);

/// Calls `each` with the same ones, one after the other, until it answers no: so few are in memory at a time however many
/// there are.
void forEachHistogram(db::Connection& connection, RunId run, const QString& name,
                      const std::function<bool(const Histogram&)>& each);

/// The same, but at most `most` (2 or more) of them: evenly chosen in that order, the first and the last among them. Reads
/// no others.
std::vector<Histogram> sampledHistograms(db::Connection& connection, RunId run, const QString& name, qint64 most);

} // namespace assay
