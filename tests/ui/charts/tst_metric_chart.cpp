// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/chart_lines.h"
#include "tests/support/special_values.h"
#include "tests/support/test_program.h"
#include "ui/charts/chart_csv.h"
#include "ui/charts/chart_view.h"
#include "ui/charts/metric_chart.h"
#include "ui/theme/palette.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QBuffer>
#include <QChart>
#include <QHelpEvent>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QToolTip>

#include <cmath>
#include <limits>
#include <random>

using namespace assay;
using namespace assay::tests;

namespace {

std::vector<MetricPoint> noise(int count)
{
    std::mt19937 random(7);
    std::vector<MetricPoint> points;
    points.reserve(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i)
        points.push_back({i, 1700000000000 + i * 1000, random() / double(std::mt19937::max())});
    return points;
}

QStringList words(const char* text)
{
    return QString::fromLatin1(text).split(QLatin1Char(' '));
}

/// Pixels of a picture that are near a colour.
int pixelsLike(const QImage& picture, const QColor& color, const QRect& within)
{
    int found = 0;
    for (int y = within.top(); y <= within.bottom(); ++y) {
        for (int x = within.left(); x <= within.right(); ++x) {
            const QColor pixel = picture.pixelColor(x, y);
            found += std::abs(pixel.red() - color.red()) + std::abs(pixel.green() - color.green())
                    + std::abs(pixel.blue() - color.blue())
                < 40;
        }
    }
    return found;
}

/// What shows where the pointer rests anywhere on a widget that has one thing to tell; empty where it tells nothing.
QString anyTipOf(QWidget& widget)
{
    for (int y = 0; y < widget.height(); y += 4) {
        for (int x = 0; x < widget.width(); x += 4) {
            QHelpEvent rests(QEvent::ToolTip, {x, y}, widget.mapToGlobal(QPoint(x, y)));
            QCoreApplication::sendEvent(&widget, &rests);
            if (!QToolTip::text().isEmpty())
                return QToolTip::text();
        }
    }
    return {};
}

/// Forgets what is written into it, but for the size of the pieces.
class PiecesDevice final : public QIODevice {
public:
    qint64 pieces = 0;
    qint64 largest = 0;

protected:
    qint64 readData(char*, qint64) override { return -1; }
    qint64 writeData(const char*, qint64 size) override
    {
        ++pieces;
        largest = std::max(largest, size);
        return size;
    }
};

} // namespace

class TestMetricChart : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(ThemeChoice::Light); }

    void everyColumnKeepsItsExtremesAmongAMillionPoints()
    {
        std::vector<MetricPoint> points = noise(1000000);
        points[500123].value = 40; // One lone spike.
        constexpr int columns = 700;
        const AxisRange range{0, 999999};
        const DrawnLine drawn = drawnPoints(preparePlotLine(points, {}), LineKind::Raw, range, columns);
        QVERIFY(drawn.points.size() <= 4 * columns);

        const auto extremes = [&](auto pointCount, auto pointAt) {
            std::vector<std::pair<double, double>> result(columns + 1, {infinity, -infinity});
            for (qsizetype i = 0; i < pointCount; ++i) {
                const QPointF p = pointAt(i);
                auto& [low, high] = result.at(static_cast<std::size_t>(p.x() * columns / range.span()));
                low = std::min(low, p.y());
                high = std::max(high, p.y());
            }
            return result;
        };
        QCOMPARE(extremes(drawn.points.size(), [&](qsizetype i) { return drawn.points.at(i); }),
                 extremes(std::ssize(points), [&](qsizetype i) {
                     return QPointF(double(points[std::size_t(i)].step), points[std::size_t(i)].value);
                 }));
    }

    void aLineBreaksAtWhatIsNotFiniteAndLonePointsRemainVisible()
    {
        const ChartLine line =
            lineOf({{0, 1, 1}, {1, 1, 2}, {2, 1, notANumber}, {3, 1, 5}, {4, 1, infinity}, {5, 1, 1}, {6, 1, 2}});
        const DrawnLine drawn = drawnPoints(*line.plot, LineKind::Raw, {0, 6}, 300);
        QCOMPARE(drawn.isolated, QList<QPointF>{QPointF(3, 5)});
        int breaks = 0;
        for (const QPointF& point : drawn.points)
            breaks += std::isnan(point.y());
        QCOMPARE(breaks, 2);
    }

    void theFooterCountsEveryPointAndWhatIsMarked()
    {
        std::vector<MetricPoint> points = noise(1000000);
        points[3].value = points[4].value = points[900000].value = notANumber;
        points[5].value = infinity;
        points[6].value = -infinity;
        MetricChart chart(QStringLiteral("val_auc"));
        chart.setLines({lineOf(std::move(points))}, {});
        QCOMPARE(chart.footer(), QStringLiteral("1,000,000 points, all drawn · 3 NaN, 2 Inf marked"));
        chart.view().zoomTo(AxisRange{10, 19});
        QCOMPARE(chart.footer(), QStringLiteral("10 of 1,000,000 points in view, all drawn · 3 NaN, 2 Inf marked"));
    }

    void pointsWithoutAWallTimeAreCountedNotHidden()
    {
        MetricChart chart(QStringLiteral("loss"));
        chart.setLines({lineOf({{0, 0, 1}, {1, 1700000000000, 2}, {2, 1700000001000, 3}}, {.axis = XAxis::WallTime})},
                       {.axis = XAxis::WallTime});
        QCOMPARE(chart.footer(),
                 QStringLiteral("2 points, all drawn · 1 point without a wall time is not on this axis"));
    }

    void theRunsColourIsOnTheChart()
    {
        MetricChart chart(QStringLiteral("loss"));
        chart.resize(400, 260);
        chart.setLines({lineOf(noise(50))}, {});
        QVERIFY(pixelsLike(chart.grab().toImage(), lightPalette().seriesColor(0), chart.rect()) > 100);
    }

    void aSeriesOfNothingButNanIsMarked()
    {
        MetricChart chart(QStringLiteral("loss"));
        chart.resize(400, 260);
        chart.setLines({lineOf({{0, 1, notANumber}, {1, 2, notANumber}, {2, 3, notANumber}})}, {});
        const QRect bottom(0, chart.height() - 80, chart.width(), 60);
        QVERIFY(pixelsLike(chart.grab().toImage(), lightPalette().seriesColor(0), bottom) > 5);
    }

    void smoothingIsDebiasedAndSkipsWhatIsNotFinite()
    {
        const std::vector<MetricPoint> points{{0, 1, 4}, {1, 1, notANumber}, {2, 1, 8}};
        const PlotLine line = preparePlotLine(points, {.smoothing = {.amount = 0.5}});
        QCOMPARE(line.smooth[0], 4.0); // Debiased: the first value is itself.
        QVERIFY(std::isnan(line.smooth[1]));
        QCOMPARE(line.smooth[2], (0.25 * 4 + 0.5 * 8) / 0.75);
    }

    void aRunThatStartsAgainEarlierDrawsTwoLines()
    {
        const PlotLine line = preparePlotLine(std::vector<MetricPoint>{{0, 1, 1}, {5, 2, 2}, {2, 3, 3}, {6, 4, 4}}, {});
        const QList<QPointF> drawn = drawnPoints(line, LineKind::Raw, {0, 6}, 100).points;
        QCOMPARE(drawn.size(), 5);
        QVERIFY(std::isnan(drawn.at(2).y()));
        QCOMPARE(drawn.at(3), QPointF(2, 3));
    }

    void csvHoldsEveryPointAndNoFormula()
    {
        ChartLine line = lineOf({{0, 0, 0.1}, {1, 1700000000000, notANumber}});
        line.name = QStringLiteral("=HYPERLINK(\"x\")");
        QBuffer csv;
        csv.open(QIODevice::WriteOnly);
        writeLines(csv, QStringLiteral("@sum"), {line}, [] { return true; });
        QCOMPARE(csv.data(),
                 QByteArray("run,metric,step,time,value\r\n"
                            "\"'=HYPERLINK(\"\"x\"\")\",\"'@sum\",0,,0.1\r\n"
                            "\"'=HYPERLINK(\"\"x\"\")\",\"'@sum\",1,2023-11-14T22:13:20.000Z,NaN\r\n"));
    }

    void csvIsWrittenRowByRowAndEndsWhenAsked()
    {
        PiecesDevice csv;
        csv.open(QIODevice::WriteOnly | QIODevice::Unbuffered);
        const std::vector<MetricPoint> points = noise(200'000);
        int asked = 0;
        writePoints(csv, QStringLiteral("run"), QStringLiteral("loss"), points, [&asked] { return ++asked < 3; });
        QCOMPARE(asked, 3);
        QCOMPARE(csv.pieces, 2 * 65'536);
        QVERIFY2(csv.largest < 100, qPrintable(QString::number(csv.largest)));
    }

    void svgAndPngAreWhatTheySay()
    {
        MetricChart chart(QStringLiteral("loss"));
        chart.resize(400, 260);
        chart.setLines({lineOf(noise(50))}, {});
        QVERIFY(widgetAsSvg(chart, chart.key()).contains("<svg"));
        const QImage picture = QImage::fromData(widgetAsPng(chart), "PNG");
        QCOMPARE(picture.size(), QSize(800, 520));
    }

    void aFileIsForPaperWhateverTheTheme()
    {
        applyTheme(ThemeChoice::Dark);
        const auto light = qScopeGuard([] { applyTheme(ThemeChoice::Light); });
        MetricChart chart(QStringLiteral("loss"));
        chart.resize(400, 260);
        chart.setLines({lineOf(noise(50))}, {});
        chart.show();
        auto* button = chart.findChild<QAbstractButton*>();
        button->setFocus();
        const QImage before = chart.grab().toImage();
        QCOMPARE(before.pixelColor(150, 8), darkPalette().surface);

        const QImage picture = QImage::fromData(widgetAsPng(chart), "PNG");
        QCOMPARE(picture.pixelColor(300, 16), lightPalette().surface);
        QVERIFY(pixelsLike(picture, lightPalette().text, {20, 8, 120, 50}) > 10); // The metric's name.
        QVERIFY(pixelsLike(picture, lightPalette().seriesColor(0), picture.rect()) > 100);
        QCOMPARE(pixelsLike(picture, darkPalette().surface, picture.rect().adjusted(8, 60, -8, -60)), 0);
        const QRect buttons(640, 14, 150, 48);
        QCOMPARE(pixelsLike(picture, lightPalette().surface, buttons), buttons.width() * buttons.height());
        const QByteArray svg = widgetAsSvg(chart, chart.key());
        QVERIFY(svg.contains(lightPalette().surface.name().toLatin1()));
        QVERIFY(!svg.contains(darkPalette().surface.name().toLatin1()));

        QCOMPARE(chart.grab().toImage(), before);
        QVERIFY(button->hasFocus() || chart.focusWidget() == button);
        QVERIFY(button->isVisible());
    }

    void ticksAreRoundAndInRange_data()
    {
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::addColumn<QStringList>("labels");
        QTest::newRow("unit") << 0.0 << 1.0 << words("0 0.25 0.50 0.75 1.00");
        QTest::newRow("steps") << 0.0 << 1000000.0 << words("0 0.25M 0.50M 0.75M 1.00M");
        QTest::newRow("around zero") << -1.0 << 1.0 << words("-1.0 -0.5 0 0.5 1.0");
        QTest::newRow("empty") << 1.0 << 1.0 << QStringList{};
        QTest::newRow("no number") << 0.0 << infinity << QStringList{};
    }

    void ticksAreRoundAndInRange()
    {
        QFETCH(double, low);
        QFETCH(double, high);
        QFETCH(QStringList, labels);
        QStringList found;
        for (const AxisTick& tick : numberTicks({low, high}, 4))
            found << tick.label;
        QCOMPARE(found, labels);
    }

    void whatIsNotReadYetIsNotCounted()
    {
        MetricChart chart(QStringLiteral("loss"));
        chart.setNotes({});
        QVERIFY(chart.footer().isEmpty());
        chart.setLines({}, {});
        QCOMPARE(chart.footer(), QStringLiteral("0 points, all drawn"));
    }

    void theWordsOfANoteShowAsTheyAre()
    {
        MetricChart chart(QStringLiteral("loss"));
        chart.resize(600, 300);
        chart.setLines({lineOf({{0, 1, 2}, {100, 1, 0.5}})}, {});
        chart.setNotes({{QStringLiteral("Mei\u202E"), QStringLiteral("<img src='file:///etc/passwd'> up"), {50, 60}}});
        chart.show();
        QVERIFY(QTest::qWaitForWindowExposed(&chart));
        const QString tip = anyTipOf(*chart.view().viewport());
        QVERIFY2(tip.contains(QStringLiteral("&lt;img src=")), qPrintable(tip));
        QVERIFY(!tip.contains(QChar(0x202E)));
    }

    void S4_theChartTellsInWordsWhatItShows()
    {
        MetricChart chart(QStringLiteral("loss"));
        chart.setLines({lineOf({{0, 1, 2}, {7, 1, 0.5}})}, {});
        QVERIFY(
            chart.view().accessibleDescription().contains(QStringLiteral("amber-fjord: 2 points, last 0.5 at step 7")));
    }
};

ASSAY_TEST(TestMetricChart)
#include "tst_metric_chart.moc"
