// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace assay {

/// Why a text of the query language is not understood, and which part of it: a field can underline that part.
struct QueryError {
    QString message;        ///< One translated sentence: what was expected there.
    qsizetype position = 0; ///< In QChars from the start of the text; its size where something is missing at the end.
    qsizetype length = 0;   ///< QChars; 0 at the end of the text.

    bool operator==(const QueryError&) const = default;
};

template <typename T>
using QueryResult = tl::expected<T, QueryError>;

/// The text in one line with a second line that marks the place by carets, for a terminal.
QString markedPlace(const QString& text, const QueryError& error);

} // namespace assay
