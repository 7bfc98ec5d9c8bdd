// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/finding_story.h"
#include "ui/panes/session.h"
#include "ui/widgets/page.h"

class QPushButton;

namespace assay {

class Banner;
class Chip;
class FindingSteps;
class HistoryList;
class KeyValueList;
class TwoColumns;
class ViewStates;

/// The page of one finding: what was found, where it stands, what was done about it, and the next steps. GUI thread.
class FindingPage final : public Page {
    Q_OBJECT

public:
    FindingPage(Session& session, const QString& name, QWidget* parent = nullptr); ///< Its key or uid.
    ~FindingPage() override;

    Address address() const override;

private:
    QWidget* makeContent();
    void read();
    void show(const findings::FindingStory& story);
    void showWhereItStands();

    Session& m_session;
    QString m_name;
    findings::FindingStory m_story;
    Chip* m_severity;
    Chip* m_state;
    Chip* m_overdue;
    Chip* m_staged;
    FindingSteps* m_steps;
    Banner* m_banner;
    KeyValueList* m_found;
    KeyValueList* m_standing;
    QPushButton* m_about;
    HistoryList* m_history;
    ViewStates* m_states = nullptr;
    QFuture<Result<findings::FindingStory>> m_reading;
};

} // namespace assay
