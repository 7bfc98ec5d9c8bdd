// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/db/database.h"

#include <QDate>

namespace assay {

/// Makes the demo project at `path`: the German credit runs of resources/demo, brought in by the ordinary importer, and
/// the portfolio of resources/demo/portfolio.json, played day by day through the same commands that people use. People,
/// dates and use cases are staged and marked so. With `until`, the story ends with that day, so that pages show what people
/// saw then. Blocking: call it from a job.
Result<std::unique_ptr<db::Database>> createDemoProject(const QString& path, const std::optional<QDate>& until = {});

} // namespace assay
