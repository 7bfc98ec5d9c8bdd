// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/markdown/markdown.h"

#include <QColor>

class QTextCursor;

namespace assay {

/// How words on a ground look.
struct MarkdownColors {
    QColor text;
    QColor muted;
    QColor code; ///< Behind code.
};

/// Writes Markdown at the cursor, block by block and format by format: no text of it is ever read as HTML. Links are words
/// with their destination behind them. GUI thread.
void writeMarkdown(QTextCursor& cursor, const std::vector<MarkdownBlock>& blocks, const MarkdownColors& colors);

} // namespace assay
