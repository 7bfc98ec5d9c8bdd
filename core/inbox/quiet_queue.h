// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/digest.h"
#include "core/db/connection.h"
#include "core/domain/inbox.h"
#include "core/domain/person.h"
#include "core/domain/quiet_time.h"

namespace assay::inbox {

/// What a person said last; the usual hours, and not on, where they said nothing. May throw db::SqlError.
QuietTime quietTimeOf(db::Connection& connection, PersonId person);

/// What the log covers of it. May throw db::SqlError.
Digest quietTimeHash(db::Connection& connection, qint64 id);

/// Whether it stands above the other: the newest first.
bool isShownBefore(const InboxItem& item, const InboxItem& other);

/// Keeps back what came in or came back unread since it is quiet now, and puts what did so during quiet that is over into one
/// item. What harms somebody and alarms wait for nothing.
void queueQuiet(Inbox& inbox, const QuietTime& quiet, qint64 now);

} // namespace assay::inbox
