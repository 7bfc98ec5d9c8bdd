// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/views/view_arrivals.h"

#include "core/db/sql_error.h"
#include "core/things/thing.h"
#include "core/things/thing_called.h"
#include "core/views/portfolio_view.h"
#include "core/views/runs_page_view.h"
#include "core/views/view_entries.h"
#include "core/views/view_following.h"
#include "core/views/viewed_things.h"

#include <algorithm>
#include <map>

namespace assay::views {
namespace {

using namespace Qt::Literals::StringLiterals;

/// What the rows of a page are made of, as the log calls it.
const std::map<QString, QStringList>& entitiesOfPages()
{
    const auto words = [](const char* spaced) { return QString::fromLatin1(spaced).split(u' '); };
    static const std::map<QString, QStringList> entities{
        {PortfolioPageName, words("use_case person")},
        {QStringLiteral("tasks"), words("task person use_case")},
        {QStringLiteral("findings"), words("finding release registered_model use_case person")},
        {QStringLiteral("changes"), words("change change_types release registered_model person")},
        {QStringLiteral("incidents"), words("incident registered_model person")},
        {QStringLiteral("scans"), words("scan registered_model")},
        {QStringLiteral("drift"), words("drift_check registered_model person")},
        {QStringLiteral("releases"),
         words("release registered_model approval_request evidence control_answer finding policy_version use_case "
               "person")},
        {QStringLiteral("assurance"),
         words("task finding evidence release feedback incident scan drift_check person")}};
    return entities;
}

/// The words of the log for what the write changed.
QStringList entitiesOf(const db::WriteTransaction& done)
{
    QStringList entities;
    for (const db::AuditChange& change : done.changes()) {
        const QString& entity = change.entity.isEmpty() ? done.note().entity : change.entity;
        if (entities.isEmpty() || entities.constLast() != entity)
            entities << entity;
    }
    if (entities.isEmpty())
        entities << done.note().entity;
    entities.removeDuplicates();
    return entities;
}

bool canTouch(const QStringList& entities, const QString& page)
{
    const auto found = entitiesOfPages().find(page);
    return found != entitiesOfPages().end()
        && std::any_of(entities.begin(), entities.end(),
                       [&](const QString& entity) { return found->second.contains(entity); });
}

/// Nothing where the view cannot be read now.
std::optional<std::set<ViewedName>> namesNow(db::Connection& connection, const SavedView& view, qint64 now)
{
    try {
        return namesIn(connection, view, {.now = now});
    } catch (const db::SqlError& failure) {
        if (failure.error.kind == Error::Kind::NotFound || failure.error.kind == Error::Kind::Invalid)
            return std::nullopt;
        throw;
    }
}

/// "finding/01J… task/01J…": in the order of kinds and uids.
QByteArray namesText(const std::vector<ViewedName>& names)
{
    QByteArrayList parts;
    for (const auto& [kind, uid] : names)
        parts << kind + '/' + uid.toUtf8();
    return parts.join(' ');
}

std::vector<AuditFact> factsOf(db::Connection& connection, const SavedView& view, const std::vector<ViewedName>& names)
{
    std::vector<AuditFact> facts{{QStringLiteral("page"), view.page},
                                 {QStringLiteral("things"), static_cast<qint64>(names.size())}};
    const auto& [kind, uid] = names.front();
    const std::optional<ThingFacts> thing = names.size() == 1 ? thingFacts(connection, {{}, kind, uid}) : std::nullopt;
    if (thing)
        facts.push_back({QStringLiteral("thing"), titleWithKey(*thing)});
    return facts;
}

/// The followed views into which what the transaction recorded can have brought something.
std::vector<SavedView> viewsTouchedBy(const db::WriteTransaction& done)
{
    const QStringList entities = entitiesOf(done);
    const auto& pages = entitiesOfPages();
    if (std::none_of(pages.begin(), pages.end(), [&](const auto& page) { return canTouch(entities, page.first); }))
        return {};
    std::vector<SavedView> touched = followedViews(done.connection());
    std::erase_if(touched, [&](const SavedView& view) {
        return !canTouch(entities, view.page) || listFollowRefusal(view).has_value();
    });
    return touched;
}

void recordArrivals(db::WriteTransaction& arrivals, db::Connection& before, const std::vector<SavedView>& views)
{
    const bool isBrought = arrivals.note().verb == "imported"_L1;
    for (const SavedView& view : views) {
        const auto are = namesNow(arrivals.connection(), view, arrivals.now());
        if (!are || are->empty())
            continue;
        const auto were = namesNow(before, view, arrivals.now());
        if (!were)
            continue;
        std::vector<ViewedName> entered;
        std::set_difference(are->begin(), are->end(), were->begin(), were->end(), std::back_inserter(entered));
        if (entered.empty())
            continue;
        addEntry(arrivals,
                 {view, namesText(entered), static_cast<qint64>(entered.size()),
                  isBrought ? Arrival::Brought : Arrival::Edited, factsOf(arrivals.connection(), view, entered)});
    }
}

} // namespace

db::FollowUp arrivalsAfter(const db::WriteTransaction& done)
{
    std::vector<SavedView> touched = viewsTouchedBy(done);
    if (touched.empty())
        return {};
    return [touched = std::move(touched)](db::WriteTransaction& arrivals, db::Connection& before) {
        recordArrivals(arrivals, before, touched);
    };
}

} // namespace assay::views
