// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/change.h"
#include "ui/panes/list_tab.h"
#include "ui/panes/role_overview.h"

class QLineEdit;

namespace assay {

class ListViews;

/// Every change as a table, what waits on somebody at the top. GUI thread.
class ChangesTab final : public ListTab<ChangeRecord> {
    Q_OBJECT

public:
    explicit ChangesTab(Session& session);

    void plan(); ///< Asks for a new one.

    std::vector<QWidget*> tools();               ///< The filter and the saved views, to be put beside it.
    ListViews* views() const { return m_views; } ///< The saved ones of it, once tools() was called.

private:
    QLineEdit* m_filter = nullptr;
    ListViews* m_views = nullptr;
};

RoleTab changesTab();     ///< The tab of a role's page.
RoleThing changesThing(); ///< The pages that stand over it.

} // namespace assay
