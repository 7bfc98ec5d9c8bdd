// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/finding.h"
#include "ui/theme/palette.h"

namespace assay {

Tone severityTone(Severity severity);
Tone findingTone(FindingState state);

/// "2026-11-18", "2026-11-18 · overdue", or a dash where there is no such day.
QString dueText(const Finding& finding, qint64 now);

} // namespace assay
