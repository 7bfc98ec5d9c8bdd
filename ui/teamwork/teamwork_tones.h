// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/decision.h"
#include "core/domain/handover.h"
#include "ui/widgets/chip.h"

namespace assay {

/// The tone in which a state is shown.
inline Tone decisionTone(DecisionState state)
{
    switch (state) {
    case DecisionState::Proposed:
        return Tone::Accent;
    case DecisionState::Accepted:
        return Tone::Ok;
    case DecisionState::Rejected:
        return Tone::Bad;
    case DecisionState::Deprecated:
    case DecisionState::Superseded:
        break;
    }
    return Tone::Neutral;
}

inline Tone handoverTone(HandoverState state)
{
    switch (state) {
    case HandoverState::Offered:
        return Tone::Accent;
    case HandoverState::Accepted:
        return Tone::Ok;
    case HandoverState::Returned:
        return Tone::Warn;
    case HandoverState::Withdrawn:
        break;
    }
    return Tone::Neutral;
}

} // namespace assay
