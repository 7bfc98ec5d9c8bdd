// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/charter.h"

namespace assay {

/// A block of the framing canvas as people fill it in: one field of the charter, or a few that are said together.
struct CanvasPart {
    QString key; ///< "decisions", "costs".
    QString title;
    QString question;    ///< What to write there.
    QStringList fields;  ///< As charters::textsOf() names them.
    int group = 0;       ///< Its place in canvasGroups().
    bool needed = false; ///< The framing is not proposed without it.
};

/// What the blocks are put together under; translated.
QStringList canvasGroups();

/// All blocks, group by group, in the order of reading.
std::vector<CanvasPart> canvasParts();

/// What a framing says in one block, as it can be shown; empty where it says nothing.
QString saidIn(const CanvasPart& part, const Framing& framing);

/// Whether a block that is needed says all that it has to.
bool isComplete(const CanvasPart& part, const Framing& framing);

} // namespace assay
