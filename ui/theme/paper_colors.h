// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>

class QWidget;

namespace assay {

/// While it lives, everything is painted as for paper: currentPalette() is the light one whatever the theme, and the
/// widget, with all that stands in it, is dressed in it. For the length of one rendering, without a turn of the event
/// loop in between. GUI thread.
class PaperColors final {
public:
    explicit PaperColors(QWidget& widget);
    ~PaperColors();
    Q_DISABLE_COPY_MOVE(PaperColors)

    static bool inUse();

private:
    QWidget& m_widget;
    bool m_dresses;       ///< It is dark.
    bool m_hadOwnPalette; ///< Else it has its parent's.
    QPalette m_before;
};

} // namespace assay
