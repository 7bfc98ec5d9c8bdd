// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/address.h"
#include "core/markdown/markdown.h"

#include <QColor>

class QTextCursor;

namespace assay {

/// A thing that the words name after a #, and where that leads.
struct MentionedThing {
    QString name;    ///< "UC-3"
    QString title;   ///< "UC-3 · Consumer loan screening", as shown.
    Address address; ///< Of its page.

    bool operator==(const MentionedThing&) const = default;
};

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
                   const std::vector<MentionedThing>& things = {});

} // namespace assay
