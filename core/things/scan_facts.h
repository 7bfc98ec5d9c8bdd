// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/things/thing.h"

namespace assay {

/// What there is to say of a scan, by its uid or key; nothing where the project has none. May throw db::SqlError.
std::optional<ThingFacts> scanFacts(db::Connection& connection, const QString& key);

/// The same of one result of a scan, by its uid.
std::optional<ThingFacts> scanResultFacts(db::Connection& connection, const QString& key);

} // namespace assay
