// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/risk.h"
#include "ui/theme/palette.h"

namespace assay {

Tone riskTone(RiskState state);

/// "4 × 5 = 20, critical", or that nobody has judged it yet.
QString levelWords(const std::optional<RiskLevel>& level);

} // namespace assay
