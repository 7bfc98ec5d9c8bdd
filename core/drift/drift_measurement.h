// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/drift.h"

namespace assay::drift {

/// What is to be compared, and how.
struct MeasurementDemand {
    QString reference;        ///< The path of a CSV file: rows that the model was made from.
    QString current;          ///< That of rows that it sees now.
    QStringList columns = {}; ///< Empty for all that have a name.
    DriftPolicy policy = DriftPolicy::Deciles;
    DriftLimits limits = {};
    /// Of a table; one of more is refused: the numbers of a column have to fit into memory.
    qint64 mostRows = 50'000'000;
    /// So many numbers of both tables are in memory together, but at least those of one column.
    qint64 valuesAtOnce = 64'000'000;
};

/// What came of it; nothing of that is in the project yet.
struct Measurement {
    DriftSource reference;
    DriftSource current;
    DriftPolicy policy = DriftPolicy::Deciles;
    DriftLimits limits;
    std::vector<DriftReading> readings;
};

/// A check has at most so many columns.
inline constexpr qsizetype mostColumns = 1000;

/// Reads both files and compares their columns by name: numbers by `policy`, words by how often each is there. A column is of
/// numbers where every value of the reference is one. Invalid for limits that are none, a column that neither file has and
/// whatever no table is; Cancelled where the monitor says so. Blocking: call it from a job.
Result<Measurement> measure(const MeasurementDemand& demand, const HashMonitor& monitor = {});

/// What stands against these limits: a translated sentence; empty where nothing does.
QString limitsFault(const DriftLimits& limits);

/// The verdict of a reading whose figures are known, and the limits that it was judged by. They are the check's, but never
/// lower than what the index stays below in 95 of 100 draws without any drift. There are too few rows
/// to tell where a bin has fewer than five on average. Otherwise an index that reaches a limit has drifted, or is to be
/// watched; one that does not is within them, or there are too few rows where the floor is above what would be called a
/// drift. Values beyond the range of the reference count as well where they are as many (0.1 is ten of 100 rows) and more than
/// chance explains (p below 0.05), and so do missing rates that differ so and, where one bin has half of the reference, the
/// largest distance of both distributions; the worst of all holds.
void judge(DriftReading& reading, const DriftLimits& limits);

} // namespace assay::drift
