// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace assay {

/// Text from data as it can be shown in one line: control, format and bidirectional characters become \u escapes, so
/// that none can hide, move or imitate what stands beside it.
QString shownText(const QString& text);

/// The same where there is room for several lines: those of the text stay lines.
QString shownParagraphs(const QString& text);

} // namespace assay
