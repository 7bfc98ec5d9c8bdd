// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/shown_text.h"
#include "core/domain/change.h"
#include "core/domain/service_level.h"
#include "ui/widgets/chip.h"

namespace assay {

/// The tone in which a state is shown.
inline Tone changeTone(ChangeState state)
{
    switch (state) {
    case ChangeState::Submitted:
        return Tone::Accent;
    case ChangeState::Approved:
    case ChangeState::Scheduled:
        return Tone::Violet;
    case ChangeState::Implemented:
    case ChangeState::Reviewed:
        return Tone::Ok;
    case ChangeState::Failed:
        return Tone::Bad;
    case ChangeState::Draft:
    case ChangeState::Cancelled:
        break;
    }
    return Tone::Neutral;
}

/// On whom it waits: the roles that are asked, or whoever writes the draft.
inline QString changeWaitsOn(const ChangeRecord& change)
{
    return change.state == ChangeState::Draft ? shownText(change.author.name) : roleTitles(change.waitsOn());
}

inline Tone changeTypeTone(ChangeType type)
{
    return type == ChangeType::Emergency ? Tone::Bad : Tone::Neutral;
}

} // namespace assay
