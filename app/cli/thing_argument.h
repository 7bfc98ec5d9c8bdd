// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/db/database.h"
#include "core/domain/person.h"
#include "core/domain/task.h"

namespace assay {

/// The thing that an argument means: "UC-3", "use-case/UC-3", a uid or a link; NotFound.
Result<ThingName> thingNamed(db::Database& database, const QString& name);

/// The same as somebody finds it: "view/NAME" is also a saved view that they keep to themselves.
Result<ThingName> thingNamed(db::Database& database, const QString& name, const Actor& actor);

} // namespace assay
