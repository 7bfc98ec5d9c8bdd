// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/views/dashboard_rows.h"

#include "core/base/text.h"
#include "core/db/sql_error.h"
#include "core/people/people_store.h"
#include "core/views/view_rows.h"
#include "core/views/view_selection.h"

#include <algorithm>

namespace assay {
namespace {

/// The metric that a view sorts by, else the first that it shows; empty where it has none.
QString metricOf(const RunsPageView& view)
{
    for (const SortKey& key : view.sort) {
        if (key.field.kind == RunField::Kind::Metric)
            return key.field.key;
    }
    for (const RunColumn& column : view.columns) {
        if (column.field.kind == RunField::Kind::Metric)
            return column.field.key;
    }
    return {};
}

QString figureIn(const RunRow& row, const QString& metric)
{
    const auto found = std::find_if(row.metrics.begin(), row.metrics.end(),
                                    [&](const SeriesSummary& series) { return series.key == metric; });
    return found == row.metrics.end() ? QString()
                                      : QStringLiteral("%1 %2").arg(metric, QString::number(found->last, 'g', 6));
}

ViewTile tileOf(db::Connection& connection, const QString& uid, PersonId person)
{
    ViewTile tile;
    try {
        const SavedView saved = views::byUid(connection, uid);
        tile.name = saved.name;
        if (saved.page != RunsPage || saved.archived || (saved.owner != person && !saved.shared))
            db::raise(Error::Kind::NotFound,
                      Text::tr("%1 keeps this view to themselves, or has put it away.").arg(saved.ownerName));
        const RunsPageView view = db::orRaise(runsPageViewFrom(saved.content));
        RunSelection selection = selectionOf(connection, view);
        if (sortsAtStep(view))
            selection.query.sort.clear();
        selection.limit = mostTileLines;
        const SelectedRuns selected = selectRuns(connection, selection);
        tile.found = selected.found;
        const QString metric = metricOf(view);
        for (const RunRow& row : rowsOfRuns(connection, selected.runs))
            tile.lines.push_back({row.run.name, figureIn(row, metric), row.run.status});
    } catch (const db::SqlError& error) {
        if (error.error.kind != Error::Kind::NotFound && error.error.kind != Error::Kind::Invalid)
            throw;
        tile.fault = error.error.message;
    }
    return tile;
}

} // namespace

DashboardChoices dashboardChoices(db::Connection& connection, const QString& person)
{
    DashboardChoices choices;
    choices.person = people::byUid(connection, person).id;
    choices.dashboards = views::visibleTo(connection, DashboardPage, choices.person);
    choices.views = views::visibleTo(connection, RunsPage, choices.person);
    for (const SavedView& saved : choices.dashboards) {
        const Result<Dashboard> dashboard = dashboardFrom(saved.content);
        for (const DashboardTile& tile : dashboard ? dashboard->tiles : std::vector<DashboardTile>()) {
            if (tile.kind == TileKind::View && choices.tiles.count(tile.what) == 0)
                choices.tiles[tile.what] = tileOf(connection, tile.what, choices.person);
        }
    }
    return choices;
}

} // namespace assay
