// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/connection.h"
#include "core/domain/address.h"
#include "core/domain/run.h"
#include "core/domain/saved_view.h"
#include "core/views/dashboard.h"

#include <map>

namespace assay {

struct TileLine {
    QString title; ///< What a run, a thing or a use case is called.
    QString
        figure; ///< "auc 0.81": what a view of runs sorts by or shows first; else the state. Empty where there is none.
    std::optional<RunStatus> status = {}; ///< Of a run.
};

/// The first rows of a saved view, for a tile.
struct ViewTile {
    QString name;
    QString subject;     ///< "runs", "findings": what it is a view of, translated.
    Address place;       ///< Where the view is shown whole.
    qint64 found = 0;    ///< In all.
    bool isPast = false; ///< As of the day that was asked for; else as of now.
    std::vector<TileLine> lines;
    QString fault; ///< Why there is nothing to show; translated, empty where there is.
};

/// What there is to choose from, and what is shown.
struct DashboardChoices {
    std::vector<SavedView> dashboards; ///< Their own, then those that others share.
    std::vector<SavedView> views;      ///< Of all other pages, which tiles can show; page by page.
    std::map<QString, ViewTile> tiles; ///< Of each view that one of the dashboards shows, by its uid.
    /// Uid of the dashboard that comes first: the one that they said, else the first of their own, else the one that is said for
    /// their role. Empty for what is usual in the program.
    QString first;
    PersonId person;
};

/// Who looks at dashboards, and when.
struct DashboardLook {
    QString person;                  ///< Uid.
    std::optional<Role> role = {};   ///< In which they act.
    qint64 now = 0;                  ///< Milliseconds, UTC.
    std::optional<qint64> past = {}; ///< Tiles are as of then, where the log tells it.
};

/// May throw db::SqlError.
DashboardChoices dashboardChoices(db::Connection& connection, const DashboardLook& look);

/// So many lines has a tile at most.
inline constexpr qint64 mostTileLines = 6;

} // namespace assay
