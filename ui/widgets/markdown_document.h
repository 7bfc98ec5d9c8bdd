// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/named_thing.h"
#include "core/markdown/markdown.h"

#include <QColor>

class QTextCharFormat;
class QTextCursor;

namespace assay {

/// How words on a ground look.
struct MarkdownColors {
    QColor text;
    QColor muted;
    QColor code;      ///< Behind code.
    QColor link = {}; ///< Of what leads to a thing.
};

/// Writes Markdown at the cursor, block by block and format by format: no text of it is ever read as HTML. Links are words
/// with their destination behind them; what names one of the things is an anchor with its link. GUI thread.
void writeMarkdown(QTextCursor& cursor, const std::vector<MarkdownBlock>& blocks, const MarkdownColors& colors,
                   const std::vector<NamedThing>& things = {});

/// Writes words that are no Markdown, in this format; what names one of the things is an anchor with its link.
void writeWords(QTextCursor& cursor, const QString& text, const QTextCharFormat& format, const QColor& link,
                const std::vector<NamedThing>& things);

} // namespace assay
