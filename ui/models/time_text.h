// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace assay {

/// How long before `now` something was: "3 hours ago". Both in milliseconds, UTC.
QString relativeTime(qint64 at, qint64 now);

/// "2026-02-06 09:12:44 UTC": what stands in the tool tip of every relative time.
QString exactTime(qint64 at);

/// The day of a time, in UTC: "2026-11-18".
QString dayText(qint64 at);

} // namespace assay
