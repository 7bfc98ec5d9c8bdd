// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/command_palette.h"

#include "ui/shell/palette_delegate.h"
#include "ui/theme/metrics.h"
#include "ui/theme/palette.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

#include <algorithm>

namespace assay {
namespace {

constexpr int panelWidth = 600;
constexpr int fieldHeight = 46;
constexpr int mostListHeight = 420;
constexpr int pageStep = 8;

} // namespace

CommandPalette::CommandPalette(std::vector<PaletteEntry> entries, std::vector<PaletteEntry> recent, QWidget* parent)
    : Card(parent)
    , m_model(std::move(entries), std::move(recent))
    , m_field(new QLineEdit)
    , m_list(new QListView)
{
    setObjectName(QStringLiteral("commandPalette"));
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(tr("Search or jump to"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, metrics::unit + 2);
    layout->setSpacing(0);
    m_field->setPlaceholderText(tr("Search or jump to…"));
    m_field->setAccessibleName(tr("Search or jump to"));
    m_field->setFrame(false);
    m_field->setFixedHeight(fieldHeight);
    m_field->setTextMargins(metrics::inside + 2, 0, metrics::inside, 0);
    m_field->installEventFilter(this);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setAccessibleName(tr("What matches"));
    auto* line = new Bar(Qt::TopEdge);
    line->setFixedHeight(metrics::unit + 2);
    auto* inside = new QVBoxLayout;
    inside->setContentsMargins(metrics::unit + 2, 0, metrics::unit + 2, 0);
    inside->addWidget(m_list);
    layout->addWidget(m_field);
    layout->addWidget(line);
    layout->addLayout(inside, 1);
    setFocusProxy(m_field);
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString& words) {
        m_model.setWords(words);
        settle(false);
        Q_EMIT searched(words);
    });
    // Later: what is chosen may close the project, and the list with it.
    connect(m_list, &QListView::clicked, this, &CommandPalette::choose, Qt::QueuedConnection);
    settle(false);
}

QSize CommandPalette::sizeHint() const
{
    int rows = 0;
    for (int row = 0; row < m_model.rowCount() && rows < mostListHeight; ++row)
        rows += m_model.entry(row) ? PaletteDelegate::rowHeight : PaletteDelegate::headingHeight;
    return {panelWidth,
            fieldHeight + 2 * (metrics::unit + 2) + 4 + std::clamp(rows, PaletteDelegate::rowHeight, mostListHeight)};
}

void CommandPalette::setFound(const QString& words, std::vector<PaletteEntry> things, qint64 total)
{
    const PaletteEntry* at = m_model.entry(m_list->currentIndex().row());
    const QString kept = at ? at->id : QString();
    m_model.setFound(words, std::move(things), total);
    settle(true);
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (!kept.isEmpty() && m_model.canChoose(row) && m_model.entry(row)->id == kept)
            return m_list->setCurrentIndex(m_model.index(row));
    }
}

/// The first row that can be chosen is, and the panel is as high as its rows. What the page has is so only once it is known that
/// no thing is meant: whoever types a key and Return at once shall not do something to what is shown.
void CommandPalette::settle(bool withPage)
{
    m_list->setCurrentIndex({});
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.canChoose(row) && (withPage || !m_model.entry(row)->isOfPage())) {
            m_list->setCurrentIndex(m_model.index(row));
            break;
        }
    }
    m_list->scrollToTop();
    const int room = parentWidget() ? parentWidget()->height() - y() - metrics::page : sizeHint().height();
    resize(width(), std::min(sizeHint().height(), room));
}

void CommandPalette::step(int by)
{
    int at = m_list->currentIndex().row();
    for (int row = at + (by > 0 ? 1 : -1); row >= 0 && row < m_model.rowCount() && by != 0; row += by > 0 ? 1 : -1) {
        if (!m_model.canChoose(row))
            continue;
        at = row;
        by += by > 0 ? -1 : 1;
    }
    m_list->setCurrentIndex(m_model.index(at));
    m_field->setAccessibleDescription(m_model.index(at).data(Qt::AccessibleTextRole).toString());
}

void CommandPalette::choose()
{
    const int row = m_list->currentIndex().row();
    if (!m_model.canChoose(row))
        return;
    const PaletteEntry entry = *m_model.entry(row);
    if (entry.enabled)
        Q_EMIT chosen(entry);
    close();
    entry.enabled ? entry.choose() : entry.ask();
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return Card::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose();
        return true;
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_PageDown:
        step(pageStep);
        return true;
    case Qt::Key_PageUp:
        step(-pageStep);
        return true;
    default:
        return Card::eventFilter(watched, event);
    }
}

} // namespace assay
