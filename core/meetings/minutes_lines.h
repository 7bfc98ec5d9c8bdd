// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/person.h"

namespace assay {

/// A task that a meeting makes.
struct MeetingTask {
    QString title;
    QString ownerUid = {};            ///< Empty for nobody yet.
    QString ownerName = {};           ///< For showing; empty with no owner.
    std::optional<qint64> dueAt = {}; ///< Milliseconds, UTC.

    bool operator==(const MeetingTask&) const = default;
};

/// What lines of minutes make.
struct MinutesLines {
    QStringList decisions; ///< Titles.
    std::vector<MeetingTask> tasks;

    bool operator==(const MinutesLines&) const = default;
};

namespace meetings {

/// The word that a line begins with to propose a decision, or to make a task, in the language of the program.
QString decisionWord();
QString taskWord();

/// Reads the lines that begin with one of these words, in English or in the language of the program, and a colon; an item
/// of a list may, too. "Task: Measure refusals @Tom 2026-12-10" is a task of Tom for that day: the first of `people` who is
/// named after an @ owns it, and a day at the end is when it is due. Lines of code make nothing, nor does one that says
/// nothing after its colon. Takes any text, in time proportional to its length.
MinutesLines minutesLines(const QString& minutes, const std::vector<Person>& people);

/// What of `lines` no text of `earlier` says: a decision or a task that has the same title is the same.
MinutesLines notSaidBefore(MinutesLines lines, const std::vector<MinutesLines>& earlier);

} // namespace meetings
} // namespace assay
