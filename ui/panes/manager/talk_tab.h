// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/task.h"
#include "ui/models/table_model.h"
#include "ui/panes/manager/use_case_tab.h"
#include "ui/panes/session.h"

class QLabel;
class QPushButton;
class QTableView;

namespace assay {

class TaskSteps;
class ThingTalk;

/// What has to be done for a use case, and what people say of it. Reads for itself, and again whenever somebody commits.
class TalkTab final : public UseCaseTab {
    Q_OBJECT

public:
    explicit TalkTab(Session& session, QWidget* parent = nullptr);
    ~TalkTab() override;

    void setStory(const UseCaseStory& story) override;

private:
    void read();
    void take(const std::vector<Task>& tasks);
    void showMoment(const UseCaseStory& story);

    Session& m_session;
    QString m_uid; ///< Of the use case.
    QString m_title;
    std::optional<qint64> m_past; ///< The moment in the past that is shown; milliseconds, UTC.
    TableModel<Task> m_model;
    QTableView* m_table;
    QLabel* m_nothing;
    QPushButton* m_make;
    TaskSteps* m_steps;
    ThingTalk* m_talk;
    QWidget* m_talkCard;
    QLabel* m_talkNote; ///< Why nothing of it is shown on a day in the past.
    QFuture<Result<std::vector<Task>>> m_reading;
};

} // namespace assay
