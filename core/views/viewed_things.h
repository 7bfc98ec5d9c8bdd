// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/connection.h"
#include "core/domain/saved_view.h"
#include "core/domain/task.h"

#include <optional>
#include <set>
#include <utility>
#include <vector>

namespace assay::views {

/// Who looks at a view, and when.
struct Look {
    QString person = {};             ///< Uid: an inbox and one's own tasks are theirs.
    qint64 now = 0;                  ///< Milliseconds, UTC.
    std::optional<qint64> past = {}; ///< As of then, where the log tells it.
};

/// A row of a list, or a use case of the portfolio.
struct ViewedThing {
    ThingName thing;
    QString title;  ///< "F-3 · No stop rule"
    QString figure; ///< Its state, translated.

    /// What it stays the same by, where that is not the thing.
    std::optional<ThingName> identity = {};
};

/// What a view shows.
struct ViewedThings {
    std::vector<ViewedThing> listed; ///< In the view's order. Of everybody's tasks only as many as the list shows.
    qint64 found = 0;                ///< In all.
    bool isPast = false;             ///< As of Look::past; what the log does not tell of the past is as of now.
};

/// What a view of a list of things or of the portfolio shows. Raises Invalid where the view is not understood, or is of runs
/// or a dashboard. May throw db::SqlError.
ViewedThings thingsIn(db::Connection& connection, const SavedView& view, const Look& look);

/// Kind and uid.
using ViewedName = std::pair<QByteArray, QString>;

/// All that the view shows, as thingsIn() has it; raises the same.
std::set<ViewedName> namesIn(db::Connection& connection, const SavedView& view, const Look& look);

} // namespace assay::views
