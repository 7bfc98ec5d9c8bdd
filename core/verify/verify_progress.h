// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/read_monitor.h"

#include <QElapsedTimer>

namespace assay::verify {

/// Tells a monitor how far a verification is, a few times a second, and stops it when the monitor says so.
class VerifyProgress {
public:
    /// `total` is what add() will be told altogether. Tells the monitor, too.
    VerifyProgress(ReadMonitor monitor, qint64 total);

    /// So much more is done. Throws db::SqlError with Error::Kind::Cancelled when the monitor says stop.
    void add(qint64 done);

private:
    void tell();

    ReadMonitor m_monitor;
    ReadProgress m_progress;
    QElapsedTimer m_sinceTold;
};

} // namespace assay::verify
