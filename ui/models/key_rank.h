// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <limits>
#include <optional>

namespace assay {

/// What orders keys such as "F-2" and "F-10", which letters do not; NaN for what is no key.
inline double keyRank(const QString& key)
{
    bool isNumber = false;
    const double number = key.section(u'-', -1).toDouble(&isNumber);
    return isNumber ? number : std::numeric_limits<double>::quiet_NaN();
}

/// The same of a time; NaN where there is none.
inline double timeRank(std::optional<qint64> at)
{
    return at ? static_cast<double>(*at) : std::numeric_limits<double>::quiet_NaN();
}

} // namespace assay
