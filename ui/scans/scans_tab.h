// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scans/scan_story.h"
#include "ui/panes/list_tab.h"
#include "ui/panes/role_overview.h"

namespace assay {

/// What tools found in code and packages as a table, newest first. GUI thread.
class ScansTab final : public ListTab<scans::ListedScan> {
    Q_OBJECT

public:
    explicit ScansTab(Session& session);

    std::vector<QWidget*> tools(); ///< A filter, which the tab's title row takes.
    void import();                 ///< Asks for a file.
};

/// The tab of a role's page that lists them, and the pages of scans that stand over it.
RoleTab scansTab();
RoleThing scansThing();

} // namespace assay
