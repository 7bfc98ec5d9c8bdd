// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/list_views.h"

#include "ui/widgets/segments.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QTableView>

namespace assay {

ListViews::ListViews(Session& session, const ListPage& page, QTableView& table, Parts parts)
    : QObject(&table)
    , m_page(page)
    , m_table(table)
    , m_parts(std::move(parts))
    , m_menu(new ViewMenu(
          session, page.page, [this] { return arrangement(); }, this))
{
    connect(m_menu, &ViewMenu::chosen, this, &ListViews::arrange);
    connect(m_menu, &ViewMenu::opened, this, &ListViews::arrange);
    connect(m_menu, &ViewMenu::begun, this, &ListViews::arrange);
    connect(m_menu, &ViewMenu::placeChanged, this, &ListViews::placeChanged);
    connect(m_table.horizontalHeader(), &QHeaderView::sortIndicatorChanged, m_menu, &ViewMenu::arrangedByHand);
    if (m_parts.box)
        connect(m_parts.box, &QComboBox::currentIndexChanged, m_menu, &ViewMenu::arrangedByHand);
    if (m_parts.segments)
        connect(m_parts.segments, &Segments::currentChanged, m_menu, &ViewMenu::arrangedByHand);
    if (m_parts.sets)
        connect(m_parts.sets, &Segments::currentChanged, m_menu, &ViewMenu::arrangedByHand);
    if (m_parts.filter)
        connect(m_parts.filter, &QLineEdit::textChanged, m_menu, &ViewMenu::arrangedByHand);
    m_menu->begin();
}

std::optional<int> ListViews::choice() const
{
    if (m_parts.box)
        return m_parts.box->currentIndex();
    if (!m_parts.segments)
        return std::nullopt;
    const int set = m_parts.sets ? m_parts.sets->current() : 0;
    return set * m_parts.segments->count() + m_parts.segments->current();
}

QByteArray ListViews::arrangement() const
{
    ListView view;
    if (const std::optional<int> chosen = choice())
        view.choice = m_page.choices.value(*chosen);
    if (m_parts.filter)
        view.filter = m_parts.filter->text();
    const QHeaderView& head = *m_table.horizontalHeader();
    if (m_table.isSortingEnabled())
        view.sort = m_page.columns.value(head.sortIndicatorSection());
    view.descending = !view.sort.isEmpty() && head.sortIndicatorOrder() == Qt::DescendingOrder;
    return canonicalListView(view);
}

void ListViews::arrange(const QByteArray& content)
{
    const Result<ListView> view = listViewFrom(m_page, QByteArrayView(content));
    const int chosen = static_cast<int>(m_page.choices.indexOf(view->choice));
    if (m_parts.box)
        m_parts.box->setCurrentIndex(chosen);
    if (m_parts.sets)
        m_parts.sets->setCurrent(chosen / m_parts.segments->count());
    if (m_parts.segments)
        m_parts.segments->setCurrent(chosen % m_parts.segments->count());
    if (m_parts.filter)
        m_parts.filter->setText(view->filter);
    if (m_table.isSortingEnabled())
        m_table.sortByColumn(static_cast<int>(m_page.columns.indexOf(view->sort)), // −1: as they come.
                             view->descending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

} // namespace assay
