// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/briefs/brief_rows.h"

#include "core/audit/row_query_hash.h"
#include "core/base/text.h"
#include "core/db/sql_error.h"
#include "core/reports/figure_names.h"
#include "core/reports/figure_text.h"

namespace assay::briefs {
namespace {

const QByteArray BriefSql = "SELECT b.id, b.uid, b.number, b.as_of, p.name, b.role, b.frozen_at, b.digest FROM brief b"
                            " JOIN person p ON p.id = b.frozen_by ";

Brief readBrief(const db::Statement& row)
{
    return {{row.integer(0)}, row.text(1), row.integer(2),
            row.integer(3),   row.text(4), roleFromString(row.text(5)).value_or(Role::DevOps),
            row.integer(6),   row.text(7)};
}

} // namespace

std::vector<Brief> all(db::Connection& connection)
{
    std::vector<Brief> found;
    db::Statement rows = connection.prepare(BriefSql + "ORDER BY b.number DESC");
    while (rows.step())
        found.push_back(readBrief(rows));
    return found;
}

Brief byNumber(db::Connection& connection, qint64 number)
{
    db::Statement row = connection.prepare(BriefSql + "WHERE b.number = ?");
    if (!row.bind(number).step()) {
        db::raise(Error::Kind::NotFound,
                  Text::tr("The project has no brief %1. List them with: assay-cli brief list.").arg(number));
    }
    return readBrief(row);
}

std::optional<Brief> latest(db::Connection& connection)
{
    const std::vector<Brief> found = all(connection);
    return found.empty() ? std::nullopt : std::optional(found.front());
}

ReportFigures frozenFigures(db::Connection& connection, const Brief& brief)
{
    db::Statement row = connection.prepare("SELECT content FROM brief WHERE id = ?");
    row.bind(brief.id.value).step();
    const QByteArray content = row.bytes(0);
    if (toHex(sha256(content)) != brief.digest.toLatin1()) {
        db::raise(Error::Kind::Corrupt,
                  Text::tr("Brief %1 is not what was frozen: its content does not have its digest. Nothing else was "
                           "looked at; run a verification.")
                      .arg(brief.number));
    }
    ReportFigures figures = db::orRaise(figuresFrom(content));
    reports::nameThings(connection, figures);
    return figures;
}

Digest briefHash(db::Connection& connection, BriefId id)
{
    RowHasher hasher("brief");
    addRows(hasher, connection,
            "SELECT b.uid, CAST(b.number AS TEXT), CAST(b.as_of AS TEXT), p.uid, b.role, CAST(b.frozen_at AS TEXT),"
            " b.content, b.digest FROM brief b JOIN person p ON p.id = b.frozen_by WHERE b.id = ?",
            id.value);
    return hasher.finish();
}

} // namespace assay::briefs
