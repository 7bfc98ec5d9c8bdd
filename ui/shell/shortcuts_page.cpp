// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shortcuts_page.h"

#include "ui/charts/chart_view.h"
#include "ui/models/key_help.h"
#include "ui/shell/list_keys.h"
#include "ui/shell/palette_entries.h"
#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"
#include "ui/theme/paint_controls.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text_label.h"

#include <QAction>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

namespace assay {
namespace {

/// Keys on little caps, at the right.
class KeyCaps final : public QWidget {
public:
    explicit KeyCaps(const QString& keys)
        : m_keys(keys.split(QLatin1Char(' '), Qt::SkipEmptyParts))
    {
        setAccessibleName(keys);
        const QFontMetrics type(uiFont(metrics::small, QFont::Medium));
        int width = 0;
        for (const QString& key : m_keys)
            width += type.horizontalAdvance(key) + padding + space;
        setFixedSize(width, height);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const Palette& colors = currentPalette();
        painter.setFont(uiFont(metrics::small, QFont::Medium));
        int x = space;
        for (const QString& key : m_keys) {
            const QRect cap(x, 1, painter.fontMetrics().horizontalAdvance(key) + padding, height - 2);
            paint::box(painter, cap, metrics::chipRadius, colors.ground, colors.line);
            painter.setPen(colors.muted);
            painter.drawText(cap, Qt::AlignCenter, key);
            x += cap.width() + space;
        }
    }

private:
    static constexpr int padding = 12;
    static constexpr int space = 4;
    static constexpr int height = 22;

    QStringList m_keys;
};

std::vector<KeyHelp> keysOf(const std::vector<QAction*>& actions)
{
    std::vector<KeyHelp> keys;
    for (const QAction* action : actions) {
        if (!action->shortcuts().isEmpty() && !action->shortcut().isEmpty())
            keys.push_back({shortcutText(action->shortcuts().constLast()), action->text()});
    }
    return keys;
}

} // namespace

ShortcutsPage::ShortcutsPage(const std::vector<QAction*>& window, const std::vector<QAction*>& goTo,
                             const std::vector<QAction*>& page, QWidget* parent)
    : Card(parent)
{
    setObjectName(QStringLiteral("shortcutsPage"));
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(tr("Keyboard shortcuts"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, metrics::page, 24, metrics::page);
    auto* heading = new QHBoxLayout;
    heading->addWidget(textLabel(TextKind::Title, tr("Keyboard shortcuts")), 1);
    QPushButton* closing = iconButton("close", tr("Close"));
    connect(closing, &QPushButton::clicked, this, &QWidget::close);
    heading->addWidget(closing);
    layout->addLayout(heading);
    auto* inside = new QWidget;
    auto* columns = new QHBoxLayout(inside);
    columns->setContentsMargins(0, 0, metrics::between, 0);
    columns->setSpacing(40);
    auto* left = new QVBoxLayout;
    auto* right = new QVBoxLayout;
    left->setSpacing(metrics::unit);
    right->setSpacing(metrics::unit);
    addGroup(*left, tr("This page"), keysOf(page));
    addGroup(*left, tr("Lists"), ListKeys::help());
    addGroup(*left, tr("Go to"), keysOf(goTo));
    addGroup(*right, tr("Window"), keysOf(window));
    addGroup(*right, tr("Charts"), ChartView::keys());
    for (QVBoxLayout* column : {left, right}) {
        column->addStretch();
        columns->addLayout(column, 1);
    }
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(tr("Keyboard shortcuts"));
    scroll->setWidget(inside);
    scroll->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    layout->addWidget(scroll, 1);
    layout->addWidget(textLabel(TextKind::Note, tr("Everything else is in the command palette: Ctrl K.")));
    setFocusProxy(closing);
}

void ShortcutsPage::addGroup(QVBoxLayout& column, const QString& title, const std::vector<KeyHelp>& keys)
{
    if (keys.empty())
        return;
    auto* heading = textLabel(TextKind::Strong, title);
    heading->setContentsMargins(0, metrics::between, 0, metrics::unit);
    column.addWidget(heading);
    for (const KeyHelp& help : keys) {
        auto* row = new QHBoxLayout;
        row->addWidget(wrappedLabel(TextKind::Body, help.text), 1);
        row->addWidget(new KeyCaps(help.keys), 0, Qt::AlignTop);
        column.addLayout(row);
    }
}

} // namespace assay
