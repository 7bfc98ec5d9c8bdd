// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/note.h"

#include <QString>

namespace assay {

/// What somebody wrote about a stretch of a chart's steps.
struct ChartNote {
    QString author;
    QString text;
    StepRange steps;
    bool resolved = false;

    bool operator==(const ChartNote&) const = default;
};

} // namespace assay
