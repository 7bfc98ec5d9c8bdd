// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/busy_time.h"
#include "ui/shell/project_watcher.h"

#include <QTest>

#include <functional>

namespace assay::tests {

/// Waits until the window shows what somebody else wrote, and answers whether it does so within a time. That is meant of
/// a machine that is free for it. Where other programs run as well, what can be told is the pause between two looks at the
/// project and for how long the window's thread works until it shows.
inline bool isShownWithin(std::chrono::milliseconds longest, const std::function<bool()>& isShown)
{
    std::chrono::nanoseconds looking{0}; // Which is no work of the window.
    const std::chrono::nanoseconds begun = busyTime();
    const bool shown = QTest::qWaitFor(
        [&] {
            const std::chrono::nanoseconds before = busyTime();
            const bool answer = isShown();
            looking += busyTime() - before;
            return answer;
        },
        60'000);
    const auto worked = std::chrono::duration_cast<std::chrono::milliseconds>(busyTime() - begun - looking);
    const bool isSoon = ProjectWatcher::interval + worked <= longest;
    if (!shown || !isSoon)
        qInfo("%s, and the window worked for %lld ms", shown ? "It is shown" : "It is not shown",
              static_cast<long long>(worked.count()));
    return shown && isSoon;
}

} // namespace assay::tests
