// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/paper_colors.h"

#include "ui/theme/palette.h"

#include <QWidget>

namespace assay {

static int papers = 0; ///< That live; a picture may be made of parts that are pictures.

PaperColors::PaperColors(QWidget& widget)
    : m_widget(widget)
    , m_dresses(widget.palette().color(QPalette::Window).lightness() < 128)
    , m_hadOwnPalette(widget.testAttribute(Qt::WA_SetPalette))
    , m_before(widget.palette())
{
    ++papers;
    if (m_dresses)
        m_widget.setPalette(lightPalette().toQPalette());
}

PaperColors::~PaperColors()
{
    --papers;
    if (m_dresses)
        m_widget.setPalette(m_hadOwnPalette ? m_before : QPalette());
}

bool PaperColors::inUse()
{
    return papers > 0;
}

} // namespace assay
