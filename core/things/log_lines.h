// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/connection.h"
#include "core/domain/address.h"
#include "core/domain/finding.h"
#include "core/jobs/read_monitor.h"
#include "core/things/former_words.h"

#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace assay {

/// Which entries of the audit log somebody wants to see; what is empty keeps none back.
struct LogFilter {
    QString words;               ///< Each has to be in the line, whatever the case.
    QString person;              ///< Uid of who acted.
    QString entity;              ///< As the log has it: "use_case".
    QString verb;                ///< "state_changed"
    std::optional<qint64> from;  ///< Milliseconds, UTC.
    std::optional<qint64> until; ///< The same; entries at this time are no more among them.

    bool operator==(const LogFilter&) const = default;
};

/// An entry of the log in words.
struct LogLine {
    qint64 seq = 0;
    qint64 at = 0;    ///< Milliseconds, UTC.
    QString person;   ///< By name; the uid where the project does not know it.
    QString role;     ///< Acted in; translated.
    QString verb;     ///< As the log has it.
    QString entity;   ///< As the log has it.
    QString entityId; ///< As the log has it.
    QString kind;     ///< "Use case", translated.
    QString thing;    ///< What it is called now: "UC-3 · Card default"; empty where it is called nothing.
    Address address;  ///< Without a kind where the window has no page of it.
    QString sentence; ///< Translated, without the person; where the entry cannot be read, why.
    QString reason;   ///< As given; may be empty.
    std::vector<FormerWords> former = {}; ///< What it changed said before.
    bool isBroken = false;                ///< It cannot be read.
};

/// Told of lines one by one; answers whether to go on.
using LogLineTaker = std::function<bool(const LogLine&)>;

/// Reads the lines that pass, the newest first. An entry that cannot be read is a line, too, and passes any words: an
/// altered one must not hide by being unreadable. The monitor, told entries, may stop it with Cancelled. Runs inside a
/// transaction of the caller and may throw db::SqlError.
void readLogLines(db::Connection& connection, const LogFilter& filter, const LogLineTaker& take,
                  const ReadMonitor& monitor = {});

/// The newest lines that pass, and how many do.
struct LogLines {
    std::vector<LogLine> lines;
    qint64 matches = 0; ///< Also those beyond the limit.
    qint64 size = 0;    ///< Of the whole log.
};

/// `limit` lines, and beyond them those down to the entry `downTo`.
LogLines logLines(db::Connection& connection, const LogFilter& filter, std::size_t limit,
                  const ReadMonitor& monitor = {}, std::optional<qint64> downTo = {});

/// What there is to choose from.
struct LogChoices {
    std::vector<NamedPerson> people; ///< Who are named by some entry, by name.
    QStringList entities;            ///< By title.
    QStringList verbs;               ///< By the alphabet.
};
LogChoices logChoices(db::Connection& connection); ///< May throw db::SqlError.

/// What something that the log tells of is called now: "UC-3 · Card default"; empty where it is called nothing. May throw
/// db::SqlError.
QString logThingName(db::Connection& connection, const QString& entity, const QString& uid);

/// "Use case" for "use_case", translated; for a kind that this version does not know its own words.
QString logKindTitle(const QString& entity);

} // namespace assay
