// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/run_set.h"
#include "core/views/runs_page_view.h"
#include "core/views/view_entries.h"

#include <optional>
#include <vector>

namespace assay::views {

/// How the runs that a write touches are named.
enum class RunName { Uid, ExternalId };

/// Tells of the runs that one write brings into the saved views that somebody follows. It looks before and after, both
/// within the transaction: nobody else comes between, so that what entered is in the log if the write is, and once.
class ViewWatch {
public:
    /// Looks at what the followed views hold before the write. May throw db::SqlError.
    explicit ViewWatch(db::Connection& connection);

    /// The same for a write that changes nothing but these runs, some of which it may make: only they are looked at.
    ViewWatch(db::Connection& connection, RunName by, std::vector<QString> names);

    /// Looks again, and adds a row with its entry in the log for each view that runs came into. May throw db::SqlError.
    void record(db::WriteTransaction& transaction, Arrival arrival) const;

private:
    struct Followed {
        SavedView saved;
        RunsPageView view;
        std::optional<RunSet> before; ///< Nothing where the view could not be read yet.
    };

    void look(db::Connection& connection);

    std::vector<Followed> m_followed;
    RunName m_by = RunName::Uid;
    std::optional<std::vector<QString>> m_names; ///< Of the runs that are touched; nothing for all.
};

} // namespace assay::views
