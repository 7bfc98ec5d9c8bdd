// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/things/thing.h"

namespace assay {

// What thingFacts() says of the things by which a project is governed and of what it earns, found by uid or as people name
// them: F-1, model-release@2, eu-ai-act, V-1. May throw db::SqlError.

std::optional<ThingFacts> findingFacts(db::Connection& connection, const QString& key);
std::optional<ThingFacts> policyFacts(db::Connection& connection, const QString& key);
std::optional<ThingFacts> regulationFacts(db::Connection& connection, const QString& key);
std::optional<ThingFacts> valueFacts(db::Connection& connection, const QString& key);

} // namespace assay
