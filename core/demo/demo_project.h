// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/db/database.h"

namespace assay {

/// Makes the demo project "Consumer loan screening" at `path`: real German credit runs from resources/demo, brought
/// in by the ordinary importer, and one use case played through the same commands that people use. The people and the
/// dates are staged and marked so. Blocking: call it from a job.
Result<std::unique_ptr<db::Database>> createDemoProject(const QString& path);

} // namespace assay
