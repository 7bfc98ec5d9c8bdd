// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/markdown_view.h"

#include "core/base/shown_text.h"
#include "ui/theme/metrics.h"
#include "ui/theme/palette.h"

#include <QEvent>

#include <cmath>

namespace assay {
namespace {

constexpr int usualWidth = 360;
constexpr int leastWidth = 80; ///< Narrower, words break.

} // namespace

MarkdownView::MarkdownView(const QString& source, QWidget* parent)
    : QTextBrowser(parent)
    , m_blocks(parseMarkdown(source))
{
    setOpenLinks(false);
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
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl& link) {
        if (const Result<Address> address = addressFromString(link.toString(QUrl::FullyEncoded)))
            Q_EMIT thingAsked(*address);
    });
}

MarkdownView* MarkdownView::ofPlainWords(const QString& words)
{
    auto* view = new MarkdownView({});
    view->m_blocks = {{MarkdownBlock::Kind::Paragraph, 0, 0, {{words}}}};
    view->write();
    return view;
}

/// Readers of the screen hear where its words lead, once they are on it.
void MarkdownView::setThings(std::vector<NamedThing> things)
{
    m_things = std::move(things);
    QStringList titles;
    for (const NamedThing& thing : m_things)
        titles << shownText(thing.title);
    setAccessibleDescription(
        titles.isEmpty() ? QString()
                         : tr("Leads to %1; Tab goes there, Return opens it.").arg(titles.join(QStringLiteral(", "))));
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
    writeMarkdown(cursor, m_blocks,
                  {m_muted ? palette.muted : palette.text, palette.muted, palette.ground, palette.accentText},
                  m_things);
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
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        write();
}

} // namespace assay
