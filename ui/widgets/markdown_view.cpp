// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/markdown_view.h"

#include "ui/theme/metrics.h"
#include "ui/theme/palette.h"
#include "ui/widgets/markdown_document.h"

#include <QEvent>

#include <cmath>

namespace assay {
namespace {

constexpr int usualWidth = 360;
constexpr int leastWidth = 80; ///< Narrower, words break.

} // namespace

MarkdownView::MarkdownView(const QString& source, QWidget* parent)
    : QTextEdit(parent)
    , m_source(source)
{
    setReadOnly(true);
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    setAccessibleName(tr("Text"));
    document()->setDocumentMargin(0);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    write();
}

void MarkdownView::setMuted(bool muted)
{
    m_muted = muted;
    write();
}

void MarkdownView::write()
{
    const Palette& palette = currentPalette();
    clear();
    QTextCursor cursor(document());
    writeMarkdown(cursor, parseMarkdown(m_source),
                  {m_muted ? palette.muted : palette.text, palette.muted, palette.ground});
    m_measured = {};
    updateGeometry();
}

/// Layouts ask for the same width many times, and to break long texts into lines takes a while.
int MarkdownView::heightForWidth(int width) const
{
    if (m_measured.width() != width) {
        const double shown = document()->textWidth();
        document()->setTextWidth(width);
        m_measured = {width, static_cast<int>(std::ceil(document()->size().height())) + metrics::unit};
        document()->setTextWidth(shown);
    }
    return m_measured.height();
}

QSize MarkdownView::sizeHint() const
{
    return {usualWidth, heightForWidth(usualWidth)};
}

QSize MarkdownView::minimumSizeHint() const
{
    return {leastWidth, fontMetrics().lineSpacing()};
}

void MarkdownView::changeEvent(QEvent* event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        write();
}

} // namespace assay
