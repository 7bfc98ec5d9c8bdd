// SPDX-License-Identifier: GPL-3.0-or-later
// Histograms of event files, from the importer to the page.
#include "tests/support/data_science_fixture.h"
#include "tests/support/event_folder_fixture.h"
#include "tests/support/test_program.h"
#include "tests/support/written.h"
#include "ui/panes/data_scientist/card_section.h"
#include "ui/panes/data_scientist/chart_grid.h"
#include "ui/panes/data_scientist/histogram_card.h"
#include "ui/panes/data_scientist/logged_sections.h"
#include "ui/panes/data_scientist/section_header.h"
#include "ui/theme/palette.h"
#include "ui/widgets/segments.h"

#include <QLabel>
#include <QMouseEvent>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>

#include <algorithm>
#include <cmath>
#include <functional>

using namespace assay;
using namespace assay::tests;

namespace {

constexpr int bins = 30;

/// A bell whose middle moves and whose width shrinks with the step, as weights of a layer do.
QByteArray bellAt(int step, const QByteArray& tag, double start)
{
    const double middle = start + 0.02 * step, width = 1.0 / (1 + 0.05 * step);
    WireMessage message = WireMessage().real(1, -4).real(2, 4);
    QList<double> limits, counts;
    for (int bin = 0; bin < bins; ++bin) {
        const double low = -4 + 8.0 * bin / bins, high = -4 + 8.0 * (bin + 1) / bins;
        limits << high;
        counts << std::round(1000 * std::exp(-std::pow(((low + high) / 2 - middle) / width, 2)) + 1);
    }
    message.reals(6, limits).reals(7, counts);
    return events::value(1000 + step, step, tag, WireMessage().message(5, message));
}

} // namespace

class TestDistributions : public DataScienceFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useOwnSettings(); }
    void init() { makeProject(); }
    void cleanup() { closeAll(); }

    void aRunWithoutHistogramsHasNoSection()
    {
        EventFolderFixture folder;
        folder.put(QStringLiteral("a/events.out.tfevents.1"), events::version() + events::scalar(1001, 1, "loss", 1));
        import(folder);
        QCOMPARE(sections()->sizeHint().height(), 0);
        QVERIFY(!sections()->isVisible());
    }

    void everyNameOfEveryRunHasACard()
    {
        importTwoRuns(12);
        QCOMPARE(cards().size(), 4);
        QStringList shown;
        for (const HistogramCard* card : cards())
            shown << card->title() + QStringLiteral(" of ") + card->note();
        shown.sort();
        QCOMPARE(shown,
                 (QStringList{QStringLiteral("layer1/bias of a"), QStringLiteral("layer1/bias of b"),
                              QStringLiteral("layer1/weights of a"), QStringLiteral("layer1/weights of b")}));
        QCOMPARE(cards().front()->footer(), QStringLiteral("12 steps, all drawn · 30 bins each, as logged"));
    }

    void theFooterSaysWhereNotEveryStepIsDrawn()
    {
        importTwoRuns(120);
        QCOMPARE(cards().front()->footer(),
                 QStringLiteral("48 of 120 steps drawn, evenly chosen · 30 bins each, as logged"));
    }

    void ridgesHaveTheColourOfTheirRun()
    {
        importTwoRuns(3);
        HistogramCard& card = *cards().front();
        const QRectF area = card.plot().plotArea();
        const QImage picture = card.plot().grab().toImage();
        const QColor color = lightPalette().seriesColor(0);
        int pixels = 0;
        for (int x = static_cast<int>(area.left()); x < area.right(); ++x) {
            for (int y = static_cast<int>(area.top()); y < area.bottom(); ++y)
                pixels += std::abs(picture.pixelColor(x, y).hue() - color.hue()) < 12
                    && picture.pixelColor(x, y).saturation() > 40;
        }
        QVERIFY2(pixels > 500, qPrintable(QString::number(pixels)));
    }

    void thePointerReadsTheBinUnderIt()
    {
        importTwoRuns(1);
        HistogramPlot& plot = cards().front()->plot();
        pointAt(plot, plot.placeOf(0, 0.1, 300));
        QCOMPARE(plot.reading().size(), 3);
        QCOMPARE(plot.reading().at(0), QStringLiteral("step 0"));
        QCOMPARE(plot.reading().at(1), QStringLiteral("0 to 0.2667"));
        QVERIFY(plot.reading().at(2).startsWith(QStringLiteral("count 983 of ")));
        QEvent leave(QEvent::Leave);
        QCoreApplication::sendEvent(&plot, &leave);
        QVERIFY(plot.reading().isEmpty());
    }

    void arrowsGoThroughStepsAndBins()
    {
        importTwoRuns(12);
        HistogramPlot& plot = cards().front()->plot();
        plot.setFocus();
        QTest::keyClick(&plot, Qt::Key_Up);
        QCOMPARE(plot.reading().at(0), QStringLiteral("step 11"));
        QTest::keyClick(&plot, Qt::Key_Up);
        QCOMPARE(plot.reading().at(0), QStringLiteral("step 10"));
        QCOMPARE(plot.accessibleDescription(), plot.reading().join(QStringLiteral(", ")));
        const QString bin = plot.reading().at(1);
        QTest::keyClick(&plot, Qt::Key_Right);
        QVERIFY(plot.reading().at(1) != bin);
        QTest::keyClick(&plot, Qt::Key_Left);
        QCOMPARE(plot.reading().at(1), bin);
        QTest::keyClick(&plot, Qt::Key_Home);
        QCOMPARE(plot.reading().at(0), QStringLiteral("step 0"));
        QTest::keyClick(&plot, Qt::Key_End);
        QCOMPARE(plot.reading().at(0), QStringLiteral("step 11"));
    }

    void percentilesOverStepsFollowTheBell()
    {
        importTwoRuns(12);
        m_page->findChild<Segments*>(QStringLiteral("histogramModes"))->setCurrent(2);
        HistogramCard& card = *cards().front();
        QVERIFY(card.footer().contains(QStringLiteral("median and 50, 80, 95 %")));
        HistogramPlot& plot = card.plot();
        plot.setFocus();
        QTest::keyClick(&plot, Qt::Key_End);
        QCOMPARE(plot.reading().size(), 5);
        QCOMPARE(plot.reading().at(0), QStringLiteral("step 11"));
        const double median = plot.reading().at(1).section(u' ', 1).toDouble();
        QVERIFY2(std::abs(median - 0.22) < 0.1, qPrintable(plot.reading().at(1)));
        QVERIFY(card.grab().toImage() != cards().at(1)->grab().toImage());
    }

    void theSectionFoldsByKeyboard()
    {
        importTwoRuns(3);
        const int before = sections()->height();
        auto* header =
            sections()->findChild<CardSection*>(QStringLiteral("distributions"))->findChild<SectionHeader*>();
        header->setFocus();
        QTest::keyClick(header, Qt::Key_Space);
        QTRY_VERIFY(sections()->height() < 60 && sections()->height() < before);
        QTest::keyClick(header, Qt::Key_Space);
        QTRY_COMPARE(sections()->height(), before);
    }

    void cardsOutOfViewAreNeitherMadeNorRead()
    {
        EventFolderFixture folder;
        QByteArray file = events::version() + events::scalar(1001, 1, "loss", 1);
        for (int name = 0; name < 60; ++name)
            file += bellAt(1, "layer" + QByteArray::number(name).rightJustified(2, '0'), 0);
        folder.put(QStringLiteral("a/events.out.tfevents.1"), file);
        import(folder);
        QCOMPARE(sections()->findChild<CardSection*>(QStringLiteral("distributions"))->cards().size(), std::size_t(60));
        QVERIFY2(cards().size() < 20, qPrintable(QString::number(cards().size())));
        grid()->verticalScrollBar()->setValue(grid()->verticalScrollBar()->maximum());
        waitForJobs();
        const auto shown = cards();
        QVERIFY(std::any_of(shown.begin(), shown.end(),
                            [](const HistogramCard* card) { return card->title() == QStringLiteral("layer59"); }));
    }

    void aRunThatLogsOnShowsItsNewSteps()
    {
        EventFolderFixture folder;
        const QString file = QStringLiteral("a/events.out.tfevents.1");
        folder.put(file,
                   events::version() + events::scalar(1000, 0, "loss", 1) + bellAt(0, "weights", 0)
                       + bellAt(1, "weights", 0));
        import(folder);
        QVERIFY(cards().front()->footer().startsWith(QStringLiteral("2 steps")));
        folder.append(file, bellAt(2, "weights", 0));
        importBatch(folder.read());
        Q_EMIT m_session->events.changed();
        waitForJobs();
        QTRY_VERIFY(cards().front()->footer().startsWith(QStringLiteral("3 steps")));
    }

    void anEnlargedCardTakesTheWholeWidth()
    {
        importTwoRuns(3);
        HistogramCard* card = cards().front();
        const int before = card->width();
        Q_EMIT card->enlargeAsked();
        QTRY_COMPARE(card->width(), sections()->width());
        QVERIFY(card->height() >= 440 && card->width() > before);
        Q_EMIT card->enlargeAsked();
        QTRY_COMPARE(card->width(), before);
    }

    void exportsHoldWhatIsThere()
    {
        importTwoRuns(120);
        disconnect(sections(), &LoggedSections::writeAsked, nullptr, nullptr); // The page would ask where to.
        QSignalSpy asked(sections(), &LoggedSections::writeAsked);
        HistogramCard* card = cards().front();
        for (const ExportFormat format : {ExportFormat::Png, ExportFormat::Svg, ExportFormat::Pdf, ExportFormat::Csv})
            Q_EMIT card->exportAsked(format);
        QCOMPARE(asked.size(), 4);
        QCOMPARE(asked.at(0).at(0).toString(), QStringLiteral("layer1_bias b.png"));
        QVERIFY(written(card->writer(ExportFormat::Png)).startsWith("\x89PNG"));
        QVERIFY(written(card->writer(ExportFormat::Svg)).contains("<svg"));
        QVERIFY(written(card->writer(ExportFormat::Pdf)).startsWith("%PDF"));
        const QByteArray csv = written(card->writer(ExportFormat::Csv));
        QCOMPARE(csv.count('\n'), 1 + 120 * bins); // Every histogram, also those that are not drawn.
        QVERIFY(csv.contains("\nb,layer1/bias,0,1000000,"));
    }

    void aFileOfManyHistogramsIsWrittenInPiecesAndCanBeStopped()
    {
        importTwoRuns(120);
        const FileWriter writer = cards().front()->writer(ExportFormat::Csv);
        QBuffer file;
        QVERIFY(file.open(QIODevice::WriteOnly));
        std::vector<qint64> sizes;
        QVERIFY(writer(file, [&](double) {
            sizes.push_back(file.size());
            return sizes.size() < 60;
        }));
        QCOMPARE(sizes.size(), std::size_t(60));
        QVERIFY(std::adjacent_find(sizes.begin(), sizes.end(), std::greater_equal<>()) == sizes.end());
        QCOMPARE(file.data().count('\n'), 1 + 60 * bins);
    }

    void aDamagedHistogramIsSaidOnItsCard()
    {
        importTwoRuns(2);
        m_page.reset();
        valueOf(m_session->database->write(
            {m_session->actor, QStringLiteral("broken"), QStringLiteral("run"), QStringLiteral("r"), {}, {}},
            [](db::WriteTransaction& transaction) {
                transaction.connection().execute("UPDATE histogram SET data = x'0102'");
            }));
        openPage();
        const auto labels = cards().front()->findChildren<QLabel*>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
            return label->text().contains(QStringLiteral("is damaged. Verify the project."));
        }));
    }

private:
    void import(const EventFolderFixture& folder)
    {
        importBatch(folder.read());
        openPage();
        waitForJobs();
    }

    void importTwoRuns(int steps)
    {
        EventFolderFixture folder;
        for (const char* run : {"a", "b"}) {
            QByteArray file = events::version(run[0] == 'a' ? 1000 : 2000) + events::scalar(1000, 0, "loss", 1);
            for (int step = 0; step < steps; ++step)
                file += bellAt(step, "layer1/weights", -1) + bellAt(step, "layer1/bias", 0);
            folder.put(QStringLiteral("%1/events.out.tfevents.1").arg(QLatin1String(run)), file);
        }
        import(folder);
    }

    static void pointAt(QWidget& widget, const QPointF& at)
    {
        QMouseEvent move(QEvent::MouseMove, at, widget.mapToGlobal(at), Qt::NoButton, Qt::NoButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&widget, &move);
    }

    ChartGrid* grid() const { return m_page->findChild<ChartGrid*>(); }
    LoggedSections* sections() const { return m_page->findChild<LoggedSections*>(); }

    /// From the top left.
    QList<HistogramCard*> cards() const
    {
        QList<HistogramCard*> cards = m_page->findChildren<HistogramCard*>();
        std::sort(cards.begin(), cards.end(), [](const HistogramCard* a, const HistogramCard* b) {
            return std::pair(a->y(), a->x()) < std::pair(b->y(), b->x());
        });
        return cards;
    }
};

ASSAY_TEST(TestDistributions)
#include "tst_distributions.moc"
