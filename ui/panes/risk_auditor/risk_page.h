// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/risks/risk_story.h"
#include "ui/panes/session.h"
#include "ui/widgets/page.h"

class QPushButton;

namespace assay {

class Banner;
class Chip;
class HistoryList;
class KeyValueList;
class RiskSteps;
class ThingTalk;
class ViewStates;

/// The page of one risk: what may happen, how bad it is and was, what lowered it, who bears it, what people say of it, and the
/// next steps. GUI thread.
class RiskPage final : public Page {
    Q_OBJECT

public:
    RiskPage(Session& session, const QString& name, QWidget* parent = nullptr); ///< Its key or uid.
    ~RiskPage() override;

    Address address() const override;

private:
    QWidget* makeContent();
    void read();
    void show(const risks::RiskStory& story);
    void showJudgements();
    void showWhereItStands();

    Session& m_session;
    QString m_name;
    risks::RiskStory m_story;
    Chip* m_level;
    Chip* m_state;
    Chip* m_overdue;
    Chip* m_staged;
    RiskSteps* m_steps;
    Banner* m_banner;
    KeyValueList* m_words;
    KeyValueList* m_judgements;
    KeyValueList* m_standing;
    QPushButton* m_about;
    QPushButton* m_finding;
    ThingTalk* m_talk;
    HistoryList* m_history;
    ViewStates* m_states = nullptr;
    QFuture<Result<risks::RiskStory>> m_reading;
};

} // namespace assay
