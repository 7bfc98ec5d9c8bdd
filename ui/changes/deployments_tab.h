// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/deployment.h"
#include "ui/panes/list_tab.h"
#include "ui/panes/role_overview.h"

class QMenu;

namespace assay {

/// What is planned to run, runs and ran in each environment, with whose signatures let it through and on which change it
/// hangs. A row leads to its release. GUI thread.
class DeploymentsTab final : public ListTab<Deployment> {
    Q_OBJECT

public:
    explicit DeploymentsTab(Session& session);

private:
    void offerIncident(QMenu& menu);
};

RoleTab deploymentsTab(); ///< The tab of a role's page.

} // namespace assay
