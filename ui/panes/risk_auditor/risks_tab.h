// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/risks/risk_story.h"
#include "ui/panes/list_tab.h"

#include <QPointer>

namespace assay {

/// The risk register as a table, what is not closed and worst at the top. GUI thread.
class RisksTab final : public ListTab<Risk> {
    Q_OBJECT

public:
    explicit RisksTab(Session& session);

    /// What the list may be narrowed to, in the order in which it is offered.
    static QStringList choices();
    void choose(int choice);
    void raise(); ///< Asks for a new one.

Q_SIGNALS:
    void counted(int open, int unvalidated);

protected:
    void listed(const Rows& rows) override;

private:
    void openForm(const risks::RiskStory& story);

    QPointer<QWidget> m_form;
};

} // namespace assay
