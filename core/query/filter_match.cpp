// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filter_match.h"

#include <QStringMatcher>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace assay {
namespace {

using Kind = RunField::Kind;

constexpr std::size_t rowsBetweenLooks = 4096; ///< At `cancelled`.

const auto never = [](std::size_t) { return false; };

} // namespace

FilterMatch::FilterMatch(const RunTable& table, const Filter& filter)
    : m_table(table)
{
    if (!filter.matchesAll())
        m_predicate = predicateOf(filter.root());
}

bool FilterMatch::matches(std::size_t row) const
{
    return !m_predicate || m_predicate(row);
}

std::vector<quint32> FilterMatch::rows(const std::function<bool()>& cancelled) const
{
    std::vector<quint32> found(m_table.size());
    std::iota(found.begin(), found.end(), 0);
    if (!m_predicate)
        return found;
    std::size_t count = 0;
    for (std::size_t row = 0; row < m_table.size(); ++row) {
        if (row % rowsBetweenLooks == 0 && cancelled())
            break;
        if (m_predicate(row))
            found[count++] = static_cast<quint32>(row);
    }
    found.resize(count);
    return found;
}

FilterMatch::Predicate FilterMatch::predicateOf(const FilterNode& node) const
{
    std::vector<Predicate> children;
    for (const FilterNode& child : node.children)
        children.push_back(predicateOf(child));
    switch (node.kind) {
    case FilterNode::Kind::All:
        return [children](std::size_t row) {
            return std::all_of(children.begin(), children.end(), [row](const Predicate& one) { return one(row); });
        };
    case FilterNode::Kind::Any:
        return [children](std::size_t row) {
            return std::any_of(children.begin(), children.end(), [row](const Predicate& one) { return one(row); });
        };
    case FilterNode::Kind::Not:
        return [child = children.front()](std::size_t row) { return !child(row); };
    case FilterNode::Kind::Condition:
        return conditionOf(node.condition);
    case FilterNode::Kind::Word:
        return wordOf(node.word);
    }
    return never;
}

std::shared_ptr<const std::vector<char>> FilterMatch::textsThat(const std::function<bool(quint32)>& holds) const
{
    auto found = std::make_shared<std::vector<char>>(m_table.texts.size());
    for (std::size_t id = 0; id < found->size(); ++id)
        (*found)[id] = holds(static_cast<quint32>(id));
    return found;
}

FilterMatch::Predicate FilterMatch::conditionOf(const FilterCondition& condition) const
{
    const Kind kind = condition.field.kind;
    if (kind == Kind::Metric)
        return metricOf(condition);
    if (isOfDataset(kind))
        return datasetOf(condition);
    if (kind != Kind::Param && kind != Kind::Tag)
        return attributeOf(condition);
    const std::optional<quint32> key =
        (kind == Kind::Param ? m_table.paramKeys : m_table.tagKeys).find(condition.field.key);
    if (!key)
        return never;
    const RowEntries<ListedText>& entries = kind == Kind::Param ? m_table.params : m_table.tags;
    // Only the texts of this key: the pool holds those of all.
    auto verdicts = std::make_shared<std::vector<signed char>>(m_table.texts.size(), -1);
    const ConditionTest test(condition);
    return [this, &entries, key, verdicts, test](std::size_t row) {
        const ListedText* entry = entries.find(row, *key);
        if (!entry)
            return false;
        signed char& verdict = (*verdicts)[entry->value];
        if (verdict < 0)
            verdict = test.holds(m_table.texts.text(entry->value), m_table.texts.number(entry->value));
        return verdict > 0;
    };
}

FilterMatch::Predicate FilterMatch::metricOf(const FilterCondition& condition) const
{
    const std::optional<quint32> key = m_table.metricKeys.find(condition.field.key);
    if (!key)
        return never;
    const ConditionTest test(condition);
    const RunField::Value value = condition.field.value;
    return [this, key, test, value](std::size_t row) {
        const ListedMetric* metric = m_table.metrics.find(row, *key);
        if (!metric || metric->points == 0)
            return false;
        if (value == RunField::Value::Last)
            return test.holds(metric->last);
        const double extreme = value == RunField::Value::Minimum ? metric->minimum : metric->maximum;
        return !std::isnan(extreme) && test.holds(extreme);
    };
}

FilterMatch::Predicate FilterMatch::attributeOf(const FilterCondition& condition) const
{
    const auto reader = std::make_shared<FieldReader>(m_table, condition.field);
    const ConditionTest test(condition);
    if (isFigure(condition.field.kind)) {
        return [reader, test](std::size_t row) {
            const double value = reader->number(row);
            return !std::isnan(value) && test.holds(value);
        };
    }
    return [reader, test](std::size_t row) {
        const QString* text = reader->text(row);
        return text && test.holds(*text);
    };
}

FilterMatch::Predicate FilterMatch::datasetOf(const FilterCondition& condition) const
{
    const ConditionTest test(condition);
    const auto holding = textsThat([&](quint32 id) { return test.holds(m_table.texts.text(id)); });
    const Kind kind = condition.field.kind;
    return [this, holding, kind](std::size_t row) {
        const std::span<const ListedInput> inputs = m_table.inputs.of(row);
        return std::any_of(inputs.begin(), inputs.end(), [&](const ListedInput& input) {
            return (*holding)[kind == Kind::DatasetName         ? input.key
                                  : kind == Kind::DatasetDigest ? input.digest
                                                                : input.context]
                != 0;
        });
    };
}

FilterMatch::Predicate FilterMatch::wordOf(const QString& word) const
{
    const QStringMatcher matcher(word, Qt::CaseInsensitive);
    const auto holding = textsThat([&](quint32 id) { return matcher.indexIn(m_table.texts.text(id)) >= 0; });
    return [this, holding, matcher](std::size_t row) {
        const ListedRun& run = m_table.runs[row];
        const auto inEntry = [&](const ListedText& entry) { return (*holding)[entry.value] != 0; };
        const std::span<const ListedText> params = m_table.params.of(row);
        const std::span<const ListedText> tags = m_table.tags.of(row);
        return (*holding)[run.experiment] || (*holding)[run.user] || (*holding)[run.source] || (*holding)[run.data]
            || std::any_of(params.begin(), params.end(), inEntry) || std::any_of(tags.begin(), tags.end(), inEntry)
            || matcher.indexIn(run.name) >= 0 || matcher.indexIn(toString(run.status)) >= 0;
    };
}

} // namespace assay
