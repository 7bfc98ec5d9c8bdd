// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/things/thing.h"

namespace assay {

// Facts about whom use cases are for and what they say, as thingFacts() answers them. May throw db::SqlError.

std::optional<ThingFacts> userGroupFacts(db::Connection& connection, const QString& key);
std::optional<ThingFacts> feedbackFacts(db::Connection& connection, const QString& key);

/// Lines for each item of feedback that led to the thing with that uid.
std::vector<ThingFact> ledHere(db::Connection& connection, const QString& uid);

} // namespace assay
