// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/views/viewed_things.h"

#include "core/base/moment.h"
#include "core/base/text.h"
#include "core/changes/change_story.h"
#include "core/db/sql_error.h"
#include "core/drift/drift_rows.h"
#include "core/findings/finding_rows.h"
#include "core/findings/finding_story.h"
#include "core/inbox/inbox_reading.h"
#include "core/incidents/incident_story.h"
#include "core/portfolio/plain_cards.h"
#include "core/scans/scan_story.h"
#include "core/tasks/aged_tasks.h"
#include "core/tasks/everybodys_tasks.h"
#include "core/things/state_on.h"
#include "core/views/list_texts.h"
#include "core/views/list_view.h"
#include "core/views/portfolio_view.h"
#include "core/views/view_content.h"

#include <QHash>

#include <algorithm>
#include <map>

namespace assay::views {
namespace {

using namespace Qt::Literals::StringLiterals;

using Ranks = QHash<QString, double>;

/// A row before it is known whether the view keeps it.
struct Candidate {
    ViewedThing row;
    QStringList texts; ///< In the order of the list's columns.

    /// By columns whose words stand in another order than their letters, as the list has them too.
    Ranks ranks = {};
};

/// "F-10" stands behind "F-2".
double keyNumber(const QString& key)
{
    return key.section(u'-', -1).toDouble();
}

void addTime(Ranks& ranks, const QString& column, std::optional<qint64> at)
{
    if (at)
        ranks.insert(column, static_cast<double>(*at));
}

Ranks ranksOf(const Finding& finding)
{
    Ranks ranks{{QStringLiteral("key"), keyNumber(finding.key)},
                {QStringLiteral("severity"), static_cast<double>(finding.severity)},
                {QStringLiteral("state"), static_cast<double>(finding.state)},
                {QStringLiteral("raised"), static_cast<double>(finding.createdAt)}};
    addTime(ranks, QStringLiteral("due"), finding.dueAt);
    return ranks;
}

Ranks ranksOf(const ChangeRecord& change)
{
    Ranks ranks{{QStringLiteral("key"), keyNumber(change.key)}};
    addTime(ranks, QStringLiteral("due"), lists::dueOf(change));
    return ranks;
}

Ranks ranksOf(const Incident& incident, qint64 now)
{
    return {{QStringLiteral("key"), keyNumber(incident.key)},
            {QStringLiteral("severity"), static_cast<double>(incident.severity)},
            {QStringLiteral("state"), static_cast<double>(incident.state)},
            {QStringLiteral("detected"), static_cast<double>(incident.times.detected)},
            {QStringLiteral("age"), static_cast<double>(incident.age(now))}};
}

void addCount(Ranks& ranks, const QString& column, std::optional<qint64> count)
{
    if (count)
        ranks.insert(column, static_cast<double>(*count));
}

Ranks ranksOf(const scans::ListedScan& listed)
{
    const Scan& scan = listed.scan;
    Ranks ranks{{QStringLiteral("key"), keyNumber(scan.key)}, {QStringLiteral("ran"), static_cast<double>(scan.ranAt)}};
    addCount(ranks, QStringLiteral("errors"), scan.counted(&ScanCounts::errors));
    addCount(ranks, QStringLiteral("warnings"), scan.counted(&ScanCounts::warnings));
    addCount(ranks, QStringLiteral("suppressed"), scan.counted(&ScanCounts::suppressed));
    addCount(ranks, QStringLiteral("new"), listed.added);
    addCount(ranks, QStringLiteral("fixed"), listed.fixed);
    return ranks;
}

Ranks ranksOf(const DriftCheck& check)
{
    const auto columns = [&check](DriftVerdict verdict) { return static_cast<double>(check.count(verdict)); };
    return {{QStringLiteral("key"), keyNumber(check.key)},
            {QStringLiteral("rows"), static_cast<double>(check.current.rows)},
            {QStringLiteral("drifted"), columns(DriftVerdict::Drifted)},
            {QStringLiteral("missing"), columns(DriftVerdict::MissingInCurrent)},
            {QStringLiteral("watch"), columns(DriftVerdict::Watch)},
            {QStringLiteral("too-few"), columns(DriftVerdict::TooFew)},
            {QStringLiteral("checked"), static_cast<double>(check.at)}};
}

Ranks ranksOf(const AgedTask& aged, qint64 now)
{
    Ranks ranks{{QStringLiteral("key"), keyNumber(aged.task.key)},
                {QStringLiteral("priority"), static_cast<double>(aged.task.priority)},
                {QStringLiteral("age"), static_cast<double>(aged.age)}};
    addTime(ranks, QStringLiteral("due"), aged.task.dueAt);
    if (aged.standing)
        ranks.insert(QStringLiteral("timing"), aged.standing->rank(now));
    if (!aged.task.useCaseKey.isEmpty())
        ranks.insert(QStringLiteral("use-case"), keyNumber(aged.task.useCaseKey));
    return ranks;
}

QString withKey(const QString& key, const QString& title)
{
    return QStringLiteral("%1 · %2").arg(key, title);
}

/// The findings as they were at the end of the millisecond: their states, owners and severities by the log, what they say and
/// when they are due as of now.
std::vector<Finding> findingsOn(db::Connection& connection, qint64 past)
{
    std::map<QString, Finding> now;
    for (Finding& finding : findings::all(connection))
        now.emplace(finding.uid, std::move(finding));
    std::vector<Finding> then;
    for (const PastFinding& known : stateOn(connection, past).findings) {
        const auto found = now.find(known.uid);
        if (found == now.end())
            continue;
        Finding finding = found->second;
        finding.state = known.state;
        finding.stateSince = known.since;
        finding.severity = known.severity;
        finding.owner.name = known.owner;
        then.push_back(std::move(finding));
    }
    return then;
}

std::vector<Candidate> findingCandidates(db::Connection& connection, const ListView& view, const Look& look)
{
    std::vector<Candidate> rows;
    const qint64 at = look.past.value_or(look.now);
    for (const Finding& finding :
         look.past ? findingsOn(connection, *look.past) : findings::findingList(connection, look.now)) {
        if (lists::isOf(view.choice, finding, at))
            rows.push_back(
                {{{"finding", finding.uid}, withKey(finding.key, finding.text.title), findingStateTitle(finding.state)},
                 lists::textsOf(finding),
                 ranksOf(finding)});
    }
    return rows;
}

std::vector<Candidate> changeCandidates(db::Connection& connection, const ListView&, const Look& look)
{
    std::vector<Candidate> rows;
    for (const ChangeRecord& change : changes::changeList(connection, look.now))
        rows.push_back(
            {{{"change", change.uid}, withKey(change.key, change.text.title), changeStateTitle(change.state)},
             lists::textsOf(change),
             ranksOf(change)});
    return rows;
}

std::vector<Candidate> incidentCandidates(db::Connection& connection, const ListView& view, const Look& look)
{
    std::vector<Candidate> rows;
    for (const Incident& incident : incidents::incidentList(connection)) {
        if (lists::isOf(view.choice, incident))
            rows.push_back({{{"incident", incident.uid},
                             withKey(incident.key, incident.text.title),
                             incidentStateTitle(incident.state)},
                            lists::textsOf(incident),
                            ranksOf(incident, look.now)});
    }
    return rows;
}

std::vector<Candidate> scanCandidates(db::Connection& connection, const ListView& view, const Look& look)
{
    std::vector<Candidate> rows;
    for (const scans::ListedScan& listed : scans::scanList(connection, look.now)) {
        const Scan& scan = listed.scan;
        if (lists::isOf(view.choice, scan))
            rows.push_back({{{"scan", scan.uid}, withKey(scan.key, scan.tool), scanOutcomeTitle(scan.outcome)},
                            lists::textsOf(listed),
                            ranksOf(listed)});
    }
    return rows;
}

std::vector<Candidate> driftCandidates(db::Connection& connection, const ListView& view, const Look&)
{
    std::vector<Candidate> rows;
    for (const DriftCheck& check : drift::all(connection)) {
        if (lists::isOf(view.choice, check))
            rows.push_back(
                {{{"drift", check.uid}, withKey(check.key, check.current.name), driftVerdictTitle(check.gravest())},
                 lists::textsOf(check),
                 ranksOf(check)});
    }
    return rows;
}

std::vector<Candidate> releaseCandidates(db::Connection& connection, const ListView&, const Look& look)
{
    std::vector<Candidate> rows;
    for (const approvals::QueuedRelease& release : approvals::releaseQueue(connection, look.now))
        rows.push_back(
            {{{"release", release.uid}, release.name, releaseStateTitle(release.state)}, lists::textsOf(release)});
    return rows;
}

std::vector<Candidate> assuranceCandidates(db::Connection& connection, const ListView& view, const Look& look)
{
    std::vector<Candidate> rows;
    for (const AssuranceItem& item : tasks::assuranceItems(connection, look.now)) {
        if (lists::isOf(view.choice, item))
            rows.push_back({{item.thing, item.key.isEmpty() ? item.title : withKey(item.key, item.title), item.state,
                             item.identity},
                            lists::textsOf(item)});
    }
    return rows;
}

std::vector<Candidate> inboxCandidates(db::Connection& connection, const ListView& view, const Look& look)
{
    std::vector<Candidate> rows;
    const inbox::InboxDemand demand{.withDone = view.choice == "all"_L1};
    for (const InboxItem& item : inbox::inboxOf(connection, look.person, look.now, demand).items)
        rows.push_back({{item.thing, item.title, inboxReasonTitle(item.reason)}, {}});
    return rows;
}

/// In the order of the list's columns; none for those that the clock moves, which are sorted by their ranks.
QStringList taskTexts(const AgedTask& aged)
{
    const Task& task = aged.task;
    return {task.key,
            task.title,
            taskStateTitle(task.state),
            task.owner.name,
            taskKindTitle(task.kind),
            taskPriorityTitle(task.priority),
            task.dueAt ? dayText(*task.dueAt) : QString(),
            QString(),
            QString(),
            task.useCaseKey};
}

bool showsEverybodysTasks(const ListView& view)
{
    return view.choice.startsWith("everybodys-"_L1);
}

/// Rows without a rank come last in either direction.
void sortByRank(std::vector<Candidate>& rows, const ListView& view)
{
    std::stable_sort(rows.begin(), rows.end(), [&](const Candidate& a, const Candidate& b) {
        const auto one = a.ranks.constFind(view.sort);
        const auto other = b.ranks.constFind(view.sort);
        if (one == a.ranks.constEnd() || other == b.ranks.constEnd())
            return one != a.ranks.constEnd() && other == b.ranks.constEnd();
        return view.descending ? *one > *other : *one < *other;
    });
}

void sortBy(std::vector<Candidate>& rows, const ListPage& page, const ListView& view)
{
    const qsizetype column = page.columns.indexOf(view.sort);
    if (column < 0)
        return;
    if (std::any_of(rows.begin(), rows.end(), [&](const Candidate& row) { return row.ranks.contains(view.sort); }))
        return sortByRank(rows, view);
    std::stable_sort(rows.begin(), rows.end(), [&](const Candidate& a, const Candidate& b) {
        const int order = a.texts.value(column).compare(b.texts.value(column), Qt::CaseInsensitive);
        return view.descending ? order > 0 : order < 0;
    });
}

ViewedThings takenFrom(std::vector<Candidate> rows)
{
    ViewedThings things;
    for (Candidate& candidate : rows)
        things.listed.push_back(std::move(candidate.row));
    things.found = static_cast<qint64>(things.listed.size());
    return things;
}

ViewedThings tasksIn(db::Connection& connection, const ListPage& page, const ListView& view, const Look& look)
{
    const TaskDemand demand{.everybody = showsEverybodysTasks(view),
                            .person = look.person,
                            .words = view.filter,
                            .dueFrom = {},
                            .dueUntil = {},
                            .now = look.now};
    const TaskReading reading = readTasks(connection, demand);
    std::vector<Candidate> rows;
    for (const AgedTask& aged : reading.listed)
        rows.push_back(
            {{{"task", aged.task.uid}, withKey(aged.task.key, aged.task.title), taskStateTitle(aged.task.state)},
             taskTexts(aged),
             ranksOf(aged, look.now)});
    sortBy(rows, page, view);
    ViewedThings things = takenFrom(std::move(rows));
    things.found += reading.unlisted;
    return things;
}

using Candidates = std::vector<Candidate> (*)(db::Connection&, const ListView&, const Look&);

ViewedThings rowsIn(db::Connection& connection, const ListPage& page, const ListView& view, const Look& look)
{
    if (page.page == "tasks"_L1)
        return tasksIn(connection, page, view, look);
    static const std::map<QString, Candidates> readers{
        {QStringLiteral("findings"), findingCandidates},    {QStringLiteral("changes"), changeCandidates},
        {QStringLiteral("incidents"), incidentCandidates},  {QStringLiteral("releases"), releaseCandidates},
        {QStringLiteral("assurance"), assuranceCandidates}, {QStringLiteral("inbox"), inboxCandidates},
        {QStringLiteral("scans"), scanCandidates},          {QStringLiteral("drift"), driftCandidates}};
    std::vector<Candidate> rows = readers.at(page.page)(connection, view, look);
    std::erase_if(rows, [&view](const Candidate& row) { return !lists::hold(row.texts, view.filter); });
    sortBy(rows, page, view);
    ViewedThings things = takenFrom(std::move(rows));
    things.isPast = look.past && page.page == "findings"_L1;
    return things;
}

ViewedThings useCasesIn(db::Connection& connection, const PortfolioView& view, const Look& look)
{
    ViewedThings things;
    for (const PortfolioCard& card : plainCards(connection, portfolioFilterFrom(view.filter), look.past))
        things.listed.push_back({{"use-case", card.useCase.uid},
                                 withKey(card.useCase.key, card.useCase.title),
                                 stateTitle(card.useCase.state)});
    things.found = static_cast<qint64>(things.listed.size());
    things.isPast = look.past.has_value();
    return things;
}

} // namespace

ViewedThings thingsIn(db::Connection& connection, const SavedView& view, const Look& look)
{
    if (view.page == PortfolioPageName)
        return useCasesIn(connection, db::orRaise(portfolioViewFrom(QByteArrayView(view.content))), look);
    const ListPage* page = listPage(view.page);
    if (!page)
        db::raise(Error::Kind::Invalid,
                  Text::tr("“%1” is a view of %2, not of a list of things.").arg(view.name, viewSubject(view.page)));
    return rowsIn(connection, *page, db::orRaise(listViewFrom(*page, QByteArrayView(view.content))), look);
}

std::set<ViewedName> namesIn(db::Connection& connection, const SavedView& view, const Look& look)
{
    std::set<ViewedName> names;
    const ListPage* page = listPage(view.page);
    if (page && page->page == "tasks"_L1) {
        const ListView content = db::orRaise(listViewFrom(*page, QByteArrayView(view.content)));
        if (showsEverybodysTasks(content)) { // Of which more may be meant than are listed.
            for (QString& uid : tasks::uidsThatHold(connection, content.filter))
                names.emplace("task", std::move(uid));
            return names;
        }
    }
    for (const ViewedThing& each : thingsIn(connection, view, look).listed) {
        const ThingName& name = each.identity ? *each.identity : each.thing;
        names.emplace(name.kind, name.uid);
    }
    return names;
}

} // namespace assay::views
