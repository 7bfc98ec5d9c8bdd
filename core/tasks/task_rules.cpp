// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/task_rules.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>

namespace assay {
namespace {

constexpr std::array workingRoles{Role::DataEngineer, Role::DataScientist, Role::SoftwareEngineer, Role::DevOps,
                                  Role::MlArchitect,  Role::RiskAuditor,   Role::Manager};

} // namespace

QString taskRefusal(const std::vector<Role>& acting, const RoleHolders& holders)
{
    const bool works = std::any_of(acting.begin(), acting.end(), [](Role role) {
        return std::find(workingRoles.begin(), workingRoles.end(), role) != workingRoles.end();
    });
    if (works)
        return {};
    return Text::tr("Tasks are made and changed by those who work on the project, in a role that they hold; others "
                    "comment. Nothing was changed; say it in a comment, or ask a manager: %1.")
        .arg(whoHolds(Role::Manager, holders));
}

QString taskStepRefusal(const Task& task, TaskState to)
{
    if (taskStep(task.state, to))
        return {};
    QStringList ways;
    for (const TaskStep& way : taskStepsFrom(task.state))
        ways << taskStateTitle(way.to);
    return Text::tr("%1 is %2 and cannot go to %3 from there. Nothing was changed; it can go to: %4.")
        .arg(task.key, taskStateTitle(task.state), taskStateTitle(to), ways.join(QStringLiteral(", ")));
}

} // namespace assay
