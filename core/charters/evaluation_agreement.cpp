// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charters/evaluation_agreement.h"

#include "core/charters/charter_rows.h"
#include "core/charters/charter_text.h"

#include <QRegularExpression>

#include <algorithm>

namespace assay::charters {
namespace {

bool isBetweenNoneAndAll(std::optional<double> threshold)
{
    return threshold && *threshold > 0 && *threshold < 1;
}

void takeCosts(EvaluationAgreement& agreement, const Framing& framing)
{
    if (!framing.costFalsePositive || !framing.costFalseNegative)
        return;
    agreement.costs = ErrorCosts{*framing.costFalsePositive, *framing.costFalseNegative};
    agreement.currency = framing.currency;
}

} // namespace

std::optional<double> thresholdOf(const EvaluationPlan& plan)
{
    const std::optional<double> ofMetric =
        plan.metric.contains(u'@') ? thresholdFromText(plan.metric.section(u'@', -1)) : std::nullopt;
    if (isBetweenNoneAndAll(ofMetric))
        return ofMetric;
    static const QRegularExpression number(QStringLiteral(R"((?<![\d.,/])(\d+\s*/\s*\d+|0?\.\d+)(?![\d/]))"));
    for (auto each = number.globalMatch(plan.thresholdRule); each.hasNext();) {
        const std::optional<double> ofRule = thresholdFromText(each.next().captured(1));
        if (isBetweenNoneAndAll(ofRule))
            return ofRule;
    }
    return std::nullopt;
}

EvaluationAgreement agreementIn(const std::vector<Charter>& charters, std::optional<qint64> firstResultAt)
{
    EvaluationAgreement agreement;
    agreement.firstResultAt = firstResultAt;
    for (const Charter& charter : charters) { // Of a kind one at a time is accepted.
        if (charter.state != CharterState::Accepted)
            continue;
        if (charter.kind == CharterKind::Framing) {
            if (const Result<Framing> framing = framingFromText(charter.content))
                takeCosts(agreement, *framing);
        } else if (const Result<EvaluationPlan> plan = planFromText(charter.content)) {
            agreement.threshold = thresholdOf(*plan);
            agreement.split = plan->split;
            agreement.agreedAt = charter.acceptedAt;
        }
    }
    return agreement;
}

EvaluationAgreement agreementOf(db::Connection& connection, UseCaseId useCase)
{
    return agreementIn(ofUseCase(connection, useCase), firstResultAt(connection, useCase));
}

EvaluationAgreement agreementOf(db::Connection& connection, const Run& run)
{
    db::Statement row = connection.prepare("SELECT use_case_id FROM experiment_use_case WHERE experiment_id = ?");
    row.bind(run.experiment.value);
    return row.step() ? agreementOf(connection, UseCaseId{row.integer(0)}) : EvaluationAgreement{};
}

} // namespace assay::charters
