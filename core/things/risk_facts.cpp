// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/things/risk_facts.h"

#include "core/base/text.h"
#include "core/risks/risk_rows.h"

namespace assay {
namespace {

/// The lines of a risk, in the order in which they are added.
class RiskLines {
public:
    void words(const QString& title, const QString& text)
    {
        if (!text.isEmpty())
            m_lines.push_back({title, text});
    }

    void time(const QString& title, std::optional<qint64> at)
    {
        if (at)
            m_lines.push_back({title, {}, at});
    }

    void level(const QString& title, const std::optional<RiskLevel>& level)
    {
        words(title, level ? level->words() : Text::tr("not assessed yet"));
    }

    std::vector<ThingFact> take() { return std::move(m_lines); }

private:
    std::vector<ThingFact> m_lines;
};

void addJudgements(RiskLines& lines, const Risk& risk)
{
    if (risk.lowering)
        lines.words(
            Text::tr("To be validated"),
            Text::tr("%1, by %2: %3").arg(risk.lowering->to.words(), risk.lowering->by.name, risk.lowering->evidence));
    for (const RiskAssessment& made : risk.assessments) {
        lines.words(made.ofResidual ? Text::tr("Lowered") : Text::tr("Assessed"),
                    made.ofResidual ? Text::tr("%1 by evidence of %2, validated by %3: %4")
                                          .arg(made.level.words(), made.by.name, made.validatedBy.name, made.text)
                                    : Text::tr("%1 by %2: %3").arg(made.level.words(), made.by.name, made.text));
    }
}

} // namespace

std::optional<ThingFacts> riskFacts(db::Connection& connection, const QString& key)
{
    db::Statement known = connection.prepare("SELECT uid FROM risk WHERE uid = ? OR key = ?");
    if (!known.bind(key).bind(key).step())
        return std::nullopt;
    const Risk risk = risks::byName(connection, key);
    RiskLines lines;
    lines.words(Text::tr("State"), riskStateTitle(risk.state));
    lines.time(Text::tr("Since"), risk.stateSince);
    lines.words(Text::tr("Reason"), risk.stateReason);
    lines.level(Text::tr("Inherent risk"), risk.inherent);
    lines.level(Text::tr("Residual risk"), risk.residual);
    lines.words(Text::tr("Owner"), risk.owner.name);
    lines.words(Text::tr("Treatment"), risk.treatment ? riskTreatmentTitle(*risk.treatment) : QString());
    lines.words(Text::tr("What is done"), risk.text.plan);
    lines.time(Text::tr("Review"), risk.reviewAt);
    lines.words(Text::tr("Use case"), risk.useCaseKey);
    lines.words(Text::tr("Release"), risk.releaseName);
    lines.words(Text::tr("Finding"), risk.findingKey);
    lines.words(Text::tr("Control"), risk.control);
    lines.words(Text::tr("Cause"), risk.text.cause);
    lines.words(Text::tr("Effect"), risk.text.effect);
    lines.words(Text::tr("Risk borne by"), risk.accepter.name);
    lines.time(Text::tr("Until"), risk.acceptedUntil);
    lines.words(Text::tr("Because"), risk.acceptance);
    addJudgements(lines, risk);
    lines.words(Text::tr("Raised by"), risk.raisedBy.name);
    lines.time(Text::tr("Raised"), risk.createdAt);
    return ThingFacts{{{}, "risk", risk.uid}, risk.key, risk.text.title, risk.staged, lines.take()};
}

} // namespace assay
