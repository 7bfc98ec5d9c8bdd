// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/connection.h"
#include "core/domain/address.h"

#include <optional>

namespace assay {

struct ThingFacts;

/// "UC-3 · Consumer loan screening"; the title alone of what has no key.
QString titleWithKey(const ThingFacts& thing);

/// The thing that somebody means by "UC-3", "credit@2", a uid, "use-case/UC-3" or a link into the project: with its uid as
/// the key. Nothing where the project has none. Runs inside a transaction of the caller and may throw db::SqlError.
std::optional<Address> thingCalled(db::Connection& connection, const QString& name);

} // namespace assay
