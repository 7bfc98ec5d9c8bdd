// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/plot_queries.h"

#include <QRegularExpression>

#include <algorithm>
#include <iterator>
#include <map>

namespace assay {

std::pair<QString, std::optional<qint64>> plotNameOf(const QString& path)
{
    static const QRegularExpression stepped(
        QStringLiteral(R"(^(?:pr_curves/(.+)/(-?\d+)(?:-\d+)?\.json|media/table/(.+)_(\d+)_[0-9a-f]+\.table\.json)$)"));
    static const QRegularExpression plain(
        QStringLiteral(R"(^(?:plots/sklearn/|media/table/)?(.+?)(?:\.table)?\.json$)"));
    if (const auto match = stepped.match(path); match.hasMatch()) {
        const int at = match.hasCaptured(1) ? 1 : 3;
        bool fits = false;
        const qint64 step = match.captured(at + 1).toLongLong(&fits);
        return {match.captured(at), fits ? std::optional(step) : std::nullopt};
    }
    const auto match = plain.match(path);
    return {match.hasMatch() ? match.captured(1) : path, std::nullopt};
}

const PlotStep* PlotRow::at(qint64 step) const
{
    const auto after =
        std::find_if(steps.begin(), steps.end(), [step](const PlotStep& each) { return each.step > step; });
    return after == steps.begin() ? nullptr : &*std::prev(after);
}

std::vector<PlotRow> plotRows(db::Connection& connection, RunId run)
{
    db::Statement rows = connection.prepare("SELECT a.path, a.sha256, substr(c.data, 1, 1024) FROM run_artifact a"
                                            " JOIN content c ON c.sha256 = a.sha256"
                                            " WHERE a.run_id = ? AND a.path LIKE '%.json' ORDER BY a.path");
    rows.bind(run.value);
    std::map<std::pair<QString, PlotKind>, PlotRow> named;
    while (rows.step()) {
        const auto kind = plotKindOf(rows.bytesView(2));
        if (!kind)
            continue;
        const auto [name, step] = plotNameOf(rows.text(0));
        PlotRow& row = named.try_emplace({name, *kind}, PlotRow{*kind, name, {}}).first->second;
        row.steps.push_back({step, rows.bytes(1)});
    }
    std::vector<PlotRow> found;
    found.reserve(named.size());
    for (auto& [key, row] : named) {
        std::stable_sort(row.steps.begin(), row.steps.end(),
                         [](const PlotStep& a, const PlotStep& b) { return a.step < b.step; });
        found.push_back(std::move(row));
    }
    return found;
}

} // namespace assay
