// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meetings/meeting_story.h"
#include "ui/teamwork/meeting_form.h"
#include "ui/widgets/page.h"

#include <QPointer>

class QBoxLayout;
class QComboBox;
class QPushButton;

namespace assay {

class Chip;
class HistoryList;
class KeyValueList;
class ThingRows;
class ThingTalk;
class ViewStates;

/// The page of one meeting: its notes, who was there and what came of it. Whoever writes its minutes
/// otherwise leaves what they said before to be read here. GUI thread.
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
    void showEarlier();
    void edit();
    void openForm(const MeetingForm::Choices& choices);
    void showMade();
    void showStanding();

    Session& m_session;
    QString m_name;
    /// Which notes stand there.
    struct ShownNotes {
        QString meeting; ///< Uid.
        qint64 version = 0;
        std::vector<NamedThing> named;

        bool operator==(const ShownNotes&) const = default;
    };

    meetings::MeetingStory m_story;
    Chip* m_staged;
    ShownNotes m_notesShown;
    QPushButton* m_edit;
    QPointer<MeetingForm> m_form;
    QBoxLayout* m_notes = nullptr;
    ThingRows* m_made;
    QWidget* m_earlierCard = nullptr;
    QComboBox* m_earlier;
    QBoxLayout* m_earlierNotes = nullptr;
    KeyValueList* m_standing;
    QPushButton* m_useCase;
    ThingTalk* m_talk;
    HistoryList* m_history;
    ViewStates* m_states = nullptr;
    QFuture<Result<meetings::MeetingStory>> m_reading;
};

} // namespace assay
