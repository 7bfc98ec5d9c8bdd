// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/drift.h"
#include "core/handovers/handover_story.h"
#include "ui/panes/fields_form.h"
#include "ui/panes/list_tab.h"

#include <QPointer>

namespace assay {

/// Every check for drift as a table, the newest at the top. GUI thread.
class DriftTab final : public ListTab<DriftCheck> {
    Q_OBJECT

public:
    explicit DriftTab(Session& session);

    void check(); ///< Asks which tables are to be compared, and compares them in the background.

private:
    void openForm(const std::vector<handovers::HandoverSubject>& subjects);
    void compare(const FieldsForm::Values& said, const std::shared_ptr<DraftFile>& draft);

    QPointer<FieldsForm> m_form;
};

} // namespace assay
