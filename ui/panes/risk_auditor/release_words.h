// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/approvals/release_story.h"
#include "ui/theme/palette.h"

class QTableView;

namespace assay {

Tone releaseTone(ReleaseState state);
Tone tierTone(RiskTier tier);
QString tierChip(RiskTier tier); ///< "High risk tier", translated.

/// How a control's status is shown: one that does not close its gate only warns.
Tone controlTone(const policies::ControlResult& control);

/// Why a control stands where it does, what is missing and who can bring it, line by line.
QString controlTip(const policies::ControlResult& control);

/// How many of the controls that apply are met.
struct ControlCount {
    int met = 0;
    int asked = 0;
};
ControlCount countControls(const policies::GateDecision& decision);

QString sizeText(qint64 bytes);           ///< "48.2 MB"
QString digestText(const Digest& digest); ///< "sha256:9be2…71"

/// Makes a table as high as its rows, for a page that scrolls as a whole.
void showAllRows(QTableView& table);

} // namespace assay
