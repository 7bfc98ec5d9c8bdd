// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/search_index.h"

#include <variant>

namespace assay {

using SearchValue = std::variant<QString, qint64>;

/// One statement over the index: kind, uid, key, title, state's title, owner, body, time of the last change.
struct SearchConditions {
    QByteArray sql;
    std::vector<SearchValue> values; ///< In the order of its `?`.
};

/// What a query asks of the index; nothing where it can find nothing, because it asks for nothing or for no letter or digit.
/// No text of the query becomes SQL.
std::optional<SearchConditions> searchConditions(const SearchQuery& query, const SearchWish& wish);

} // namespace assay
