// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace assay {

/// A piece of a query and where it stands.
struct QueryToken {
    enum class Kind {
        Name,       ///< A word, or a key in back-ticks; the part before its first dot is the prefix.
        Text,       ///< In single or double quotes.
        Number,     ///< Unquoted.
        Comparison, ///< = == != <> < <= > >=
        Left,       ///< (
        Right,      ///< )
        Comma,
        Other, ///< A sign that the language does not have.
        End,
    };

    Kind kind = Kind::End;
    QString prefix = {}; ///< Of a Name: "metrics" of metrics.loss; null where there is no dot.
    QString text = {};   ///< Without quotes and prefix.
    double number = 0;
    QChar quote = {};   ///< Around the text, or around the key of a Name; null where there are none.
    bool closed = true; ///< Whether the quote that opens it is followed by one that closes it.
    qsizetype position = 0;
    qsizetype length = 0;

    qsizetype end() const { return position + length; }

    /// Whether it is this word, unquoted and in any case.
    bool isWord(const char* word) const
    {
        return kind == Kind::Name && quote.isNull() && prefix.isNull()
            && text.compare(QLatin1String(word), Qt::CaseInsensitive) == 0;
    }
};

/// The pieces of a query; the last is End. A doubled quote does not escape one.
std::vector<QueryToken> queryTokens(const QString& query);

} // namespace assay
