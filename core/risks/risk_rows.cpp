// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risks/risk_rows.h"

#include "core/audit/audit_log.h"
#include "core/audit/row_query_hash.h"
#include "core/base/text.h"
#include "core/db/sql_error.h"
#include "core/people/named_person.h"

namespace assay::risks {
namespace {

const QByteArray RiskSql =
    "SELECT x.id, x.uid, x.key, x.use_case_id, u.uid, u.key, x.release_id, r.uid,"
    " m.name || '@' || CAST(v.version AS TEXT), x.finding_id, f.uid, f.key, x.control, x.title, x.cause, x.effect,"
    " x.plan, x.treatment, x.owner_id, o.uid, o.name, x.likelihood, x.impact, x.residual_likelihood,"
    " x.residual_impact, x.offered_likelihood, x.offered_impact, x.offered_evidence, x.offered_by, b.uid, b.name,"
    " x.offered_at, x.review_at, x.state, x.state_since, x.state_reason, x.accepter_id, a.uid, a.name,"
    " x.accepted_until, x.acceptance, x.raised_by, w.uid, w.name, x.staged, x.created_at, x.row_version FROM risk x"
    " JOIN person w ON w.id = x.raised_by LEFT JOIN person o ON o.id = x.owner_id"
    " LEFT JOIN person b ON b.id = x.offered_by LEFT JOIN person a ON a.id = x.accepter_id"
    " LEFT JOIN use_case u ON u.id = x.use_case_id LEFT JOIN finding f ON f.id = x.finding_id"
    " LEFT JOIN release r ON r.id = x.release_id LEFT JOIN model_version v ON v.id = r.version_id"
    " LEFT JOIN registered_model m ON m.id = v.model_id ";

QString textOrNothing(const db::Statement& row, int column)
{
    return row.isNull(column) ? QString() : row.text(column);
}

std::optional<RiskLevel> levelAt(const db::Statement& row, int column)
{
    if (row.isNull(column) || row.isNull(column + 1))
        return std::nullopt;
    return RiskLevel{static_cast<int>(row.integer(column)), static_cast<int>(row.integer(column + 1))};
}

void readSubjects(const db::Statement& row, Risk& risk)
{
    risk.useCase = {row.optionalInteger(3).value_or(0)};
    risk.useCaseUid = textOrNothing(row, 4);
    risk.useCaseKey = textOrNothing(row, 5);
    risk.release = {row.optionalInteger(6).value_or(0)};
    risk.releaseUid = textOrNothing(row, 7);
    risk.releaseName = textOrNothing(row, 8);
    risk.finding = {row.optionalInteger(9).value_or(0)};
    risk.findingUid = textOrNothing(row, 10);
    risk.findingKey = textOrNothing(row, 11);
    risk.control = row.text(12);
}

Risk readRisk(const db::Statement& row)
{
    Risk risk;
    risk.id = {row.integer(0)};
    risk.uid = row.text(1);
    risk.key = row.text(2);
    readSubjects(row, risk);
    risk.text = {row.text(13), row.text(14), row.text(15), row.text(16)};
    risk.treatment = riskTreatmentFromString(row.text(17));
    risk.owner = people::namedPersonAt(row, 18);
    risk.inherent = levelAt(row, 21);
    risk.residual = levelAt(row, 23);
    if (const std::optional<RiskLevel> offered = levelAt(row, 25); offered && !row.isNull(31))
        risk.lowering = RiskLowering{*offered, row.text(27), people::namedPersonAt(row, 28), row.integer(31)};
    risk.reviewAt = row.optionalInteger(32);
    risk.state = db::requireKnown(riskStateFromString(row.text(33)), risk.key);
    risk.stateSince = row.integer(34);
    risk.stateReason = row.text(35);
    risk.accepter = people::namedPersonAt(row, 36);
    risk.acceptedUntil = row.optionalInteger(39);
    risk.acceptance = row.text(40);
    risk.raisedBy = people::namedPersonAt(row, 41);
    risk.staged = row.boolean(44);
    risk.createdAt = row.integer(45);
    risk.rowVersion = row.integer(46);
    return risk;
}

std::vector<RiskAssessment> assessmentsOf(db::Connection& connection, RiskId risk)
{
    db::Statement rows = connection.prepare(
        "SELECT s.residual, s.likelihood, s.impact, s.text, p.id, p.uid, p.name, s.validated_by, v.uid, v.name,"
        " s.said_at FROM risk_assessment s JOIN person p ON p.id = s.person_id"
        " LEFT JOIN person v ON v.id = s.validated_by WHERE s.risk_id = ? ORDER BY s.ordinal");
    rows.bind(risk.value);
    std::vector<RiskAssessment> found;
    while (rows.step()) {
        found.push_back({rows.boolean(0), levelAt(rows, 1).value_or(RiskLevel{}), rows.text(3),
                         people::namedPersonAt(rows, 4), people::namedPersonAt(rows, 7), rows.integer(10)});
    }
    return found;
}

std::vector<Risk> readRisks(db::Connection& connection, db::Statement rows)
{
    std::vector<Risk> found;
    while (rows.step())
        found.push_back(readRisk(rows));
    for (Risk& risk : found)
        risk.assessments = assessmentsOf(connection, risk.id);
    return found;
}

} // namespace

std::vector<Risk> all(db::Connection& connection)
{
    return readRisks(connection, connection.prepare(RiskSql + "ORDER BY x.id"));
}

Risk byName(db::Connection& connection, const QString& name)
{
    db::Statement rows = connection.prepare(RiskSql + "WHERE x.key = ? OR x.uid = ?");
    rows.bind(name).bind(name);
    std::vector<Risk> found = readRisks(connection, std::move(rows));
    if (found.empty())
        db::raise(Error::Kind::NotFound, Text::tr("The project has no risk %1.").arg(name));
    return std::move(found.front());
}

std::vector<RiskWait> waits(db::Connection& connection, qint64 now)
{
    db::Statement rows = connection.prepare(
        RiskSql
        + "WHERE x.offered_at IS NOT NULL OR (x.accepter_id IS NOT NULL AND x.state <> 'RiskAccepted')"
          " ORDER BY x.id");
    std::vector<RiskWait> found;
    for (Risk& risk : readRisks(connection, std::move(rows))) {
        if (risk.lowering)
            found.push_back({risk, false, risk.lowering->by.id, risk.lowering->at});
        if (!risk.isOfferedAt(now))
            continue;
        const std::optional<qint64> since = audit::lastAt(connection, "risk", risk.uid, "acceptance_offered");
        found.push_back({std::move(risk), true, risk.accepter.id, since.value_or(0)});
    }
    return found;
}

Digest riskHash(db::Connection& connection, RiskId id)
{
    RowHasher hasher("risk");
    addRows(hasher, connection,
            "SELECT x.uid, x.key, coalesce(u.uid, ''), coalesce(r.uid, ''), coalesce(f.uid, ''), x.control, x.title,"
            " x.cause, x.effect, x.plan, x.treatment, coalesce(o.uid, ''), coalesce(CAST(x.likelihood AS TEXT), ''),"
            " coalesce(CAST(x.impact AS TEXT), ''), coalesce(CAST(x.residual_likelihood AS TEXT), ''),"
            " coalesce(CAST(x.residual_impact AS TEXT), ''), coalesce(CAST(x.offered_likelihood AS TEXT), ''),"
            " coalesce(CAST(x.offered_impact AS TEXT), ''), x.offered_evidence, coalesce(b.uid, ''),"
            " coalesce(CAST(x.offered_at AS TEXT), ''), coalesce(CAST(x.review_at AS TEXT), ''), x.state,"
            " CAST(x.state_since AS TEXT), x.state_reason, coalesce(a.uid, ''),"
            " coalesce(CAST(x.accepted_until AS TEXT), ''), x.acceptance, w.uid, CAST(x.staged AS TEXT),"
            " CAST(x.created_at AS TEXT), CAST(x.row_version AS TEXT) FROM risk x"
            " JOIN person w ON w.id = x.raised_by LEFT JOIN person o ON o.id = x.owner_id"
            " LEFT JOIN person b ON b.id = x.offered_by LEFT JOIN person a ON a.id = x.accepter_id"
            " LEFT JOIN use_case u ON u.id = x.use_case_id LEFT JOIN finding f ON f.id = x.finding_id"
            " LEFT JOIN release r ON r.id = x.release_id WHERE x.id = ?",
            id.value);
    addRows(hasher, connection,
            "SELECT CAST(s.ordinal AS TEXT), CAST(s.residual AS TEXT), CAST(s.likelihood AS TEXT),"
            " CAST(s.impact AS TEXT), s.text, p.uid, coalesce(v.uid, ''), CAST(s.said_at AS TEXT)"
            " FROM risk_assessment s JOIN person p ON p.id = s.person_id LEFT JOIN person v ON v.id = s.validated_by"
            " WHERE s.risk_id = ? ORDER BY s.ordinal",
            id.value);
    return hasher.finish();
}

} // namespace assay::risks
