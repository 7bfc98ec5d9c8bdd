// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/meeting.h"
#include "ui/panes/list_tab.h"
#include "ui/panes/role_overview.h"
#include "ui/teamwork/meeting_form.h"

#include <QPointer>

namespace assay {

/// Every meeting as a table, the last one at the top. GUI thread.
class MeetingsTab final : public ListTab<Meeting> {
    Q_OBJECT

public:
    explicit MeetingsTab(Session& session);

    void write(); ///< Asks for the minutes of another.

private:
    void openForm(const MeetingForm::Choices& choices);

    QPointer<MeetingForm> m_form;
};

/// The list as a tab of a page, with the button that writes minutes.
RoleTab meetingsTab();

} // namespace assay
