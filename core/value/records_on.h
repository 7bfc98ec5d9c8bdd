// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/connection.h"
#include "core/domain/value_record.h"
#include "core/value/value_log.h"

namespace assay::values {

/// The value records that were there at the end of the millisecond `at` (UTC), with the figures, voices and states that `log`
/// has by then. Texts and people are as of now. In the order of their making. May throw db::SqlError.
std::vector<ValueRecord> recordsOn(db::Connection& connection, const ValueLog& log, qint64 at);

} // namespace assay::values
