// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imports/watch_pause.h"

#include <QThread>

#include <algorithm>

namespace assay {
namespace {

constexpr std::chrono::milliseconds askEvery{50};

} // namespace

bool waitedOut(std::chrono::milliseconds pause, const std::function<bool()>& goesOn)
{
    for (auto left = pause; left.count() > 0; left -= askEvery) {
        if (!goesOn())
            return false;
        QThread::msleep(static_cast<unsigned long>(std::min(left, askEvery).count()));
    }
    return goesOn();
}

} // namespace assay
