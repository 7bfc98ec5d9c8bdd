// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/views/view_selection.h"

#include "core/base/text.h"
#include "core/db/sql_error.h"
#include "core/query/filter.h"
#include "core/query/filter_lookup.h"
#include "core/runs/metric_definitions.h"

#include <algorithm>

namespace assay {
namespace {

std::optional<ExperimentId> experimentOf(db::Connection& connection, const RunsPageView& view)
{
    if (view.experiment.isEmpty())
        return std::nullopt;
    for (const ExperimentRow& experiment : experimentRows(connection)) {
        if (experiment.uid == view.experiment)
            return experiment.id;
    }
    db::raise(Error::Kind::NotFound, Text::tr("The saved view is of an experiment that this project does not have."),
              view.experiment);
}

} // namespace

RunSelection selectionOf(db::Connection& connection, const RunsPageView& view)
{
    // As it was typed in the window.
    const QueryLanguage language{QueryDialect::Search, definitions::goals(connection)};
    QueryResult<Filter> filter = Filter::parse(view.filter, language);
    if (!filter)
        db::raise(Error::Kind::Invalid,
                  filter.error().message + QLatin1Char('\n') + markedPlace(view.filter, filter.error()));
    RunSelection selection;
    selection.among.experiment = experimentOf(connection, view);
    selection.query = {std::move(*filter), view.sort, view.runs};
    return selection;
}

RunSet runsIn(db::Connection& connection, const RunsPageView& view)
{
    const RunSelection selection = selectionOf(connection, view);
    FilterLookup lookup(connection, selection.among, selection.query.view, [] { return false; });
    return lookup.find(selection.query.filter);
}

bool sortsAtStep(const RunsPageView& view)
{
    return std::any_of(view.sort.begin(), view.sort.end(), [](const SortKey& key) { return isAtStep(key.field); });
}

} // namespace assay
