// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"
#include "ui/charts/pixel_lines.h"

#include <cmath>
#include <random>

using namespace assay;

namespace {

constexpr QSize sheet{120, 90};

QImage withLine(const QPolygonF& line, const QColor& color = Qt::black)
{
    QImage image(sheet, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    PixelLines lines(image);
    lines.setColor(color);
    lines.draw(line);
    return image;
}

/// How much ink a row or a column of pixels has: 1 is one black pixel.
double inkAt(const QImage& image, int place, bool ofRow)
{
    double ink = 0;
    for (int i = 0; i < (ofRow ? image.width() : image.height()); ++i)
        ink += 1 - image.pixelColor(ofRow ? QPoint(i, place) : QPoint(place, i)).redF();
    return ink;
}

} // namespace

class TestPixelLines : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyStepAlongALineHasThePixelsInkAndItIsOnTheLine()
    {
        std::mt19937 random(5);
        const auto inside = [&](int length) { return 2 + (random() % 1000) / 1000.0 * (length - 5); };
        for (int i = 0; i < 50; ++i) {
            const QPointF from(inside(sheet.width()), inside(sheet.height()));
            const QPointF to(inside(sheet.width()), inside(sheet.height()));
            const bool steep = std::abs(to.y() - from.y()) > std::abs(to.x() - from.x());
            const QImage image = withLine({from, to});
            const auto along = [steep](const QPointF& point) { return steep ? point.y() : point.x(); };
            const auto across = [steep](const QPointF& point) { return steep ? point.x() : point.y(); };
            const int first = static_cast<int>(std::min(along(from), along(to)));
            const int last = static_cast<int>(std::max(along(from), along(to)));
            for (int place = first; place < last; ++place) {
                QVERIFY2(std::abs(inkAt(image, place, steep) - 1) < 0.02, qPrintable(QString::number(i)));
                const double expected = across(from)
                    + (place + 0.5 - along(from)) * (across(to) - across(from)) / (along(to) - along(from));
                const int pixel = static_cast<int>(expected);
                const QColor there = image.pixelColor(steep ? QPoint(pixel, place) : QPoint(place, pixel));
                QVERIFY(there.redF() < 0.51); // Of the two that share the ink, the nearer has at least half.
            }
        }
    }

    void whatIsBelowShinesThrough()
    {
        const QImage image = withLine({{10, 20.5}, {50, 20.5}}, QColor(255, 0, 0, 128));
        const QColor mixed = image.pixelColor(30, 20);
        QVERIFY(mixed.red() >= 254 && std::abs(mixed.green() - 127) <= 2 && mixed.alpha() == 255);
        QCOMPARE(image.pixelColor(30, 22), QColor(Qt::white));
    }

    void linesFromOutsideAreCutAtTheEdges()
    {
        const QImage image = withLine({{-5000, -40}, {60, 45}, {1e7, 2e9}, {20, -1e9}, {std::nan(""), 5}, {3, 3}});
        QVERIFY(inkAt(image, 30, false) > 0.9); // Of the first stroke.
        QCOMPARE(image.size(), sheet);
    }
};

ASSAY_TEST(TestPixelLines)
#include "tst_pixel_lines.moc"
