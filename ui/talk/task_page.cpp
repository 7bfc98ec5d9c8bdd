// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/talk/task_page.h"

#include "core/base/shown_text.h"
#include "core/tasks/task_rows.h"
#include "ui/talk/task_steps.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

namespace assay {
namespace {

constexpr int widestTask = 1200; ///< Of both columns: longer lines of text are hard to read.

} // namespace

TaskPage::TaskPage(Session& session, QWidget* view, QWidget* parent)
    : Page(tr("Task"), parent)
    , m_session(session)
    , m_steps(new TaskSteps(session, *this))
    , m_banner(new Banner)
    , m_state(new Chip({}))
    , m_priority(new Chip({}))
    , m_overdue(new Chip({}))
    , m_staged(new Chip({}))
    , m_source(pushButton(ButtonKind::Secondary, tr("Open what it is from")))
    , m_change(pushButton(ButtonKind::Secondary, tr("Change…")))
{
    setObjectName(QStringLiteral("taskPage"));
    for (Chip* chip : {m_state, m_priority, m_overdue, m_staged})
        addChip(chip);
    addButtons();
    addTab(tr("Task"), makeContent(view));
    hideTabs();
    connect(m_steps, &TaskSteps::refused, m_banner, &Banner::showError);
    connect(&session.events, &SessionEvents::changed, this, &TaskPage::read);
}

TaskPage::~TaskPage()
{
    m_reading.cancel();
}

void TaskPage::addButtons()
{
    m_source->setObjectName(QStringLiteral("openSource"));
    addAction(m_source);
    connect(m_source, &QPushButton::clicked, this, [this] {
        if (m_task)
            Q_EMIT m_session.events.openAsked({{}, m_task->source.kind, m_task->source.uid});
    });
    m_change->setObjectName(QStringLiteral("changeTask"));
    addAction(m_change);
    connect(m_change, &QPushButton::clicked, this, [this] {
        if (m_task)
            m_steps->change(*m_task);
    });
    for (const TaskState to : {TaskState::Cancelled, TaskState::Blocked, TaskState::InProgress, TaskState::Done}) {
        const bool isForward = to == TaskState::InProgress || to == TaskState::Done;
        QPushButton* turn =
            pushButton(isForward ? ButtonKind::Primary : ButtonKind::Secondary, taskStepVerb(TaskState::Planned, to));
        turn->setObjectName(QStringLiteral("step") + toString(to));
        addAction(turn);
        connect(turn, &QPushButton::clicked, this, [this, to] {
            if (m_task)
                m_steps->take(*m_task, to);
        });
        m_turns.emplace_back(to, turn);
    }
}

QWidget* TaskPage::makeContent(QWidget* view)
{
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(metrics::page, metrics::between, metrics::page, metrics::between);
    layout->setSpacing(metrics::between);
    layout->addWidget(m_banner);
    auto* card = new Card;
    card->setMaximumWidth(widestTask);
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, metrics::inside, 1, metrics::inside);
    inside->addWidget(view);
    layout->addWidget(card, 1);
    return content;
}

bool TaskPage::open(const Address& address)
{
    if (address.key.isEmpty())
        return false;
    if (address.key != m_name)
        m_task.reset();
    m_name = address.key;
    Q_EMIT opened({{}, "task", m_name});
    read();
    return true;
}

Address TaskPage::address() const
{
    return {{}, "task", m_name};
}

void TaskPage::read()
{
    if (m_name.isEmpty())
        return;
    m_reading.cancel();
    m_reading = m_session.fetchResult<Task>(
        tr("Reading %1").arg(m_name), this,
        [name = m_name](db::Connection& connection) { return tasks::byName(connection, name); },
        [this](const Result<Task>& task) {
            if (task)
                take(*task);
        });
}

void TaskPage::take(const Task& task)
{
    m_task = task;
    setTitle(tr("%1 · %2").arg(task.key, shownText(task.title)));
    m_state->setWord(taskStateTitle(task.state), taskTone(task.state));
    const bool isUsual = task.priority == TaskPriority::Normal;
    m_priority->setWord(isUsual ? QString() : taskPriorityTitle(task.priority), priorityTone(task.priority));
    m_overdue->setWord(task.isOverdue(m_session.database->clock().now()) ? tr("overdue") : QString(), Tone::Bad);
    m_staged->setWord(task.staged ? tr("staged") : QString(), Tone::Violet);
    m_source->setVisible(!task.source.kind.isEmpty());
    const QString readOnly = m_session.database->readOnly() ? m_session.database->readOnlyReason() : QString();
    m_change->setEnabled(readOnly.isEmpty());
    m_change->setToolTip(readOnly.isEmpty() ? QString() : plainToolTip(readOnly));
    for (const auto& [to, turn] : m_turns) {
        turn->setVisible(taskStep(task.state, to).has_value());
        turn->setText(taskStepVerb(task.state, to));
        turn->setEnabled(readOnly.isEmpty());
        turn->setToolTip(readOnly.isEmpty() ? QString() : plainToolTip(readOnly));
    }
}

} // namespace assay
