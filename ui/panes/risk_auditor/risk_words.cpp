// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/risk_auditor/risk_words.h"

#include "ui/panes/risk_auditor/risks_tab.h"

namespace assay {

Tone riskTone(RiskState state)
{
    switch (state) {
    case RiskState::Identified:
    case RiskState::Assessed:
        return Tone::Warn;
    case RiskState::Treated:
        return Tone::Accent;
    case RiskState::RiskAccepted:
        return Tone::Violet;
    case RiskState::Closed:
        break;
    }
    return Tone::Ok;
}

QString levelWords(const std::optional<RiskLevel>& level)
{
    return level ? level->words() : RisksTab::tr("not assessed yet");
}

} // namespace assay
