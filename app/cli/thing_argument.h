// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/db/database.h"
#include "core/domain/task.h"

namespace assay {

/// The thing that an argument means: "UC-3", "use-case/UC-3", a uid or a link; NotFound.
Result<ThingName> thingNamed(db::Database& database, const QString& name);

} // namespace assay
