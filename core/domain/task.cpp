// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/task.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace assay {
namespace {

struct TaskWord {
    const char* word;
    const char* title;
};

constexpr std::array TaskKindWords{TaskWord{"task", QT_TRANSLATE_NOOP("TaskKind", "Task")},
                                   TaskWord{"defect", QT_TRANSLATE_NOOP("TaskKind", "Defect")},
                                   TaskWord{"efficiency", QT_TRANSLATE_NOOP("TaskKind", "Efficiency")},
                                   TaskWord{"question", QT_TRANSLATE_NOOP("TaskKind", "Question")},
                                   TaskWord{"assumption", QT_TRANSLATE_NOOP("TaskKind", "Assumption")},
                                   TaskWord{"issue", QT_TRANSLATE_NOOP("TaskKind", "Issue")},
                                   TaskWord{"dependency", QT_TRANSLATE_NOOP("TaskKind", "Dependency")}};

constexpr std::array TaskStateWords{TaskWord{"Planned", QT_TRANSLATE_NOOP("TaskState", "Planned")},
                                    TaskWord{"InProgress", QT_TRANSLATE_NOOP("TaskState", "In progress")},
                                    TaskWord{"Blocked", QT_TRANSLATE_NOOP("TaskState", "Blocked")},
                                    TaskWord{"Done", QT_TRANSLATE_NOOP("TaskState", "Done")},
                                    TaskWord{"Cancelled", QT_TRANSLATE_NOOP("TaskState", "Cancelled")}};

constexpr std::array TaskPriorityWords{TaskWord{"low", QT_TRANSLATE_NOOP("TaskPriority", "Low")},
                                       TaskWord{"normal", QT_TRANSLATE_NOOP("TaskPriority", "Normal")},
                                       TaskWord{"high", QT_TRANSLATE_NOOP("TaskPriority", "High")},
                                       TaskWord{"urgent", QT_TRANSLATE_NOOP("TaskPriority", "Urgent")}};

constexpr std::array BlockCategoryWords{TaskWord{"data", QT_TRANSLATE_NOOP("BlockCategory", "Data")},
                                        TaskWord{"access", QT_TRANSLATE_NOOP("BlockCategory", "Access")},
                                        TaskWord{"decision", QT_TRANSLATE_NOOP("BlockCategory", "Decision")},
                                        TaskWord{"people", QT_TRANSLATE_NOOP("BlockCategory", "People")},
                                        TaskWord{"technology", QT_TRANSLATE_NOOP("BlockCategory", "Technology")},
                                        TaskWord{"external", QT_TRANSLATE_NOOP("BlockCategory", "Somebody outside")}};

constexpr std::array TaskSteps{TaskStep{TaskState::Planned, TaskState::InProgress, "state_changed"},
                               TaskStep{TaskState::InProgress, TaskState::Blocked, "blocked", true},
                               TaskStep{TaskState::InProgress, TaskState::Done, "completed"},
                               TaskStep{TaskState::Blocked, TaskState::InProgress, "unblocked"},
                               TaskStep{TaskState::Done, TaskState::InProgress, "reopened", true},
                               TaskStep{TaskState::Cancelled, TaskState::InProgress, "reopened", true},
                               TaskStep{TaskState::Planned, TaskState::Cancelled, "cancelled", true},
                               TaskStep{TaskState::InProgress, TaskState::Cancelled, "cancelled", true},
                               TaskStep{TaskState::Blocked, TaskState::Cancelled, "cancelled", true},
                               TaskStep{TaskState::Done, TaskState::Cancelled, "cancelled", true}};

template <typename Value, typename Words>
QString wordOf(const Words& words, Value value)
{
    return QString::fromLatin1(words.at(static_cast<std::size_t>(value)).word);
}

template <typename Value, typename Words>
QString titleOf(const char* context, const Words& words, Value value)
{
    return QCoreApplication::translate(context, words.at(static_cast<std::size_t>(value)).title);
}

template <typename Value, typename Words>
std::optional<Value> taskValueOf(const Words& words, QStringView word)
{
    const auto found = std::find_if(words.begin(), words.end(),
                                    [&](const TaskWord& entry) { return word == QLatin1StringView(entry.word); });
    return found == words.end() ? std::nullopt : std::optional(static_cast<Value>(found - words.begin()));
}

template <typename Value, typename Words>
std::vector<Value> everyValue(const Words& words)
{
    std::vector<Value> values;
    for (std::size_t i = 0; i < words.size(); ++i)
        values.push_back(static_cast<Value>(i));
    return values;
}

} // namespace

QString toString(TaskKind kind)
{
    return wordOf(TaskKindWords, kind);
}

std::optional<TaskKind> taskKindFromString(QStringView word)
{
    return taskValueOf<TaskKind>(TaskKindWords, word);
}

QString taskKindTitle(TaskKind kind)
{
    return titleOf("TaskKind", TaskKindWords, kind);
}

std::vector<TaskKind> allTaskKinds()
{
    return everyValue<TaskKind>(TaskKindWords);
}

QString toString(TaskState state)
{
    return wordOf(TaskStateWords, state);
}

std::optional<TaskState> taskStateFromString(QStringView word)
{
    return taskValueOf<TaskState>(TaskStateWords, word);
}

QString taskStateTitle(TaskState state)
{
    return titleOf("TaskState", TaskStateWords, state);
}

QString toString(TaskPriority priority)
{
    return wordOf(TaskPriorityWords, priority);
}

std::optional<TaskPriority> taskPriorityFromString(QStringView word)
{
    return taskValueOf<TaskPriority>(TaskPriorityWords, word);
}

QString taskPriorityTitle(TaskPriority priority)
{
    return titleOf("TaskPriority", TaskPriorityWords, priority);
}

QString toString(BlockCategory category)
{
    return wordOf(BlockCategoryWords, category);
}

std::optional<BlockCategory> blockCategoryFromString(QStringView word)
{
    return taskValueOf<BlockCategory>(BlockCategoryWords, word);
}

QString blockCategoryTitle(BlockCategory category)
{
    return titleOf("BlockCategory", BlockCategoryWords, category);
}

std::vector<BlockCategory> allBlockCategories()
{
    return everyValue<BlockCategory>(BlockCategoryWords);
}

std::vector<TaskStep> taskStepsFrom(TaskState state)
{
    std::vector<TaskStep> found;
    for (const TaskStep& step : TaskSteps) {
        if (step.from == state)
            found.push_back(step);
    }
    return found;
}

std::optional<TaskStep> taskStep(TaskState from, TaskState to)
{
    for (const TaskStep& step : taskStepsFrom(from)) {
        if (step.to == to)
            return step;
    }
    return std::nullopt;
}

} // namespace assay
