// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filter.h"

#include "core/query/filter_parser.h"

namespace assay {

QueryResult<Filter> Filter::parse(const QString& text, const QueryLanguage& language)
{
    return readQuery(text, language, [&](QueryReader& reader) {
        Filter filter;
        filter.m_text = text;
        filter.m_root = FilterParser(reader).filter();
        return filter;
    });
}

} // namespace assay
