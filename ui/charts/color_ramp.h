// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace assay {

struct Palette;

/// The colour of a share (0 to 1) of a range: from the palette's orange over its rose to its blue, evenly spaced to the eye
/// (OKLab, https://bottosson.github.io/posts/oklab), and always further from the ground, so that it reads without hue too.
QColor rampColor(const Palette& palette, double share);

} // namespace assay
