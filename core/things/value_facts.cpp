// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/number_text.h"
#include "core/base/text.h"
#include "core/domain/value_record.h"
#include "core/things/fact_lines.h"
#include "core/things/governance_facts.h"

namespace assay {
namespace {

QString figureWithUnit(const db::Statement& row, int figure, int unit)
{
    if (row.isNull(figure))
        return {};
    return (QString::fromLatin1(numberText(row.real(figure))) + u' ' + row.text(unit)).trimmed();
}

} // namespace

std::optional<ThingFacts> valueFacts(db::Connection& connection, const QString& key)
{
    db::Statement row = connection.prepare(
        "SELECT v.uid, v.key, v.hypothesis, v.state, v.state_since, u.key || ' · ' || u.title, v.metric, v.unit,"
        " v.target, m.realised, m.evidence, m.limits, p.name, v.created_at, v.staged, v.baseline_method FROM value_record v"
        " JOIN use_case u ON u.id = v.use_case_id JOIN person p ON p.id = v.author_id"
        " LEFT JOIN value_measurement m ON m.value_id = v.id AND m.number ="
        " (SELECT max(n.number) FROM value_measurement n WHERE n.value_id = v.id) WHERE v.uid = ? OR v.key = ?");
    if (!row.bind(key).bind(key).step())
        return std::nullopt;
    const std::optional<ValueState> state = valueStateFromString(row.text(3));
    FactLines facts(row);
    facts.words(Text::tr("State"), state ? valueStateTitle(*state) : row.text(3))
        .time(Text::tr("Since"), 4)
        .text(Text::tr("Use case"), 5)
        .text(Text::tr("Metric"), 6);
    const QString realised = figureWithUnit(row, 9, 7);
    facts.words(Text::tr("Target"), figureWithUnit(row, 8, 7)).words(Text::tr("Realised"), realised);
    if (!realised.isEmpty())
        facts.text(Text::tr("Evidence"), 10).text(Text::tr("Limits"), 11);
    facts.text(Text::tr("Baseline"), 15).text(Text::tr("Author"), 12).time(Text::tr("Written"), 13);
    return ThingFacts{{{}, "value", row.text(0)}, row.text(1), row.text(2), row.boolean(14), facts.take()};
}

} // namespace assay
