// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policies/check_kind.h"
#include "core/statistics/interval.h"

namespace assay::policies {

/// The parameters that choose a metric: its name and split, or neither for the one the evaluation plan agreed on.
std::vector<ParameterRule> metricParameters();

/// What is wrong where one of the two is given without the other; otherwise empty.
QString metricProblem(const Parameters& parameters);

/// "auc on test", or that it is the one agreed on; translated.
QString metricWords(const Parameters& parameters);

/// Which metric a control is about.
struct MetricQuestion {
    QString metric;
    QString split;
    QString missing; ///< Why it is not known which; otherwise empty.
};

MetricQuestion metricQuestion(const CheckContext& context);

/// The fact that answers a question, or why there is none.
struct MetricAnswer {
    const MetricFact* fact = nullptr;
    QString missing;
};

/// Among the metrics of whatever `whose` names. Given twice, or no number, it is not known.
MetricAnswer answerAmong(const std::vector<MetricFact>& metrics, const MetricQuestion& question, const QString& whose);

/// What stands against a figure of costs, such as "cost_per_100@0.17": other costs than the framing's behind it. Translated;
/// empty for other metrics, and where nobody framed what mistakes cost.
struct CostStanding {
    QString reason; ///< Why it does not count.
    QString remark; ///< That nobody said what is behind it.
};

CostStanding costStanding(const CheckContext& context, const MetricFact& fact);

/// Says of an outcome what stands against the figure that it rests on.
void judgeCosts(CheckOutcome& outcome, const CheckContext& context, const MetricFact& fact);

/// How much better the first is, in the metric's own direction.
double advantage(const MetricFact& metric, double value, double over);

/// Whether an advantage reaches what is asked, but for rounding: 0.795 is 0.005 below 0.8.
bool reaches(double advantage, double asked);

/// Six significant digits.
QString numberWords(double number);

/// "0.861 [0.853, 0.869], n = 1200"
QString metricFigure(const MetricFact& fact, const std::optional<statistics::Interval>& interval);

} // namespace assay::policies
