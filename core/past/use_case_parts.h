// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/charter.h"
#include "core/domain/duty.h"
#include "core/domain/feedback.h"
#include "core/domain/task.h"
#include "core/domain/use_case.h"
#include "core/domain/user_group.h"
#include "core/past/past_texts.h"
#include "core/runs/run_queries.h"

/// What belonged to a use case at the end of a millisecond in the past, and what it said: by the log, and by rows that never
/// change but carry the time at which they were written. What people and groups are called is as of now. Inside a transaction
/// of the caller; each may throw db::SqlError. Lists are in the order of the present ones.
namespace assay::past {

/// Of several things, by their uids. Those of which nothing is lost are not there.
using LostOfThings = std::map<QString, LostWords>;

/// The texts of a use case are put into it; states and reasons are left as they are (see asItWas()).
UseCase withTextsOf(db::Connection& connection, UseCase useCase, qint64 at, LostOfThings& lost);
std::vector<Charter> chartersOf(db::Connection& connection, UseCaseId useCase, qint64 at, LostOfThings& lost);
std::vector<UserGroup> groupsOf(db::Connection& connection, UseCaseId useCase, qint64 at, LostOfThings& lost);
std::vector<UserContact> contactsOf(db::Connection& connection, UseCaseId useCase, qint64 at);
std::vector<Feedback> feedbackOf(db::Connection& connection, const UseCase& useCase, qint64 at, LostOfThings& lost);
std::vector<Task> tasksOf(db::Connection& connection, const UseCase& useCase, qint64 at, LostOfThings& lost);

/// Whether somebody, by their uid, had left the project by then.
bool hadLeft(db::Connection& connection, const QString& personUid, qint64 at);

std::vector<DutyEntry> dutiesOf(db::Connection& connection, const UseCase& useCase, qint64 at);

/// With as many runs as the project had of them by then.
std::vector<ExperimentRow> experimentsOf(db::Connection& connection, const UseCase& useCase, qint64 at);

} // namespace assay::past
