// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scans/scan_rows.h"

#include "core/audit/row_query_hash.h"
#include "core/base/text.h"
#include "core/db/sql_error.h"
#include "core/people/named_person.h"

#include <algorithm>

namespace assay::scans {
namespace {

const QByteArray ScanSql =
    "SELECT s.id, s.uid, s.key, s.use_case_id, u.uid, u.key, s.release_id, coalesce(r.uid, ''),"
    " coalesce(m.name || '@' || CAST(v.version AS TEXT), ''), coalesce(m.uid, ''), s.tool, s.tool_version, s.category,"
    " s.outcome, s.trouble, s.errors, s.warnings, s.notes, s.suppressed, s.file_name, s.sha256, s.ran_at, p.id, p.uid,"
    " p.name, s.imported_at, s.staged, s.code_commit, s.repository, s.branch, coalesce(r.code_commit, '')"
    " FROM scan s JOIN use_case u ON u.id = s.use_case_id JOIN person p ON p.id = s.person_id LEFT JOIN release r ON "
    "r.id = s.release_id"
    " LEFT JOIN model_version v ON v.id = r.version_id LEFT JOIN registered_model m ON m.id = v.model_id ";

const QByteArray ScanOrder = " ORDER BY s.ran_at, s.id";

const QByteArray ResultSql =
    "SELECT x.uid, x.scan_id, x.identity, x.rule, x.level, x.message, x.file, x.line, x.suppressed FROM scan_result x ";

Scan readScan(const db::Statement& row)
{
    Scan scan;
    scan.id = {row.integer(0)};
    scan.uid = row.text(1);
    scan.key = row.text(2);
    scan.useCase = {row.integer(3)};
    scan.useCaseUid = row.text(4);
    scan.useCaseKey = row.text(5);
    scan.release = {row.optionalInteger(6).value_or(0)};
    scan.releaseUid = row.text(7);
    scan.releaseName = row.text(8);
    scan.modelUid = row.text(9);
    scan.tool = row.text(10);
    scan.toolVersion = row.text(11);
    scan.category = row.text(12);
    scan.outcome = db::requireKnown(scanOutcomeFromString(row.text(13)), scan.key);
    scan.trouble = row.text(14);
    scan.counts = {row.integer(15), row.integer(16), row.integer(17), row.integer(18)};
    scan.fileName = row.text(19);
    scan.sha256 = digestFromBytes(row.bytesView(20)).value_or(Digest{});
    scan.ranAt = row.integer(21);
    scan.importedBy = people::namedPersonAt(row, 22);
    scan.importedAt = row.integer(25);
    scan.staged = row.boolean(26);
    scan.source = {row.text(27), row.text(28), row.text(29)};
    scan.releaseCommit = row.text(30);
    return scan;
}

std::vector<Scan> readScans(db::Statement rows)
{
    std::vector<Scan> found;
    while (rows.step())
        found.push_back(readScan(rows));
    return found;
}

ScanResult readResult(const db::Statement& row)
{
    ScanResult result;
    result.uid = row.text(0);
    result.scan = {row.integer(1)};
    result.identity = row.bytes(2);
    result.rule = row.text(3);
    result.level = db::requireKnown(scanLevelFromString(row.text(4)), result.uid);
    result.message = row.text(5);
    result.file = row.text(6);
    result.line = row.integer(7);
    result.suppressed = row.boolean(8);
    return result;
}

} // namespace

std::vector<Scan> all(db::Connection& connection)
{
    return readScans(connection.prepare(ScanSql + ScanOrder));
}

Scan byName(db::Connection& connection, const QString& name)
{
    db::Statement rows = connection.prepare(ScanSql + "WHERE s.key = ? OR s.uid = ?");
    rows.bind(name).bind(name);
    if (!rows.step())
        db::raise(Error::Kind::NotFound, Text::tr("The project has no scan %1.").arg(name));
    return readScan(rows);
}

std::vector<Scan> lineOf(db::Connection& connection, const Scan& scan)
{
    db::Statement rows = connection.prepare(ScanSql
                                            + "WHERE s.use_case_id = ? AND s.tool = ? AND s.category = ?"
                                              " AND coalesce(m.uid, '') = ?"
                                            + ScanOrder);
    rows.bind(scan.useCase.value).bind(scan.tool).bind(scan.category).bind(scan.modelUid);
    return readScans(std::move(rows));
}

std::vector<Scan> newestOfRelease(db::Connection& connection, ReleaseId release)
{
    db::Statement rows = connection.prepare(
        ScanSql
        + "WHERE s.release_id = ? AND NOT EXISTS (SELECT 1 FROM scan n WHERE n.release_id = s.release_id"
          " AND n.tool = s.tool AND n.category = s.category"
          " AND (n.ran_at > s.ran_at OR (n.ran_at = s.ran_at AND n.id > s.id)))"
        + ScanOrder);
    rows.bind(release.value);
    return readScans(std::move(rows));
}

std::vector<ScanResult> resultsOf(db::Connection& connection, ScanId scan)
{
    db::Statement rows = connection.prepare(ResultSql + "WHERE x.scan_id = ? ORDER BY x.ordinal");
    rows.bind(scan.value);
    std::vector<ScanResult> found;
    while (rows.step())
        found.push_back(readResult(rows));
    return found;
}

std::vector<ResultName> resultNamesOf(db::Connection& connection, ScanId scan)
{
    db::Statement rows =
        connection.prepare("SELECT uid, identity, suppressed FROM scan_result WHERE scan_id = ? ORDER BY ordinal");
    rows.bind(scan.value);
    std::vector<ResultName> found;
    while (rows.step())
        found.push_back({rows.text(0), rows.bytes(1), rows.boolean(2)});
    return found;
}

std::vector<ScanResult> resultsByUids(db::Connection& connection, const QStringList& uids)
{
    db::Statement row = connection.prepare(ResultSql + "WHERE x.uid = ?");
    std::vector<ScanResult> found;
    for (const QString& uid : uids) {
        row.bind(uid);
        found.push_back(row.step() ? readResult(row) : ScanResult{});
        row.reset();
    }
    return found;
}

std::optional<ScanResult> resultByUid(db::Connection& connection, const QString& uid)
{
    db::Statement rows = connection.prepare(ResultSql + "WHERE x.uid = ?");
    return rows.bind(uid).step() ? std::optional(readResult(rows)) : std::nullopt;
}

Digest scanHash(db::Connection& connection, ScanId id)
{
    RowHasher hasher("scan");
    addRows(hasher, connection,
            "SELECT s.uid, s.key, u.uid, coalesce(r.uid, ''), s.tool, s.tool_version, s.category, s.outcome, s.trouble,"
            " CAST(s.errors AS TEXT), CAST(s.warnings AS TEXT), CAST(s.notes AS TEXT), CAST(s.suppressed AS TEXT),"
            " s.file_name, s.sha256, CAST(s.ran_at AS TEXT), p.uid, CAST(s.imported_at AS TEXT),"
            " CAST(s.staged AS TEXT), s.code_commit, s.repository, s.branch FROM scan s"
            " JOIN use_case u ON u.id = s.use_case_id JOIN person p ON p.id = s.person_id LEFT JOIN release r ON r.id "
            "= s.release_id WHERE s.id = ?",
            id.value);
    addRows(hasher, connection,
            "SELECT CAST(x.ordinal AS TEXT), x.uid, x.identity, x.rule, x.level, x.message, x.file,"
            " CAST(x.line AS TEXT), CAST(x.suppressed AS TEXT) FROM scan_result x WHERE x.scan_id = ?"
            " ORDER BY x.ordinal",
            id.value);
    return hasher.finish();
}

} // namespace assay::scans
