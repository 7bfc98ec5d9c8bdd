// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/talk/task_form.h"

#include "core/base/shown_text.h"
#include "core/base/ulid.h"
#include "core/people/people_store.h"
#include "ui/widgets/day_field.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>

namespace assay {
namespace {

constexpr int taskTextHeight = 88;
constexpr int taskFormWidth = 520;

} // namespace

TaskForm::TaskForm(Session& session, const ThingName& source, const QString& sourceTitle, QWidget* parent)
    : WorkForm(session, {QStringLiteral("taskForm"), tr("New task"), tr("Make it")}, parent)
    , m_source(source)
    , m_command(newUlid(session.database->clock().now()))
{
    if (!sourceTitle.isEmpty())
        addWords(tr("Made from %1").arg(shownText(sourceTitle)));
    addFields();
    readPeople();
}

TaskForm::TaskForm(Session& session, const Task& task, QWidget* parent)
    : WorkForm(session, {QStringLiteral("taskForm"), tr("Change %1").arg(task.key), tr("Save")}, parent)
    , m_task(task)
    , m_command(newUlid(session.database->clock().now()))
{
    addFields();
    m_title->setText(task.title);
    m_kind->setCurrentIndex(static_cast<int>(task.kind));
    m_priority->setCurrentIndex(static_cast<int>(task.priority));
    m_due->setDay(task.dueAt);
    m_text->setPlainText(task.text);
    readPeople();
}

void TaskForm::addFields()
{
    m_title = new QLineEdit;
    m_title->setMaxLength(tasks::longestTitle);
    m_kind = new QComboBox;
    for (const TaskKind kind : allTaskKinds())
        m_kind->addItem(taskKindTitle(kind));
    m_priority = new QComboBox;
    for (const TaskPriority priority :
         {TaskPriority::Low, TaskPriority::Normal, TaskPriority::High, TaskPriority::Urgent})
        m_priority->addItem(taskPriorityTitle(priority));
    m_priority->setCurrentIndex(static_cast<int>(TaskPriority::Normal));
    m_owner = new QComboBox;
    m_owner->addItem(tr("Nobody yet"), QString());
    m_due = new DayField;
    m_text = new QPlainTextEdit;
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(taskTextHeight);
    setFixedWidth(taskFormWidth);
    addLine(tr("What has to be done"), QStringLiteral("title"), m_title);
    addField(tr("Kind"), QStringLiteral("kind"), m_kind);
    addField(tr("Priority"), QStringLiteral("priority"), m_priority);
    addField(tr("Owner"), QStringLiteral("owner"), m_owner);
    addLine(tr("Due, as in 2027-01-31"), QStringLiteral("due"), m_due);
    addField(tr("More about it"), QStringLiteral("text"), m_text);
    showProblem();
}

void TaskForm::readPeople()
{
    m_reading = session().fetchResult<std::vector<Person>>(
        tr("Reading the people"), this, [](db::Connection& connection) { return people::all(connection); },
        [this](const Result<std::vector<Person>>& people) {
            if (!people)
                return;
            for (const Person& person : *people)
                m_owner->addItem(shownText(person.name), person.uid);
            if (m_task)
                m_owner->setCurrentIndex(std::max(0, m_owner->findData(m_task->owner.uid)));
        });
}

QString TaskForm::problem() const
{
    if (m_title->text().trimmed().isEmpty())
        return tr("A task needs a title.");
    return m_due->problem();
}

TaskDraft TaskForm::draft() const
{
    TaskDraft draft{m_title->text(), m_text->toPlainText(), static_cast<TaskKind>(m_kind->currentIndex()),
                    static_cast<TaskPriority>(m_priority->currentIndex())};
    draft.ownerUid = m_owner->currentData().toString();
    draft.dueAt = m_due->at();
    draft.source = m_source;
    return draft;
}

/// Only what differs, so that what others change meanwhile stays.
TaskEdit TaskForm::edit() const
{
    TaskEdit edit{m_task->uid};
    if (m_title->text().trimmed() != m_task->title)
        edit.title = m_title->text();
    if (m_text->toPlainText() != m_task->text)
        edit.text = m_text->toPlainText();
    if (m_kind->currentIndex() != static_cast<int>(m_task->kind))
        edit.kind = static_cast<TaskKind>(m_kind->currentIndex());
    if (m_priority->currentIndex() != static_cast<int>(m_task->priority))
        edit.priority = static_cast<TaskPriority>(m_priority->currentIndex());
    if (m_due->at() != m_task->dueAt)
        edit.dueAt = m_due->at();
    return edit;
}

WorkForm::Work TaskForm::work()
{
    if (!m_task) {
        return [draft = draft(), command = m_command](db::Database& database, const Actor& actor) -> Result<> {
            const auto made = TaskStore(database).add(draft, actor, command);
            return made ? Result<>() : failed(made);
        };
    }
    const TaskEdit changes = edit();
    const bool differs = changes.title || changes.text || changes.kind || changes.priority || changes.dueAt;
    const QString owner = m_owner->currentData().toString();
    return [changes, differs, owner, task = *m_task, command = m_command](db::Database& database,
                                                                          const Actor& actor) -> Result<> {
        if (differs) {
            if (const Result<> done = TaskStore(database).edit(changes, actor, command); !done)
                return done;
        }
        if (owner == task.owner.uid)
            return {};
        return TaskStore(database).assign(task.uid, owner, actor, command + QStringLiteral("/owner"));
    };
}

} // namespace assay
