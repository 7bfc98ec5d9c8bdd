// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/drift.h"
#include "core/handovers/handover_story.h"
#include "ui/panes/fields_form.h"
#include "ui/panes/list_tab.h"

#include <QPointer>

class QComboBox;
class QLineEdit;

namespace assay {

class ListViews;

/// Every check for drift as a table, the newest at the top. GUI thread.
class DriftTab final : public ListTab<DriftCheck> {
    Q_OBJECT

public:
    explicit DriftTab(Session& session);

    std::vector<QWidget*> tools();               ///< What it is narrowed by and the saved views, to be put beside it.
    ListViews* views() const { return m_views; } ///< The saved ones of it, once tools() was called.
    void check(); ///< Asks which tables are to be compared, and compares them in the background.

private:
    void choose(int choice);
    void openForm(const std::vector<handovers::HandoverSubject>& subjects);
    void compare(const FieldsForm::Values& said, const std::shared_ptr<DraftFile>& draft);

    QComboBox* m_which = nullptr; ///< Once tools() was called, as the next two.
    QLineEdit* m_filter = nullptr;
    ListViews* m_views = nullptr;
    QPointer<FieldsForm> m_form;
};

} // namespace assay
