// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace assay {

/// As much of a text as fits a line: nobody sees more, and to lay out a million letters takes seconds.
QString shownLine(const QString& text);

/// As much of a text as a page shows of one thing, and how many more characters there are.
QString shownPart(const QString& text);

/// The same for a text that is made fit to be shown later, such as Markdown: what is left is as it was written.
QString firstPart(const QString& text);

} // namespace assay
