// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/query_error.h"
#include "core/query/query_language.h"
#include "core/query/query_token.h"

#include <type_traits>
#include <vector>

namespace assay {

/// Thrown and caught within the parsers of this folder alone.
struct QueryFailure {
    QueryError error;
};

/// Walks over the pieces of a query and reads what filters, orders and columns share. Throws QueryFailure.
class QueryReader {
public:
    QueryReader(const QString& query, const QueryLanguage& language);

    const QueryLanguage& language() const { return m_language; }
    const QueryToken& peek(std::size_t ahead = 0) const;
    const QueryToken& next(); ///< Stays at the end.
    bool takeWord(const char* word);
    bool take(QueryToken::Kind kind);
    void expect(QueryToken::Kind kind, const QString& message);

    /// A field: metrics.loss, `Run name`, min(metrics.loss).
    RunField field();

    /// Whether the name that comes next is that of a function with its parenthesis.
    bool atFunction(const char* name) const;

    [[noreturn]] void failAt(const QueryToken& token, const QString& message) const;
    [[noreturn]] void failOver(const QueryToken& first, const QueryToken& last, const QString& message) const;

private:
    RunField plainField();
    RunField attribute(const QueryToken& token) const;
    RunField datasetField(const QueryToken& token) const;
    RunField keyed(RunField::Kind kind, const QueryToken& token) const;
    RunField function();
    RunField::Value bestOf(const QString& key, const QueryToken& first, const QueryToken& last) const;

    QueryLanguage m_language;
    std::vector<QueryToken> m_tokens;
    std::size_t m_at = 0;
};

/// What `read` makes of the query, or why it could not.
template <typename Read>
auto readQuery(const QString& query, const QueryLanguage& language, Read read)
    -> QueryResult<std::invoke_result_t<Read, QueryReader&>>
{
    try {
        QueryReader reader(query, language);
        return read(reader);
    } catch (const QueryFailure& failure) {
        return tl::unexpected<QueryError>(failure.error);
    }
}

} // namespace assay
