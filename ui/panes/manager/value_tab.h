// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panes/manager/use_case_tab.h"
#include "ui/panes/session.h"

namespace assay {

class ValueLedger;

/// What a use case is to earn and does earn, and who says so.
class ValueTab final : public UseCaseTab {
    Q_OBJECT

public:
    explicit ValueTab(Session& session, QWidget* parent = nullptr);

    void setStory(const UseCaseStory& story) override;

private:
    Session& m_session;
    ValueLedger* m_ledger;
};

} // namespace assay
