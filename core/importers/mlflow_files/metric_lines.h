// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importers/import_batch.h"

#include <QByteArrayView>

namespace assay {

/// Reads the lines of a metrics file of MLflow's file store: "timestamp value step", more columns are left alone and a
/// missing step is 0. Every good line becomes a point of `into`, in order, repeated ones too; each of the first 20 bad
/// lines becomes an issue at `place`, the rest are counted in one more. A last line without its line feed was cut off
/// and is bad. Thread-safe.
void readMetricLines(QByteArrayView bytes, const QString& place, std::vector<MetricPoint>& into,
                     std::vector<ImportIssue>& issues);

} // namespace assay
