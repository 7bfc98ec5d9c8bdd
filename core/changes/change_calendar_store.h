// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/database.h"
#include "core/domain/change_calendar.h"

namespace assay {

struct FreezeDraft {
    QString name;
    qint64 from = 0; ///< Milliseconds, UTC.
    qint64 until = 0;
    QStringList environments = {}; ///< Empty for every place.
    QString reason;                ///< Needed.
    bool staged = false;           ///< Invented for a demo.
};

/// A kind of change for the catalogue. All of its texts are needed: each change of the kind says them.
struct StandardDraft {
    ChangeText text; ///< The title is its name.
    ChangeImpact impact = ChangeImpact::Low;
    qint64 validUntil = 0; ///< Milliseconds, UTC.
    bool staged = false;
};

/// When nothing goes anywhere, and which changes are agreed to beforehand. Each command is one transaction with its audit
/// entry; `command` makes a repetition harmless. A refusal (Error::Kind::Denied) names the rule and who may, and leaves no
/// trace. Nothing is destroyed: what is withdrawn stays with its reason. Blocking: call it from a job.
class ChangeCalendarStore {
public:
    explicit ChangeCalendarStore(db::Database& database)
        : m_database(database)
    {
    }

    /// Answers the uid. Invalid without a name and a reason, and for a time that is over already. What is planned for that
    /// time stays planned; who does it then is told by a finding.
    Result<QString> addFreeze(const FreezeDraft& draft, const Actor& actor, const QString& command);
    Result<> withdrawFreeze(const QString& freeze, const QString& reason, const Actor& actor, const QString& command);

    /// Agrees, in the role acted in, to all changes of the kind until a day. Answers the uid. Invalid where a text is missing,
    /// and where much depends on it: such changes are agreed to one by one.
    Result<QString> addStandard(const StandardDraft& draft, const Actor& actor, const QString& command);

    /// Changes that rest on it and were not done yet wait for the agreement of people from then on.
    Result<> withdrawStandard(const QString& standard, const QString& reason, const Actor& actor,
                              const QString& command);

private:
    db::Database& m_database;
};

namespace changes {

/// Why somebody may not say something of the calendar, each a translated sentence with the rule and who may; empty where they
/// may.
struct CalendarRefusals {
    QString freeze;   ///< To add one and to withdraw one.
    QString standard; ///< To add one.
    QString withdrawStandard;
};

/// May throw db::SqlError.
CalendarRefusals calendarRefusals(db::Connection& connection, const Actor& actor);

} // namespace changes
} // namespace assay
