// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/known_word.h"
#include "app/cli/time_option.h"
#include "app/cli/version_option.h"
#include "app/cli/writing_command.h"
#include "core/tasks/task_rows.h"
#include "core/tasks/task_texts.h"

#include <QCoreApplication>

namespace assay {
namespace {

class TaskEditCommand final : public WritingCommand {
    Q_DECLARE_TR_FUNCTIONS(TaskEditCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("task edit"); }
    QString summary() const override { return tr("Changes what a task says; what no option names stays as it is."); }
    QString arguments() const override { return QStringLiteral("PROJECT TASK"); }

protected:
    void declareOptions(QCommandLineParser& parser) const override
    {
        parser.addOption({QStringLiteral("title"), tr("What has to be done, in a line."), tr("TITLE")});
        parser.addOption({QStringLiteral("text"), tr("More about it, in Markdown."), tr("TEXT")});
        parser.addOption({QStringLiteral("kind"),
                          tr("task, defect, efficiency, question, assumption, issue or dependency."), tr("KIND")});
        parser.addOption({QStringLiteral("priority"), tr("low, normal, high or urgent."), tr("PRIORITY")});
        parser.addOption({QStringLiteral("due"), tr("The day by which."), tr("DAY")});
        parser.addOption({QStringLiteral("use-case"), tr("The use case it is about."), tr("USE-CASE")});
        declareSeenOption(parser);
    }

    Result<> write(const Writing& writing) const override
    {
        Result<TaskEdit> edit = editIn(writing);
        if (!edit)
            return failed(edit);
        const Result<std::optional<qint64>> version = seenVersion(writing.parser);
        if (!version)
            return failed(version);
        if (*version) {
            Result<FieldTexts> seen = writing.database.read([&](db::Connection& connection) {
                const NewerTexts now = tasks::newerTexts(connection, tasks::byName(connection, edit->task), **version);
                return merging::knownSince(now.texts, now.authors);
            });
            if (!seen)
                return failed(seen);
            edit->seen = std::move(*seen);
            edit->expectedVersion = *version;
        }
        return TaskStore(writing.database).edit(*edit, writing.actor, writing.command);
    }

private:
    static Result<TaskEdit> editIn(const Writing& writing)
    {
        const auto value = [&](const char* option) {
            const QString name = QString::fromLatin1(option);
            return writing.parser.isSet(name) ? std::optional(writing.parser.value(name)) : std::nullopt;
        };
        TaskEdit edit;
        edit.task = writing.arguments.at(1);
        edit.title = value("title");
        edit.text = value("text");
        edit.useCase = value("use-case");
        if (const auto word = value("kind")) {
            const Result<TaskKind> kind =
                knownWord(*word, QStringLiteral("--kind"), taskKindFromString, TaskKind::Dependency);
            if (!kind)
                return failed(kind);
            edit.kind = *kind;
        }
        if (const auto word = value("priority")) {
            const Result<TaskPriority> priority =
                knownWord(*word, QStringLiteral("--priority"), taskPriorityFromString, TaskPriority::Urgent);
            if (!priority)
                return failed(priority);
            edit.priority = *priority;
        }
        const Result<std::optional<qint64>> due = timeFrom(writing.parser, QStringLiteral("due"));
        if (!due)
            return failed(due);
        if (*due)
            edit.dueAt = *due;
        return edit;
    }
};

} // namespace

const Command& taskEditCommand()
{
    static const TaskEditCommand command;
    return command;
}

} // namespace assay
