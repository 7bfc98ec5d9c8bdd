// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRect>

class QWidget;

namespace assay {

/// Where a window goes that wants to be at `wanted`, so that all of it is on one of the screens there are now: the one
/// it shares most with, else the first. As large as wanted where that fits. No screens leave it alone.
QRect placedOn(const QList<QRect>& screens, const QRect& wanted);

/// Puts a window where it was when it said saveGeometry(), moved onto the screens that there are now.
void restorePlace(QWidget& window, const QByteArray& geometry);

} // namespace assay
