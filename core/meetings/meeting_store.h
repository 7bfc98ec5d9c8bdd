// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/database.h"
#include "core/domain/address.h"
#include "core/domain/meeting.h"
#include "core/meetings/minutes_lines.h"
#include "core/merge/field_merge.h"

#include <QStringList>

namespace assay {

/// The minutes of a meeting.
struct MeetingDraft {
    QString title;
    qint64 heldAt = 0;              ///< Milliseconds, UTC.
    QString text;                   ///< Markdown.
    QString useCase;                ///< Key or uid; may be empty.
    QStringList attendees;          ///< Names; those of people of the project are linked to them.
    std::vector<Address> outcomes;  ///< What came of it and is in the project already, by key or uid.
    QStringList decisions;          ///< Titles of decisions that are proposed by it, in the same transaction.
    std::vector<MeetingTask> tasks; ///< That are made by it, likewise; each leads back to it.
    bool staged = false;            ///< Invented for a demo.
};

/// Other words for the minutes of a meeting, by somebody who has seen them as of `expectedVersion`.
struct MeetingEdit {
    QString meeting; ///< Its key or uid.
    qint64 expectedVersion = 0;
    QString title;
    qint64 heldAt = 0; ///< Milliseconds, UTC.
    QString text;      ///< Markdown.
    QStringList attendees;
    MinutesLines lines = {}; ///< What lines of the text make; those that made something before make it no more.

    /// What was seen (meetings::textsOf()): then only a field that somebody else changed otherwise is a conflict, and it is
    /// the lines of both texts that make something.
    std::optional<FieldTexts> seen = {};
};

/// The meetings of a project. A command is one transaction with its audit entries; `command` makes a repetition harmless.
/// Blocking: call it from a job.
class MeetingStore {
public:
    explicit MeetingStore(db::Database& database)
        : m_database(database)
    {
    }

    /// Anybody who acts in a role they hold may. Answers the uid. NotFound where an outcome or the owner of a task is not
    /// in the project.
    Result<QString> add(const MeetingDraft& draft, const Actor& actor, const QString& command);

    /// Keeps what the minutes said before as a revision, and makes what their new lines say. Anybody who acts in a role they
    /// hold may. Conflict where they are no more as of the expected version, or where somebody else changed the same field
    /// of what was seen; Invalid where nothing differs.
    Result<> edit(const MeetingEdit& edit, const Actor& actor, const QString& command);

private:
    db::Database& m_database;
};

} // namespace assay
