// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/task.h"

#include "core/base/word_table.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace assay {
namespace {

constexpr std::array TaskKindWords{WordTitle{"task", QT_TRANSLATE_NOOP("TaskKind", "Task")},
                                   WordTitle{"defect", QT_TRANSLATE_NOOP("TaskKind", "Defect")},
                                   WordTitle{"efficiency", QT_TRANSLATE_NOOP("TaskKind", "Efficiency")},
                                   WordTitle{"question", QT_TRANSLATE_NOOP("TaskKind", "Question")},
                                   WordTitle{"assumption", QT_TRANSLATE_NOOP("TaskKind", "Assumption")},
                                   WordTitle{"issue", QT_TRANSLATE_NOOP("TaskKind", "Issue")},
                                   WordTitle{"dependency", QT_TRANSLATE_NOOP("TaskKind", "Dependency")}};

constexpr std::array TaskStateWords{WordTitle{"Planned", QT_TRANSLATE_NOOP("TaskState", "Planned")},
                                    WordTitle{"InProgress", QT_TRANSLATE_NOOP("TaskState", "In progress")},
                                    WordTitle{"Blocked", QT_TRANSLATE_NOOP("TaskState", "Blocked")},
                                    WordTitle{"Done", QT_TRANSLATE_NOOP("TaskState", "Done")},
                                    WordTitle{"Cancelled", QT_TRANSLATE_NOOP("TaskState", "Cancelled")}};

constexpr std::array TaskPriorityWords{WordTitle{"low", QT_TRANSLATE_NOOP("TaskPriority", "Low")},
                                       WordTitle{"normal", QT_TRANSLATE_NOOP("TaskPriority", "Normal")},
                                       WordTitle{"high", QT_TRANSLATE_NOOP("TaskPriority", "High")},
                                       WordTitle{"urgent", QT_TRANSLATE_NOOP("TaskPriority", "Urgent")}};

constexpr std::array BlockCategoryWords{WordTitle{"data", QT_TRANSLATE_NOOP("BlockCategory", "Data")},
                                        WordTitle{"access", QT_TRANSLATE_NOOP("BlockCategory", "Access")},
                                        WordTitle{"decision", QT_TRANSLATE_NOOP("BlockCategory", "Decision")},
                                        WordTitle{"people", QT_TRANSLATE_NOOP("BlockCategory", "People")},
                                        WordTitle{"technology", QT_TRANSLATE_NOOP("BlockCategory", "Technology")},
                                        WordTitle{"external", QT_TRANSLATE_NOOP("BlockCategory", "Somebody outside")}};

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

} // namespace

QString toString(TaskKind kind)
{
    return wordAt(TaskKindWords, kind);
}

std::optional<TaskKind> taskKindFromString(QStringView word)
{
    return valueOfWord<TaskKind>(TaskKindWords, word);
}

QString taskKindTitle(TaskKind kind)
{
    return titleAt("TaskKind", TaskKindWords, kind);
}

std::vector<TaskKind> allTaskKinds()
{
    return everyValue<TaskKind>(TaskKindWords);
}

QString toString(TaskState state)
{
    return wordAt(TaskStateWords, state);
}

std::optional<TaskState> taskStateFromString(QStringView word)
{
    return valueOfWord<TaskState>(TaskStateWords, word);
}

QString taskStateTitle(TaskState state)
{
    return titleAt("TaskState", TaskStateWords, state);
}

QString toString(TaskPriority priority)
{
    return wordAt(TaskPriorityWords, priority);
}

std::optional<TaskPriority> taskPriorityFromString(QStringView word)
{
    return valueOfWord<TaskPriority>(TaskPriorityWords, word);
}

QString taskPriorityTitle(TaskPriority priority)
{
    return titleAt("TaskPriority", TaskPriorityWords, priority);
}

QString toString(BlockCategory category)
{
    return wordAt(BlockCategoryWords, category);
}

std::optional<BlockCategory> blockCategoryFromString(QStringView word)
{
    return valueOfWord<BlockCategory>(BlockCategoryWords, word);
}

QString blockCategoryTitle(BlockCategory category)
{
    return titleAt("BlockCategory", BlockCategoryWords, category);
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
