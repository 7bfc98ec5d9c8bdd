// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scans/scan_story.h"
#include "ui/panes/list_tab.h"
#include "ui/panes/role_overview.h"

class QComboBox;
class QLineEdit;

namespace assay {

class ListViews;

/// What tools found in code and packages as a table, newest first. GUI thread.
class ScansTab final : public ListTab<scans::ListedScan> {
    Q_OBJECT

public:
    explicit ScansTab(Session& session);

    std::vector<QWidget*> tools();               ///< What it is narrowed by and the saved views, to be put beside it.
    ListViews* views() const { return m_views; } ///< The saved ones of it, once tools() was called.
    void import();                               ///< Asks for a file.

private:
    void choose(int choice);

    QComboBox* m_which = nullptr; ///< Once tools() was called, as the next two.
    QLineEdit* m_filter = nullptr;
    ListViews* m_views = nullptr;
};

/// The tab of a role's page that lists them, and the pages of scans that stand over it.
RoleTab scansTab();
RoleThing scansThing();

} // namespace assay
