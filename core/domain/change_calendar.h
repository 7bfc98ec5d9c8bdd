// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/change.h"

namespace assay {

using FreezeId = Id<struct FreezeTag>;
using StandardChangeId = Id<struct StandardChangeTag>;

/// That something of the calendar counts no more; it stays with the reason.
struct CalendarWithdrawal {
    NamedPerson by;
    qint64 at = 0; ///< Milliseconds, UTC.
    QString reason;
};

/// A time in which nothing goes to some places but what cannot wait.
struct ChangeFreeze {
    FreezeId id;
    QString uid; ///< ULID.
    QString key; ///< "FZ-1"
    QString name;
    qint64 from = 0;          ///< Milliseconds, UTC.
    qint64 until = 0;         ///< From when on things go there again.
    QStringList environments; ///< Empty for every place.
    QString reason;
    NamedPerson by;
    Role role = Role::DevOps; ///< In which they said it.
    qint64 saidAt = 0;
    std::optional<CalendarWithdrawal> withdrawn;
    bool staged = false; ///< Invented for a demo.

    /// Whether it is for a place; a change that names none, an empty text, may go to any.
    bool isFor(const QString& environment) const;

    /// Whether it meets a time from `begin` to `end`, or the moment `begin` where that has no end.
    bool meets(qint64 begin, std::optional<qint64> end) const;

    bool countsAt(qint64 time) const; ///< Whether it was said by then and not withdrawn.
};

/// A kind of change that is done the same way each time, and was agreed to once for all of them.
struct StandardChange {
    StandardChangeId id;
    QString uid;     ///< ULID.
    QString key;     ///< "SC-1"
    ChangeText text; ///< What each change of the kind says; the title is the kind's name.
    ChangeImpact impact = ChangeImpact::Low;
    qint64 validUntil = 0; ///< Milliseconds, UTC.
    NamedPerson by;        ///< Who agreed to it.
    Role role = Role::DevOps;
    qint64 saidAt = 0;
    std::optional<CalendarWithdrawal> withdrawn;
    bool staged = false; ///< Invented for a demo.

    bool holdsAt(qint64 time) const; ///< Whether it is in the catalogue then.

    /// Whether a change is of the kind as it was agreed to: of the standard type, with the same impact, way back,
    /// communication, training and adoption, and by somebody else than whoever agreed to it, for nobody agrees to what they
    /// write. Its title, its reason, and what goes where are its own.
    bool covers(const ChangeRecord& change) const;
};

} // namespace assay
