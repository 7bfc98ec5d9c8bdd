// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runs/run_table.h"

#include <QStringList>

#include <vector>

namespace assay {

/// Charts that stand together: pinned ones, or metrics whose names start alike ("train/").
struct MetricSection {
    QString title; ///< Translated for what is no prefix.
    QStringList metrics;

    bool operator==(const MetricSection&) const = default;
};

/// The metrics of some runs as the chart grid shows them.
struct MetricPlan {
    std::vector<MetricSection> sections; ///< Pinned first, then metrics without a prefix, then each prefix by name.
    QStringList once;    ///< Metrics of which no run has more than one value: a table tells them better.
    int hidden = 0;      ///< Metrics that the search leaves out.
    QString searchFault; ///< Why the search is no pattern; nothing is left out then.
};

/// What a person asks of the plan.
struct MetricWishes {
    QString search = {};     ///< A regular expression that has to occur in a metric's name, in any case.
    QStringList pinned = {}; ///< At the top.
    QStringList order = {};  ///< Metrics that come before those not named, in each section.
};

MetricPlan planMetrics(const RunTable& table, const std::vector<std::size_t>& rows, const MetricWishes& wishes);

/// The order that results when a metric takes another place in its section: before the one that is at `place`, counted
/// without it. The same order where the plan does not have it.
QStringList orderAfterMove(const MetricPlan& plan, const QStringList& order, const QString& metric, qsizetype place);

} // namespace assay
