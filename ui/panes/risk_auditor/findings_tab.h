// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/finding_story.h"
#include "ui/panes/list_tab.h"

#include <QPointer>

namespace assay {

class FindingForm;

/// Every finding as a table, what is not closed and weighs most at the top. GUI thread.
class FindingsTab final : public ListTab<Finding> {
    Q_OBJECT

public:
    explicit FindingsTab(Session& session);

    /// What the list may be narrowed to, in the order in which it is offered.
    static QStringList choices();
    void choose(int choice);
    void raise(); ///< Asks for a new one.

Q_SIGNALS:
    void counted(int open, int overdue);

protected:
    void listed(const Rows& rows) override;

private:
    void openForm(const std::vector<findings::FindingSubject>& subjects);

    QPointer<FindingForm> m_form;
};

} // namespace assay
