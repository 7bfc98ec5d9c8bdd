// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feedback/feedback_story.h"
#include "ui/panes/session.h"
#include "ui/widgets/page.h"

class QBoxLayout;
class QPushButton;

namespace assay {

class Banner;
class Chip;
class FeedbackSteps;
class HistoryList;
class KeyValueList;
class ThingRows;
class ThingTalk;
class ViewStates;
class WrittenWordsList;

/// The page of one item of feedback: what was said and by whom, the reply, what it led to, and the next steps. GUI thread.
class FeedbackPage final : public Page {
    Q_OBJECT

public:
    explicit FeedbackPage(Session& session, QWidget* parent = nullptr);
    ~FeedbackPage() override;

    bool open(const Address& address) override;
    Address address() const override;

private:
    QWidget* makeContent();
    void addSaid(QBoxLayout& column);
    void leave();
    void read();
    void show(const feedback::FeedbackStory& story);
    void showReply();
    void showLed();
    void showWhereItStands();

    Session& m_session;
    QString m_name;
    feedback::FeedbackStory m_story;
    Chip* m_state;
    Chip* m_severity;
    Chip* m_harm;
    Chip* m_staged;
    FeedbackSteps* m_steps;
    Banner* m_banner;
    QLabel* m_text;
    QLabel* m_reply;
    QLabel* m_replied;           ///< Whom it reaches, or why there is none.
    WrittenWordsList* m_earlier; ///< What it replied before.
    ThingRows* m_led;
    KeyValueList* m_standing;
    QPushButton* m_useCase;
    ThingTalk* m_talk;
    HistoryList* m_history;
    ViewStates* m_states = nullptr;
    QFuture<Result<feedback::FeedbackStory>> m_reading;
};

} // namespace assay
