// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/value/value_rows.h"

#include "core/audit/row_query_hash.h"
#include "core/base/number_text.h"
#include "core/base/text.h"
#include "core/db/sql_error.h"
#include "core/people/named_person.h"

#include <map>

namespace assay::values {
namespace {

const QByteArray RecordSql =
    "SELECT v.id, v.uid, v.key, v.use_case_id, u.uid, u.key, u.title, b.id, b.uid, b.name, v.hypothesis, v.metric,"
    " v.unit, v.target, v.baseline_method, v.state, v.state_since, p.id, p.uid, p.name, v.created_at, v.staged,"
    " v.row_version FROM value_record v JOIN use_case u ON u.id = v.use_case_id JOIN person p ON p.id = v.author_id"
    " LEFT JOIN person b ON b.id = u.business_owner_id ";

const QByteArray AdoptionSql =
    "SELECT a.id, a.uid, g.use_case_id, u.uid, u.key, g.uid, g.name, a.window_from, a.window_to, a.eligible, a.used,"
    " a.overridden, a.reasons, a.level, p.id, p.uid, p.name, a.recorded_at, a.staged, EXISTS (SELECT 1 FROM "
    "adoption_record b WHERE b.user_group_id ="
    " a.user_group_id AND b.window_from = a.window_from AND b.window_to = a.window_to AND b.id > a.id)"
    " FROM adoption_record a"
    " JOIN user_group g ON g.id = a.user_group_id JOIN use_case u ON u.id = g.use_case_id"
    " JOIN person p ON p.id = a.author_id ";

const QByteArray GroupSql = "SELECT g.id, g.uid, g.key, g.name, g.use_case_id, u.uid, g.adoption_target FROM user_group"
                            " g JOIN use_case u ON u.id = g.use_case_id ";

ValueRecord recordIn(const db::Statement& row)
{
    ValueRecord record;
    record.id = {row.integer(0)};
    record.uid = row.text(1);
    record.key = row.text(2);
    record.useCase = {row.integer(3)};
    record.useCaseUid = row.text(4);
    record.useCaseKey = row.text(5);
    record.useCaseTitle = row.text(6);
    record.businessOwner = people::namedPersonAt(row, 7);
    record.hypothesis = row.text(10);
    record.metric = row.text(11);
    record.unit = row.text(12);
    record.target = row.real(13);
    record.baselineMethod = row.text(14);
    record.state = valueStateFromString(row.text(15)).value_or(ValueState::Hypothesis);
    record.stateSince = row.integer(16);
    record.author = people::namedPersonAt(row, 17);
    record.createdAt = row.integer(20);
    record.staged = row.boolean(21);
    record.rowVersion = row.integer(22);
    return record;
}

using ById = std::map<qint64, ValueRecord*>;

void readMeasurements(db::Connection& connection, const ById& records)
{
    db::Statement rows = connection.prepare(
        "SELECT m.value_id, m.number, m.realised, m.period_from, m.period_to, m.confidence, m.limits, m.evidence, p.id,"
        " p.uid, p.name, m.role, m.measured_at FROM value_measurement m JOIN person p ON p.id = m.person_id"
        " ORDER BY m.value_id, m.number");
    while (rows.step()) {
        const auto record = records.find(rows.integer(0));
        if (record == records.end())
            continue;
        ValueMeasurement measurement;
        measurement.number = rows.integer(1);
        measurement.realised = rows.real(2);
        measurement.from = rows.integer(3);
        measurement.to = rows.integer(4);
        measurement.confidence = valueConfidenceFromString(rows.text(5)).value_or(ValueConfidence::Low);
        measurement.limits = rows.text(6);
        measurement.evidence = rows.text(7);
        measurement.by = people::namedPersonAt(rows, 8);
        measurement.role = roleFromString(rows.text(11)).value_or(Role::EndUser);
        measurement.at = rows.integer(12);
        record->second->measurements.push_back(std::move(measurement));
    }
}

void readVoices(db::Connection& connection, const ById& records)
{
    db::Statement rows =
        connection.prepare("SELECT v.value_id, v.measurement, p.id, p.uid, p.name, v.role, v.kind, v.text,"
                           " v.evidence, v.said_at FROM value_voice v JOIN person p ON p.id = v.person_id"
                           " ORDER BY v.id");
    while (rows.step()) {
        const auto record = records.find(rows.integer(0));
        const auto kind = valueVoiceKindFromString(rows.text(6));
        if (record == records.end() || !kind)
            continue;
        record->second->voices.push_back({rows.integer(1), people::namedPersonAt(rows, 2),
                                          roleFromString(rows.text(5)).value_or(Role::EndUser), *kind, rows.text(7),
                                          rows.text(8), rows.integer(9)});
    }
}

std::vector<ValueRecord> readRecords(db::Connection& connection, db::Statement rows)
{
    std::vector<ValueRecord> records;
    while (rows.step())
        records.push_back(recordIn(rows));
    ById byId;
    for (ValueRecord& record : records)
        byId[record.id.value] = &record;
    if (!records.empty()) {
        readMeasurements(connection, byId);
        readVoices(connection, byId);
    }
    return records;
}

std::vector<AdoptionRecord> readAdoption(db::Statement rows)
{
    std::vector<AdoptionRecord> records;
    while (rows.step()) {
        AdoptionRecord record;
        record.id = {rows.integer(0)};
        record.uid = rows.text(1);
        record.useCase = {rows.integer(2)};
        record.useCaseUid = rows.text(3);
        record.useCaseKey = rows.text(4);
        record.groupUid = rows.text(5);
        record.groupName = rows.text(6);
        record.from = rows.integer(7);
        record.to = rows.integer(8);
        record.eligible = rows.integer(9);
        record.used = rows.integer(10);
        record.overridden = rows.integer(11);
        record.reasons = rows.text(12);
        record.level = rows.real(13);
        record.author = people::namedPersonAt(rows, 14);
        record.recordedAt = rows.integer(17);
        record.staged = rows.boolean(18);
        record.superseded = rows.boolean(19);
        records.push_back(std::move(record));
    }
    return records;
}

AdoptingGroup groupIn(const db::Statement& row)
{
    return {row.integer(0),
            row.text(1),
            row.text(2),
            row.text(3),
            {row.integer(4)},
            row.text(5),
            row.isNull(6) ? usualAdoptionLevel : row.real(6)};
}

/// Reals as their shortest texts, which every engine gives alike.
void addReals(RowHasher& hasher, db::Connection& connection, QByteArrayView sql, qint64 id)
{
    db::Statement rows = connection.prepare(sql);
    rows.bind(id);
    while (rows.step())
        hasher.add(QByteArrayView(numberText(rows.real(0))));
}

} // namespace

std::vector<ValueRecord> all(db::Connection& connection)
{
    return readRecords(connection, connection.prepare(RecordSql + "ORDER BY v.id"));
}

std::vector<ValueRecord> awaited(db::Connection& connection)
{
    return readRecords(
        connection,
        connection.prepare(RecordSql
                           + "WHERE v.state IN ('Measured', 'Disputed') OR (v.state = 'Hypothesis' AND EXISTS"
                             " (SELECT 1 FROM value_measurement m WHERE m.value_id = v.id)) ORDER BY v.id"));
}

std::vector<ValueRecord> ofUseCase(db::Connection& connection, UseCaseId useCase)
{
    db::Statement rows = connection.prepare(RecordSql + "WHERE v.use_case_id = ? ORDER BY v.id");
    rows.bind(useCase.value);
    return readRecords(connection, std::move(rows));
}

ValueRecord byName(db::Connection& connection, const QString& name)
{
    db::Statement row = connection.prepare(RecordSql + "WHERE v.key = ? OR v.uid = ?");
    row.bind(name).bind(name);
    std::vector<ValueRecord> found = readRecords(connection, std::move(row));
    if (found.empty())
        db::raise(Error::Kind::NotFound, Text::tr("The project has no value record %1.").arg(name));
    return std::move(found.front());
}

std::vector<AdoptionRecord> adoption(db::Connection& connection)
{
    return readAdoption(connection.prepare(AdoptionSql + "ORDER BY a.id"));
}

std::vector<AdoptionRecord> adoptionOfUseCase(db::Connection& connection, UseCaseId useCase)
{
    db::Statement rows = connection.prepare(AdoptionSql + "WHERE g.use_case_id = ? ORDER BY a.id");
    rows.bind(useCase.value);
    return readAdoption(std::move(rows));
}

Digest valueHash(db::Connection& connection, ValueRecordId id)
{
    RowHasher hasher("value_record");
    addRows(hasher, connection,
            "SELECT v.uid, v.key, u.uid, v.hypothesis, v.metric, v.unit, v.baseline_method, v.state,"
            " CAST(v.state_since AS TEXT), p.uid, CAST(v.created_at AS TEXT), CAST(v.staged AS TEXT),"
            " CAST(v.row_version AS TEXT) FROM value_record v JOIN use_case u ON u.id = v.use_case_id"
            " JOIN person p ON p.id = v.author_id WHERE v.id = ?",
            id.value);
    addReals(hasher, connection, "SELECT target FROM value_record WHERE id = ?", id.value);
    addRows(hasher, connection,
            "SELECT CAST(m.number AS TEXT), CAST(m.period_from AS TEXT), CAST(m.period_to AS TEXT), m.confidence,"
            " m.limits, m.evidence, p.uid, m.role, CAST(m.measured_at AS TEXT) FROM value_measurement m"
            " JOIN person p ON p.id = m.person_id WHERE m.value_id = ? ORDER BY m.number",
            id.value);
    addReals(hasher, connection, "SELECT realised FROM value_measurement WHERE value_id = ? ORDER BY number", id.value);
    addRows(hasher, connection,
            "SELECT CAST(v.measurement AS TEXT), p.uid, v.role, v.kind, v.text, v.evidence, CAST(v.said_at AS TEXT)"
            " FROM value_voice v JOIN person p ON p.id = v.person_id WHERE v.value_id = ? ORDER BY v.id",
            id.value);
    return hasher.finish();
}

Digest adoptionHash(db::Connection& connection, AdoptionRecordId id)
{
    RowHasher hasher("adoption_record");
    addRows(hasher, connection,
            "SELECT a.uid, g.uid, CAST(a.window_from AS TEXT), CAST(a.window_to AS TEXT), CAST(a.eligible AS TEXT),"
            " CAST(a.used AS TEXT), CAST(a.overridden AS TEXT), a.reasons, p.uid, CAST(a.recorded_at AS TEXT),"
            " CAST(a.staged AS TEXT) FROM adoption_record a JOIN user_group g ON g.id = a.user_group_id"
            " JOIN person p ON p.id = a.author_id WHERE a.id = ?",
            id.value);
    addReals(hasher, connection, "SELECT level FROM adoption_record WHERE id = ?", id.value);
    return hasher.finish();
}

std::vector<AdoptingGroup> adoptingGroups(db::Connection& connection)
{
    std::vector<AdoptingGroup> groups;
    db::Statement rows = connection.prepare(GroupSql + "ORDER BY g.id");
    while (rows.step())
        groups.push_back(groupIn(rows));
    return groups;
}

AdoptingGroup adoptingGroup(db::Connection& connection, const QString& name)
{
    db::Statement row = connection.prepare(GroupSql + "WHERE g.key = ? OR g.uid = ?");
    if (!row.bind(name).bind(name).step())
        db::raise(Error::Kind::NotFound, Text::tr("The project has no group of users %1.").arg(name));
    return groupIn(row);
}

} // namespace assay::values
