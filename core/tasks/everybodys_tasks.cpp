// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/everybodys_tasks.h"

#include "core/tasks/task_rows.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace assay {
namespace {

constexpr int tasksBetweenQuestions = 1024;

/// What decides whether a task is read whole.
struct TaskGlance {
    TaskId id;
    TaskState state = TaskState::Planned;
    TaskPriority priority = TaskPriority::Normal;
    qint64 createdAt = 0;
    qint64 stateSince = 0;

    bool isOpen() const { return state != TaskState::Done && state != TaskState::Cancelled; }
};

bool comesFirst(const TaskGlance& a, const TaskGlance& b)
{
    if (a.isOpen() != b.isOpen())
        return a.isOpen();
    if (!a.isOpen())
        return std::pair(a.stateSince, a.id.value) > std::pair(b.stateSince, b.id.value);
    return a.priority != b.priority ? a.priority > b.priority
                                    : std::pair(a.createdAt, a.id.value) < std::pair(b.createdAt, b.id.value);
}

bool holdEach(const std::array<QString, 4>& texts, const QStringList& words)
{
    return std::all_of(words.begin(), words.end(), [&](const QString& word) {
        return std::any_of(texts.begin(), texts.end(),
                           [&](const QString& text) { return text.contains(word, Qt::CaseInsensitive); });
    });
}

QStringList eachOf(const QString& words)
{
    return words.simplified().split(u' ', Qt::SkipEmptyParts);
}

/// The first ones, in their order.
void keepFirst(std::vector<TaskGlance>& glances, std::size_t most)
{
    const auto end = glances.begin() + static_cast<std::ptrdiff_t>(std::min(most, glances.size()));
    std::partial_sort(glances.begin(), end, glances.end(), comesFirst);
    glances.erase(end, glances.end());
}

std::vector<Task> readWhole(db::Connection& connection, const std::vector<TaskGlance>& glances)
{
    std::vector<TaskId> ids;
    ids.reserve(glances.size());
    for (const TaskGlance& glance : glances)
        ids.push_back(glance.id);
    return tasks::ofIds(connection, ids);
}

/// Every task in one walk, of which only what is short is looked at: texts where there are words to be found in them.
class TaskWalk {
public:
    TaskWalk(db::Connection& connection, const TaskWish& wish)
        : m_connection(connection)
        , m_wish(wish)
        , m_words(eachOf(wish.words))
    {
    }

    TaskSelection select(const std::function<bool()>& cancelled)
    {
        const QByteArray texts = m_words.isEmpty() ? "" : ", t.key, t.title, coalesce(o.name, ''), coalesce(u.key, '')";
        const QByteArray joins = m_words.isEmpty()
            ? ""
            : " LEFT JOIN person o ON o.id = t.owner_id LEFT JOIN use_case u ON u.id = t.use_case_id";
        db::Statement rows = m_connection.prepare(
            "SELECT t.id, t.state, t.priority, t.created_at, t.state_since, t.due_at" + texts + " FROM task t" + joins);
        for (int read = 0; rows.step(); ++read) {
            if (read % tasksBetweenQuestions == 0 && cancelled && cancelled())
                return {};
            if (m_words.isEmpty() || holdEach({rows.text(6), rows.text(7), rows.text(8), rows.text(9)}, m_words))
                take(rows);
        }
        return selection();
    }

private:
    void take(const db::Statement& row)
    {
        const TaskGlance glance{{row.integer(0)},
                                taskStateFromString(row.text(1)).value_or(TaskState::Planned),
                                taskPriorityFromString(row.text(2)).value_or(TaskPriority::Normal),
                                row.integer(3),
                                row.integer(4)};
        const std::optional<qint64> dueAt = row.optionalInteger(5);
        m_states[glance.state].push_back(glance);
        if (dueAt && *dueAt >= m_wish.dueFrom && *dueAt < m_wish.dueUntil)
            m_due.push_back(glance);
        m_found.undated += !dueAt && glance.isOpen() ? 1 : 0;
    }

    TaskSelection selection()
    {
        std::vector<TaskGlance> listed;
        for (auto& [state, glances] : m_states) {
            m_found.counts[state] = static_cast<qint64>(glances.size());
            keepFirst(glances, m_wish.most);
            listed.insert(listed.end(), glances.begin(), glances.end());
        }
        std::sort(listed.begin(), listed.end(), comesFirst);
        m_found.dueCount = static_cast<qint64>(m_due.size());
        keepFirst(m_due, m_wish.mostDue);
        m_found.listed = readWhole(m_connection, listed);
        m_found.due = readWhole(m_connection, m_due);
        return std::move(m_found);
    }

    db::Connection& m_connection;
    const TaskWish& m_wish;
    const QStringList m_words;
    std::map<TaskState, std::vector<TaskGlance>> m_states;
    std::vector<TaskGlance> m_due;
    TaskSelection m_found;
};

} // namespace

qint64 TaskSelection::all() const
{
    qint64 sum = 0;
    for (const auto& [state, count] : counts)
        sum += count;
    return sum;
}

qint64 TaskSelection::open() const
{
    qint64 sum = 0;
    for (const TaskState state : {TaskState::Planned, TaskState::InProgress, TaskState::Blocked}) {
        if (const auto count = counts.find(state); count != counts.end())
            sum += count->second;
    }
    return sum;
}

bool tasks::holdsWords(const Task& task, const QString& words)
{
    return holdEach({task.key, task.title, task.owner.name, task.useCaseKey}, eachOf(words));
}

std::vector<QString> tasks::uidsThatHold(db::Connection& connection, const QString& words)
{
    const QStringList each = eachOf(words);
    db::Statement rows =
        connection.prepare("SELECT t.uid, t.key, t.title, coalesce(o.name, ''), coalesce(u.key, '') FROM task t"
                           " LEFT JOIN person o ON o.id = t.owner_id LEFT JOIN use_case u ON u.id = t.use_case_id");
    std::vector<QString> uids;
    while (rows.step()) {
        if (each.isEmpty() || holdEach({rows.text(1), rows.text(2), rows.text(3), rows.text(4)}, each))
            uids.push_back(rows.text(0));
    }
    return uids;
}

TaskSelection tasks::ofEverybody(db::Connection& connection, const TaskWish& wish,
                                 const std::function<bool()>& cancelled)
{
    return TaskWalk(connection, wish).select(cancelled);
}

} // namespace assay
