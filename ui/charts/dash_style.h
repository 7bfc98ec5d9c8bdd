// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

#include <array>
#include <cstddef>

namespace assay {

/// The strokes of a line by its place among those of one colour; the first is solid.
inline Qt::PenStyle dashStyle(int dashIndex)
{
    constexpr std::array styles{Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine};
    return styles[static_cast<std::size_t>(dashIndex) % styles.size()];
}

} // namespace assay
