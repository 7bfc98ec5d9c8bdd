// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/palette.h"

#include "core/charts/series_colors.h"
#include "ui/theme/paper_colors.h"

#include <QGuiApplication>
#include <QPalette>

namespace assay {
namespace {

constexpr double chipShareLight = 0.11;
constexpr double chipShareDark = 0.13;

Palette makeLight()
{
    Palette p;
    p.ground = QColor(0xF5F6F8);
    p.surface = p.raised = QColor(0xFFFFFF);
    p.line = QColor(0xE2E5EA);
    p.hairline = QColor(0xEEF0F3);
    p.text = QColor(0x1B212C);
    p.muted = QColor(0x5F6B7C);
    p.faint = QColor(0x667080);
    p.accent = QColor(0x2F6FDE);
    p.accentGround = QColor(0xE8F0FD);
    p.accentText = QColor(0x2760C4);
    p.onAccent = QColor(0xFFFFFF);
    p.ok = QColor(0x1E8E5A);
    p.warn = QColor(0xB26A00);
    p.bad = QColor(0xC6322F);
    p.violet = QColor(0x7A4FD0);
    p.sideGround = QColor(0x1E2530);
    p.sideActive = QColor(0x2B3442);
    p.sideField = QColor(0x2B3442);
    return p;
}

Palette makeDark()
{
    Palette p;
    p.dark = true;
    p.ground = QColor(0x14181F);
    p.surface = QColor(0x1B212A);
    p.raised = QColor(0x232A35);
    p.line = QColor(0x303846);
    p.hairline = QColor(0x262D38);
    p.text = QColor(0xE7EBF1);
    p.muted = QColor(0xA3AEBD);
    p.faint = QColor(0x8995A6);
    p.accent = QColor(0x6C9DF2);
    p.accentGround = QColor(0x1F2E4A);
    p.accentText = QColor(0x84ADF5);
    p.onAccent = QColor(0x10141A);
    p.ok = QColor(0x4CC38A);
    p.warn = QColor(0xE5A23C);
    p.bad = QColor(0xF06A66);
    p.violet = QColor(0xA78BFA);
    p.sideGround = QColor(0x10141A);
    p.sideActive = QColor(0x232B38);
    p.sideField = QColor(0x232B38);
    return p;
}

void fillShared(Palette& p)
{
    p.sideText = QColor(0xC9D1DC);
    p.sideFaint = QColor(0x98A3B3);
    const auto& colors = p.dark ? darkSeriesColors : lightSeriesColors;
    for (std::size_t i = 0; i < colors.size(); ++i) {
        const QColor color(colors[i]);
        p.series[i] = color;
        p.series[i + colors.size()] = blended(color, p.dark ? QColor(Qt::white) : p.surface, 0.65);
    }
}

} // namespace

QColor blended(const QColor& top, const QColor& ground, double share)
{
    const auto part = [share](int a, int b) { return qRound(a * share + b * (1 - share)); };
    return QColor(part(top.red(), ground.red()), part(top.green(), ground.green()), part(top.blue(), ground.blue()));
}

QColor Palette::mark(Tone tone) const
{
    switch (tone) {
    case Tone::Neutral:
        return muted;
    case Tone::Accent:
        return accent;
    case Tone::Ok:
        return ok;
    case Tone::Warn:
        return warn;
    case Tone::Bad:
        return bad;
    case Tone::Violet:
        return violet;
    }
    return muted;
}

QColor Palette::words(Tone tone) const
{
    const QColor color = mark(tone);
    return dark ? blended(color, QColor(Qt::white), 0.9) : blended(color, QColor(Qt::black), 0.82);
}

QColor Palette::chipGround(Tone tone) const
{
    return blended(mark(tone), surface, dark ? chipShareDark : chipShareLight);
}

QPalette Palette::toQPalette() const
{
    QPalette result;
    result.setColor(QPalette::Window, ground);
    result.setColor(QPalette::WindowText, text);
    result.setColor(QPalette::Base, surface);
    result.setColor(QPalette::AlternateBase, ground);
    result.setColor(QPalette::Text, text);
    result.setColor(QPalette::PlaceholderText, muted);
    result.setColor(QPalette::Button, surface);
    result.setColor(QPalette::ButtonText, text);
    result.setColor(QPalette::BrightText, words(Tone::Bad));
    result.setColor(QPalette::Highlight, accentGround);
    result.setColor(QPalette::HighlightedText, text);
    result.setColor(QPalette::Link, accentText);
    result.setColor(QPalette::LinkVisited, words(Tone::Violet));
    result.setColor(QPalette::ToolTipBase, raised);
    result.setColor(QPalette::ToolTipText, text);
    result.setColor(QPalette::Light, hairline);
    result.setColor(QPalette::Midlight, hairline);
    result.setColor(QPalette::Mid, line);
    result.setColor(QPalette::Dark, faint);
    result.setColor(QPalette::Shadow, line);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        result.setColor(QPalette::Disabled, role, blended(faint, surface, 0.75));
    return result;
}

const Palette& lightPalette()
{
    static const Palette palette = [] {
        Palette p = makeLight();
        fillShared(p);
        return p;
    }();
    return palette;
}

const Palette& darkPalette()
{
    static const Palette palette = [] {
        Palette p = makeDark();
        fillShared(p);
        return p;
    }();
    return palette;
}

const Palette& currentPalette()
{
    if (PaperColors::inUse())
        return lightPalette();
    return QGuiApplication::palette().color(QPalette::Window).lightness() < 128 ? darkPalette() : lightPalette();
}

} // namespace assay
