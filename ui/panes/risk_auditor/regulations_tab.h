// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inbox/regulation_story.h"
#include "ui/panes/list_tab.h"

namespace assay {

/// The regulations that controls cite, as a table. GUI thread.
class RegulationsTab final : public ListTab<policies::ListedRegulation> {
    Q_OBJECT

public:
    explicit RegulationsTab(Session& session);
};

} // namespace assay
