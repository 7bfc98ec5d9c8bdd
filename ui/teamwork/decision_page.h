// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decisions/decision_story.h"
#include "ui/panes/session.h"
#include "ui/widgets/page.h"

class QPushButton;

namespace assay {

class Banner;
class Chip;
class DecisionSteps;
class HistoryList;
class KeyValueList;
class ThingTalk;
class ViewStates;
class WrittenWordsList;

/// The page of one decision: why, what and with which effect, where it stands, and the next steps. GUI thread.
class DecisionPage final : public Page {
    Q_OBJECT

public:
    DecisionPage(Session& session, const QString& name, QWidget* parent = nullptr); ///< Its key or uid.
    ~DecisionPage() override;

    Address address() const override;

private:
    QWidget* makeContent();
    void read();
    void show(const decisions::DecisionStory& story);
    void showWhereItStands();

    Session& m_session;
    QString m_name;
    decisions::DecisionStory m_story;
    Chip* m_state;
    Chip* m_due;
    Chip* m_staged;
    DecisionSteps* m_steps;
    Banner* m_banner;
    KeyValueList* m_decided;
    KeyValueList* m_effect;
    WrittenWordsList* m_earlier; ///< What effect it was said to have had before.
    KeyValueList* m_standing;
    QPushButton* m_useCase;
    ThingTalk* m_talk;
    HistoryList* m_history;
    ViewStates* m_states = nullptr;
    QFuture<Result<decisions::DecisionStory>> m_reading;
};

} // namespace assay
