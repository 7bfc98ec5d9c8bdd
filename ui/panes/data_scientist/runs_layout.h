// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/views/runs_page_view.h"

#include <QStringList>

#include <vector>

namespace assay {

/// How somebody has arranged the data science page of one project on this machine.
struct RunsLayout {
    std::vector<RunColumn> columns; ///< Empty for the usual ones.
    bool dense = false;
    QStringList pinnedMetrics; ///< Charts at the top.
    QStringList metricOrder;   ///< Charts that come first in their sections.
    QStringList pinnedRuns; ///< Uids of runs that stay at the top of the table, in the order in which they were pinned.
    QString baseline;       ///< Uid of the run that others are compared with; empty without one.
};

/// Reads what was remembered for a project; the usual where there is nothing. GUI thread.
RunsLayout readRunsLayout(const QString& project);
void rememberRunsLayout(const QString& project, const RunsLayout& layout);

/// Name, status, the metrics and the differing parameters that most runs have, start and duration.
std::vector<RunColumn> usualColumns(const RunTable& table);

/// The names of metrics, parameters or tags as lists offer them: by the alphabet.
QStringList sortedKeys(const TextPool& keys);

/// A field as the heading of its column and in menus.
QString titleOf(const RunField& field);

} // namespace assay
