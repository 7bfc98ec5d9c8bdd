// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/assurance.h"

/// What the assurance board is put together from: one function and one file for each source. Each adds its items behind those
/// that are there, runs inside a transaction of the caller and may throw db::SqlError.
namespace assay::tasks {

/// Tasks about defects and efficiency, but for cancelled ones.
void addTaskItems(db::Connection& connection, qint64 now, std::vector<AssuranceItem>& items);

void addFindingItems(db::Connection& connection, qint64 now, std::vector<AssuranceItem>& items);

/// Test reports in which tests failed: done once a later one of the same tests and release has none that did.
void addTestReportItems(db::Connection& connection, qint64 now, std::vector<AssuranceItem>& items);

void addFeedbackItems(db::Connection& connection, qint64 now, std::vector<AssuranceItem>& items);

/// Their age runs from when they were detected, whether or not they broke out again.
void addIncidentItems(db::Connection& connection, qint64 now, std::vector<AssuranceItem>& items);

/// Errors and warnings of scans that nobody suppressed: done once a later scan of the same line that ran has them no more; and
/// scans that did not run, until a later one did.
void addScanItems(db::Connection& connection, qint64 now, std::vector<AssuranceItem>& items);

/// Columns of a use case that have drifted, or are missing, by what was checked last: done once a later check of the use case
/// and, where they are about releases, of the same model finds them within, in progress while somebody does a task that was
/// made from such a reading.
void addDriftItems(db::Connection& connection, qint64 now, std::vector<AssuranceItem>& items);

} // namespace assay::tasks
