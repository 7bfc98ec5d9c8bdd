// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filter_lookup.h"

#include "core/base/text.h"
#include "core/db/sql_error.h"
#include "core/query/bit_ranges.h"
#include "core/query/condition_test.h"
#include "core/query/field_rows.h"
#include "core/runs/run_rows.h"

#include <QSet>

#include <algorithm>
#include <cmath>

namespace assay {
namespace {

using FieldKind = RunField::Kind;

constexpr qint64 surelyHonest = 1 << 24; ///< Run numbers up to here need 2 MiB for a set.
constexpr qint64 mostUnused = 1024;      ///< Numbers for each run that is there.

/// The largest number of a run. Numbers are given one after the other, so a much larger one was put there to make
/// readers take memory.
qint64 largestRun(db::Connection& connection)
{
    const qint64 largest = connection.integer("SELECT max(id) FROM run");
    if (largest > surelyHonest && largest / mostUnused > connection.integer("SELECT count(*) FROM run")) {
        db::raise(Error::Kind::Corrupt,
                  Text::tr("The project has a run with the number %1 but nowhere near as many runs, so it cannot be "
                           "searched. Nothing was changed; verify the project.")
                      .arg(largest));
    }
    return std::max<qint64>(largest, 0);
}

bool isIdentity(const FilterCondition& condition)
{
    using Comparison = FilterCondition::Comparison;
    const FieldKind kind = condition.field.kind;
    return (kind == FieldKind::RunId || kind == FieldKind::Uid) && !condition.anyCase
        && (condition.comparison == Comparison::Equal || condition.comparison == Comparison::In);
}

QByteArray sqlSign(FilterCondition::Comparison comparison)
{
    using Comparison = FilterCondition::Comparison;
    switch (comparison) {
    case Comparison::Less:
        return " < ?";
    case Comparison::LessOrEqual:
        return " <= ?";
    case Comparison::Unequal:
        return " <> ?";
    case Comparison::GreaterOrEqual:
        return " >= ?";
    case Comparison::Greater:
        return " > ?";
    default:
        return " = ?"; // The parser lets no other stand before a figure.
    }
}

} // namespace

FilterLookup::FilterLookup(db::Connection& connection, const RunFilter& among, RunView view,
                           std::function<bool()> cancelled)
    : m_connection(connection)
    , m_among(among)
    , m_view(view)
    , m_stop(std::move(cancelled))
    , m_largest(largestRun(connection))
{
}

RunSet FilterLookup::find(const Filter& filter)
{
    if (filter.matchesAll())
        return chosen();
    RunSet found = find(filter.root());
    if (m_among.experiment || m_view != RunView::All)
        found.keep(chosen());
    return found;
}

RunSet FilterLookup::chosen()
{
    QByteArray sql = "SELECT r.id FROM run r WHERE 1 = 1";
    if (m_among.experiment)
        sql += " AND r.experiment_id = " + QByteArray::number(m_among.experiment->value);
    if (m_view != RunView::All)
        sql += (m_view == RunView::Active ? " AND " : " AND NOT ") + runs::isActiveSql();
    RunSet found(m_largest);
    db::Statement rows = m_connection.prepare(sql);
    addFirstColumn(found, rows);
    return found;
}

void FilterLookup::addFirstColumn(RunSet& found, db::Statement& rows)
{
    while (rows.step()) {
        m_stop.atRow();
        found.insert(rows.integer(0));
    }
}

RunSet FilterLookup::find(const FilterNode& node)
{
    switch (node.kind) {
    case FilterNode::Kind::All:
        return findAll(node.children);
    case FilterNode::Kind::Any: {
        RunSet found(m_largest);
        for (const FilterNode& child : node.children)
            found.add(find(child));
        return found;
    }
    case FilterNode::Kind::Not: {
        RunSet found = chosen();
        found.remove(find(node.children.front()));
        return found;
    }
    case FilterNode::Kind::Condition:
        return findCondition(node.condition);
    case FilterNode::Kind::Word:
        break;
    }
    db::raise(Error::Kind::Invalid,
              Text::tr("“%1” is a word to look for; only the table of runs does that. Compare something instead.")
                  .arg(node.word));
}

RunSet FilterLookup::findAll(const std::vector<FilterNode>& children)
{
    RunSet found = find(children.front());
    for (std::size_t i = 1; i < children.size() && !found.empty(); ++i)
        found.keep(find(children[i]));
    return found;
}

RunSet FilterLookup::findCondition(const FilterCondition& condition)
{
    switch (condition.field.kind) {
    case FieldKind::Metric:
        return condition.field.value == RunField::Value::Last ? findLast(condition) : findExtreme(condition);
    case FieldKind::Param:
    case FieldKind::Tag:
        return findText(condition);
    case FieldKind::Experiment:
        return findExperiment(condition);
    case FieldKind::DatasetName:
    case FieldKind::DatasetDigest:
    case FieldKind::DatasetContext:
        return findDataset(condition);
    default:
        return isIdentity(condition) ? findId(condition) : findAttribute(condition);
    }
}

RunSet FilterLookup::findLast(const FilterCondition& condition)
{
    RunSet found(m_largest);
    for (const BitRange& range : bitRanges(condition)) {
        db::Statement rows = m_connection.prepare("SELECT run_id FROM metric_series WHERE name = ?"
                                                  " AND last_bits BETWEEN ? AND ? AND points > 0");
        rows.bind(condition.field.key).bind(range.first).bind(range.last);
        addFirstColumn(found, rows);
    }
    return found;
}

/// The database compares, so that only what matches is handed over.
RunSet FilterLookup::findExtreme(const FilterCondition& condition)
{
    if (std::isnan(condition.number))
        return findAttribute(condition); // SQL has no NaN.
    const QByteArray column = condition.field.value == RunField::Value::Minimum ? "minimum" : "maximum";
    db::Statement rows = m_connection.prepare("SELECT run_id FROM metric_series WHERE name = ? AND points > 0 AND "
                                              + column + sqlSign(condition.comparison));
    rows.bind(condition.field.key).bind(condition.number);
    RunSet found(m_largest);
    addFirstColumn(found, rows);
    return found;
}

RunSet FilterLookup::findText(const FilterCondition& condition)
{
    const bool exactly =
        condition.comparison == FilterCondition::Comparison::Equal && !condition.anyCase && !condition.isNumber;
    RunSet found(m_largest);
    if (exactly) {
        const bool isTag = condition.field.kind == FieldKind::Tag;
        const QByteArray same = " WHERE name = ? AND value = ?";
        const bool given = isTag && hasGivenTags(m_connection, condition.field.key);
        const QByteArray table = (isTag ? "run_tag" : "run_param") + same + (given ? notGivenSql() : QByteArray());
        std::vector<QByteArray> sources{table + shortTextSql(), table + longTextSql()};
        if (given)
            sources.push_back("run_given_tag" + same);
        for (const QByteArray& source : sources) {
            db::Statement rows = m_connection.prepare("SELECT run_id FROM " + source);
            rows.bind(condition.field.key).bind(condition.texts.constFirst());
            addFirstColumn(found, rows);
        }
        return found;
    }
    const ConditionTest test(condition);
    FieldRows rows(m_connection, condition.field);
    if (const auto texts = rows.fewTexts()) {
        for (const QByteArray& text : *texts) {
            if (!test.holds(QString::fromUtf8(text)))
                continue;
            rows.visitText(text, [&](qint64 run) {
                m_stop.atRow();
                found.insert(run);
            });
        }
        return found;
    }
    QByteArray last;
    bool any = false;
    bool holds = false;
    rows.visitAll([&](qint64 run, const db::Statement& row) {
        m_stop.atRow();
        const QByteArrayView value = row.bytesView(1);
        if (!any || value != last) {
            any = true;
            last = value.toByteArray();
            holds = test.holds(QString::fromUtf8(last));
        }
        if (holds)
            found.insert(run);
    });
    return found;
}

RunSet FilterLookup::findAttribute(const FilterCondition& condition)
{
    const ConditionTest test(condition);
    const bool isFigureField = isFigure(condition.field.kind);
    RunSet found(m_largest);
    FieldRows(m_connection, condition.field).visitAll([&](qint64 run, const db::Statement& row) {
        m_stop.atRow();
        if (isFigureField ? test.holds(row.real(1)) : test.holds(row.text(1)))
            found.insert(run);
    });
    return found;
}

RunSet FilterLookup::findExperiment(const FilterCondition& condition)
{
    const ConditionTest test(condition);
    RunSet found(m_largest);
    db::Statement experiments = m_connection.prepare("SELECT id, name FROM experiment");
    while (experiments.step()) {
        m_stop.atRow();
        if (!test.holds(experiments.text(1)))
            continue;
        db::Statement rows = m_connection.prepare("SELECT id FROM run WHERE experiment_id = ?");
        rows.bind(experiments.integer(0));
        addFirstColumn(found, rows);
    }
    return found;
}

RunSet FilterLookup::findDataset(const FilterCondition& condition)
{
    const ConditionTest test(condition);
    RunSet found(m_largest);
    const bool isContext = condition.field.kind == FieldKind::DatasetContext;
    QSet<qint64> datasets;
    if (!isContext) {
        db::Statement rows =
            m_connection.prepare(condition.field.kind == FieldKind::DatasetName ? "SELECT id, name FROM dataset"
                                                                                : "SELECT id, digest FROM dataset");
        while (rows.step()) {
            m_stop.atRow();
            if (test.holds(rows.text(1)))
                datasets.insert(rows.integer(0));
        }
    }
    db::Statement inputs = m_connection.prepare("SELECT run_id, dataset_id, context FROM run_input");
    while (inputs.step()) {
        m_stop.atRow();
        if (isContext ? test.holds(inputs.text(2)) : datasets.contains(inputs.integer(1)))
            found.insert(inputs.integer(0));
    }
    return found;
}

RunSet FilterLookup::findId(const FilterCondition& condition)
{
    const ConditionTest test(condition);
    FieldRows rows(m_connection, condition.field);
    RunSet found(m_largest);
    for (const QString& id : condition.texts) {
        db::Statement named = m_connection.prepare("SELECT id FROM run WHERE uid = ? OR external_id = ?");
        named.bind(id).bind(QStringLiteral("mlflow:") + id);
        while (named.step()) {
            rows.visit(named.integer(0), [&](qint64 run, const db::Statement& row) {
                if (test.holds(row.text(1)))
                    found.insert(run);
            });
        }
    }
    return found;
}

} // namespace assay
