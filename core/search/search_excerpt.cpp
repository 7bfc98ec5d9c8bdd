// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/search_excerpt.h"

#include "core/markdown/markdown.h"
#include "core/search/search_words.h"

#include <algorithm>

namespace assay {
namespace {

constexpr qsizetype charactersBefore = 40;
constexpr qsizetype charactersAfter = 120;

/// Where a word stands that begins there; inside a run of unspaced characters, anywhere.
qsizetype placeOf(const QString& body, const QString& words)
{
    for (qsizetype at = body.indexOf(words, 0, Qt::CaseInsensitive); at >= 0;
         at = body.indexOf(words, at + 1, Qt::CaseInsensitive)) {
        if (at == 0 || !body.at(at - 1).isLetterOrNumber() || isWrittenUnspaced(body.at(at).unicode()))
            return at;
    }
    return -1;
}

/// The nearest space at or after `at`, so that an excerpt begins with a whole word; `at` where there is none near.
qsizetype wordStart(const QString& body, qsizetype at)
{
    for (qsizetype each = at; each < std::min(at + 15, body.size()); ++each) {
        if (body.at(each).isSpace())
            return each + 1;
    }
    return at;
}

/// The first place where one of the terms stands; -1 for none.
qsizetype firstPlace(const QString& text, const std::vector<SearchTerm>& terms)
{
    qsizetype first = -1;
    for (const SearchTerm& term : terms) {
        const qsizetype place = placeOf(text, term.words);
        if (place >= 0 && (first < 0 || place < first))
            first = place;
    }
    return first;
}

struct Around {
    QString text;
    bool begins = true; ///< Nothing stands before it.
    bool ends = true;
};

/// The lines around a place as people read them, without the marks of Markdown; of very long lines a part.
Around linesAround(const QString& body, qsizetype place)
{
    constexpr qsizetype most = 600;
    const qsizetype from = std::max<qsizetype>(0, place - most);
    const qsizetype to = std::min(body.size(), place + most);
    const qsizetype line = from == 0 ? 0 : body.indexOf(u'\n', from) + 1; // Whole lines, so that their marks are known.
    const qsizetype start = line > 0 && line <= place ? line : from;
    return {markdownAsText(parseMarkdown(body.sliced(start, to - start))), start == 0, to == body.size()};
}

} // namespace

QString searchExcerpt(const QString& body, const std::vector<SearchTerm>& terms)
{
    const qsizetype there = firstPlace(body, terms);
    if (there < 0)
        return {};
    Around around = linesAround(body, there);
    qsizetype first = firstPlace(around.text, terms);
    if (first < 0) { // It stands in what is no word, as where a link leads.
        around = {body};
        first = there;
    }
    const QString& text = around.text;
    const qsizetype start = first <= charactersBefore ? 0 : wordStart(text, first - charactersBefore);
    const qsizetype end = std::min(text.size(), first + charactersAfter);
    return (start > 0 || !around.begins ? QStringLiteral("…") : QString())
        + text.sliced(start, end - start).simplified()
        + (end < text.size() || !around.ends ? QStringLiteral("…") : QString());
}

} // namespace assay
