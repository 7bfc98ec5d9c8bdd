// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/metric.h"
#include "core/runs/run_field.h"

#include <QHash>
#include <QStringList>

#include <optional>
#include <span>

namespace assay {

/// How much of the language is spoken.
enum class QueryDialect {
    Mlflow,   ///< What MLflow 3.4 accepts, no more, and as it means it: NaN counts as 0.
    Extended, ///< With OR, NOT, parentheses, min(), max(), best(), more attributes, and figures in parameters and tags.
    Search,   ///< Extended, with plain words to look for and values without quotes: what somebody types into a field.
};

struct QueryLanguage {
    QueryDialect dialect = QueryDialect::Extended;
    QHash<QString, MetricGoal> goals = {}; ///< By metric: which way best() goes.

    bool isMlflow() const { return dialect == QueryDialect::Mlflow; }
};

/// An attribute of runs as the language names it.
struct QueryAttribute {
    const char* name;
    RunField::Kind kind;
    bool inMlflow;
};

/// All of them, the usual name of each kind first.
std::span<const QueryAttribute> queryAttributes();

/// The words before a dot that name a kind of key ("metrics", "metric", …); nothing where it is none.
std::optional<RunField::Kind> keyKindNamed(const QString& prefix);

/// A field as the extended dialect spells it: metrics.loss, min(metrics.loss), params.`learning rate`, start_time.
QString queryText(const RunField& field);

/// A key with back-ticks around it where it needs them.
QString quotedKey(const QString& key);

} // namespace assay
