// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/digest.h"
#include "core/db/connection.h"
#include "core/domain/metric.h"
#include "core/domain/run.h"

#include <span>

namespace assay::histograms {

/// Histograms of a run by name, in the order in which they were logged. Those that work on a connection run inside a
/// transaction of the caller and may throw db::SqlError.

/// Edges and counts as they are stored: all edges, then all counts, 8 bytes each, the bits of the double, little-endian.
QByteArray encoded(const Histogram& histogram);

/// Nothing where the bytes are not of that form. Step and time are left to the caller.
std::optional<Histogram> decoded(QByteArrayView bytes);

/// Tells histograms apart, and covers several: the digest of a series is this of its last histogram, `before` being that
/// of those in front of it, and of none the digest of the words "assay/histograms/v1".
Digest digestOf(const Digest& before, qint64 step, qint64 time, QByteArrayView data);
Digest digestOfNone();

qint64 count(db::Connection& connection, RunId run, const QString& name);

/// The histograms of `incoming` that the project lacks, in incoming order. One that the source holds three times and the
/// project once is missing twice.
std::vector<const Histogram*> missing(db::Connection& connection, RunId run, const QString& name,
                                      std::span<const Histogram> incoming);

/// Adds histograms behind those that are there.
void append(db::Connection& connection, RunId run, const QString& name, std::span<const Histogram* const> histograms);

} // namespace assay::histograms
