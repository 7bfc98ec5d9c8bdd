// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/things/thing.h"

namespace assay {

/// What there is to say of an incident, by its uid or key; nothing where the project has none. May throw db::SqlError.
std::optional<ThingFacts> incidentFacts(db::Connection& connection, const QString& key);

} // namespace assay
