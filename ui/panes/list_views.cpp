// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/list_views.h"

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
}

QByteArray ListViews::arrangement() const
{
    ListView view;
    if (m_parts.choice)
        view.choice = m_page.choices.value(m_parts.choice());
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
    if (m_parts.choose)
        m_parts.choose(static_cast<int>(m_page.choices.indexOf(view->choice)));
    if (m_parts.filter)
        m_parts.filter->setText(view->filter);
    if (m_table.isSortingEnabled())
        m_table.sortByColumn(static_cast<int>(m_page.columns.indexOf(view->sort)), // −1: as they come.
                             view->descending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

} // namespace assay
