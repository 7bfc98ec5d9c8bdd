// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/db/database.h"

namespace assay {

/// Makes the demo project at `path`: the German credit runs of resources/demo, brought in by the ordinary importer, and
/// the portfolio of resources/demo/portfolio.json, played day by day through the same commands that people use. People,
/// dates and use cases are staged and marked so. Blocking: call it from a job.
Result<std::unique_ptr<db::Database>> createDemoProject(const QString& path);

} // namespace assay
