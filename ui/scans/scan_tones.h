// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/scan.h"
#include "ui/theme/palette.h"

namespace assay {

/// The tone in which what came of a scan is shown.
inline Tone outcomeTone(ScanOutcome outcome)
{
    switch (outcome) {
    case ScanOutcome::Failed:
        return Tone::Bad;
    case ScanOutcome::NotRun:
        return Tone::Warn;
    case ScanOutcome::Clean:
        return Tone::Ok;
    case ScanOutcome::Results:
        break;
    }
    return Tone::Accent;
}

inline Tone levelTone(ScanLevel level)
{
    if (level == ScanLevel::Error)
        return Tone::Bad;
    return level == ScanLevel::Warning ? Tone::Warn : Tone::Neutral;
}

inline Tone resultTone(ScanResultState state)
{
    if (state == ScanResultState::Fixed)
        return Tone::Ok;
    return state == ScanResultState::New ? Tone::Accent : Tone::Neutral;
}

} // namespace assay
