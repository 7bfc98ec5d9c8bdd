// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/task_store.h"
#include "ui/panes/work_form.h"

class QComboBox;
class QLineEdit;

namespace assay {

/// Asks why a task takes a step, and what it waits for where it is blocked. GUI thread.
class TaskReasonForm final : public WorkForm {
    Q_OBJECT

public:
    TaskReasonForm(Session& session, const Task& task, TaskState to, QWidget* parent = nullptr);

protected:
    QString problem() const override;
    Work work() override;

private:
    TaskMove m_move;
    QString m_command;
    QLineEdit* m_reason;
    QComboBox* m_category = nullptr;
};

} // namespace assay
