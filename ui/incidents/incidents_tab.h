// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/incident.h"
#include "ui/panes/list_tab.h"
#include "ui/panes/role_overview.h"

class QComboBox;
class QLineEdit;

namespace assay {

class ListViews;

/// Every incident as a table, what is not resolved and gravest at the top. GUI thread.
class IncidentsTab final : public ListTab<Incident> {
    Q_OBJECT

public:
    explicit IncidentsTab(Session& session);

    void report(); ///< Asks for a new one.

    std::vector<QWidget*> tools();               ///< What it is narrowed by and the saved views, to be put beside it.
    ListViews* views() const { return m_views; } ///< The saved ones of it, once tools() was called.

protected:
    void listed(const Rows& rows) override;

private:
    void choose(int choice);
    void addKeys();

    QComboBox* m_which = nullptr; ///< Once tools() was called, as the next two.
    QLineEdit* m_filter = nullptr;
    ListViews* m_views = nullptr;
};

RoleTab incidentsTab();     ///< The tab of a role's page.
RoleThing incidentsThing(); ///< The pages that stand over it.

} // namespace assay
