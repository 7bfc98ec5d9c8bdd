// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/plot_queries.h"

#include <QRegularExpression>

#include <algorithm>
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

std::vector<PlotRow> plotRows(db::Connection& connection, RunId run)
{
    db::Statement rows = connection.prepare("SELECT a.path, a.sha256, substr(c.data, 1, 1024) FROM run_artifact a"
                                            " JOIN content c ON c.sha256 = a.sha256"
                                            " WHERE a.run_id = ? AND a.path LIKE '%.json' ORDER BY a.path");
    rows.bind(run.value);
    std::map<std::pair<QString, PlotKind>, PlotRow> last;
    while (rows.step()) {
        const auto kind = plotKindOf(rows.bytesView(2));
        if (!kind)
            continue;
        auto [name, step] = plotNameOf(rows.text(0));
        PlotRow row{*kind, name, step, 1, rows.bytes(1)};
        const auto [known, isNew] = last.try_emplace({name, *kind}, row);
        if (isNew)
            continue;
        row.logged = known->second.logged + 1;
        if (row.step < known->second.step)
            known->second.logged = row.logged;
        else
            known->second = row;
    }
    std::vector<PlotRow> found;
    found.reserve(last.size());
    for (auto& [key, row] : last)
        found.push_back(std::move(row));
    return found;
}

} // namespace assay
