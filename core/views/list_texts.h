// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/approvals/release_queue.h"
#include "core/domain/change.h"
#include "core/domain/drift.h"
#include "core/domain/finding.h"
#include "core/domain/incident.h"
#include "core/scans/scan_story.h"
#include "core/tasks/assurance.h"

#include <QStringList>

/// What lists of things say of their rows, and which rows a view of them keeps. The window and whoever follows a view ask the
/// same functions. No text here changes by the clock alone: days stand in it, not how long ago they were.
namespace assay::lists {

/// In the order of the columns of its ListPage; of releases, which are not sorted, in the order of those that are shown.
/// States and the like stand in the language of the program that asks.
QStringList textsOf(const Finding& finding);
QStringList textsOf(const ChangeRecord& change);
QStringList textsOf(const approvals::QueuedRelease& release);
QStringList textsOf(const AssuranceItem& item);
QStringList textsOf(const Incident& incident);
QStringList textsOf(const scans::ListedScan& listed);
QStringList textsOf(const DriftCheck& check);

/// When a change is reviewed, or begins; nothing where neither lies ahead.
std::optional<qint64> dueOf(const ChangeRecord& change);

/// Whether one of the texts holds the words, in any case; every row does where there are none.
bool hold(const QStringList& texts, const QString& words);

/// Whether a list keeps the row where one of its ListPage::choices is chosen; `now` is milliseconds, UTC.
bool isOf(const QString& choice, const Finding& finding, qint64 now);
bool isOf(const QString& choice, const AssuranceItem& item);
bool isOf(const QString& choice, const Incident& incident);
bool isOf(const QString& choice, const Scan& scan);
bool isOf(const QString& choice, const DriftCheck& check);

} // namespace assay::lists
