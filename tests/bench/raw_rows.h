// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/metric.h"

#include <QString>

#include <span>
#include <vector>

struct sqlite3;

namespace assay::bench {

/// The reference for metric storage: one row a point in plain SQLite, through its C API and with the project's own
/// settings (WAL, synchronous FULL, no automatic checkpoint). Any failure ends the program.
class RawRows {
public:
    explicit RawRows(const QString& path);
    ~RawRows();
    Q_DISABLE_COPY_MOVE(RawRows)

    /// Points of a series in one transaction; the first gets the place `ordinal`.
    void append(int series, std::span<const MetricPoint> points, qint64 ordinal = 0);

    /// Every point of the series, in logging order.
    std::vector<MetricPoint> read(int series);

    qint64 bytes(); ///< Of all pages in use.

private:
    void execute(const char* sql);

    sqlite3* m_database = nullptr;
};

} // namespace assay::bench
