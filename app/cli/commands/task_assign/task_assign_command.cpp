// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/project_argument.h"
#include "app/cli/writing_command.h"
#include "core/tasks/task_store.h"

#include <QCoreApplication>

namespace assay {
namespace {

class TaskAssignCommand final : public WritingCommand {
    Q_DECLARE_TR_FUNCTIONS(TaskAssignCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("task assign"); }
    QString summary() const override
    {
        return tr("Says who has to do a task, such as T-1; “nobody” takes its owner away.");
    }
    QString arguments() const override { return QStringLiteral("PROJECT TASK PERSON"); }

protected:
    Result<> write(const Writing& writing) const override
    {
        QString owner;
        if (writing.arguments.at(2) != QLatin1StringView("nobody")) {
            const Result<Person> person = personNamed(writing.database, writing.arguments.at(2));
            if (!person)
                return failed(person);
            owner = person->uid;
        }
        return TaskStore(writing.database).assign(writing.arguments.at(1), owner, writing.actor, writing.command);
    }
};

} // namespace

const Command& taskAssignCommand()
{
    static const TaskAssignCommand command;
    return command;
}

} // namespace assay
