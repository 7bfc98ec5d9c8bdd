// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/field_rows.h"

#include "core/runs/run_rows.h"

namespace assay {
namespace {

/// A leap through an index costs as much as some thirty rows next to each other; of a parameter with more texts than
/// this all rows are read.
constexpr std::size_t mostLeaps = 256;

QByteArray seriesColumn(RunField::Value value)
{
    switch (value) {
    case RunField::Value::Last:
        return "last_bits";
    case RunField::Value::Minimum:
        return "minimum";
    case RunField::Value::Maximum:
        return "maximum";
    case RunField::Value::AtStep:
        break; // Of points, which no row of a series holds.
    }
    return "NULL";
}

/// A run's own column, or what follows from several.
QByteArray runColumn(RunField::Kind kind)
{
    switch (kind) {
    case RunField::Kind::Name:
        return runs::nameSql();
    case RunField::Kind::Status:
        return "r.status";
    case RunField::Kind::Started:
        return "r.started_at";
    case RunField::Kind::Ended:
        return "r.ended_at";
    case RunField::Kind::Duration:
        return "r.ended_at - r.started_at";
    case RunField::Kind::User:
        return "r.user_name";
    case RunField::Kind::Source:
        return "r.source";
    case RunField::Kind::Lifecycle:
        return "CASE WHEN r.deleted = 1 THEN 'deleted' WHEN r.archived_at IS NULL THEN 'active' ELSE 'archived' END";
    case RunField::Kind::RunId:
        return runs::sourceIdSql();
    case RunField::Kind::Experiment:
        return "(SELECT e.name FROM experiment e WHERE e.id = r.experiment_id)";
    default:
        return "r.uid";
    }
}

QByteArray selectOf(const RunField& field, bool given)
{
    switch (field.kind) {
    case RunField::Kind::Metric:
        return "SELECT run_id, " + seriesColumn(field.value) + " FROM metric_series WHERE name = ? AND points > 0";
    case RunField::Kind::Param:
        return "SELECT run_id, value FROM run_param WHERE name = ?";
    case RunField::Kind::Tag:
        return "SELECT run_id, value FROM run_tag WHERE name = ?" + (given ? notGivenSql() : QByteArray());
    default:
        return "SELECT r.id, " + runColumn(field.kind) + " FROM run r WHERE 1 = 1";
    }
}

bool hasKey(RunField::Kind kind)
{
    return kind == RunField::Kind::Metric || kind == RunField::Kind::Param || kind == RunField::Kind::Tag;
}

} // namespace

QByteArray shortTextSql()
{
    return " AND length(value) <= 200";
}

QByteArray longTextSql()
{
    return " AND length(value) > 200";
}

QByteArray notGivenSql()
{
    return " AND NOT EXISTS (SELECT 1 FROM run_given_tag g WHERE g.run_id = run_tag.run_id AND g.name = run_tag.name)";
}

bool hasGivenTags(db::Connection& connection, const QString& name)
{
    db::Statement any = connection.prepare("SELECT 1 FROM run_given_tag WHERE name = ? LIMIT 1");
    any.bind(name);
    return any.step();
}

FieldRows::FieldRows(db::Connection& connection, RunField field)
    : m_connection(connection)
    , m_field(std::move(field))
    , m_given(m_field.kind == RunField::Kind::Tag && hasGivenTags(connection, m_field.key))
    , m_select(selectOf(m_field, m_given))
{
}

db::Statement FieldRows::prepared(const QByteArray& more)
{
    return m_connection.prepare(m_select + more);
}

void FieldRows::visitAll(const Visit& visit)
{
    const bool isText = m_field.kind == RunField::Kind::Param || m_field.kind == RunField::Kind::Tag;
    const std::vector<QByteArray> parts =
        isText ? std::vector{shortTextSql() + " ORDER BY value", longTextSql()} : std::vector{QByteArray()};
    for (const QByteArray& part : parts) {
        db::Statement rows = prepared(part);
        if (hasKey(m_field.kind))
            rows.bind(m_field.key);
        while (rows.step()) {
            if (!rows.isNull(1))
                visit(rows.integer(0), rows);
        }
    }
    if (!m_given)
        return;
    db::Statement given = m_connection.prepare(
        "SELECT run_id, value FROM run_given_tag WHERE name = ? AND value IS NOT NULL ORDER BY value");
    given.bind(m_field.key);
    while (given.step())
        visit(given.integer(0), given);
}

std::optional<std::vector<QByteArray>> FieldRows::fewTexts()
{
    if (m_given)
        return std::nullopt;
    const QByteArray table = m_field.kind == RunField::Kind::Tag ? "run_tag" : "run_param";
    db::Statement anyLong = m_connection.prepare("SELECT 1 FROM " + table + " WHERE name = ?" + longTextSql());
    anyLong.bind(m_field.key);
    if (anyLong.step())
        return std::nullopt;
    const QByteArray next = "SELECT value FROM " + table + " WHERE name = ?" + shortTextSql();
    db::Statement first = m_connection.prepare(next + " ORDER BY value LIMIT 1");
    first.bind(m_field.key);
    db::Statement further = m_connection.prepare(next + " AND value > ? ORDER BY value LIMIT 1");
    std::vector<QByteArray> texts;
    for (db::Statement* leap = &first; leap->step(); leap = &further) {
        if (texts.size() == mostLeaps)
            return std::nullopt;
        texts.push_back(leap->bytes(0));
        further.reset();
        further.bind(m_field.key).bindText(texts.back());
    }
    return texts;
}

void FieldRows::visitText(const QByteArray& text, const std::function<void(qint64 run)>& visit)
{
    db::Statement rows = prepared(" AND value = ?" + shortTextSql());
    rows.bind(m_field.key).bindText(text);
    while (rows.step())
        visit(rows.integer(0));
}

void FieldRows::visit(qint64 run, const Visit& visit)
{
    if (m_given) {
        db::Statement given =
            m_connection.prepare("SELECT run_id, value FROM run_given_tag WHERE name = ? AND run_id = ?");
        given.bind(m_field.key).bind(run);
        if (given.step()) {
            if (!given.isNull(1))
                visit(run, given);
            return;
        }
    }
    if (!m_ofRun)
        m_ofRun = prepared(hasKey(m_field.kind) ? " AND run_id = ?" : " AND r.id = ?");
    if (hasKey(m_field.kind))
        m_ofRun->bind(m_field.key);
    m_ofRun->bind(run);
    while (m_ofRun->step()) {
        if (!m_ofRun->isNull(1))
            visit(run, *m_ofRun);
    }
    m_ofRun->reset();
}

} // namespace assay
