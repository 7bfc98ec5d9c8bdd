// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace assay {

/// Words that somebody wrote.
struct WrittenWords {
    QString person; ///< By name; the uid where the project does not know it.
    qint64 at = 0;  ///< Milliseconds, UTC.
    QString text;

    bool operator==(const WrittenWords&) const = default;
};

} // namespace assay
