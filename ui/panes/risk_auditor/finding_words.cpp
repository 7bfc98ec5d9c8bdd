// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/risk_auditor/finding_words.h"

#include "ui/models/time_text.h"
#include "ui/panes/risk_auditor/findings_tab.h"
#include "ui/panes/risk_auditor/release_words.h"

namespace assay {

Tone severityTone(Severity severity)
{
    switch (severity) {
    case Severity::Critical:
    case Severity::High:
        return Tone::Bad;
    case Severity::Medium:
        return Tone::Warn;
    case Severity::Low:
        break;
    }
    return Tone::Neutral;
}

Tone findingTone(FindingState state)
{
    switch (state) {
    case FindingState::Open:
        return Tone::Warn;
    case FindingState::InProgress:
    case FindingState::ReadyForValidation:
        return Tone::Accent;
    case FindingState::RiskAccepted:
        return Tone::Violet;
    case FindingState::Closed:
        break;
    }
    return Tone::Ok;
}

QString dueText(const Finding& finding, qint64 now)
{
    if (!finding.dueAt)
        return QStringLiteral("–");
    const QString day = dayText(*finding.dueAt);
    return finding.isOverdue(now) ? FindingsTab::tr("%1 · overdue").arg(day) : day;
}

} // namespace assay
