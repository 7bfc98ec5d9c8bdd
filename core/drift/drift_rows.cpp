// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drift/drift_rows.h"

#include "core/audit/row_query_hash.h"
#include "core/base/number_text.h"
#include "core/base/text.h"
#include "core/db/sql_error.h"
#include "core/drift/drift_content.h"
#include "core/people/named_person.h"

namespace assay::drift {
namespace {

const QByteArray DriftSql =
    "SELECT d.id, d.uid, d.key, u.id, u.uid, u.key, u.title, coalesce(r.uid, ''),"
    " coalesce(m.name || '@' || CAST(v.version AS TEXT), ''), d.reference_name, d.reference_sha256, d.reference_rows,"
    " d.current_name, d.current_sha256, d.current_rows, d.policy, d.watch_limit, d.drift_limit, d.note, p.id, p.uid,"
    " p.name, d.checked_at, d.staged FROM drift_check d JOIN use_case u ON u.id = d.use_case_id"
    " JOIN person p ON p.id = d.author_id LEFT JOIN release r ON r.id = d.release_id"
    " LEFT JOIN model_version v ON v.id = r.version_id LEFT JOIN registered_model m ON m.id = v.model_id ";

DriftSource sourceAt(const db::Statement& row, int column, const QString& key)
{
    return {row.text(column), db::requireKnown(digestFromHex(row.bytesView(column + 1)), key), row.integer(column + 2)};
}

double limitAt(const db::Statement& row, int column, const QString& key)
{
    const NumberReading reading = readNumber(row.bytesView(column));
    return db::requireKnown(reading.kind == NumberReading::Kind::Value ? std::optional(reading.value) : std::nullopt,
                            key);
}

/// What is read of each reading.
enum class ReadingDepth { Verdict, Figures };

void readReadings(db::Connection& connection, DriftCheck& check, ReadingDepth depth)
{
    const bool isWhole = depth == ReadingDepth::Figures;
    db::Statement rows =
        connection.prepare(QByteArray("SELECT uid, ordinal, name, verdict") + (isWhole ? ", content" : "")
                           + " FROM drift_reading WHERE check_id = ? ORDER BY ordinal");
    rows.bind(check.id.value);
    while (rows.step()) {
        DriftReading reading;
        if (isWhole && !readContent(rows.bytesView(4), reading))
            db::raise(Error::Kind::Corrupt, Text::tr("A reading of %1 cannot be read.").arg(check.key));
        reading.uid = rows.text(0);
        reading.ordinal = rows.integer(1);
        reading.column = rows.text(2);
        reading.verdict = db::requireKnown(driftVerdictFromString(rows.text(3)), check.key);
        check.readings.push_back(std::move(reading));
    }
}

std::vector<DriftCheck> readChecks(db::Connection& connection, db::Statement rows, ReadingDepth depth)
{
    std::vector<DriftCheck> found;
    while (rows.step()) {
        DriftCheck check;
        check.id = {rows.integer(0)};
        check.uid = rows.text(1);
        check.key = rows.text(2);
        check.useCase = {rows.integer(3)};
        check.useCaseUid = rows.text(4);
        check.useCaseKey = rows.text(5);
        check.useCaseTitle = rows.text(6);
        check.releaseUid = rows.text(7);
        check.release = rows.text(8);
        check.reference = sourceAt(rows, 9, check.key);
        check.current = sourceAt(rows, 12, check.key);
        check.policy = db::requireKnown(driftPolicyFromString(rows.text(15)), check.key);
        check.limits = {limitAt(rows, 16, check.key), limitAt(rows, 17, check.key)};
        check.note = rows.text(18);
        check.by = people::namedPersonAt(rows, 19);
        check.at = rows.integer(22);
        check.staged = rows.boolean(23);
        found.push_back(std::move(check));
    }
    for (DriftCheck& check : found)
        readReadings(connection, check, depth);
    return found;
}

} // namespace

std::vector<DriftCheck> all(db::Connection& connection)
{
    return readChecks(connection, connection.prepare(DriftSql + "ORDER BY d.id DESC"), ReadingDepth::Verdict);
}

DriftCheck byName(db::Connection& connection, const QString& name)
{
    db::Statement rows = connection.prepare(
        DriftSql + "WHERE d.key = ? OR d.uid = ? OR d.id IN (SELECT g.check_id FROM drift_reading g WHERE g.uid = ?)");
    rows.bind(name).bind(name).bind(name);
    std::vector<DriftCheck> found = readChecks(connection, std::move(rows), ReadingDepth::Figures);
    if (found.empty())
        db::raise(Error::Kind::NotFound, Text::tr("The project has no check for drift %1.").arg(name));
    return std::move(found.front());
}

Digest driftHash(db::Connection& connection, DriftCheckId id)
{
    RowHasher hasher("drift_check");
    addRows(hasher, connection,
            "SELECT d.uid, d.key, u.uid, coalesce(r.uid, ''), d.reference_name, d.reference_sha256,"
            " CAST(d.reference_rows AS TEXT), d.current_name, d.current_sha256, CAST(d.current_rows AS TEXT), d.policy,"
            " d.watch_limit, d.drift_limit, d.note, p.uid, d.role, CAST(d.checked_at AS TEXT), CAST(d.staged AS TEXT)"
            " FROM drift_check d JOIN use_case u ON u.id = d.use_case_id JOIN person p ON p.id = d.author_id"
            " LEFT JOIN release r ON r.id = d.release_id WHERE d.id = ?",
            id.value);
    addRows(hasher, connection,
            "SELECT uid, CAST(ordinal AS TEXT), name, verdict, content FROM drift_reading WHERE check_id = ?"
            " ORDER BY ordinal",
            id.value);
    return hasher.finish();
}

} // namespace assay::drift
