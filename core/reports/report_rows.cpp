// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/report_rows.h"

#include "core/audit/row_query_hash.h"
#include "core/base/json_reader.h"
#include "core/base/text.h"
#include "core/db/sql_error.h"

#include <map>

namespace assay::reports {
namespace {

constexpr auto ReportColumns =
    "SELECT r.id, r.uid, v.title, r.use_case_id, coalesce(u.key, ''), coalesce(u.title, ''), r.author_id, p.name,"
    " r.staged, r.created_at, v.version, v.blocks FROM report r JOIN person p ON p.id = r.author_id"
    " JOIN report_version v ON v.report_id = r.id AND v.version ="
    " (SELECT max(w.version) FROM report_version w WHERE w.report_id = r.id)"
    " LEFT JOIN use_case u ON u.id = r.use_case_id ";

constexpr auto BlockColumns =
    "SELECT b.id, b.uid, b.kind, v.version, p.name, v.written_at, v.content FROM report_block b"
    " JOIN report_block_version v ON v.block_id = b.id AND v.version ="
    " (SELECT max(w.version) FROM report_block_version w WHERE w.block_id = b.id)"
    " JOIN person p ON p.id = v.author_id ";

constexpr auto EditionColumns = "SELECT e.id, e.uid, e.number, p.name, e.frozen_at, e.digest FROM report_edition e"
                                " JOIN person p ON p.id = e.frozen_by ";

QStringList uidsFrom(QByteArrayView json)
{
    const JsonValue array = db::orRaise(readJson(json));
    QStringList uids;
    for (const JsonValue& uid : array.items())
        uids << uid.toText();
    return uids;
}

Report readReport(const db::Statement& row)
{
    Report report;
    report.id = {row.integer(0)};
    report.uid = row.text(1);
    report.title = row.text(2);
    report.useCase = {row.integer(3)};
    report.useCaseKey = row.text(4);
    report.useCaseName = row.text(5);
    report.author = {row.integer(6)};
    report.authorName = row.text(7);
    report.staged = row.boolean(8);
    report.createdAt = row.integer(9);
    report.version = row.integer(10);
    report.blockUids = uidsFrom(row.bytesView(11));
    return report;
}

ReportBlock readBlock(const db::Statement& row)
{
    const std::optional<ReportBlockKind> kind = reportBlockKindFromString(row.text(2));
    if (!kind)
        db::raise(Error::Kind::Corrupt, Text::tr("A block of a report is of no kind that this version knows."));
    return {{row.integer(0)}, row.text(1),    row.integer(3),
            row.text(4),      row.integer(5), db::orRaise(blockContentFrom(*kind, row.bytesView(6)))};
}

ReportEdition readEdition(const db::Statement& row)
{
    return {{row.integer(0)}, row.text(1), row.integer(2), row.text(3), row.integer(4), row.text(5)};
}

void raiseNoReport(const QString& name)
{
    db::raise(Error::Kind::NotFound,
              Text::tr("The project has no report “%1”. List them with: assay-cli report list.").arg(name));
}

} // namespace

std::vector<ReportRow> all(db::Connection& connection)
{
    std::map<qint64, std::pair<qint64, qint64>> counted; // By report: editions, last change.
    db::Statement counts = connection.prepare(
        "SELECT r.id, (SELECT count(*) FROM report_edition e WHERE e.report_id = r.id),"
        " (SELECT max(v.written_at) FROM report_version v WHERE v.report_id = r.id),"
        " (SELECT coalesce(max(v.written_at), 0) FROM report_block b JOIN report_block_version v ON v.block_id = b.id"
        " WHERE b.report_id = r.id) FROM report r");
    while (counts.step())
        counted[counts.integer(0)] = {counts.integer(1), std::max(counts.integer(2), counts.integer(3))};
    db::Statement rows = connection.prepare(QByteArray(ReportColumns) + "ORDER BY r.id");
    std::vector<ReportRow> found;
    while (rows.step()) {
        const Report report = readReport(rows);
        const auto& [editions, writtenAt] = counted[report.id.value];
        found.push_back({report, editions, writtenAt});
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const ReportRow& a, const ReportRow& b) { return a.writtenAt > b.writtenAt; });
    return found;
}

Report byUid(db::Connection& connection, const QString& uid)
{
    db::Statement row = connection.prepare(QByteArray(ReportColumns) + "WHERE r.uid = ?");
    if (!row.bind(uid).step())
        raiseNoReport(uid);
    return readReport(row);
}

Report byName(db::Connection& connection, const QString& name)
{
    db::Statement rows = connection.prepare(
        QByteArray(ReportColumns) + "WHERE r.uid = ? OR v.title = ? OR u.key = ? OR u.uid = ? ORDER BY r.id LIMIT 2");
    if (!rows.bind(name).bind(name).bind(name).bind(name).step())
        raiseNoReport(name);
    const Report report = readReport(rows);
    if (rows.step()) {
        db::raise(
            Error::Kind::Conflict,
            Text::tr("Several reports are called “%1”. Name one by its id from: assay-cli report list.").arg(name));
    }
    return report;
}

std::vector<ReportBlock> blocksOf(db::Connection& connection, const Report& report)
{
    db::Statement rows = connection.prepare(QByteArray(BlockColumns) + "WHERE b.report_id = ?");
    rows.bind(report.id.value);
    std::map<QString, ReportBlock> known;
    while (rows.step()) {
        ReportBlock block = readBlock(rows);
        known.emplace(block.uid, std::move(block));
    }
    std::vector<ReportBlock> ordered;
    for (const QString& uid : report.blockUids) {
        if (const auto found = known.find(uid); found != known.end())
            ordered.push_back(found->second);
    }
    return ordered;
}

ReportBlock blockByUid(db::Connection& connection, const QString& uid)
{
    db::Statement row = connection.prepare(QByteArray(BlockColumns) + "WHERE b.uid = ?");
    if (!row.bind(uid).step())
        db::raise(Error::Kind::NotFound, Text::tr("The project has no block %1 of a report.").arg(uid));
    return readBlock(row);
}

QString reportOfBlock(db::Connection& connection, const QString& blockUid)
{
    db::Statement row =
        connection.prepare("SELECT r.uid FROM report_block b JOIN report r ON r.id = b.report_id WHERE b.uid = ?");
    if (!row.bind(blockUid).step())
        db::raise(Error::Kind::NotFound, Text::tr("The project has no block %1 of a report.").arg(blockUid));
    return row.text(0);
}

std::vector<ReportEdition> editionsOf(db::Connection& connection, ReportId report)
{
    db::Statement rows =
        connection.prepare(QByteArray(EditionColumns) + "WHERE e.report_id = ? ORDER BY e.number DESC");
    rows.bind(report.value);
    std::vector<ReportEdition> found;
    while (rows.step())
        found.push_back(readEdition(rows));
    return found;
}

ReportEdition edition(db::Connection& connection, ReportId report, qint64 number)
{
    db::Statement row = connection.prepare(QByteArray(EditionColumns) + "WHERE e.report_id = ? AND e.number = ?");
    if (!row.bind(report.value).bind(number).step())
        db::raise(Error::Kind::NotFound, Text::tr("The report has no edition %1.").arg(number));
    return readEdition(row);
}

QByteArray editionContent(db::Connection& connection, const ReportEdition& edition)
{
    db::Statement row = connection.prepare("SELECT content FROM report_edition WHERE id = ?");
    row.bind(edition.id.value).step();
    QByteArray content = row.bytes(0);
    if (toHex(sha256(content)) != edition.digest.toLatin1()) {
        db::raise(Error::Kind::Corrupt,
                  Text::tr("Edition %1 of the report is not what was frozen: its content does not have its digest. "
                           "Nothing else was looked at; run a verification.")
                      .arg(edition.number));
    }
    return content;
}

Digest reportHash(db::Connection& connection, ReportId report)
{
    RowHasher hasher("report");
    addRows(hasher, connection,
            "SELECT uid, coalesce(CAST(use_case_id AS TEXT), ''), CAST(author_id AS TEXT), CAST(staged AS TEXT),"
            " CAST(created_at AS TEXT) FROM report WHERE id = ?",
            report.value);
    addRows(hasher, connection,
            "SELECT CAST(version AS TEXT), title, blocks, CAST(author_id AS TEXT), CAST(written_at AS TEXT)"
            " FROM report_version WHERE report_id = ? ORDER BY version",
            report.value);
    addRows(hasher, connection,
            "SELECT b.uid, b.kind, CAST(v.version AS TEXT), v.content, CAST(v.author_id AS TEXT),"
            " CAST(v.written_at AS TEXT) FROM report_block b JOIN report_block_version v ON v.block_id = b.id"
            " WHERE b.report_id = ? ORDER BY b.id, v.version",
            report.value);
    return hasher.finish();
}

Digest editionHash(db::Connection& connection, ReportEditionId edition)
{
    RowHasher hasher("report_edition");
    addRows(hasher, connection,
            "SELECT uid, CAST(report_id AS TEXT), CAST(number AS TEXT), CAST(frozen_by AS TEXT),"
            " CAST(frozen_at AS TEXT), content, digest FROM report_edition WHERE id = ?",
            edition.value);
    return hasher.finish();
}

} // namespace assay::reports
