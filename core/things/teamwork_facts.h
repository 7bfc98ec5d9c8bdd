// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/things/thing.h"

namespace assay {

// What there is to say of what people decide, hand over and meet about; nothing where the project has no such thing. By uid
// or key. Each may throw db::SqlError.

std::optional<ThingFacts> decisionFacts(db::Connection& connection, const QString& key);
std::optional<ThingFacts> handoverFacts(db::Connection& connection, const QString& key);
std::optional<ThingFacts> meetingFacts(db::Connection& connection, const QString& key);

} // namespace assay
