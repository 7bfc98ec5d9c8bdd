// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/command_palette.h"

#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"
#include "ui/theme/paint_controls.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace assay {
namespace {

constexpr int keysRole = Qt::UserRole;

/// An action's name at the left; its keys, or why it is disabled, at the right.
class ActionDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override { return {200, 36}; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Palette& colors = currentPalette();
        const bool enabled = index.flags() & Qt::ItemIsEnabled;
        if (option.state & QStyle::State_Selected)
            paint::box(*painter, option.rect, metrics::buttonRadius, colors.accentGround, QColor());
        const QRect words = option.rect.adjusted(12, 0, -12, 0);
        painter->setFont(uiFont(metrics::body));
        painter->setPen(enabled ? colors.text : colors.faint);
        painter->drawText(words, Qt::AlignLeft | Qt::AlignVCenter, index.data().toString());
        painter->setPen(colors.muted);
        painter->drawText(words, Qt::AlignRight | Qt::AlignVCenter, index.data(keysRole).toString());
    }
};

} // namespace

CommandPalette::CommandPalette(std::vector<QAction*> actions, QWidget* parent)
    : Card(parent)
    , m_actions(std::move(actions))
    , m_field(new QLineEdit)
    , m_list(new QListWidget)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(tr("Search or jump to"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::inside, metrics::inside, metrics::inside, metrics::inside);
    m_field->setPlaceholderText(tr("Search or jump to…"));
    m_field->setAccessibleName(tr("Search or jump to"));
    m_field->installEventFilter(this);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new ActionDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setAccessibleName(tr("Actions"));
    layout->addWidget(m_field);
    layout->addWidget(m_list, 1);
    setFocusProxy(m_field);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::list);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::run);
    list({});
}

void CommandPalette::list(const QString& words)
{
    m_list->clear();
    m_shown.clear();
    for (QAction* action : m_actions) {
        if (!action->text().contains(words, Qt::CaseInsensitive))
            continue;
        auto* item = new QListWidgetItem(action->text(), m_list);
        item->setData(keysRole, action->isEnabled() ? action->shortcut().toString(QKeySequence::NativeText)
                                                    : action->statusTip());
        if (!action->isEnabled())
            item->setFlags(Qt::NoItemFlags);
        m_shown.push_back(action);
    }
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_shown[static_cast<std::size_t>(row)]->isEnabled())
            return m_list->setCurrentRow(row);
    }
}

void CommandPalette::run()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    QAction* action = m_shown[static_cast<std::size_t>(row)];
    close();
    action->trigger();
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return Card::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        run();
        return true;
    }
    if (key != Qt::Key_Down && key != Qt::Key_Up)
        return Card::eventFilter(watched, event);
    const int step = key == Qt::Key_Down ? 1 : -1;
    for (int row = m_list->currentRow() + step; row >= 0 && row < m_list->count(); row += step) {
        if (m_shown[static_cast<std::size_t>(row)]->isEnabled()) {
            m_list->setCurrentRow(row);
            break;
        }
    }
    return true;
}

} // namespace assay
