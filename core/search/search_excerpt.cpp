// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/search_excerpt.h"

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

} // namespace

QString searchExcerpt(const QString& body, const std::vector<SearchTerm>& terms)
{
    qsizetype first = -1;
    for (const SearchTerm& term : terms) {
        const qsizetype place = placeOf(body, term.words);
        if (place >= 0 && (first < 0 || place < first))
            first = place;
    }
    if (first < 0)
        return {};
    const qsizetype start = first <= charactersBefore ? 0 : wordStart(body, first - charactersBefore);
    const qsizetype end = std::min(body.size(), first + charactersAfter);
    return (start > 0 ? QStringLiteral("…") : QString()) + body.sliced(start, end - start).simplified()
        + (end < body.size() ? QStringLiteral("…") : QString());
}

} // namespace assay
