// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/talk/task_steps.h"

#include "core/base/ulid.h"
#include "core/tasks/task_store.h"
#include "ui/talk/task_form.h"
#include "ui/talk/task_reason_form.h"
#include "ui/widgets/overlay.h"

#include <QMenu>

namespace assay {

QString taskStepVerb(TaskState from, TaskState to)
{
    switch (to) {
    case TaskState::Done:
        return TaskSteps::tr("Done");
    case TaskState::Blocked:
        return TaskSteps::tr("Block…");
    case TaskState::Cancelled:
        return TaskSteps::tr("Cancel…");
    default:
        break;
    }
    if (from == TaskState::Planned)
        return TaskSteps::tr("Start");
    return from == TaskState::Blocked ? TaskSteps::tr("Go on") : TaskSteps::tr("Open again…");
}

Tone taskTone(TaskState state)
{
    switch (state) {
    case TaskState::InProgress:
        return Tone::Accent;
    case TaskState::Blocked:
        return Tone::Bad;
    case TaskState::Done:
        return Tone::Ok;
    default:
        return Tone::Neutral;
    }
}

Tone priorityTone(TaskPriority priority)
{
    if (priority == TaskPriority::Urgent)
        return Tone::Bad;
    return priority == TaskPriority::High ? Tone::Warn : Tone::Neutral;
}

TaskSteps::TaskSteps(Session& session, QWidget& over)
    : QObject(&over)
    , m_session(session)
    , m_over(over)
{
}

void TaskSteps::openForm(QWidget* form)
{
    new Overlay(form, m_over.window());
}

void TaskSteps::take(const Task& task, TaskState to)
{
    const std::optional<TaskStep> step = taskStep(task.state, to);
    if (!step) {
        Q_EMIT refused({Error::Kind::Denied,
                        tr("%1 is %2 and cannot go to %3 from there. Nothing was changed; M shows where it can go.")
                            .arg(task.key, taskStateTitle(task.state), taskStateTitle(to)),
                        {}});
        return;
    }
    if (step->needsReason) {
        auto* form = new TaskReasonForm(m_session, task, to);
        connect(form, &WorkForm::done, this, [this] { Q_EMIT m_session.events.changed(); });
        return openForm(form);
    }
    const auto job =
        startJob<void>(&m_session.writes,
                       [database = m_session.database.get(), actor = m_session.actor, move = TaskMove{task.uid, to},
                        command = newUlid(m_session.database->clock().now())](JobContext<void>&) {
                           return TaskStore(*database).move(move, actor, command);
                       });
    m_session.jobs.follow(tr("Moving %1").arg(task.key), QFuture<void>(job), JobKind::Background);
    whenDone(job, this, [this](const Result<>& outcome) {
        if (!outcome)
            Q_EMIT refused(outcome.error());
        else
            Q_EMIT m_session.events.changed();
    });
}

void TaskSteps::showMenu(const Task& task, const QPoint& globalPosition)
{
    auto* menu = new QMenu(&m_over);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fill(*menu, task);
    menu->popup(globalPosition);
}

void TaskSteps::fill(QMenu& menu, const Task& task)
{
    const QString refusal = m_session.database->readOnly() ? m_session.database->readOnlyReason() : QString();
    const auto add = [&](const QString& words, auto act) {
        QAction* action = menu.addAction(words);
        action->setEnabled(refusal.isEmpty());
        action->setStatusTip(refusal);
        connect(action, &QAction::triggered, this, act);
    };
    for (const TaskStep& step : taskStepsFrom(task.state))
        add(taskStepVerb(step.from, step.to), [this, task, to = step.to] { take(task, to); });
    menu.addSeparator();
    add(tr("Change…"), [this, task] { change(task); });
}

void TaskSteps::change(const Task& task)
{
    auto* form = new TaskForm(m_session, task);
    connect(form, &WorkForm::done, this, [this] { Q_EMIT m_session.events.changed(); });
    openForm(form);
}

void TaskSteps::makeNew(const ThingName& source, const QString& sourceTitle)
{
    auto* form = new TaskForm(m_session, source, sourceTitle);
    connect(form, &WorkForm::done, this, [this] { Q_EMIT m_session.events.changed(); });
    openForm(form);
}

} // namespace assay
