// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/views/view_content.h"

#include "core/base/text.h"
#include "core/views/dashboard.h"
#include "core/views/list_view.h"
#include "core/views/portfolio_view.h"
#include "core/views/runs_page_view.h"

namespace assay {
namespace {

template <typename Content>
Result<QByteArray> canonicalOf(const QString& page, const Content& content)
{
    if (page == DashboardPage)
        return dashboardFrom(content).map(canonicalDashboard);
    if (page == PortfolioPageName)
        return portfolioViewFrom(content).map(canonicalPortfolioView);
    if (const ListPage* list = listPage(page))
        return listViewFrom(*list, content).map(canonicalListView);
    return runsPageViewFrom(content).map(canonicalView);
}

} // namespace

QStringList viewPages()
{
    QStringList pages{RunsPage, DashboardPage, PortfolioPageName};
    for (const ListPage& list : listPages())
        pages << list.page;
    return pages;
}

Result<QByteArray> canonicalContent(const QString& page, const JsonValue& content)
{
    return canonicalOf(page, content);
}

Result<QByteArray> canonicalContent(const QString& page, QByteArrayView content)
{
    return canonicalOf(page, content);
}

Address placeOf(const SavedView& view)
{
    if (view.page == PortfolioPageName)
        return {{}, PortfolioPageName.toLatin1(), {}, view.uid};
    if (view.page == DashboardPage)
        return {{}, PortfolioPageName.toLatin1(), DashboardPage, view.uid};
    const ListPage* list = listPage(view.page);
    return list ? Address{{}, list->place.kind, list->place.key, view.uid} : Address{{}, "view", view.uid};
}

QString viewSubject(const QString& page)
{
    if (const ListPage* list = listPage(page))
        return listPageTitle(*list);
    return page == RunsPage         ? Text::tr("runs")
        : page == PortfolioPageName ? Text::tr("use cases")
                                    : Text::tr("a dashboard");
}

} // namespace assay
