// SPDX-License-Identifier: GPL-3.0-or-later
// Confusion matrices and curves of DVCLive folders, from the importer to the page.
#include "tests/support/data_science_fixture.h"
#include "tests/support/event_folder_fixture.h"
#include "tests/support/foreign_store.h"
#include "tests/support/plot_sources.h"
#include "tests/support/test_program.h"
#include "tests/support/written.h"
#include "ui/charts/chart_failure.h"
#include "ui/panes/data_scientist/logged_sections.h"
#include "ui/panes/data_scientist/rate_card.h"
#include "ui/theme/palette.h"

#include <QMouseEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>

#include <cmath>

using namespace assay;
using namespace assay::tests;

namespace {

/// As WCAG 2.1 defines it.
double contrastOf(const QColor& a, const QColor& b)
{
    const auto light = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    const auto luminance = [&](const QColor& color) {
        return 0.2126 * light(color.redF()) + 0.7152 * light(color.greenF()) + 0.0722 * light(color.blueF());
    };
    const double one = luminance(a), other = luminance(b);
    return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

} // namespace

class TestPlotCards : public DataScienceFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useOwnSettings(); }
    void init() { makeProject(); }
    void cleanup() { closeAll(); }

    void runsShareACardOfCurvesAndHaveAMatrixEach()
    {
        importTwoRuns();
        QCOMPARE(cards<MatrixCard>().size(), 2);
        QCOMPARE(cards<RateCard>().size(), 2);
        RateCard* roc = cardNamed<RateCard>(QStringLiteral("roc"));
        QCOMPARE(roc->plot().lines().size(), std::size_t(2));
        QCOMPARE(roc->note(), QStringLiteral("2 runs"));
        QCOMPARE(roc->footer(), QStringLiteral("82 points, all drawn · AUC by trapezoids"));
        for (const RateLine& line : roc->plot().lines()) {
            const double exponent = line.name == QStringLiteral("a") ? 0.2 : 0.5;
            QVERIFY2(std::abs(line.figure - 1 / (1 + exponent)) < 0.03, qPrintable(QString::number(line.figure)));
        }
        QVERIFY(roc->plot().accessibleDescription().contains(QStringLiteral("AUC 0.")));
    }

    void aPlotWhoseReadingFailedIsReadAgainWhenAsked()
    {
        importTwoRuns();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        const QString path = m_dir->filePath(QStringLiteral("p.assay"));
        runSql(path, "ALTER TABLE content RENAME TO away");
        for (FigureCard* card : {static_cast<FigureCard*>(cards<MatrixCard>().constFirst()),
                                 static_cast<FigureCard*>(cardNamed<RateCard>(QStringLiteral("roc")))}) {
            auto* failure = card->findChild<ChartFailure*>();
            QVERIFY(failure->isHidden());
            Q_EMIT card->retryAsked();
            waitForJobs();
            QVERIFY(!failure->isHidden());
        }
        runSql(path, "ALTER TABLE away RENAME TO content");
        for (ChartFailure* failure : m_page->findChildren<ChartFailure*>()) {
            if (failure->isHidden())
                continue;
            failure->focusRetry();
            QTest::keyClick(failure->findChild<QPushButton*>(), Qt::Key_Space);
            waitForJobs();
            QVERIFY(failure->isHidden());
        }
        QCOMPARE(cardNamed<RateCard>(QStringLiteral("roc"))->plot().lines().size(), std::size_t(2));
    }

    void theStepOfACurveIsChosenByKeys()
    {
        importStepped({{QStringLiteral("a"), {10, 20, 30}}, {QStringLiteral("b"), {20, 40}}});
        RateCard* card = cards<RateCard>().constFirst();
        QVERIFY(card->slider().isVisibleTo(card));
        QCOMPARE(card->plot().lines().size(), std::size_t(2));
        QVERIFY2(card->footer().endsWith(QStringLiteral("each run's last step")), qPrintable(card->footer()));
        QCOMPARE(stepDrawn(*card, 0), 30);
        card->slider().setFocus();
        QTest::keyClick(&card->slider(), Qt::Key_Left); // To step 30: run b shows what it had by then.
        waitForJobs();
        QCOMPARE(card->slider().accessibleDescription(), QStringLiteral("step 30, 3 of 4"));
        QCOMPARE(stepDrawn(*card, 1), 20);
        QTest::keyClick(&card->slider(), Qt::Key_Home);
        waitForJobs();
        QCOMPARE(card->plot().lines().size(), std::size_t(1));
        QCOMPARE(stepDrawn(*card, 0), 10);
        QVERIFY2(card->footer().endsWith(QStringLiteral("step 10, 1 of 4, at which 1 run had none yet")),
                 qPrintable(card->footer()));
    }

    void theChosenStepStaysWhileARunLogsOn()
    {
        importStepped({{QStringLiteral("a"), {10, 20}}});
        RateCard* card = cards<RateCard>().constFirst();
        QVERIFY(card->footer().endsWith(QStringLiteral("step 20, the last of 2")));
        importStepped({{QStringLiteral("a"), {10, 20, 30}}});
        card = cards<RateCard>().constFirst();
        QTRY_VERIFY(card->footer().endsWith(QStringLiteral("step 30, the last of 3")));
        QTest::keyClick(&card->slider(), Qt::Key_Home);
        waitForJobs();
        QVERIFY(card->footer().endsWith(QStringLiteral("step 10, 1 of 3")));
    }

    void curvesHaveTheColoursOfTheirRuns()
    {
        importTwoRuns();
        RateCard* roc = cardNamed<RateCard>(QStringLiteral("roc"));
        const QImage picture = roc->plot().grab().toImage();
        for (const RateLine& line : roc->plot().lines()) {
            const QColor color = lightPalette().seriesColor(line.colorIndex);
            int pixels = 0;
            for (int y = 0; y < picture.height(); ++y) {
                for (int x = 0; x < picture.width(); ++x)
                    pixels += picture.pixelColor(x, y) == color;
            }
            QVERIFY2(pixels > 20, qPrintable(QString::number(pixels)));
        }
    }

    void arrowsAndThePointerReadPoints()
    {
        importTwoRuns();
        RatePlot& plot = cardNamed<RateCard>(QStringLiteral("roc"))->plot();
        plot.setFocus();
        QTest::keyClick(&plot, Qt::Key_End);
        QCOMPARE(plot.reading().at(1), QStringLiteral("false positive rate 1"));
        QTest::keyClick(&plot, Qt::Key_Left);
        QCOMPARE(plot.reading().at(1), QStringLiteral("false positive rate 0.975"));
        QCOMPARE(plot.reading().at(3), QStringLiteral("threshold 0.025"));
        const QString first = plot.reading().at(0);
        QTest::keyClick(&plot, Qt::Key_Down);
        QVERIFY(plot.reading().at(0) != first);
        QCOMPARE(plot.accessibleDescription(), plot.reading().join(QStringLiteral(", ")));
        pointAt(plot, plot.placeOf(0, 0));
        QCOMPARE(plot.reading().at(1), QStringLiteral("false positive rate 0"));
    }

    void aMatrixTellsItsCellsByArrowsAndPointer()
    {
        importTwoRuns();
        MatrixCard& card = *cards<MatrixCard>().constFirst();
        QVERIFY2(card.footer().startsWith(QStringLiteral("3 classes, 162 predictions · accuracy 0.8")),
                 qPrintable(card.footer()));
        MatrixPlot& plot = card.plot();
        plot.setFocus();
        QTest::keyClick(&plot, Qt::Key_Right);
        QCOMPARE(plot.reading().at(0), QStringLiteral("actual cat, predicted cat"));
        QTest::keyClick(&plot, Qt::Key_Right);
        QCOMPARE(plot.reading().at(0), QStringLiteral("actual cat, predicted dog"));
        QCOMPARE(plot.reading().at(1), QStringLiteral("6 of 47 in the row, 13 %"));
        QCOMPARE(plot.accessibleDescription(), plot.reading().join(QStringLiteral(", ")));
        pointAt(plot, plot.cellArea(2, 2).center());
        QCOMPARE(plot.reading().at(0), QStringLiteral("actual owl, predicted owl"));
        pointAt(plot, QPointF(1, 1));
        QVERIFY(plot.reading().isEmpty());
    }

    void wordsOnCellsAreReadableInBothThemes()
    {
        for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark}) {
            applyTheme(theme);
            for (int color = 0; color < 16; ++color) {
                for (int share = 0; share <= 100; ++share) {
                    const QColor cell = MatrixPlot::cellColor(color, share / 100.0);
                    const double ratio = contrastOf(MatrixPlot::wordsColor(cell), cell);
                    QVERIFY2(ratio >= 4.5,
                             qPrintable(QStringLiteral("%1 at %2 %: %3").arg(color).arg(share).arg(ratio)));
                }
            }
        }
        applyTheme(ThemeChoice::Light);
    }

    void manyClassesScrollAndArrowsBringThemIntoView()
    {
        QByteArrayList classes;
        for (int i = 0; i < 45; ++i)
            classes << "class " + QByteArray::number(i).rightJustified(2, '0');
        importRuns({{QStringLiteral("many"), {{QStringLiteral("cm.json"), dvcliveMatrix(classes)}}}});
        MatrixCard& card = *cards<MatrixCard>().constFirst();
        auto* area = card.findChild<QScrollArea*>();
        QVERIFY(area->verticalScrollBar()->maximum() > 0);
        card.plot().setFocus();
        for (int i = 0; i < 45; ++i)
            QTest::keyClick(&card.plot(), Qt::Key_Down);
        QVERIFY(area->verticalScrollBar()->value() > area->verticalScrollBar()->maximum() * 3 / 4);
        // The picture is of the whole matrix.
        const QImage picture = QImage::fromData(written(card.writer(ExportFormat::Png)), "PNG");
        QVERIFY(picture.height() > 45 * 18 * 2);
    }

    void exportsHoldCountsAndPoints()
    {
        importTwoRuns();
        auto* sections = m_page->findChild<LoggedSections*>();
        disconnect(sections, &LoggedSections::writeAsked, nullptr, nullptr); // The page would ask where to.
        QSignalSpy asked(sections, &LoggedSections::writeAsked);
        MatrixCard* matrix = cards<MatrixCard>().constFirst();
        Q_EMIT matrix->exportAsked(ExportFormat::Csv);
        QCOMPARE(asked.size(), 1);
        const QByteArray counts = written(matrix->writer(ExportFormat::Csv));
        QCOMPARE(counts.count('\n'), 1 + 9);
        QVERIFY(counts.contains(",cat,dog,6\n"));
        RateCard* roc = cardNamed<RateCard>(QStringLiteral("roc"));
        const QByteArray points = written(roc->writer(ExportFormat::Csv));
        QVERIFY(points.startsWith("run,class,fpr,tpr,threshold\n"));
        QCOMPARE(points.count('\n'), 1 + 82);
        QVERIFY(written(roc->writer(ExportFormat::Svg)).contains("AUC 0."));
    }

private:
    struct Source {
        QString name;
        QList<std::pair<QString, QByteArray>> plots;
    };

    void importRuns(const QList<Source>& runs)
    {
        const ImportSource source;
        for (const Source& run : runs) {
            putDvclive(source, run.name, run.plots);
            importBatch(source.read(run.name, "dvclive"));
        }
        openPage();
        waitForJobs();
    }

    /// By the average precision: 0.25 * 1 + 0.25 * step / 100 + 0.5 * 0.75.
    static int stepDrawn(RateCard& card, std::size_t line)
    {
        return qRound((card.plot().lines()[line].figure - 0.625) * 400);
    }

    /// Precision-recall curves of TensorBoard, another at each step.
    void importStepped(const QList<std::pair<QString, QList<int>>>& runs)
    {
        const EventFolderFixture folder;
        for (const auto& [name, steps] : runs) {
            QByteArray file = events::version() + events::scalar(1000, 0, "loss", 1);
            for (const int step : steps) {
                const QList<double> rows{3, 2, 0, 1, 0, 0, 0, 1, 1, 0, 1, 3, 0.75, step / 100.0, 1, 1, 0.5, 0.25};
                file += events::tensorValue(1000 + step, step, "val/cats", events::tensor(2, {6, 3}).reals(6, rows),
                                            "pr_curves");
            }
            folder.put(name + QStringLiteral("/events.out.tfevents.1"), file);
        }
        importBatch(folder.read());
        m_page.reset();
        openPage();
        waitForJobs();
    }

    void importTwoRuns()
    {
        QList<Source> runs;
        for (const auto& [name, exponent] : {std::pair("a", 0.2), std::pair("b", 0.5)})
            runs << Source{QString::fromLatin1(name),
                           {{QStringLiteral("roc.json"), dvcliveRoc(exponent)},
                            {QStringLiteral("prc.json"), dvclivePrecisionRecall(1 - exponent)},
                            {QStringLiteral("confusion_matrix.json"), dvcliveMatrix({"cat", "dog", "owl"})}}};
        importRuns(runs);
    }

    static void pointAt(QWidget& widget, const QPointF& at)
    {
        QMouseEvent move(QEvent::MouseMove, at, widget.mapToGlobal(at), Qt::NoButton, Qt::NoButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&widget, &move);
    }

    template <typename CardType>
    QList<CardType*> cards() const
    {
        return m_page->findChildren<CardType*>();
    }

    template <typename CardType>
    CardType* cardNamed(const QString& name) const
    {
        for (CardType* card : cards<CardType>()) {
            if (card->title() == name)
                return card;
        }
        qFatal("no card %s", qPrintable(name));
    }
};

ASSAY_TEST(TestPlotCards)
#include "tst_plot_cards.moc"
