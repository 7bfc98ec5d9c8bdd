// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/things/thing.h"

namespace assay {

// What thingFacts() says of what stands behind a release and of who signed it, found by uid. May throw db::SqlError.

std::optional<ThingFacts> evidenceFacts(db::Connection& connection, const QString& key);
std::optional<ThingFacts> signOffFacts(db::Connection& connection, const QString& key); ///< Its envelope in words.

} // namespace assay
