// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/read_pace.h"

namespace assay {

ReadPace::ReadPace(const ReadMonitor& monitor, std::chrono::milliseconds pause)
    : m_monitor(monitor)
    , m_pause(pause)
{
}

bool ReadPace::goOn()
{
    if (m_stopped || !m_monitor)
        return !m_stopped;
    if (!m_sinceTold.isValid() || m_sinceTold.elapsed() >= m_pause.count()) {
        m_stopped = !m_monitor(m_progress);
        m_sinceTold.restart();
    }
    return !m_stopped;
}

} // namespace assay
