// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/connection.h"
#include "core/domain/metric.h"
#include "core/domain/run.h"

#include <QHash>

#include <optional>
#include <vector>

namespace assay::definitions {

/// What sources say of metrics beside their points. All of these run inside a transaction of the caller and may throw
/// db::SqlError.

/// Of all metrics of a run that its source says something of, by key.
std::vector<MetricDefinition> of(db::Connection& connection, RunId run);

std::optional<MetricDefinition> find(db::Connection& connection, RunId run, const QString& key);

/// Which way metrics get better, by key: where sources say so and none says otherwise.
QHash<QString, MetricGoal> goals(db::Connection& connection);

/// Makes it, or replaces the one of that key.
void put(db::Connection& connection, RunId run, const MetricDefinition& definition);

} // namespace assay::definitions
