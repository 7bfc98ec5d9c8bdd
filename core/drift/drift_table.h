// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/drift.h"

#include <functional>
#include <map>

namespace assay::drift {

/// A table as it was read from a file, whole.
struct TableFile {
    DriftSource source;
    QByteArray bytes;
    QStringList header; ///< Columns without a name are empty.
};

/// Larger tables are refused.
inline constexpr qint64 largestTable = qint64(512) * 1024 * 1024;

/// Told the bytes that were read since the last time; answers whether to go on.
using ReadPace = std::function<bool(qint64 bytes)>;

/// What is answered where somebody does not let it go on.
tl::unexpected<Error> stoppedCheck();

/// Reads a CSV file with a header, with its digest. Io where it cannot be read, Invalid where it is no table, is too large, has
/// more rows than that or no named column. Counts its rows: each has as many cells as the header.
Result<TableFile> readTable(const QString& path, qint64 mostRows, const ReadPace& pace);

/// The values of one column.
struct ColumnValues {
    std::vector<double> numbers;        ///< Sorted.
    std::map<QByteArray, qint64> words; ///< How often each is there; of a number's column, what is no number.
    qint64 missing = 0;                 ///< Empty, NA, no finite number; of a number's column, words as well.
};

/// The columns whose every value is a number, of those that have one.
Result<std::vector<bool>> numberColumns(const TableFile& file, const ReadPace& pace);

/// A column whose values are wanted.
struct WantedColumn {
    std::size_t place = 0; ///< In the header.
    bool isNumber = false;
};

/// The values of some columns, in the order in which they are named. No others are kept in memory.
Result<std::vector<ColumnValues>> columnValues(const TableFile& file, const std::vector<WantedColumn>& wanted,
                                               const ReadPace& pace);

} // namespace assay::drift
