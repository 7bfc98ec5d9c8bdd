// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json_value.h"
#include "core/base/number_text.h"
#include "core/base/result.h"
#include "core/domain/metric.h"

namespace assay {

/// A JSON text as a number, bare or one of the words NaN, Infinity and -Infinity in quotes.
NumberReading wandbNumber(QByteArrayView json);
NumberReading wandbNumber(const JsonValue& value); ///< The same of a value that was read.

/// What a logged object says it is: "histogram", "image-file" …; empty for a map of values.
QString wandbType(const JsonValue& object);

/// A W&B histogram: counts in `values`, and either their edges in `bins` or equal ones in `packedBins`. The error says
/// what does not fit.
Result<Histogram> wandbHistogram(const JsonValue& object);

/// The files below the run's `files` folder that a logged object names: its `path`, or `filenames` of several.
std::vector<QString> wandbFiles(const JsonValue& object);

/// Reads a value's JSON text.
Result<JsonValue> readWandbJson(QByteArrayView json);

} // namespace assay
