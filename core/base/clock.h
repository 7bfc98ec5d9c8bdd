// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace assay {

/// Where the time comes from, so that tests and staged data can say what time it is. Thread-safe.
class Clock {
public:
    virtual ~Clock() = default;

    /// Milliseconds since 1970-01-01 UTC.
    virtual qint64 now() const = 0;

    /// The machine's own clock.
    static const Clock& system();
};

} // namespace assay
