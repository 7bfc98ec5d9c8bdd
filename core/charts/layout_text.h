// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/canonical_json.h"
#include "core/base/json_value.h"
#include "core/charts/plot_line.h"

namespace assay {

/// How lines are laid out, as stored text: x, xMetric, xScale, yScale, smoothing, amount, clips. What is as usual is left
/// out.
CanonicalObject layoutObject(const LineLayout& layout);

/// The layout that layoutObject() wrote; Invalid where a word or a number is not as it has to be.
Result<LineLayout> layoutFrom(const JsonValue& object);

} // namespace assay
