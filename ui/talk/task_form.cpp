// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/talk/task_form.h"

#include "core/base/shown_text.h"
#include "core/base/ulid.h"
#include "core/people/people_store.h"
#include "core/tasks/task_rows.h"
#include "core/tasks/task_texts.h"
#include "ui/models/time_text.h"
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
    : MergingForm(session, {QStringLiteral("taskForm"), tr("New task"), tr("Make it")}, parent)
    , m_source(source)
    , m_command(newUlid(session.database->clock().now()))
{
    if (!sourceTitle.isEmpty())
        addWords(tr("Made from %1").arg(shownText(sourceTitle)));
    addFields();
    keepDraft(QStringLiteral("new-task/%1/%2").arg(QString::fromUtf8(source.kind), source.uid));
    readPeople();
}

TaskForm::TaskForm(Session& session, const Task& task, QWidget* parent)
    : MergingForm(session, {QStringLiteral("taskForm"), tr("Change %1").arg(task.key), tr("Save")}, parent)
    , m_task(task)
    , m_command(newUlid(session.database->clock().now()))
{
    addFields();
    addPerson(task.owner.uid, task.owner.name); // Until the others are read.
    bringTogether(tasks::textsOf(task), mergedFields());
    fill(base());
    keepDraft(QStringLiteral("task/%1/edit").arg(task.uid));
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
            for (const Person& person : *people) {
                if (person.active)
                    addPerson(person.uid, person.name);
            }
        });
}

/// One that can be chosen as the owner.
void TaskForm::addPerson(const QString& uid, const QString& name)
{
    const int known = m_owner->findData(uid);
    if (known < 0)
        m_owner->addItem(shownText(name), uid);
    else if (!uid.isEmpty())
        m_owner->setItemText(known, shownText(name));
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

void TaskForm::fill(const FieldTexts& texts)
{
    const TaskEdit said = tasks::editFrom(m_task->uid, texts);
    m_title->setText(*said.title);
    m_text->setPlainText(*said.text);
    m_kind->setCurrentIndex(static_cast<int>(said.kind.value_or(TaskKind::Task)));
    m_priority->setCurrentIndex(static_cast<int>(said.priority.value_or(TaskPriority::Normal)));
    m_due->setDay(*said.dueAt);
    if (m_owner->findData(*said.owner) < 0) // Somebody who came meanwhile.
        addPerson(*said.owner, *said.owner);
    m_owner->setCurrentIndex(std::max(0, m_owner->findData(*said.owner)));
}

/// What the form says now. A day that was not touched keeps its time.
FieldTexts TaskForm::texts() const
{
    TaskEdit edit{m_task->uid};
    edit.title = m_title->text();
    edit.text = m_text->toPlainText();
    edit.kind = static_cast<TaskKind>(m_kind->currentIndex());
    edit.priority = static_cast<TaskPriority>(m_priority->currentIndex());
    const std::optional<qint64> before = *tasks::editFrom(m_task->uid, base()).dueAt;
    edit.dueAt = before && dayText(*before) == m_due->text().trimmed() ? before : m_due->at();
    edit.useCase = textIn(base(), u"use-case"); // No field of this form.
    edit.owner = m_owner->currentData().toString();
    return tasks::textsOf(edit);
}

ConflictAnswer::Fields TaskForm::mergedFields()
{
    return {m_task->key,
            [this] { return texts(); },
            [uid = m_task->uid, since = m_task->rowVersion](db::Connection& connection) {
                return tasks::newerTexts(connection, tasks::byName(connection, uid), since);
            },
            tasks::fieldTitle,
            [this](const FieldText& said) { return shownField(said); },
            [](const QString& field) { return field == u"title" || field == u"text"; }};
}

QString TaskForm::shownField(const FieldText& said) const
{
    if (said.field == u"kind")
        return taskKindTitle(taskKindFromString(said.text).value_or(TaskKind::Task));
    if (said.field == u"priority")
        return taskPriorityTitle(taskPriorityFromString(said.text).value_or(TaskPriority::Normal));
    if (said.field == u"due")
        return said.text.isEmpty() ? QString() : dayText(said.text.toLongLong());
    if (said.field == u"owner")
        return m_owner->itemText(std::max(0, m_owner->findData(said.text)));
    return said.text;
}

WorkForm::Work TaskForm::work()
{
    if (!m_task) {
        return [draft = draft(), command = m_command](db::Database& database, const Actor& actor) -> Result<> {
            const auto made = TaskStore(database).add(draft, actor, command);
            return made ? Result<>() : failed(made);
        };
    }
    if (texts() == base())
        return [](db::Database&, const Actor&) -> Result<> { return {}; };
    TaskEdit changes = tasks::editFrom(m_task->uid, texts());
    changes.expectedVersion = m_task->rowVersion;
    changes.seen = base();
    return [changes, command = m_command](db::Database& database, const Actor& actor) {
        return TaskStore(database).edit(changes, actor, command);
    };
}

} // namespace assay
