// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/things/view_facts.h"

#include "core/base/text.h"
#include "core/things/fact_lines.h"
#include "core/views/list_view.h"
#include "core/views/portfolio_view.h"
#include "core/views/runs_page_view.h"
#include "core/views/view_content.h"
#include "core/views/view_rows.h"

namespace assay {
namespace {

/// Empty where a view has none, or one that this version does not know.
QString filterOf(const SavedView& view)
{
    const auto words = [](const auto& content, const QString& all) {
        return content ? (content->filter.isEmpty() ? all : content->filter) : QString();
    };
    if (view.page == RunsPage)
        return words(runsPageViewFrom(view.content), Text::tr("all runs"));
    if (const ListPage* list = listPage(view.page); list && list->filters)
        return words(listViewFrom(*list, QByteArrayView(view.content)), Text::tr("all of them"));
    return view.page == PortfolioPageName
        ? words(portfolioViewFrom(QByteArrayView(view.content)), Text::tr("all use cases"))
        : QString();
}

} // namespace

std::optional<ThingFacts> viewFacts(db::Connection& connection, const QString& key)
{
    const std::optional<SavedView> found = views::calledByAll(connection, key);
    if (!found)
        return std::nullopt;
    const SavedView& view = *found;
    db::Statement row = connection.prepare(
        "SELECT s.uid, v.written_at, v.version, (SELECT count(*) FROM subscription b WHERE b.thing_kind = 'view'"
        " AND b.thing_uid = s.uid AND b.level = 'all'), (SELECT max(e.entered_at) FROM view_entry e WHERE"
        " e.view_id = s.id) FROM saved_view s JOIN saved_view_version v ON v.view_id = s.id WHERE v.version ="
        " (SELECT max(w.version) FROM saved_view_version w WHERE w.view_id = s.id) AND s.uid = ?");
    row.bind(view.uid).step();
    FactLines facts(row);
    facts.words(Text::tr("Of"), viewSubject(view.page));
    facts.words(Text::tr("Filter"), filterOf(view));
    facts.words(Text::tr("Owner"), view.ownerName)
        .words(Text::tr("Found by"),
               view.archived     ? Text::tr("nobody: it is archived")
                   : view.shared ? Text::tr("everybody")
                                 : Text::tr("its owner"));
    facts.count(Text::tr("Version"), 2).time(Text::tr("Saved"), 1).count(Text::tr("Followed by"), 3);
    facts.time(Text::tr("Something came into it"), 4);
    return ThingFacts{{{}, "view", view.uid}, {}, view.name, false, facts.take()};
}

} // namespace assay
