// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes/change_story.h"
#include "ui/panes/session.h"
#include "ui/widgets/page.h"

class QPushButton;

namespace assay {

class Banner;
class ChangeLine;
class ChangeSteps;
class Chip;
class HistoryList;
class KeyValueList;
class ViewStates;

/// The page of one change: what it is, how far it has come, who agreed and who still has to, what went somewhere under it,
/// and the next steps. GUI thread.
class ChangePage final : public Page {
    Q_OBJECT

public:
    ChangePage(Session& session, const QString& name, QWidget* parent = nullptr); ///< Its key or uid.
    ~ChangePage() override;

    Address address() const override;

private:
    void connectParts();
    QWidget* makeContent();
    void read();
    void show(const changes::ChangeStory& story);
    void showWords();
    void showAgreement();
    void showDeployments();
    void showWhereItStands();

    Session& m_session;
    QString m_name;
    changes::ChangeStory m_story;
    Chip* m_state;
    Chip* m_type;
    Chip* m_due;
    Chip* m_staged;
    ChangeSteps* m_steps;
    Banner* m_banner;
    ChangeLine* m_line;
    KeyValueList* m_words;
    KeyValueList* m_agreement;
    KeyValueList* m_deployments;
    KeyValueList* m_standing;
    QPushButton* m_release;
    HistoryList* m_history;
    ViewStates* m_states = nullptr;
    QFuture<Result<changes::ChangeStory>> m_reading;
};

} // namespace assay
