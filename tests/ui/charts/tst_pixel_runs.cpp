// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"
#include "ui/charts/pixel_runs.h"

#include <QImage>

#include <cmath>
#include <random>

using namespace assay;

namespace {

constexpr QSize canvas{120, 90};
constexpr QRect area{10, 10, 100, 70};

QImage drawn(const std::vector<QPointF>& points, Qt::PenStyle style = Qt::SolidLine)
{
    QImage image(canvas, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    PixelRuns runs(image, area, Qt::black, style);
    for (std::size_t i = 1; i < points.size(); ++i)
        runs.stroke(points[i - 1], points[i]);
    return image;
}

bool isBlack(const QImage& image, int x, int y)
{
    return image.pixelColor(x, y) == QColor(Qt::black);
}

/// The first and the last black row of a column; {1, 0} where there is none.
std::pair<int, int> runOf(const QImage& image, int column)
{
    std::pair<int, int> run{1, 0};
    for (int y = 0; y < image.height(); ++y) {
        if (isBlack(image, column, y))
            run = {run.first > run.second ? y : run.first, y};
    }
    return run;
}

} // namespace

class TestPixelRuns : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anUprightLineReachesBothEnds()
    {
        QCOMPARE(runOf(drawn({{20.5, 15.2}, {20.5, 60.9}}), 20), std::pair(15, 60));
        QCOMPARE(runOf(drawn({{20.5, 60.9}, {20.5, 15.2}}), 20), std::pair(15, 60));
    }

    void anUprightLineOnTheRightEdgeIsPaintedWithinIt()
    {
        QCOMPARE(runOf(drawn({{area.right() + 1.0, 20.0}, {area.right() + 1.0, 30.0}}), area.right()),
                 std::pair(20, 30));
    }

    void turnsWithinAColumnAreOneRun()
    {
        const QImage image = drawn({{30.1, 40}, {30.4, 20}, {30.6, 70}, {30.9, 45}});
        QCOMPARE(runOf(image, 30), std::pair(20, 70));
        QCOMPARE(runOf(image, 29), std::pair(1, 0));
        QCOMPARE(runOf(image, 31), std::pair(1, 0));
    }

    void aLongStrokeHasItsDashes()
    {
        const QImage image = drawn({{area.left() + 0.5, 40.5}, {area.right() + 0.5, 40.5}}, Qt::DashLine);
        int black = 0;
        for (int column = area.left(); column <= area.right(); ++column)
            black += isBlack(image, column, 40);
        QVERIFY2(black > area.width() / 2 && black < area.width() * 3 / 4, qPrintable(QString::number(black)));
    }

    void aLineHasNoGapsAndKeepsToItsPath()
    {
        std::mt19937 random(11);
        const auto inside = [&](int from, int length) { return from + (random() % 1000) / 1000.0 * length; };
        for (int i = 0; i < 500; ++i) {
            const QPointF from(inside(area.left(), area.width()), inside(area.top(), area.height()));
            const QPointF to(inside(area.left(), area.width()), inside(area.top(), area.height()));
            const QImage image = drawn({from, to});
            const int first = static_cast<int>(std::floor(std::min(from.x(), to.x())));
            const int last = static_cast<int>(std::floor(std::max(from.x(), to.x())));
            for (int column = first; column <= last; ++column) {
                const auto [top, bottom] = runOf(image, column);
                QVERIFY2(top <= bottom, qPrintable(QStringLiteral("line %1 has a gap").arg(i)));
                for (int y = top; y <= bottom; ++y)
                    QVERIFY(isBlack(image, column, y));
                if (column > first) {
                    const auto [topBefore, bottomBefore] = runOf(image, column - 1);
                    QVERIFY(top <= bottomBefore + 1 && topBefore <= bottom + 1);
                }
            }
            QVERIFY(isBlack(image, static_cast<int>(from.x()), static_cast<int>(from.y())));
            QVERIFY(isBlack(image, static_cast<int>(to.x()), static_cast<int>(to.y())));
        }
    }

    void nothingIsPaintedOutsideOfTheArea()
    {
        const QImage image = drawn({{-5000, -4000}, {5000, 4000}, {-300, 1e9}, {60, -1e12}, {1e6, 50}});
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                QVERIFY(area.contains(x, y) || !isBlack(image, x, y));
        }
        QVERIFY(isBlack(image, 60, 48)); // Of the first stroke.
    }
};

ASSAY_TEST(TestPixelRuns)
#include "tst_pixel_runs.moc"
