// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"
#include "ui/gallery/gallery_page.h"
#include "ui/theme/theme.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QTabBar>

using namespace assay;

/// Set ASSAY_PICTURES to a folder to keep what is drawn here.
class TestGallery : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyTabIsDrawnInBothThemes_data()
    {
        QTest::addColumn<int>("tab");
        QTest::addColumn<bool>("dark");
        for (int tab = 0; tab < 4; ++tab) {
            QTest::addRow("tab %d, light", tab) << tab << false;
            QTest::addRow("tab %d, dark", tab) << tab << true;
        }
    }

    void everyTabIsDrawnInBothThemes()
    {
        QFETCH(int, tab);
        QFETCH(bool, dark);
        applyTheme(dark ? ThemeChoice::Dark : ThemeChoice::Light);
        GalleryPage page;
        page.resize(1224, 874);
        page.findChild<QTabBar*>()->setCurrentIndex(tab);
        page.show();
        const QImage picture = page.grab().toImage();
        QCOMPARE(picture.pixelColor(4, 860).lightness() < 128, dark);
        const QString folder = qEnvironmentVariable("ASSAY_PICTURES");
        if (!folder.isEmpty())
            QVERIFY(picture.save(QDir(folder).filePath(
                QStringLiteral("gallery-%1-%2.png").arg(QString::number(tab), dark ? u"dark" : u"light"))));
    }

    void everyControlHasAName()
    {
        GalleryPage page;
        for (const QWidget* widget : page.findChildren<QWidget*>()) {
            const bool part = qobject_cast<const QAbstractScrollArea*>(widget->parentWidget())
                || widget->window() != &page || widget->inherits("QScrollArea")
                || widget->objectName().startsWith(QLatin1String("qt_"));
            if (widget->focusPolicy() != Qt::NoFocus && !part)
                QVERIFY2(!widget->accessibleName().isEmpty() || !widget->property("text").toString().isEmpty(),
                         widget->metaObject()->className());
        }
    }

    void textIsPlain()
    {
        GalleryPage page;
        for (const QLabel* label : page.findChildren<QLabel*>())
            QVERIFY2(label->pixmap(Qt::ReturnByValue).isNull() ? label->textFormat() == Qt::PlainText : true,
                     qPrintable(label->text()));
    }
};

ASSAY_TEST(TestGallery)
#include "tst_gallery.moc"
