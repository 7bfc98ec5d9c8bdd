// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/database.h"

#include <QStringList>

namespace assay::bench {

/// How much people wrote down beside their tasks in many years.
struct RecordCounts {
    int groups = 400; ///< Of users, with five windows of adoption each.
    int values = 400;
    int decisions = 1'000;
    int findings = 1'500;
    int risks = 600;
    int feedback = 3'000;
    int handovers = 500;
};

/// Writes them into a project, spread over its use cases, as its founder, who holds every role.
void fillRecords(db::Database& database, const QStringList& useCases, const RecordCounts& counts);

} // namespace assay::bench
