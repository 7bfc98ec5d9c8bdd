// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/window_place.h"

#include <QGuiApplication>
#include <QScreen>
#include <QWidget>

#include <algorithm>

namespace assay {

QRect placedOn(const QList<QRect>& screens, const QRect& wanted)
{
    if (screens.isEmpty())
        return wanted;
    const auto shared = [&](const QRect& screen) {
        const QRect both = screen.intersected(wanted);
        return both.isEmpty() ? qint64(0) : qint64(both.width()) * both.height();
    };
    const QRect screen = *std::max_element(screens.begin(), screens.end(),
                                           [&](const QRect& a, const QRect& b) { return shared(a) < shared(b); });
    const QSize size = wanted.size().boundedTo(screen.size());
    const int x = std::clamp(wanted.x(), screen.x(), screen.x() + screen.width() - size.width());
    const int y = std::clamp(wanted.y(), screen.y(), screen.y() + screen.height() - size.height());
    return {QPoint(x, y), size};
}

void restorePlace(QWidget& window, const QByteArray& geometry)
{
    if (!window.restoreGeometry(geometry) || window.isMaximized() || window.isFullScreen())
        return;
    QList<QRect> screens;
    for (const QScreen* screen : QGuiApplication::screens())
        screens << screen->availableGeometry();
    window.setGeometry(placedOn(screens, window.geometry()));
}

} // namespace assay
