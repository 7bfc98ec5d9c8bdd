// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

/// Times as people write and read them. All are milliseconds, UTC; any thread.
namespace assay {

/// The time that a text says: "2027-01-31", which is midnight, "2027-01-31 09:30", or ISO 8601 such as
/// "2027-01-31T09:30:00.5Z" and "…+01:00". One that names no zone is in UTC, wherever the program runs, so that two people
/// who write the same mean the same. Nothing for what is no time.
std::optional<qint64> momentFrom(const QString& text);

/// "2026-02-06 09:12:44 UTC": what stands in the tool tip of every relative time.
QString exactTime(qint64 at);

/// "2026-02-06 09:12", in UTC, as a field takes it and a column under a heading that says so shows it.
QString minuteText(qint64 at);

/// "2026-02-06 09:12 UTC", in a sentence.
QString minuteWords(qint64 at);

/// The day of a time, in UTC: "2026-11-18".
QString dayText(qint64 at);

} // namespace assay
