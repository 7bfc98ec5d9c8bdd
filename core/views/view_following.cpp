// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/views/view_following.h"

#include "core/base/text.h"
#include "core/db/sql_error.h"
#include "core/views/dashboard.h"
#include "core/views/list_view.h"
#include "core/views/portfolio_view.h"
#include "core/views/view_rows.h"
#include "core/views/view_selection.h"

namespace assay::views {
namespace {

/// Nothing where the runs of the view can be found.
std::optional<QString> runsRefusal(db::Connection& connection, const SavedView& view)
{
    const Result<RunsPageView> content = runsPageViewFrom(view.content);
    if (!content)
        return content.error().message;
    try {
        runsIn(connection, *content);
    } catch (const db::SqlError& failure) {
        if (failure.error.kind != Error::Kind::NotFound && failure.error.kind != Error::Kind::Invalid)
            throw;
        return failure.error.message;
    }
    return std::nullopt;
}

} // namespace

std::vector<SavedView> followedViews(db::Connection& connection)
{
    db::Statement rows =
        connection.prepare("SELECT DISTINCT b.thing_uid FROM subscription b WHERE b.thing_kind = 'view'"
                           " AND b.level = 'all' AND "
                           + findsViewSql() + " ORDER BY b.thing_uid");
    std::vector<SavedView> found;
    while (rows.step()) {
        SavedView view = byUid(connection, rows.text(0));
        if (!view.archived)
            found.push_back(std::move(view));
    }
    return found;
}

std::optional<QString> listFollowRefusal(const SavedView& view)
{
    const ListPage* page = listPage(view.page);
    if (!page) {
        const auto portfolio = view.page == PortfolioPageName ? portfolioViewFrom(QByteArrayView(view.content))
                                                              : Result<PortfolioView>(PortfolioView());
        return portfolio ? std::nullopt : std::optional(portfolio.error().message);
    }
    const Result<ListView> content = listViewFrom(*page, QByteArrayView(view.content));
    if (!content)
        return content.error().message;
    if (page->page == QLatin1StringView("inbox"))
        return Text::tr("“%1” is a view of everybody's own inbox, and what comes into that everybody is told anyway.")
            .arg(view.name);
    if (page->page == QLatin1StringView("tasks") && !content->choice.startsWith(QLatin1StringView("everybodys-")))
        return Text::tr("“%1” shows each person their own tasks, of which they are told anyway. Follow a view of "
                        "everybody's tasks.")
            .arg(view.name);
    if (content->choice == QLatin1StringView("overdue"))
        return Text::tr("“%1” shows what is overdue: the clock brings that in, and nobody's doing. Its owners are told "
                        "by their inboxes. Follow a view of what is not closed.")
            .arg(view.name);
    return std::nullopt;
}

std::optional<QString> followRefusal(db::Connection& connection, const SavedView& view, PersonId person)
{
    if (view.archived)
        return Text::tr("“%1” is archived, so nobody is told what comes into it.").arg(view.name);
    if (view.owner != person && !view.shared)
        return Text::tr("%1 keeps this view to themselves. Ask them to share it.").arg(view.ownerName);
    if (view.page == DashboardPage)
        return Text::tr("“%1” is a dashboard: nothing comes into it. Follow the views that it shows.").arg(view.name);
    return view.page == RunsPage ? runsRefusal(connection, view) : listFollowRefusal(view);
}

QByteArray findsViewSql()
{
    return "EXISTS (SELECT 1 FROM saved_view s JOIN saved_view_version v ON v.view_id = s.id WHERE s.uid = b.thing_uid"
           " AND v.version = (SELECT max(w.version) FROM saved_view_version w WHERE w.view_id = s.id)"
           " AND (v.shared = 1 OR s.owner_id = b.person_id))";
}

} // namespace assay::views
