// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/known_word.h"
#include "app/cli/writing_command.h"
#include "core/tasks/task_store.h"

#include <QCoreApplication>

namespace assay {
namespace {

class TaskMoveCommand final : public WritingCommand {
    Q_DECLARE_TR_FUNCTIONS(TaskMoveCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("task move"); }
    QString summary() const override
    {
        return tr("Takes a task to InProgress, Blocked, Done or Cancelled; back to InProgress opens it again.");
    }
    QString arguments() const override { return QStringLiteral("PROJECT TASK STATE"); }

protected:
    void declareOptions(QCommandLineParser& parser) const override
    {
        parser.addOption({QStringLiteral("reason"), tr("Why; some steps need it."), tr("TEXT")});
        parser.addOption({QStringLiteral("category"),
                          tr("What a blocked one waits for: data, access, decision, people, technology or external."),
                          tr("CATEGORY"), toString(BlockCategory::External)});
    }

    Result<> write(const Writing& writing) const override
    {
        const QString word = writing.arguments.at(2);
        const Result<TaskState> state =
            knownWord(word, QStringLiteral("STATE"), taskStateFromString, TaskState::Cancelled);
        if (!state)
            return failed(state);
        const QString waits = writing.parser.value(QStringLiteral("category"));
        const Result<BlockCategory> category =
            knownWord(waits, QStringLiteral("--category"), blockCategoryFromString, BlockCategory::External);
        if (!category)
            return failed(category);
        return TaskStore(writing.database)
            .move({writing.arguments.at(1), *state, writing.parser.value(QStringLiteral("reason")), *category},
                  writing.actor, writing.command);
    }
};

} // namespace

const Command& taskMoveCommand()
{
    static const TaskMoveCommand command;
    return command;
}

} // namespace assay
