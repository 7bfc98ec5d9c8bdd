// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/cut_texts.h"
#include "tests/support/faults.h"
#include "tests/support/stretched_locale.h"
#include "tests/support/test_program.h"
#include "tests/support/window_walk.h"

using namespace assay;

class TestTextsFit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSearchFindsWhatIsCut()
    {
        QWidget root;
        auto* line = new QLabel(QStringLiteral("Words that do not fit"), &root);
        line->setGeometry(0, 0, 20, 20);
        auto* wrapped = new QLabel(QStringLiteral("Words that do not fit"), &root);
        wrapped->setWordWrap(true);
        wrapped->setGeometry(0, 30, 60, 10);
        auto* button = new QPushButton(QStringLiteral("Words that do not fit"), &root);
        button->setGeometry(0, 40, 20, 20);
        auto* outside = new QWidget(&root);
        outside->setGeometry(90, 0, 20, 20);
        root.resize(100, 100);
        root.show();
        const QStringList found = tests::CutTexts::in(root);
        QCOMPARE(found.size(), 4);
        line->setGeometry(0, 0, 90, 20);
        line->setText(QStringLiteral("Fits"));
        QCOMPARE(tests::CutTexts::in(root).size(), 3);
    }

    void noTextIsCutAndNothingLiesOutside_data()
    {
        QTest::addColumn<bool>("accented");
        QTest::addColumn<QSize>("size");
        for (const bool accented : {true, false}) {
            for (const QSize& size : {QSize(1024, 680), QSize(1440, 900)}) {
                QTest::addRow("%s at %d x %d", accented ? "longer words" : "CJK", size.width(), size.height())
                    << accented << size;
            }
        }
    }

    void noTextIsCutAndNothingLiesOutside()
    {
        QFETCH(bool, accented);
        QFETCH(QSize, size);
        tests::AccentedLocale longer;
        tests::CjkLocale cjk;
        QTranslator& locale = accented ? static_cast<QTranslator&>(longer) : cjk;
        QVERIFY(QCoreApplication::installTranslator(&locale));
        {
            tests::WindowFixture fixture;
            fixture.window().resize(size);
            QStringList cut;
            tests::WindowWalk walk(fixture);
            const QStringList missing = walk.go([&](const QString& station, QWidget& own) {
                if (fixture.window().size() != size)
                    add(cut, station, {QStringLiteral("the window grew")});
                add(cut, station, tests::CutTexts::in(fixture.window()));
                if (own.isWindow())
                    add(cut, station, tests::CutTexts::in(own));
                keepPicture(own.isWindow() ? own : fixture.window(), station);
            });
            QVERIFY2(tests::noFaults(missing), "These stations did not come up.");
            QVERIFY2(tests::noFaults(cut), "These texts are cut.");
        }
        QVERIFY(QCoreApplication::removeTranslator(&locale));
    }

    void cleanup() { m_told.clear(); }

private:
    /// What lies in the frame of the window is told once.
    void add(QStringList& cut, const QString& station, const QStringList& lines)
    {
        for (const QString& line : lines) {
            if (!m_told.contains(line))
                cut << station + QStringLiteral(": ") + line;
            m_told << line;
        }
    }

    static void keepPicture(QWidget& widget, const QString& station)
    {
        const QString folder = qEnvironmentVariable("ASSAY_PICTURES");
        if (!folder.isEmpty())
            QVERIFY(widget.grab().save(QDir(folder).filePath(
                QStringLiteral("%1 %2.png").arg(QLatin1String(QTest::currentDataTag()), station))));
    }

    QStringList m_told;
};

ASSAY_TEST(TestTextsFit)
#include "tst_texts_fit.moc"
