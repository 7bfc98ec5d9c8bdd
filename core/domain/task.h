// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/finding.h"

namespace assay {

using TaskId = Id<struct TaskTag>;

enum class TaskKind { Task, Defect, Efficiency, Question, Assumption, Issue, Dependency };

enum class TaskState {
    Planned,
    InProgress,
    Blocked, ///< Waits for something that its owner cannot do.
    Done,
    Cancelled,
};

enum class TaskPriority { Low, Normal, High, Urgent };

/// What a blocked task waits for.
enum class BlockCategory { Data, Access, Decision, People, Technology, External };

QString toString(TaskKind kind); ///< "defect": the word of the project file.
std::optional<TaskKind> taskKindFromString(QStringView word);
QString taskKindTitle(TaskKind kind); ///< "Defect", translated.
std::vector<TaskKind> allTaskKinds();

QString toString(TaskState state); ///< "InProgress"
std::optional<TaskState> taskStateFromString(QStringView word);
QString taskStateTitle(TaskState state); ///< "In progress", translated.

QString toString(TaskPriority priority); ///< "high"
std::optional<TaskPriority> taskPriorityFromString(QStringView word);
QString taskPriorityTitle(TaskPriority priority);

QString toString(BlockCategory category); ///< "data"
std::optional<BlockCategory> blockCategoryFromString(QStringView word);
QString blockCategoryTitle(BlockCategory category);
std::vector<BlockCategory> allBlockCategories();

/// What keeps a task from going on.
struct TaskBlock {
    BlockCategory category = BlockCategory::External;
    QString reason;
    qint64 since = 0; ///< Milliseconds, UTC.
};

/// The thing that something was made from or is about.
struct ThingName {
    QByteArray kind; ///< As addresses have it; empty for none.
    QString uid;

    bool operator==(const ThingName&) const = default;
};

/// Something that somebody has to do.
struct Task {
    TaskId id;
    QString uid; ///< ULID.
    QString key; ///< "T-1"
    QString title;
    QString text; ///< Markdown.
    TaskKind kind = TaskKind::Task;
    TaskState state = TaskState::Planned;
    TaskPriority priority = TaskPriority::Normal;
    NamedPerson owner;
    std::optional<qint64> dueAt;    ///< Milliseconds, UTC.
    std::optional<TaskBlock> block; ///< While it is blocked.
    ThingName source;
    UseCaseId useCase;  ///< 0 where it is about none.
    QString useCaseKey; ///< "UC-3"
    NamedPerson author;
    qint64 createdAt = 0;
    qint64 stateSince = 0;
    bool staged = false; ///< Invented for a demo.
    qint64 rowVersion = 1;

    bool isOpen() const { return state != TaskState::Done && state != TaskState::Cancelled; }
    bool isOverdue(qint64 now) const { return isOpen() && dueAt && *dueAt < now; }
};

/// One step a task may take.
struct TaskStep {
    TaskState from;
    TaskState to;
    const char* verb; ///< Of its entry in the log.
    bool needsReason = false;
};

/// Every step from a state.
std::vector<TaskStep> taskStepsFrom(TaskState state);

/// The step between two states; empty where there is none.
std::optional<TaskStep> taskStep(TaskState from, TaskState to);

} // namespace assay
