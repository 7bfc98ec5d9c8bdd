// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/data_science_fixture.h"
#include "tests/support/foreign_store.h"
#include "tests/support/six_runs.h"
#include "tests/support/test_program.h"
#include "ui/panes/data_scientist/chart_book.h"
#include "ui/panes/data_scientist/chart_grid.h"
#include "ui/theme/palette.h"

#include <QImage>
#include <QMenu>
#include <QPointer>
#include <QSignalSpy>
#include <QXmlStreamReader>

using namespace assay;
using namespace assay::tests;

/// All charts of the page in one file.
class TestChartBook : public DataScienceFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useOwnSettings(); }

    void init()
    {
        makeProject();
        ImportBatch batch = sixRuns();
        double place = 0;
        for (ImportedRun& run : batch.runs) {
            ++place;
            for (const char* section : {"test", "train"}) {
                for (int i = 0; i < 9; ++i)
                    run.series.push_back({QStringLiteral("%1/m%2").arg(QLatin1String(section)).arg(i),
                                          {{0, 1, place}, {10, 2, place}, {20, 3, place}}});
            }
        }
        importBatch(batch);
        openPage();
    }

    void cleanup()
    {
        applyTheme(ThemeChoice::Light);
        closeAll();
    }

    void allChartsArePrintedIntoOnePdf()
    {
        const QByteArray pdf = saved(ExportFormat::Pdf);
        QVERIFY(pdf.startsWith("%PDF-"));
        QVERIFY(pdf.contains("/FontFile"));
        QCOMPARE(pdf.count("/Type /Page\n"), 5); // Four of 19 charts on each.
    }

    void allChartsStandUnderTheirHeadingsInOneSvg()
    {
        applyTheme(ThemeChoice::Dark);
        const QByteArray svg = saved(ExportFormat::Svg);
        QXmlStreamReader reader(svg);
        QStringList words;
        while (!reader.atEnd()) {
            if (reader.readNext() == QXmlStreamReader::Characters && !reader.isWhitespace())
                words << reader.text().toString().trimmed();
        }
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        qsizetype at = -1;
        for (const char* expected : {"Cards", "Metrics", "test/", "train/"}) {
            const qsizetype found = words.indexOf(QLatin1String(expected));
            QVERIFY2(found > at, qPrintable(QLatin1String(expected) + QStringLiteral(": ") + words.join(u'|')));
            at = found;
        }
        at = -1;
        for (const char* expected : {"loss", "test/m0", "test/m8", "train/m0", "train/m8"}) {
            const qsizetype found = words.indexOf(QLatin1String(expected));
            QVERIFY2(found > at, expected);
            at = found;
        }
        QVERIFY(words.contains(QStringLiteral("smoothed 0.60, raw behind")));
        QVERIFY(!svg.contains(darkPalette().surface.name().toLatin1())); // Paper is light.
    }

    void allChartsStandInOnePng()
    {
        applyTheme(ThemeChoice::Dark);
        const QImage picture = QImage::fromData(saved(ExportFormat::Png), "PNG");
        QVERIFY(picture.height() > 2 * 320 * (1 + 5 + 5)); // Of two columns, at twice their size.
        QVERIFY(picture.width() < picture.height());
        QCOMPARE(picture.pixelColor(4, picture.height() / 2), lightPalette().surface);
        int coloured = 0;
        for (int y = picture.height() - 700; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width() / 2; ++x)
                coloured += picture.pixelColor(x, y) == lightPalette().seriesColor(0);
        }
        QVERIFY2(coloured > 100, qPrintable(QString::number(coloured))); // The last chart has its lines.
    }

    void chartsAboveWhatAPictureCanHoldAreRefusedInWords()
    {
        std::vector<BookSection> sections = grid().book();
        sections.front().charts.resize(2000, sections.front().charts.front());
        auto* book = new ChartBook(*m_session, sections, m_page.get());
        QSignalSpy failed(book, &ChartBook::failed);
        book->start(QStringLiteral("Cards"), ExportFormat::Png, path(ExportFormat::Png));
        QCOMPARE(failed.size(), 1);
        QVERIFY(failed.first().first().value<Error>().message.contains(QStringLiteral("SVG or PDF")));
        waitForJobs();
        QVERIFY(!QFile::exists(path(ExportFormat::Png)));
    }

    void aBookShowsHowFarItIsAndTheWindowGoesOn()
    {
        QTimer turns;
        int turned = 0;
        connect(&turns, &QTimer::timeout, this, [&turned] { ++turned; });
        turns.start(0);
        std::vector<double> steps;
        connect(m_jobs.get(), &JobList::changed, this, [&] {
            for (const JobState& job : m_jobs->running()) {
                if (!job.background && job.progress > (steps.empty() ? 0 : steps.back()))
                    steps.push_back(job.progress);
            }
        });
        saved(ExportFormat::Svg);
        QVERIFY2(turned > 19, qPrintable(QString::number(turned))); // One chart a turn at most.
        QVERIFY2(steps.size() > 1, qPrintable(QString::number(steps.size())));
        QVERIFY(steps.front() < 0.9);
    }

    void aCancelledBookLeavesNoFile_data()
    {
        QTest::addColumn<int>("format");
        QTest::newRow("pdf") << static_cast<int>(ExportFormat::Pdf);
        QTest::newRow("svg") << static_cast<int>(ExportFormat::Svg);
        QTest::newRow("png") << static_cast<int>(ExportFormat::Png);
    }

    void aCancelledBookLeavesNoFile()
    {
        QFETCH(int, format);
        const QPointer<ChartBook> book = start(static_cast<ExportFormat>(format));
        QSignalSpy failed(book.data(), &ChartBook::failed);
        int cancelled = 0;
        connect(m_jobs.get(), &JobList::changed, this, [&] {
            for (const JobState& job : m_jobs->running()) {
                if (!job.background && job.progress > 0 && cancelled++ == 0)
                    m_jobs->cancel(job.id);
            }
        });
        QTRY_VERIFY(book.isNull());
        waitForJobs();
        QVERIFY(cancelled > 0);
        QVERIFY(failed.isEmpty());
        QCOMPARE(QDir(m_dir->path()).entryList({QStringLiteral("charts*")}, QDir::Files), QStringList());
    }

    void aBookThatCannotBeReadOrWrittenSaysWhy()
    {
        const QPointer<ChartBook> book = new ChartBook(*m_session, grid().book(), m_page.get());
        QSignalSpy failed(book.data(), &ChartBook::failed);
        book->start(QStringLiteral("Cards"), ExportFormat::Svg, m_dir->filePath(QStringLiteral("nowhere/charts.svg")));
        QTRY_VERIFY(book.isNull());
        QCOMPARE(failed.size(), 1);
        QVERIFY(failed.first().first().value<Error>().message.contains(QStringLiteral("charts.svg")));
    }

    void aBookThatIsBeingPrintedEndsWithThePage()
    {
        const QPointer<ChartBook> book = start(ExportFormat::Pdf);
        closeAll();
        QVERIFY(book.isNull());
        QVERIFY(!QFile::exists(path(ExportFormat::Pdf)));
    }

    void theMenuOffersEveryKindOfBook()
    {
        QStringList words;
        for (const QAction* action : m_page->findChild<QMenu*>(QStringLiteral("exportMenu"))->actions())
            words << action->text();
        for (const char* kind : {"PDF", "SVG", "PNG"})
            QVERIFY2(!words.filter(QLatin1String(kind)).isEmpty(), kind);
    }

private:
    ChartGrid& grid() const { return *m_page->findChild<ChartGrid*>(); }

    QString path(ExportFormat format) const { return m_dir->filePath(QStringLiteral("charts.") + fileSuffix(format)); }

    ChartBook* start(ExportFormat format)
    {
        auto* book = new ChartBook(*m_session, grid().book(), m_page.get());
        book->start(QStringLiteral("Cards"), format, path(format));
        return book;
    }

    QByteArray saved(ExportFormat format)
    {
        const QPointer<ChartBook> book = start(format);
        [&] { QTRY_VERIFY_WITH_TIMEOUT(book.isNull(), 30'000); }();
        waitForJobs();
        QFile file(path(format));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

ASSAY_TEST(TestChartBook)
#include "tst_chart_book.moc"
