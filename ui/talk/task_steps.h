// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/task.h"
#include "ui/panes/session.h"
#include "ui/theme/palette.h"

class QMenu;

namespace assay {

/// Takes tasks their steps from wherever they are shown: asks for a reason where one is needed, over `over`'s window.
/// GUI thread.
class TaskSteps final : public QObject {
    Q_OBJECT

public:
    TaskSteps(Session& session, QWidget& over); ///< Belongs to `over`.

    void take(const Task& task, TaskState to);
    void showMenu(const Task& task, const QPoint& globalPosition); ///< Of the steps that it can take.
    void fill(QMenu& menu, const Task& task);                      ///< The same entries.
    void change(const Task& task);
    void makeNew(const ThingName& source, const QString& sourceTitle); ///< Of no thing where that has no kind.

Q_SIGNALS:
    void refused(const assay::Error& error);

private:
    void openForm(QWidget* form);

    Session& m_session;
    QWidget& m_over;
};

QString taskStepVerb(TaskState from, TaskState to); ///< "Start", "Open again…", translated.
Tone taskTone(TaskState state);
Tone priorityTone(TaskPriority priority);

} // namespace assay
