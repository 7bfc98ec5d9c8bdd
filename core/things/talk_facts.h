// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/things/thing.h"

namespace assay {

// What thingFacts() says of what people have to do and say, found by uid or as people name them: T-1. May throw
// db::SqlError.

std::optional<ThingFacts> taskFacts(db::Connection& connection, const QString& key);
std::optional<ThingFacts> commentFacts(db::Connection& connection, const QString& key);

} // namespace assay
