// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <functional>

namespace assay {

/// Told how far a reading is; answers whether to go on. Called on the reading thread, a few times a second at most.
struct ReadProgress {
    qint64 done = 0;  ///< Of `total`, in the reader's own unit.
    qint64 total = 0; ///< 0 while unknown.
};
using ReadMonitor = std::function<bool(const ReadProgress&)>;

} // namespace assay
