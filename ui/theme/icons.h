// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/palette.h"

#include <QByteArray>
#include <QIcon>
#include <QPixmap>

namespace assay {

/// A line icon of resources/icons by its name, without ".svg". It takes the colour of the theme when it is painted,
/// so that it follows a change of theme.
QIcon icon(const QByteArray& name);

/// The same, always in the colour of a tone.
QIcon icon(const QByteArray& name, Tone tone);

/// One picture of an icon in one colour, for painting by hand. Size in device-independent pixels.
QPixmap iconPixmap(const QByteArray& name, int size, const QColor& color, double pixelRatio);

} // namespace assay
