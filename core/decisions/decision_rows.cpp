// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decisions/decision_rows.h"

#include "core/audit/row_query_hash.h"
#include "core/base/text.h"
#include "core/db/sql_error.h"
#include "core/people/named_person.h"

namespace assay::decisions {
namespace {

const QByteArray DecisionSql =
    "SELECT d.id, d.uid, d.key, d.topic, d.title, d.context, d.options, d.outcome, d.consequences, d.expected,"
    " d.measured, d.state, a.id, a.uid, a.name, d.created_at, b.id, b.uid, b.name, d.decided_at, d.review_at, s.key,"
    " (SELECT l.key FROM decision l WHERE l.supersedes_id = d.id AND l.state IN ('Accepted', 'Deprecated',"
    " 'Superseded') ORDER BY l.id DESC LIMIT 1), u.id, u.key, d.staged, d.row_version FROM decision d"
    " JOIN person a ON a.id = d.author_id LEFT JOIN person b ON b.id = d.decided_by_id"
    " LEFT JOIN decision s ON s.id = d.supersedes_id LEFT JOIN use_case u ON u.id = d.use_case_id ";

DecisionRecord readDecision(const db::Statement& row)
{
    DecisionRecord decision;
    decision.id = {row.integer(0)};
    decision.uid = row.text(1);
    decision.key = row.text(2);
    decision.topic = db::requireKnown(decisionTopicFromString(row.text(3)), decision.key);
    decision.text = {row.text(4), row.text(5), row.text(6), row.text(7), row.text(8), row.text(9)};
    decision.measured = row.text(10);
    decision.state = db::requireKnown(decisionStateFromString(row.text(11)), decision.key);
    decision.author = people::namedPersonAt(row, 12);
    decision.createdAt = row.integer(15);
    decision.decidedBy = people::namedPersonAt(row, 16);
    decision.decidedAt = row.optionalInteger(19);
    decision.reviewAt = row.optionalInteger(20);
    decision.supersedes = row.isNull(21) ? QString() : row.text(21);
    decision.supersededBy = row.isNull(22) ? QString() : row.text(22);
    decision.useCase = {row.optionalInteger(23).value_or(0)};
    decision.useCaseKey = row.isNull(24) ? QString() : row.text(24);
    decision.staged = row.boolean(25);
    decision.rowVersion = row.integer(26);
    return decision;
}

std::vector<DecisionRecord> readDecisions(db::Statement rows)
{
    std::vector<DecisionRecord> found;
    while (rows.step())
        found.push_back(readDecision(rows));
    return found;
}

} // namespace

std::vector<DecisionRecord> all(db::Connection& connection)
{
    return readDecisions(connection.prepare(DecisionSql + "ORDER BY d.id"));
}

std::vector<DecisionRecord> proposed(db::Connection& connection)
{
    return readDecisions(connection.prepare(DecisionSql + "WHERE d.state = 'Proposed' ORDER BY d.id"));
}

std::vector<DecisionRecord> ofUseCase(db::Connection& connection, UseCaseId useCase)
{
    db::Statement rows = connection.prepare(DecisionSql + "WHERE d.use_case_id = ? ORDER BY d.id");
    rows.bind(useCase.value);
    return readDecisions(std::move(rows));
}

DecisionRecord byName(db::Connection& connection, const QString& name)
{
    db::Statement rows = connection.prepare(DecisionSql + "WHERE d.key = ? OR d.uid = ?");
    rows.bind(name).bind(name);
    std::vector<DecisionRecord> found = readDecisions(std::move(rows));
    if (found.empty())
        db::raise(Error::Kind::NotFound, Text::tr("The project has no decision %1.").arg(name));
    return std::move(found.front());
}

Digest decisionHash(db::Connection& connection, DecisionId id)
{
    RowHasher hasher("decision");
    addRows(hasher, connection,
            "SELECT d.uid, d.key, d.topic, d.title, d.context, d.options, d.outcome, d.consequences, d.expected,"
            " d.measured, d.state, a.uid, CAST(d.created_at AS TEXT), coalesce(b.uid, ''),"
            " coalesce(CAST(d.decided_at AS TEXT), ''), coalesce(CAST(d.review_at AS TEXT), ''), coalesce(s.uid, ''),"
            " coalesce(u.uid, ''), CAST(d.staged AS TEXT), CAST(d.row_version AS TEXT) FROM decision d"
            " JOIN person a ON a.id = d.author_id LEFT JOIN person b ON b.id = d.decided_by_id"
            " LEFT JOIN decision s ON s.id = d.supersedes_id LEFT JOIN use_case u ON u.id = d.use_case_id"
            " WHERE d.id = ?",
            id.value);
    return hasher.finish();
}

} // namespace assay::decisions
