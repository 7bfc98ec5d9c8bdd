// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meetings/meeting_story.h"
#include "ui/panes/session.h"
#include "ui/widgets/page.h"

class QBoxLayout;
class QPushButton;

namespace assay {

class Chip;
class HistoryList;
class KeyValueList;
class ThingRows;
class ThingTalk;
class ViewStates;

/// The page of one meeting: its notes, who was there and what came of it. Minutes do not change. GUI thread.
class MeetingPage final : public Page {
    Q_OBJECT

public:
    explicit MeetingPage(Session& session, QWidget* parent = nullptr);
    ~MeetingPage() override;

    bool open(const Address& address) override;
    Address address() const override;

private:
    QWidget* makeContent();
    void read();
    void show(const meetings::MeetingStory& story);
    void showNotes();
    void showMade();
    void showStanding();

    Session& m_session;
    QString m_name;
    meetings::MeetingStory m_story;
    Chip* m_staged;
    QString m_notesShown; ///< Uid of the meeting whose notes stand there.
    QBoxLayout* m_notes = nullptr;
    ThingRows* m_made;
    KeyValueList* m_standing;
    QPushButton* m_useCase;
    ThingTalk* m_talk;
    HistoryList* m_history;
    ViewStates* m_states = nullptr;
    QFuture<Result<meetings::MeetingStory>> m_reading;
};

} // namespace assay
