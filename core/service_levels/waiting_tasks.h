// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service_levels/waiting_things.h"

namespace assay::waiting {

/// When something has to have begun to wait to be of a scope; milliseconds, UTC.
qint64 latestBegin(const ServiceLevels& levels, WaitKind kind, const WaitingScope& scope);

/// Whether the first or the last to begin are read, where not all are: who looks at all of it wants to see the longest
/// waiting, who asks what is due soon has seen those.
QByteArray order(const WaitingScope& scope);

/// Tasks that their owners have not begun, not more than the scope's; `standing` is not told yet. May throw
/// db::SqlError.
std::vector<WaitingThing> notBegun(db::Connection& connection, const ServiceLevels& levels, const WaitingScope& scope);

/// How many tasks wait for their owners to begin them. May throw db::SqlError.
qint64 notBegunCount(db::Connection& connection);

} // namespace assay::waiting
