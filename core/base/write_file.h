// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <functional>

class QIODevice;

namespace assay {

/// Told how much of a file is written, from 0 to 1; answers whether to go on.
using WriteMonitor = std::function<bool(double fraction)>;

/// Fills a file piece by piece, and stops where the monitor says so. What the file itself refuses is told afterwards.
using FileWriter = std::function<Result<>(QIODevice& file, const WriteMonitor& monitor)>;

/// Writes these bytes at once.
FileWriter bytesWriter(const QByteArray& bytes);

/// Replaces the file whole or leaves it alone. Blocking: call it from a job.
Result<> writeFile(const QString& path, const QByteArray& bytes);

/// The same for a file that need not fit into memory; leaves it alone, too, where the monitor ends the writing.
Result<> writeFile(const QString& path, const FileWriter& writer, const WriteMonitor& monitor);

} // namespace assay
