// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/metric.h"
#include "core/importers/tensorboard/tensor_message.h"

#include <optional>

namespace assay {

// Step and time are left to the caller. Nothing where the message is damaged or its edges do not ascend; a histogram of
// nothing has neither edges nor counts.

/// A HistogramProto of tensorflow/core/framework/summary.proto. Its outermost limits may be the largest double; like
/// TensorBoard (data_compat.py) this drops empty bins at both ends and lets the values' least and greatest be the ends.
std::optional<Histogram> readHistogram(QByteArrayView message);

/// What TensorBoard's histogram plugin writes: a row of left edge, right edge and count for each bin. A gap between two
/// bins becomes an empty one.
std::optional<Histogram> histogramOf(const TensorMessage& tensor);

} // namespace assay
