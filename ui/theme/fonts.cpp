// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/fonts.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QPainter>

namespace assay {
namespace {

QString firstInstalled(const QStringList& families)
{
    const QStringList installed = QFontDatabase::families();
    for (const QString& family : families) {
        if (installed.contains(family))
            return family;
    }
    return {};
}

double digitWidth(const QFontMetricsF& metrics)
{
    double widest = 0;
    for (char digit = '0'; digit <= '9'; ++digit)
        widest = std::max(widest, metrics.horizontalAdvance(QLatin1Char(digit)));
    return widest;
}

double advance(const QFontMetricsF& metrics, double digits, QChar c)
{
    return c.isDigit() ? digits : metrics.horizontalAdvance(c);
}

} // namespace

QFont uiFont(int pixels, QFont::Weight weight)
{
    static const QString family = firstInstalled({QStringLiteral("Inter")});
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    if (!family.isEmpty())
        font.setFamily(family);
    font.setPixelSize(pixels);
    font.setWeight(weight);
    return font;
}

QFont monoFont(int pixels)
{
    static const QString family =
        firstInstalled({QStringLiteral("JetBrains Mono"), QStringLiteral("DejaVu Sans Mono")});
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (!family.isEmpty())
        font.setFamily(family);
    font.setPixelSize(pixels);
    return font;
}

double figureWidth(const QFont& font, const QString& figure)
{
    const QFontMetricsF metrics(font);
    const double digits = digitWidth(metrics);
    double width = 0;
    for (const QChar c : figure)
        width += advance(metrics, digits, c);
    return width;
}

void drawFigure(QPainter& painter, const QRectF& rect, Qt::Alignment alignment, const QString& figure)
{
    const QFontMetricsF metrics(painter.font());
    const double digits = digitWidth(metrics);
    const double width = figureWidth(painter.font(), figure);
    double x = alignment & Qt::AlignRight ? rect.right() - width : rect.left();
    const double baseline = rect.center().y() + (metrics.ascent() - metrics.descent()) / 2;
    for (const QChar c : figure) {
        const double cell = advance(metrics, digits, c);
        painter.drawText(QPointF(x + (cell - metrics.horizontalAdvance(c)) / 2, baseline), QString(c));
        x += cell;
    }
}

} // namespace assay
