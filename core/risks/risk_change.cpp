// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risks/risk_change.h"

#include "core/base/text.h"
#include "core/risks/risk_rows.h"

namespace assay::risks {
namespace {

std::optional<qint64> idOrNull(qint64 id)
{
    return id > 0 ? std::optional(id) : std::nullopt;
}

/// Both parts of a level, or neither.
void bindLevel(db::Statement& row, const RiskLevel* level)
{
    row.bind(level ? std::optional<qint64>(level->likelihood) : std::nullopt);
    row.bind(level ? std::optional<qint64>(level->impact) : std::nullopt);
}

void updateRow(db::Connection& connection, const Risk& after, qint64 stateSince)
{
    db::Statement row = connection.prepare(
        "UPDATE risk SET use_case_id = ?, release_id = ?, finding_id = ?, control = ?, title = ?, cause = ?, effect = "
        "?,"
        " plan = ?, treatment = ?, owner_id = ?, likelihood = ?, impact = ?, residual_likelihood = ?,"
        " residual_impact = ?, offered_likelihood = ?, offered_impact = ?, offered_evidence = ?, offered_by = ?,"
        " offered_at = ?, review_at = ?, state = ?, state_since = ?, state_reason = ?, accepter_id = ?,"
        " accepted_until = ?, acceptance = ?, row_version = row_version + 1 WHERE id = ?");
    row.bind(idOrNull(after.useCase.value)).bind(idOrNull(after.release.value)).bind(idOrNull(after.finding.value));
    row.bind(after.control).bind(after.text.title).bind(after.text.cause).bind(after.text.effect).bind(after.text.plan);
    row.bind(after.treatment ? toString(*after.treatment) : QStringLiteral(""));
    row.bind(idOrNull(after.owner.id.value));
    bindLevel(row, after.inherent ? &*after.inherent : nullptr);
    bindLevel(row, after.residual ? &*after.residual : nullptr);
    bindLevel(row, after.lowering ? &after.lowering->to : nullptr);
    row.bind(after.lowering ? after.lowering->evidence : QStringLiteral(""));
    row.bind(after.lowering ? idOrNull(after.lowering->by.id.value) : std::nullopt);
    row.bind(after.lowering ? std::optional(after.lowering->at) : std::nullopt);
    row.bind(after.reviewAt).bind(toString(after.state)).bind(stateSince).bind(after.stateReason);
    row.bind(idOrNull(after.accepter.id.value)).bind(after.acceptedUntil).bind(after.acceptance);
    row.bind(after.id.value).run();
}

void addAssessment(db::Connection& connection, RiskId risk, std::size_t ordinal, const RiskAssessment& made)
{
    connection
        .prepare("INSERT INTO risk_assessment (risk_id, ordinal, residual, likelihood, impact, text, person_id,"
                 " validated_by, said_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .bind(risk.value)
        .bind(static_cast<qint64>(ordinal))
        .bind(made.ofResidual)
        .bind(qint64{made.level.likelihood})
        .bind(qint64{made.level.impact})
        .bind(made.text)
        .bind(made.by.id.value)
        .bind(idOrNull(made.validatedBy.id.value))
        .bind(made.at)
        .run();
}

} // namespace

Risk asItStands(Risk risk, qint64 now)
{
    const RiskState standing = risk.stateAt(now);
    if (standing == risk.state)
        return risk;
    risk.state = standing;
    risk.stateReason = Text::tr("The acceptance of the risk ended.");
    risk.stateSince = risk.acceptedUntil.value_or(risk.stateSince);
    risk.accepter = {};
    risk.acceptedUntil = std::nullopt;
    risk.acceptance = QStringLiteral("");
    return risk;
}

void writeRisk(db::WriteTransaction& transaction, const Risk& before, const Risk& after, std::vector<AuditFact> facts,
               const QString& verb)
{
    db::Connection& connection = transaction.connection();
    const Digest hash = riskHash(connection, before.id);
    updateRow(connection, after, after.state == before.state ? before.stateSince : transaction.now());
    for (std::size_t i = before.assessments.size(); i < after.assessments.size(); ++i)
        addAssessment(connection, before.id, i + 1, after.assessments[i]);
    const bool isExpiry = verb == QLatin1StringView("expired");
    transaction.record({.verb = verb,
                        .entity = RiskEntity,
                        .entityId = before.uid,
                        .before = hash,
                        .after = riskHash(connection, before.id),
                        .reason = isExpiry ? after.stateReason : QString(),
                        .facts = std::move(facts)});
}

void reopenExpired(db::WriteTransaction& transaction)
{
    for (const Risk& before : all(transaction.connection())) {
        if (before.stateAt(transaction.now()) == before.state)
            continue;
        const Risk after = asItStands(before, transaction.now());
        writeRisk(transaction, before, after,
                  {{QStringLiteral("from"), toString(before.state)}, {QStringLiteral("to"), toString(after.state)}},
                  QStringLiteral("expired"));
    }
}

} // namespace assay::risks
