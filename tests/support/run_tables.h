// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runs/run_table.h"

#include <cmath>

namespace assay::tests {

/// A table of runs as reading a project makes one: `auc` grows with `depth`; `rate` spans four decades; `booster` is one of
/// two words; `solver` is always the same; one run in ten has `rare`; `path` is another word in each run. Every seventh run
/// has no `loss`.
inline RunTable sweepOf(int count)
{
    RunTable table;
    std::vector<std::pair<quint32, ListedText>> params;
    std::vector<std::pair<quint32, ListedMetric>> metrics;
    const auto param = [&](int row, const char* key, const QString& value) {
        params.emplace_back(static_cast<quint32>(row),
                            ListedText{table.paramKeys.idOf(key), table.texts.idOf(value.toUtf8())});
    };
    const auto metric = [&](int row, const char* key, double value) {
        metrics.emplace_back(static_cast<quint32>(row),
                             ListedMetric{table.metricKeys.idOf(key), 1, value, value, value});
    };
    const quint32 nothing = table.texts.idOf("");
    for (int i = 0; i < count; ++i) {
        const QString number = QString::number(i);
        table.runs.push_back({.id = RunId{i + 1},
                              .uid = QStringLiteral("uid-%1").arg(number),
                              .mlflowId = {},
                              .name = QStringLiteral("run-%1").arg(number),
                              .startedAt = 1700000000000 - i * 60000,
                              .endedAt = 1700000000000 - i * 60000 + 5000,
                              .experiment = nothing,
                              .user = nothing,
                              .source = nothing,
                              .data = nothing});
        table.nameRanks.push_back(static_cast<quint64>(i));
        table.rowOfRun[i + 1] = static_cast<std::size_t>(i);
        param(i, "depth", number);
        param(i, "rate", QString::number(std::pow(10, -((i * 37) % 100) / 25.0)));
        param(i, "booster", (i * 37) % 100 < 60 ? QStringLiteral("gbtree") : QStringLiteral("dart"));
        param(i, "solver", QStringLiteral("lbfgs"));
        param(i, "path", QStringLiteral("data/%1.csv").arg(number));
        if (i % 10 == 0)
            param(i, "rare", number);
        metric(i, "auc", 0.5 + i * 0.004);
        if (i % 7 != 3)
            metric(i, "loss", 1.0 / (i + 1));
    }
    table.params = RowEntries<ListedText>(static_cast<std::size_t>(count), std::move(params));
    table.metrics = RowEntries<ListedMetric>(static_cast<std::size_t>(count), std::move(metrics));
    table.tags = RowEntries<ListedText>(static_cast<std::size_t>(count), {});
    return table;
}

} // namespace assay::tests
