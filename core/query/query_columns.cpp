// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/query_columns.h"

#include "core/base/number_text.h"
#include "core/base/text.h"
#include "core/query/query_reader.h"

namespace assay {
namespace {

/// Behind "at": (metrics.loss, 100).
void readValueAtStep(QueryReader& reader, QueryColumn& column)
{
    reader.next();
    reader.next();
    const QueryToken& metric = reader.peek();
    column.field = reader.field();
    if (column.field.kind != RunField::Kind::Metric || column.field.value != RunField::Value::Last)
        reader.failAt(metric, Text::tr("at() is of a metric and a step, such as at(metrics.loss, 100)."));
    reader.expect(QueryToken::Kind::Comma, Text::tr("A comma and a step are expected here."));
    const QueryToken& step = reader.next();
    const std::optional<qint64> number =
        step.kind == QueryToken::Kind::Number ? readInteger(step.text.toUtf8()) : std::nullopt;
    if (!number)
        reader.failAt(step, Text::tr("A step, which is a whole number, is expected here."));
    column.field.value = RunField::Value::AtStep;
    column.field.step = *number;
    reader.expect(QueryToken::Kind::Right, Text::tr("A closing parenthesis “)” is expected here."));
}

} // namespace

QueryResult<std::vector<QueryColumn>> parseColumns(const QString& text, const QueryLanguage& language)
{
    return readQuery(text, language, [&](QueryReader& reader) {
        std::vector<QueryColumn> columns;
        do {
            QueryColumn column;
            const qsizetype start = reader.peek().position;
            if (reader.atFunction("at")) {
                readValueAtStep(reader, column);
            } else if (reader.takeWord("datasets")) {
                column.field = {RunField::Kind::Data};
            } else {
                column.field = reader.field();
            }
            column.title = text.mid(start, reader.peek().position - start).trimmed();
            columns.push_back(std::move(column));
        } while (reader.take(QueryToken::Kind::Comma));
        if (reader.peek().kind != QueryToken::Kind::End)
            reader.failAt(reader.peek(), Text::tr("A comma or the end is expected here."));
        return columns;
    });
}

} // namespace assay
