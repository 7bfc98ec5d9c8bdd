// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policies/policy_story.h"
#include "ui/panes/list_tab.h"

namespace assay {

/// Every version of every policy as a table, the newest first. GUI thread.
class PoliciesTab final : public ListTab<policies::ListedPolicy> {
    Q_OBJECT

public:
    explicit PoliciesTab(Session& session);

    /// Goes to the version that releases are judged by, which is where a new one begins.
    void openInForce();

protected:
    void listed(const Rows& rows) override;

private:
    Address m_inForce;
};

Tone standingTone(policies::PolicyStanding standing);

} // namespace assay
