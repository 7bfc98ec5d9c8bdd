// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/query/query_reader.h"
#include "core/query/run_order.h"

#include <algorithm>

namespace assay {
namespace {

SortKey readSortKey(QueryReader& reader)
{
    const QueryToken& token = reader.peek();
    SortKey key{.field = reader.field()};
    if (isOfDataset(key.field.kind))
        reader.failAt(token, Text::tr("A run may have several data sets, so that none of them can order it."));
    key.byCodePoints = reader.language().isMlflow() && !isFigure(key.field.kind);
    if (reader.takeWord("DESC"))
        key.descending = true;
    else
        reader.takeWord("ASC");
    return key;
}

} // namespace

QueryResult<std::vector<SortKey>> parseOrder(const QString& text, const QueryLanguage& language)
{
    return readQuery(text, language, [](QueryReader& reader) {
        std::vector<SortKey> keys;
        if (reader.peek().kind == QueryToken::Kind::End)
            return keys;
        do {
            const QueryToken& token = reader.peek();
            keys.push_back(readSortKey(reader));
            const bool repeated = std::any_of(keys.begin(), keys.end() - 1,
                                              [&](const SortKey& one) { return one.field == keys.back().field; });
            if (repeated)
                reader.failAt(token, Text::tr("This key stands in the order twice."));
        } while (reader.take(QueryToken::Kind::Comma));
        if (reader.peek().kind != QueryToken::Kind::End)
            reader.failAt(reader.peek(), Text::tr("ASC, DESC, a comma or the end is expected here."));
        return keys;
    });
}

} // namespace assay
