// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/decision.h"
#include "ui/panes/list_tab.h"
#include "ui/teamwork/decision_form.h"

#include <QPointer>

namespace assay {

/// Every decision as a table, what is still to be decided at the top. GUI thread.
class DecisionsTab final : public ListTab<DecisionRecord> {
    Q_OBJECT

public:
    explicit DecisionsTab(Session& session);

    void propose(); ///< Asks for a new one.

private:
    void openForm(const DecisionForm::Choices& choices);

    QPointer<DecisionForm> m_form;
};

} // namespace assay
