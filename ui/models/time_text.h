// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/moment.h"

namespace assay {

/// How long before `now` something was: "3 hours ago". Both in milliseconds, UTC.
QString relativeTime(qint64 at, qint64 now);

/// When something was, in a list of facts, whose tool tip has the exact time: "3 hours ago · 2026-02-06". Both in
/// milliseconds, UTC.
QString agoAndDay(qint64 at, qint64 now);

} // namespace assay
