// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace assay {

/// A time as a foreign program wrote it.
struct IsoTime {
    qint64 milliseconds = 0;  ///< Since 1970-01-01 UTC.
    bool zoneAssumed = false; ///< The text names no zone, and UTC was taken.
};

/// Reads ISO 8601 with a "T" or a blank between date and time; digits beyond milliseconds are rounded.
std::optional<IsoTime> readIsoTime(const QString& text);

} // namespace assay
