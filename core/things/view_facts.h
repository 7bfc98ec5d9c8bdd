// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/things/thing.h"

namespace assay {

/// What thingFacts() says of a saved view, found by its uid, or by its name while it is not archived. Raises Conflict where
/// several have the name. May throw db::SqlError.
std::optional<ThingFacts> viewFacts(db::Connection& connection, const QString& key);

} // namespace assay
