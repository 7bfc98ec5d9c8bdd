// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/task.h"
#include "ui/panes/session.h"
#include "ui/widgets/page.h"

class QAction;
class QPushButton;

namespace assay {

class Banner;
class Chip;
class TaskSteps;

/// The page of a task: where it stands and its steps at the top, under it what there is to say of it. GUI thread.
class TaskPage final : public Page {
    Q_OBJECT

public:
    /// `view` shows the task's facts, discussion and history; the page takes it.
    TaskPage(Session& session, QWidget* view, QWidget* parent = nullptr);
    ~TaskPage() override;

    bool open(const Address& address) override;
    Address address() const override;

Q_SIGNALS:
    void opened(const assay::Address& address); ///< For the view.

private:
    void addButtons();
    QWidget* makeContent(QWidget* view);
    void read();
    void take(const Task& task);

    Session& m_session;
    QString m_name;
    std::optional<Task> m_task;
    TaskSteps* m_steps;
    Banner* m_banner;
    Chip* m_state;
    Chip* m_priority;
    Chip* m_overdue;
    Chip* m_staged;
    QPushButton* m_source;
    QPushButton* m_change;
    std::vector<std::pair<TaskState, QPushButton*>> m_turns;
    QFuture<Result<Task>> m_reading;
};

} // namespace assay
