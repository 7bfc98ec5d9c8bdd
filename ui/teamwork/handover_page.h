// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/handovers/handover_story.h"
#include "ui/panes/session.h"
#include "ui/widgets/page.h"

class QPushButton;

namespace assay {

class Banner;
class Chip;
class HandoverItems;
class HandoverSteps;
class HistoryList;
class KeyValueList;
class ThingTalk;
class ViewStates;

/// The page of one handover: what the receiver has to know, where it stands, and the next steps. GUI thread.
class HandoverPage final : public Page {
    Q_OBJECT

public:
    HandoverPage(Session& session, const QString& name, QWidget* parent = nullptr); ///< Its key or uid.
    ~HandoverPage() override;

    Address address() const override;

private:
    QWidget* makeContent();
    void read();
    void show(const handovers::HandoverStory& story);
    void showWhereItStands();

    Session& m_session;
    QString m_name;
    handovers::HandoverStory m_story;
    Chip* m_state;
    Chip* m_staged;
    HandoverSteps* m_steps;
    Banner* m_banner;
    HandoverItems* m_items;
    KeyValueList* m_standing;
    QPushButton* m_useCase;
    ThingTalk* m_talk;
    HistoryList* m_history;
    ViewStates* m_states = nullptr;
    QFuture<Result<handovers::HandoverStory>> m_reading;
};

} // namespace assay
