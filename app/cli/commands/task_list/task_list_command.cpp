// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/table_command.h"
#include "core/tasks/task_rows.h"

#include <QCoreApplication>

namespace assay {
namespace {

struct AgedTasks {
    std::vector<Task> tasks;
    QHash<QString, qint64> ages;
};

Listing asListing(const AgedTasks& aged)
{
    Listing listing;
    for (const char* column : {"key", "state", "kind", "priority", "title", "owner", "due", "age_hours", "blocked_by",
                               "blocked_reason", "use_case", "source", "author", "version", "uid", "staged"})
        listing.columns.push_back(QString::fromLatin1(column));
    for (const Task& task : aged.tasks) {
        const QString source =
            task.source.kind.isEmpty() ? QString() : QString::fromUtf8(task.source.kind) + u'/' + task.source.uid;
        listing.rows.push_back(
            {task.key, toString(task.state), toString(task.kind), toString(task.priority), task.title, task.owner.name,
             timeText(task.dueAt), aged.ages.value(task.uid) / 3'600'000,
             task.block ? toString(task.block->category) : QString(), task.block ? task.block->reason : QString(),
             task.useCaseKey, source, task.author.name, task.rowVersion, task.uid, task.staged});
    }
    return listing;
}

class TaskListCommand final : public TableCommand {
    Q_DECLARE_TR_FUNCTIONS(TaskListCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("task list"); }
    QString summary() const override { return tr("Lists the tasks of a project with their state, owner and age."); }
    QString arguments() const override { return QStringLiteral("PROJECT"); }

protected:
    Listing rows(db::Connection& connection, const QStringList&, qint64 now) const override
    {
        AgedTasks aged{tasks::all(connection), {}};
        aged.ages = tasks::ages(connection, aged.tasks, now);
        return asListing(aged);
    }
};

} // namespace

const Command& taskListCommand()
{
    static const TaskListCommand command;
    return command;
}

} // namespace assay
