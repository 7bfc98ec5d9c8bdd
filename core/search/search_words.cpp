// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/search_words.h"

#include <QStringList>

#include <algorithm>

namespace assay {

bool isWrittenUnspaced(char32_t character)
{
    switch (QChar::script(character)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul:
    case QChar::Script_Bopomofo:
        return true;
    default:
        return false;
    }
}

QString spacedForIndex(QStringView text)
{
    QString spaced;
    spaced.reserve(text.size() + 8);
    for (qsizetype at = 0; at < text.size();) {
        const bool pair = text.at(at).isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate();
        const char32_t character =
            pair ? QChar::surrogateToUcs4(text.at(at), text.at(at + 1)) : char32_t(text.at(at).unicode());
        const QStringView written = text.sliced(at, pair ? 2 : 1);
        if (isWrittenUnspaced(character))
            spaced.append(u' ').append(written).append(u' ');
        else if (character == 0)
            spaced.append(u' '); // SQLite would end the text here.
        else
            spaced.append(written);
        at += written.size();
    }
    return spaced;
}

QString indexPhrase(QStringView words, bool mayGoOn)
{
    const bool holdsWord = std::any_of(words.begin(), words.end(),
                                       [](QChar each) { return each.isLetterOrNumber() || each.isSurrogate(); });
    if (!holdsWord)
        return {};
    const QString phrase = spacedForIndex(words).replace(u'"', u' ').simplified();
    // A single unspaced character is a whole word already; as a beginning it would only make the index look longer.
    const bool open = mayGoOn && !phrase.isEmpty() && !isWrittenUnspaced(phrase.back().unicode());
    return u'"' + phrase + (open ? QStringLiteral("\"*") : QStringLiteral("\""));
}

} // namespace assay
