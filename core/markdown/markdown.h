// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/html_text.h"

#include <QString>

#include <vector>

namespace assay {

/// A stretch of words in one style.
struct MarkdownSpan {
    QString text;
    bool strong = false;
    bool emphasis = false;
    bool code = false;
    QString link = {}; ///< Where it says it leads: shown, never followed. Empty for words that are no link.

    bool operator==(const MarkdownSpan&) const = default;
};

/// A paragraph, a heading, an item of a list …
struct MarkdownBlock {
    enum class Kind { Paragraph, Heading, Code, BulletItem, NumberItem, Quote };

    Kind kind = Kind::Paragraph;
    int level = 0;  ///< Of a heading 1 to 6; of an item how deep it is, from 0 to 3.
    int number = 0; ///< Of a NumberItem, as written.
    std::vector<MarkdownSpan> spans = {};

    bool operator==(const MarkdownBlock&) const = default;
};

/// Reads a small subset of CommonMark: # headings, paragraphs, *emphasis*, **strong**, `code`, ``` fences, lists with -,
/// *, + or 1., > quotes, [links](somewhere) and backslash escapes. Everything else, HTML and pictures too, is text as it
/// stands. Takes any text, in time proportional to its length.
std::vector<MarkdownBlock> parseMarkdown(const QString& source);

/// The blocks as HTML elements, every word of the source escaped; links are words with their destination in brackets, and
/// what `links` finds in other words leads there.
QString markdownAsHtml(const std::vector<MarkdownBlock>& blocks, const WordLinks& links = {});

/// Their words alone, a line for each block.
QString markdownAsText(const std::vector<MarkdownBlock>& blocks);

} // namespace assay
