// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/wrap_layout.h"

#include <QWidget>

#include <algorithm>

namespace assay {

WrapLayout::WrapLayout(int between)
    : m_between(between)
{
}

WrapLayout::~WrapLayout() = default;

void WrapLayout::addItem(QLayoutItem* item)
{
    m_items.emplace_back(item);
    invalidate();
}

int WrapLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem* WrapLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem* WrapLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem* taken = m_items[static_cast<std::size_t>(index)].release();
    m_items.erase(m_items.begin() + index);
    invalidate();
    return taken;
}

Qt::Orientations WrapLayout::expandingDirections() const
{
    return {};
}

bool WrapLayout::hasHeightForWidth() const
{
    return true;
}

int WrapLayout::heightForWidth(int width) const
{
    return arrange({0, 0, width, 0}, false);
}

QSize WrapLayout::sizeHint() const
{
    QSize hint;
    for (const auto& item : m_items) {
        const QSize size = item->sizeHint();
        hint = {hint.width() + size.width() + (hint.width() ? m_between : 0), std::max(hint.height(), size.height())};
    }
    return hint.grownBy(contentsMargins());
}

QSize WrapLayout::minimumSize() const
{
    QSize least;
    for (const auto& item : m_items)
        least = least.expandedTo(item->minimumSize());
    return least.grownBy(contentsMargins());
}

void WrapLayout::setGeometry(const QRect& area)
{
    QLayout::setGeometry(area);
    arrange(area, true);
}

/// Moves the items where asked to; answers the height that they take.
int WrapLayout::arrange(const QRect& area, bool move) const
{
    const QRect inside = area.marginsRemoved(contentsMargins());
    QPoint place = inside.topLeft();
    int lineHeight = 0;
    for (const auto& item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size =
            item->sizeHint().boundedTo({std::max(inside.width(), item->minimumSize().width()), QWIDGETSIZE_MAX});
        if (place.x() > inside.left() && place.x() + size.width() > inside.right() + 1) {
            place = {inside.left(), place.y() + lineHeight + m_between};
            lineHeight = 0;
        }
        if (move)
            item->setGeometry({place, size});
        place.rx() += size.width() + m_between;
        lineHeight = std::max(lineHeight, size.height());
    }
    return place.y() + lineHeight - area.top() + contentsMargins().bottom();
}

} // namespace assay
