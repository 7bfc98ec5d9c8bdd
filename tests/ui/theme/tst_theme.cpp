// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"
#include "ui/theme/icons.h"
#include "ui/theme/paint_controls.h"
#include "ui/theme/palette.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDirIterator>

#include <cmath>

using namespace assay;

namespace {

/// Relative luminance and contrast as WCAG 2.1 define them.
double luminance(const QColor& color)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor& a, const QColor& b)
{
    const double high = std::max(luminance(a), luminance(b));
    const double low = std::min(luminance(a), luminance(b));
    return (high + 0.05) / (low + 0.05);
}

} // namespace

class TestTheme : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textIsReadableOnItsGround_data()
    {
        QTest::addColumn<QColor>("text");
        QTest::addColumn<QColor>("ground");
        for (const Palette* p : {&lightPalette(), &darkPalette()}) {
            const auto add = [&](const char* name, const QColor& text, const QColor& ground) {
                QTest::addRow("%s %s", p->dark ? "dark" : "light", name) << text << ground;
            };
            add("text on ground", p->text, p->ground);
            add("text on surface", p->text, p->surface);
            add("text on raised", p->text, p->raised);
            add("text on selection", p->text, p->accentGround);
            add("muted on ground", p->muted, p->ground);
            add("muted on surface", p->muted, p->surface);
            add("muted on raised", p->muted, p->raised);
            add("muted on selection", p->muted, p->accentGround);
            add("faint on ground", p->faint, p->ground);
            add("faint on surface", p->faint, p->surface);
            add("link on surface", p->accentText, p->surface);
            add("link on ground", p->accentText, p->ground);
            add("primary button", paint::primaryWords(*p, true), paint::primaryGround(*p, true));
            add("primary button, disabled", paint::primaryWords(*p, false), paint::primaryGround(*p, false));
            add("side text", p->sideText, p->sideGround);
            add("side text, active", p->sideText, p->sideActive);
            add("side headings", p->sideFaint, p->sideGround);
            add("side field", p->sideFaint, p->sideField);
            for (const Tone tone : {Tone::Neutral, Tone::Accent, Tone::Ok, Tone::Warn, Tone::Bad, Tone::Violet}) {
                add(qPrintable(QStringLiteral("chip %1").arg(int(tone))), p->words(tone), p->chipGround(tone));
                add(qPrintable(QStringLiteral("word %1").arg(int(tone))), p->words(tone), p->surface);
            }
        }
    }

    void textIsReadableOnItsGround()
    {
        QFETCH(QColor, text);
        QFETCH(QColor, ground);
        const double ratio = contrast(text, ground);
        QVERIFY2(ratio >= 4.5, qPrintable(QStringLiteral("%1 on %2: %3").arg(text.name(), ground.name()).arg(ratio)));
    }

    void theFirstEightSeriesStandOutFromTheSurface()
    {
        for (const Palette* p : {&lightPalette(), &darkPalette()}) {
            for (int i = 0; i < 8; ++i)
                QVERIFY2(contrast(p->seriesColor(i), p->surface) >= 2.5, qPrintable(p->seriesColor(i).name()));
        }
    }

    void everyIconDrawsSomething()
    {
        int icons = 0;
        for (QDirIterator it(QStringLiteral(":/icons")); it.hasNext();) {
            it.next();
            const QImage drawn = iconPixmap(it.fileInfo().baseName().toLatin1(), 24, QColor(Qt::red), 1.0).toImage();
            bool ink = false;
            for (int y = 0; y < drawn.height(); ++y) {
                for (int x = 0; x < drawn.width(); ++x)
                    ink = ink || drawn.pixelColor(x, y).alpha() > 100;
            }
            QVERIFY2(ink, qPrintable(it.fileName()));
            ++icons;
        }
        QVERIFY(icons >= 30);
    }

    void iconsFollowAChangeOfTheme()
    {
        applyTheme(ThemeChoice::Light);
        const QIcon one = icon("plus");
        const QColor light = one.pixmap(16, 16).toImage().pixelColor(8, 8);
        applyTheme(ThemeChoice::Dark);
        const QColor dark = one.pixmap(16, 16).toImage().pixelColor(8, 8);
        QVERIFY(light != dark);
    }

    void anUnknownThemeWordIsRefused()
    {
        QVERIFY(!themeFromWord(QStringLiteral("sepia")));
        QCOMPARE(themeFromWord(QStringLiteral("dark")), ThemeChoice::Dark);
    }
};

ASSAY_TEST(TestTheme)
#include "tst_theme.moc"
