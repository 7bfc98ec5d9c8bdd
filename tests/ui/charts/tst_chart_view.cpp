// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/chart_lines.h"
#include "tests/support/special_values.h"
#include "tests/support/test_program.h"
#include "ui/charts/chart_view.h"
#include "ui/charts/metric_chart.h"
#include "ui/theme/palette.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QSignalSpy>
#include <QWheelEvent>
#include <QXmlStreamReader>

#include <cmath>
#include <limits>

using namespace assay;
using namespace assay::tests;

namespace {

constexpr QSize viewSize{420, 260};

std::vector<MetricPoint> ramp(int count)
{
    std::vector<MetricPoint> points;
    points.reserve(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i)
        points.push_back({i, 1700000000000 + i * 1000, double(i % 17)});
    return points;
}

bool likeTheLine(const QColor& pixel)
{
    const QColor color = lightPalette().seriesColor(0);
    return pixel.alpha() > 100
        && std::abs(pixel.red() - color.red()) + std::abs(pixel.green() - color.green())
            + std::abs(pixel.blue() - color.blue())
        < 110;
}

/// Rows of the picture in which a column, or one beside it, has a pixel of the line.
std::vector<int> rowsAt(const QImage& picture, double x)
{
    std::vector<int> rows;
    for (int y = 0; y < picture.height(); ++y) {
        for (int column = qRound(x) - 1; column <= qRound(x) + 1; ++column) {
            if (column >= 0 && column < picture.width() && likeTheLine(picture.pixelColor(column, y))) {
                rows.push_back(y);
                break;
            }
        }
    }
    return rows;
}

int linePixels(const QImage& picture)
{
    int found = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            found += likeTheLine(picture.pixelColor(x, y));
    }
    return found;
}

} // namespace

class TestChartView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(ThemeChoice::Light); }

    void init()
    {
        m_view = std::make_unique<ChartView>();
        m_view->resize(viewSize);
    }

    void aLoneSpikeAmongManyPointsReachesItsPixelRow_data()
    {
        QTest::addColumn<int>("lines");
        QTest::newRow("four points a column") << 1;
        QTest::newRow("two points a column") << 12;
    }

    void aLoneSpikeAmongManyPointsReachesItsPixelRow()
    {
        QFETCH(int, lines);
        std::vector<MetricPoint> points = ramp(200000);
        points[123456].value = 60;
        m_view->setLines(std::vector<ChartLine>(static_cast<std::size_t>(lines), lineOf(points)), {});
        const QImage picture = m_view->grab().toImage();
        const QRectF area = m_view->plotArea();
        const double x = area.left() + 123456.0 / 199999 * area.width();
        const double top = area.bottom() - (60 - m_view->yRange().low) / m_view->yRange().span() * area.height();
        const std::vector<int> rows = rowsAt(picture, x);
        QVERIFY(!rows.empty());
        QVERIFY2(std::abs(rows.front() - top) <= 2, qPrintable(QStringLiteral("%1 for %2").arg(rows.front()).arg(top)));
    }

    void awkwardSeriesAreDrawnInTheirPlace_data()
    {
        QTest::addColumn<QList<double>>("values");
        QTest::addColumn<QList<qint64>>("steps");
        const QList<qint64> four{0, 1, 2, 3};
        QTest::newRow("constant") << QList<double>{3, 3, 3, 3} << four;
        QTest::newRow("constant zero") << QList<double>{0, 0, 0, 0} << four;
        QTest::newRow("one point") << QList<double>{3} << QList<qint64>{7};
        QTest::newRow("tiny") << QList<double>{1e-300, 2e-300, 1e-300, 3e-300} << four;
        QTest::newRow("huge") << QList<double>{1e300, 2e300, 1e300, 3e300} << four;
        QTest::newRow("both ends of double") << QList<double>{-1.7e308, 1.7e308, -1.7e308, 1.7e308} << four;
        QTest::newRow("steps far apart") << QList<double>{1, 2, 1, 2} << QList<qint64>{0, 1, 2, 9000000000000000000};
        QTest::newRow("lone points between NaN") << QList<double>{1, notANumber, 2, notANumber} << four;
    }

    void awkwardSeriesAreDrawnInTheirPlace()
    {
        QFETCH(QList<double>, values);
        QFETCH(QList<qint64>, steps);
        std::vector<MetricPoint> points;
        for (qsizetype i = 0; i < values.size(); ++i)
            points.push_back({steps.at(i), 1, values.at(i)});
        m_view->setLines({lineOf(points)}, {});
        const QImage picture = m_view->grab().toImage();
        QVERIFY2(linePixels(picture) >= 6, qPrintable(QString::number(linePixels(picture))));
        const AxisRange y = m_view->yRange();
        QVERIFY(std::isfinite(y.low) && std::isfinite(y.high) && y.low < y.high);
        for (const double value : values)
            QVERIFY(std::isnan(value) || (y.low <= value && value <= y.high));
    }

    void aLogAxisSpreadsDecadesEvenlyAndMarksWhatIsNotAboveZero()
    {
        const LineLayout layout{.yScale = metrics::AxisScale::Log10};
        MetricChart chart(QStringLiteral("loss"));
        chart.resize(420, 320);
        chart.setLines({lineOf({{0, 1, 1}, {1, 1, 10}, {2, 1, 100}, {3, 1, 0}, {4, 1, -5}, {5, 1, 1000}}, layout)},
                       layout);
        QCOMPARE(chart.footer(), QStringLiteral("6 points, all drawn · 2 not above 0 marked"));
        const QImage picture = chart.view().grab().toImage();
        const QRectF area = chart.view().plotArea();
        const auto rowAt = [&](double step) { return rowsAt(picture, area.left() + step / 5 * area.width()).front(); };
        const int first = rowAt(0) - rowAt(1);
        const int second = rowAt(1) - rowAt(2);
        QVERIFY2(std::abs(first - second) <= 3 && first > 20,
                 qPrintable(QStringLiteral("%1 %2").arg(first).arg(second)));
        const std::vector<int> marked = rowsAt(picture, area.left() + 3.0 / 5 * area.width());
        QVERIFY(!marked.empty() && std::abs(marked.back() - area.bottom()) < 8);
    }

    void relativeTimeStartsAtTheFirstPointOfARun()
    {
        const PlotLine line =
            preparePlotLine(std::vector<MetricPoint>{{0, 0, 1}, {1, 5000, 2}, {2, 7000, 3}}, {.axis = XAxis::Relative});
        QCOMPARE(line.x, (std::vector<double>{0, 2000}));
        QCOMPARE(line.withoutPlace, 1);
    }

    void backspaceWalksBackThroughTheZooms()
    {
        m_view->setLines({lineOf(ramp(1000))}, {});
        m_view->zoomTo(AxisRange{100, 500});
        m_view->zoomTo(AxisRange{200, 300});
        QTest::keyClick(m_view.get(), Qt::Key_Backspace);
        QCOMPARE(m_view->zoom(), std::optional(AxisRange{100, 500}));
        QTest::keyClick(m_view.get(), Qt::Key_Backspace);
        QCOMPARE(m_view->zoom(), std::nullopt);
        QTest::keyClick(m_view.get(), Qt::Key_Backspace);
        QCOMPARE(m_view->zoom(), std::nullopt);
    }

    void plusAndMinusZoomAroundTheCursor()
    {
        m_view->setLines({lineOf(ramp(1001))}, {});
        m_view->setCursor(250);
        QTest::keyClick(m_view.get(), Qt::Key_Plus);
        QVERIFY(m_view->zoom());
        QVERIFY(std::abs((250 - m_view->zoom()->low) / m_view->zoom()->span() - 0.25) < 1e-9);
        QTest::keyClick(m_view.get(), Qt::Key_Minus);
        QCOMPARE(m_view->zoom(), std::nullopt);
    }

    void arrowsMoveTheCursorFromPointToPoint()
    {
        m_view->setLines({lineOf({{0, 1, 1}, {10, 1, notANumber}, {35, 1, 2}, {36, 1, 3}})}, {});
        connect(m_view.get(), &ChartView::hovered, m_view.get(), &ChartView::setCursor);
        for (const double expected : {0.0, 35.0, 36.0, 36.0}) {
            QTest::keyClick(m_view.get(), Qt::Key_Right);
            QCOMPARE(m_view->cursor(), std::optional(expected));
        }
        QTest::keyClick(m_view.get(), Qt::Key_Left);
        QTest::keyClick(m_view.get(), Qt::Key_Left);
        QCOMPARE(m_view->cursor(), std::optional(0.0));
    }

    void theCursorIsPaintedWithoutDrawingTheLinesAnew()
    {
        m_view->setLines({lineOf(ramp(50))}, {});
        const QImage before = m_view->grab().toImage();
        m_view->setCursor(20);
        QVERIFY(m_view->grab().toImage() != before);
        m_view->setCursor(std::nullopt);
        QCOMPARE(m_view->grab().toImage(), before);
    }

    void draggingZoomsAndADoubleClickShowsAll()
    {
        m_view->setLines({lineOf(ramp(1001))}, {});
        const QRectF area = m_view->plotArea();
        const auto at = [&](double share) {
            return QPoint(qRound(area.left() + share * area.width()), qRound(area.center().y()));
        };
        QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, at(0.25));
        QTest::mouseMove(m_view->viewport(), at(0.75));
        QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, at(0.75));
        QVERIFY(m_view->zoom());
        QVERIFY(std::abs(m_view->zoom()->low - 250) < 5 && std::abs(m_view->zoom()->high - 750) < 5);
        QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, at(0.5));
        QCOMPARE(m_view->zoom(), std::nullopt);
    }

    void growthKeepsTheZoom()
    {
        m_view->setLines({lineOf(ramp(100))}, {});
        m_view->zoomTo(AxisRange{10, 20});
        m_view->setLines({lineOf(ramp(500))}, {});
        QCOMPARE(m_view->zoom(), std::optional(AxisRange{10, 20}));
    }

    void aPngHoldsTheLineAtTwiceItsSize()
    {
        m_view->setLines({lineOf(ramp(50))}, {});
        const int once = linePixels(m_view->grab().toImage());
        const int twice = linePixels(QImage::fromData(widgetAsPng(*m_view), "PNG"));
        QVERIFY2(twice > 2 * once, qPrintable(QStringLiteral("%1 of %2").arg(twice).arg(once)));
    }

    void anSvgHoldsTheLineAsALine()
    {
        m_view->setLines({lineOf(ramp(50))}, {});
        const QByteArray svg = widgetAsSvg(*m_view, QStringLiteral("loss"));
        QVERIFY2(svg.contains(lightPalette().seriesColor(0).name().toLatin1()), svg.constData());
        QVERIFY(!svg.contains("<image"));
    }

    void aVectorFileLeavesAGapWhereALineHasNone()
    {
        std::vector<MetricPoint> points = ramp(50);
        points[20].value = notANumber;
        m_view->setLines({lineOf(points)}, {});
        QCOMPARE(linesIn(widgetAsSvg(*m_view, QStringLiteral("loss"))).size(), 2);
        points[20].value = 20;
        m_view->setLines({lineOf(points)}, {});
        QCOMPARE(linesIn(widgetAsSvg(*m_view, QStringLiteral("loss"))).size(), 1);
    }

    void aVectorFileDrawsNothingBesideThePlot()
    {
        std::vector<MetricPoint> points = ramp(200);
        points[70].value = 1e9;
        LineLayout layout;
        layout.clipsOutliers = true;
        m_view->setLines({lineOf(points, layout)}, layout);
        m_view->zoomTo(AxisRange{50, 150});
        const QRectF area = m_view->plotArea().adjusted(-0.5, -0.5, 0.5, 0.5);
        int within = 0;
        for (const QStringList& line : linesIn(widgetAsSvg(*m_view, QStringLiteral("loss")))) {
            for (const QString& point : line) {
                const QStringList at = point.split(u',');
                QVERIFY2(area.contains(at.value(0).toDouble(), at.value(1).toDouble()), qPrintable(point));
                ++within;
            }
        }
        QVERIFY(within > 100);
    }

    void filesAreNamedAfterTheirMetricWithoutHarm()
    {
        QCOMPARE(fileNameFor(QStringLiteral("val/auc@0.5"), ExportFormat::Png), QStringLiteral("val_auc@0.5.png"));
        QCOMPARE(fileNameFor(QStringLiteral("../a:b*"), ExportFormat::Csv), QStringLiteral("_a_b_.csv"));
        QCOMPARE(fileNameFor(QString(), ExportFormat::Svg), QStringLiteral("chart.svg"));
    }

private:
    /// The points of each polyline of an SVG that is no mark.
    static QList<QStringList> linesIn(const QByteArray& svg)
    {
        QList<QStringList> lines;
        QXmlStreamReader reader(svg);
        while (!reader.atEnd()) {
            if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == u"polyline")
                lines << reader.attributes().value(QLatin1String("points")).toString().split(u' ', Qt::SkipEmptyParts);
        }
        lines.removeIf([](const QStringList& points) { return points.size() < 3; });
        return lines;
    }

    std::unique_ptr<ChartView> m_view;
};

ASSAY_TEST(TestChartView)
#include "tst_chart_view.moc"
