// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

#include <array>

class QPalette;
class QWidget;

namespace assay {

/// What a colour says, where it says anything. A word or a shape always says it too.
enum class Tone { Neutral, Accent, Ok, Warn, Bad, Violet };

/// The colours of one theme. Text colours reach 4.5 : 1 on every ground they are used on (tested).
struct Palette {
    bool dark = false;
    QColor ground;  ///< Behind cards.
    QColor surface; ///< Cards, bars and tables.
    QColor raised;  ///< Popups.
    QColor line;
    QColor hairline;
    QColor text;
    QColor muted;
    QColor faint;
    QColor accent; ///< Fills and marks; accentText for words.
    QColor accentGround;
    QColor accentText;
    QColor onAccent; ///< Words on an accent fill.
    QColor ok;
    QColor warn;
    QColor bad;
    QColor violet;
    QColor sideGround;
    QColor sideText;
    QColor sideFaint;
    QColor sideActive;
    QColor sideField;
    std::array<QColor, 16> series; ///< Of runs, in order; the second eight are the first, lighter.

    QColor mark(Tone tone) const;  ///< For shapes.
    QColor words(Tone tone) const; ///< For text on chipGround() and on surface.
    QColor chipGround(Tone tone) const;
    const QColor& seriesColor(int index) const { return series[static_cast<std::size_t>(index) % series.size()]; }

    QPalette toQPalette() const;
};

const Palette& lightPalette();
const Palette& darkPalette();

/// The palette that the application is shown in now; the light one while something is painted for paper (PaperColors).
const Palette& currentPalette();

/// `top` over `ground`, with `share` (0 to 1) of top.
QColor blended(const QColor& top, const QColor& ground, double share);

} // namespace assay
