// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <functional>

namespace assay {

/// Something that happens in the demo's story on a day.
struct DemoScene {
    QString day; ///< "2026-09-30"
    std::function<Result<>()> play;
};

} // namespace assay
