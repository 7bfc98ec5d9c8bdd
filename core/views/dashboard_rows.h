// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/connection.h"
#include "core/domain/run.h"
#include "core/domain/saved_view.h"
#include "core/views/dashboard.h"

#include <map>

namespace assay {

struct TileLine {
    QString run;    ///< Its name.
    QString figure; ///< "auc 0.81": what the view sorts by or shows first of it; empty where the run has none.
    RunStatus status = RunStatus::Finished;
};

/// The first runs of a saved view, for a tile.
struct ViewTile {
    QString name;
    qint64 found = 0; ///< Runs in all.
    std::vector<TileLine> lines;
    QString fault; ///< Why there is nothing to show; translated, empty where there is.
};

/// What there is to choose from, and what is shown.
struct DashboardChoices {
    std::vector<SavedView> dashboards; ///< Their own, then those that others share.
    std::vector<SavedView> views;      ///< Of runs, which tiles can show.
    std::map<QString, ViewTile> tiles; ///< Of each view that one of the dashboards shows, by its uid.
    PersonId person;
};

/// Reads it for a person, by uid. May throw db::SqlError.
DashboardChoices dashboardChoices(db::Connection& connection, const QString& person);

/// So many lines has a tile at most.
inline constexpr qint64 mostTileLines = 6;

} // namespace assay
