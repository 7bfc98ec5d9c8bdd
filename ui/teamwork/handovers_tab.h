// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/handovers/handover_story.h"
#include "ui/panes/list_tab.h"
#include "ui/panes/role_overview.h"

#include <QPointer>

namespace assay {

class HandoverForm;

/// What is handed from or to a role as a table, what is on its way at the top. GUI thread.
class HandoversTab final : public ListTab<Handover> {
    Q_OBJECT

public:
    HandoversTab(Session& session, Role role);

    void offer(); ///< Asks for a new one.

private:
    void openForm(const std::vector<handovers::HandoverSubject>& subjects);

    Role m_role;
    QPointer<HandoverForm> m_form;
};

/// The tab of a role's page that lists them.
RoleTab handoversTab(Role role);

} // namespace assay
