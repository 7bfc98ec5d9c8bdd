// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/views/dashboard_rows.h"

#include "core/base/text.h"
#include "core/db/sql_error.h"
#include "core/people/people_store.h"
#include "core/views/usual_views.h"
#include "core/views/view_content.h"
#include "core/views/view_rows.h"
#include "core/views/view_selection.h"
#include "core/views/viewed_things.h"

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

void fillFromRuns(db::Connection& connection, const SavedView& saved, ViewTile& tile)
{
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
}

void fillFromThings(db::Connection& connection, const SavedView& saved, const DashboardLook& look, ViewTile& tile)
{
    const views::ViewedThings things = views::thingsIn(connection, saved, {look.person, look.now, look.past});
    tile.found = things.found;
    tile.isPast = things.isPast;
    for (const views::ViewedThing& thing : things.listed) {
        if (tile.lines.size() == static_cast<std::size_t>(mostTileLines))
            break;
        tile.lines.push_back({thing.title, thing.figure});
    }
}

ViewTile tileOf(db::Connection& connection, const QString& uid, PersonId person, const DashboardLook& look)
{
    ViewTile tile;
    try {
        const SavedView saved = views::byUid(connection, uid);
        tile.name = saved.name;
        tile.subject = viewSubject(saved.page);
        tile.place = placeOf(saved);
        if (saved.page == DashboardPage || saved.archived || (saved.owner != person && !saved.shared))
            db::raise(Error::Kind::NotFound,
                      Text::tr("%1 keeps this view to themselves, or has put it away.").arg(saved.ownerName));
        if (saved.page == RunsPage)
            fillFromRuns(connection, saved, tile);
        else
            fillFromThings(connection, saved, look, tile);
    } catch (const db::SqlError& error) {
        if (error.error.kind != Error::Kind::NotFound && error.error.kind != Error::Kind::Invalid)
            throw;
        tile.fault = error.error.message;
    }
    return tile;
}

QString firstOf(db::Connection& connection, const std::vector<SavedView>& dashboards, std::optional<Role> role,
                PersonId person)
{
    if (const auto said = views::opensWith(connection, DashboardPage, std::nullopt, person))
        return said->uid;
    if (!dashboards.empty() && dashboards.front().owner == person) // Their own come first.
        return dashboards.front().uid;
    const auto ofRole = views::opensWith(connection, DashboardPage, role, person);
    return ofRole ? ofRole->uid : QString();
}

} // namespace

DashboardChoices dashboardChoices(db::Connection& connection, const DashboardLook& look)
{
    DashboardChoices choices;
    choices.person = people::byUid(connection, look.person).id;
    choices.dashboards = views::visibleTo(connection, DashboardPage, choices.person);
    choices.first = firstOf(connection, choices.dashboards, look.role, choices.person);
    for (const QString& page : viewPages()) {
        if (page == DashboardPage)
            continue;
        for (SavedView& view : views::visibleTo(connection, page, choices.person))
            choices.views.push_back(std::move(view));
    }
    for (const SavedView& saved : choices.dashboards) {
        const Result<Dashboard> dashboard = dashboardFrom(saved.content);
        for (const DashboardTile& tile : dashboard ? dashboard->tiles : std::vector<DashboardTile>()) {
            if (tile.kind == TileKind::View && choices.tiles.count(tile.what) == 0)
                choices.tiles[tile.what] = tileOf(connection, tile.what, choices.person, look);
        }
    }
    return choices;
}

} // namespace assay
