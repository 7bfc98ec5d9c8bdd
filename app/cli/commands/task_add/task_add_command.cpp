// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/known_word.h"
#include "app/cli/project_argument.h"
#include "app/cli/thing_argument.h"
#include "app/cli/time_option.h"
#include "app/cli/writing_command.h"
#include "core/tasks/task_rows.h"
#include "core/tasks/task_store.h"

#include <QCoreApplication>

namespace assay {
namespace {

class TaskAddCommand final : public WritingCommand {
    Q_DECLARE_TR_FUNCTIONS(TaskAddCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("task add"); }
    QString summary() const override { return tr("Makes a task, of which TITLE says in a line what has to be done."); }
    QString arguments() const override { return QStringLiteral("PROJECT TITLE"); }

protected:
    void declareOptions(QCommandLineParser& parser) const override
    {
        parser.addOption({QStringLiteral("kind"),
                          tr("task, defect, efficiency, question, assumption, issue or dependency."), tr("KIND"),
                          toString(TaskKind::Task)});
        parser.addOption({QStringLiteral("priority"), tr("low, normal, high or urgent."), tr("PRIORITY"),
                          toString(TaskPriority::Normal)});
        parser.addOption({QStringLiteral("owner"), tr("Who has to do it."), tr("NAME")});
        parser.addOption({QStringLiteral("due"), tr("The day by which."), tr("DAY")});
        parser.addOption({QStringLiteral("from"), tr("What it is made from, such as F-1."), tr("THING")});
        parser.addOption({QStringLiteral("use-case"), tr("The use case it is about."), tr("USE-CASE")});
        parser.addOption({QStringLiteral("text"), tr("More about it, in Markdown."), tr("TEXT")});
    }

    Result<> write(const Writing& writing) const override
    {
        const Result<TaskDraft> draft = draftOf(writing);
        if (!draft)
            return failed(draft);
        const Result<QString> uid = TaskStore(writing.database).add(*draft, writing.actor, writing.command);
        if (!uid)
            return failed(uid);
        const auto made =
            writing.database.read([&](db::Connection& connection) { return tasks::byName(connection, *uid); });
        if (!made)
            return failed(made);
        writing.out << made->key << '\n';
        return {};
    }

private:
    static Result<TaskDraft> draftOf(const Writing& writing)
    {
        const auto value = [&](const char* option) { return writing.parser.value(QString::fromLatin1(option)); };
        const Result<TaskKind> kind =
            knownWord(value("kind"), QStringLiteral("--kind"), taskKindFromString, TaskKind::Dependency);
        if (!kind)
            return failed(kind);
        const Result<TaskPriority> priority =
            knownWord(value("priority"), QStringLiteral("--priority"), taskPriorityFromString, TaskPriority::Urgent);
        if (!priority)
            return failed(priority);
        TaskDraft draft{writing.arguments.at(1), value("text"), *kind, *priority};
        draft.useCase = value("use-case");
        const Result<std::optional<qint64>> due = timeFrom(writing.parser, QStringLiteral("due"));
        if (!due)
            return failed(due);
        draft.dueAt = *due;
        if (!value("owner").isEmpty()) {
            const Result<Person> owner = personNamed(writing.database, value("owner"));
            if (!owner)
                return failed(owner);
            draft.ownerUid = owner->uid;
        }
        if (!value("from").isEmpty()) {
            const Result<ThingName> source = thingNamed(writing.database, value("from"), writing.actor);
            if (!source)
                return failed(source);
            draft.source = *source;
        }
        return draft;
    }
};

} // namespace

const Command& taskAddCommand()
{
    static const TaskAddCommand command;
    return command;
}

} // namespace assay
