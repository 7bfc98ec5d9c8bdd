// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importers/importer.h"

#include <QElapsedTimer>

#include <chrono>

namespace assay {

/// Tells a ReadMonitor how far a reading is, not more often than it wants to hear, and remembers that it said stop.
class ReadPace {
public:
    explicit ReadPace(const ReadMonitor& monitor, std::chrono::milliseconds pause = std::chrono::milliseconds(200));

    void expect(qint64 more) { m_progress.total += more; }
    void advance(qint64 by = 1) { m_progress.done += by; }

    /// Whether to go on; asks the monitor when its pause is over. Once false, it stays so.
    bool goOn();
    bool stopped() const { return m_stopped; }

private:
    ReadMonitor m_monitor;
    std::chrono::milliseconds m_pause;
    QElapsedTimer m_sinceTold;
    ReadProgress m_progress;
    bool m_stopped = false;
};

} // namespace assay
