// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/views/view_watch.h"

#include "core/audit/row_query_hash.h"
#include "core/base/text.h"
#include "core/base/ulid.h"
#include "core/db/sql_error.h"
#include "core/query/filter_match.h"
#include "core/runs/run_rows.h"
#include "core/runs/runs_apart.h"
#include "core/views/dashboard.h"
#include "core/views/view_content.h"
#include "core/views/view_rows.h"
#include "core/views/view_selection.h"

#include <algorithm>

namespace assay::views {
namespace {

/// Kept views of runs that at least one person follows and still finds, each once.
std::vector<SavedView> followedViews(db::Connection& connection)
{
    db::Statement rows =
        connection.prepare("SELECT DISTINCT b.thing_uid FROM subscription b WHERE b.thing_kind = 'view'"
                           " AND b.level = 'all' AND "
                           + findsViewSql() + " ORDER BY b.thing_uid");
    std::vector<SavedView> found;
    while (rows.step()) {
        SavedView view = byUid(connection, rows.text(0));
        if (view.page == RunsPage && !view.archived)
            found.push_back(std::move(view));
    }
    return found;
}

constexpr std::size_t fewTouched = 1000; ///< Beyond, all of a view is as quickly found.

/// The runs that a write touches, as they are at one moment.
struct TouchedRuns {
    std::shared_ptr<const RunTable> table;
    std::vector<qint64> experiments; ///< Of each row.
    qint64 largest = 0;
};

TouchedRuns touchedNow(db::Connection& connection, const std::vector<RunId>& runs)
{
    TouchedRuns touched{readRunTable(connection, runs), {}, 0};
    db::Statement experiment = connection.prepare("SELECT experiment_id FROM run WHERE id = ?");
    for (const ListedRun& run : touched.table->runs) {
        experiment.reset();
        touched.experiments.push_back(experiment.bind(run.id.value).step() ? experiment.integer(0) : 0);
        touched.largest = std::max(touched.largest, run.id.value);
    }
    return touched;
}

RunSet runsAmong(db::Connection& connection, const RunsPageView& view, const TouchedRuns& touched)
{
    const RunSelection selection = selectionOf(connection, view);
    const FilterMatch match(*touched.table, selection.query.filter);
    RunSet found(touched.largest);
    for (std::size_t row = 0; row < touched.table->size(); ++row) {
        const ListedRun& run = touched.table->runs[row];
        const bool isThere =
            !selection.among.experiment || selection.among.experiment->value == touched.experiments[row];
        const bool isListed = view.runs == RunView::All || (view.runs == RunView::Active) == run.isActive();
        if (isThere && isListed && match.matches(row))
            found.insert(run.id.value);
    }
    return found;
}

/// Nothing where the view cannot be read now, which must not keep anybody from writing.
std::optional<RunSet> runsNow(db::Connection& connection, const RunsPageView& view, const TouchedRuns* touched)
{
    try {
        return touched ? runsAmong(connection, view, *touched) : runsIn(connection, view);
    } catch (const db::SqlError& failure) {
        if (failure.error.kind == Error::Kind::NotFound || failure.error.kind == Error::Kind::Invalid)
            return std::nullopt;
        throw;
    }
}

std::vector<RunId> idsOf(db::Connection& connection, RunName by, const std::vector<QString>& names)
{
    db::Statement row = connection.prepare(by == RunName::Uid ? "SELECT id FROM run WHERE uid = ?"
                                                              : "SELECT id FROM run WHERE external_id = ?");
    std::vector<RunId> ids;
    for (const QString& name : names) {
        row.reset();
        if (row.bind(name).step())
            ids.push_back({row.integer(0)});
    }
    return ids;
}

std::optional<TouchedRuns> touchedOf(db::Connection& connection, RunName by,
                                     const std::optional<std::vector<QString>>& names)
{
    return names ? std::optional(touchedNow(connection, idsOf(connection, by, *names))) : std::nullopt;
}

std::vector<qint64> arrived(const std::optional<RunSet>& before, const RunSet& after)
{
    std::vector<qint64> runs = after.runs();
    if (before)
        std::erase_if(runs, [&](qint64 run) { return before->contains(run); });
    return runs;
}

/// "3-17 20": ascending numbers with what stands together as one stretch.
QByteArray stretches(const std::vector<qint64>& runs)
{
    QByteArrayList parts;
    for (std::size_t i = 0; i < runs.size();) {
        std::size_t last = i;
        while (last + 1 < runs.size() && runs[last + 1] == runs[last] + 1)
            ++last;
        const QByteArray first = QByteArray::number(runs[i]);
        parts << (last == i ? first : first + '-' + QByteArray::number(runs[last]));
        i = last + 1;
    }
    return parts.join(' ');
}

QString runName(db::Connection& connection, qint64 run)
{
    db::Statement row = connection.prepare("SELECT " + runs::nameSql() + " FROM run r WHERE r.id = ?");
    return row.bind(run).step() ? row.text(0) : QString();
}

void addEntry(db::WriteTransaction& transaction, const SavedView& view, const std::vector<qint64>& runs,
              Arrival arrival)
{
    db::Connection& connection = transaction.connection();
    const QString uid = newUlid(transaction.now());
    db::Statement made = connection.prepare("INSERT INTO view_entry (uid, view_id, view_version, runs, count, brought,"
                                            " entered_at) VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING id");
    made.bind(uid).bind(view.id.value).bind(view.version).bindText(stretches(runs));
    made.bind(static_cast<qint64>(runs.size())).bind(arrival == Arrival::Brought).bind(transaction.now()).step();
    const qint64 id = made.integer(0);
    made.reset();
    std::vector<AuditFact> facts{{QStringLiteral("view"), view.name},
                                 {QStringLiteral("runs"), static_cast<qint64>(runs.size())}};
    if (runs.size() == 1)
        facts.push_back({QStringLiteral("run"), runName(connection, runs.front())});
    transaction.record({.verb = QStringLiteral("entered"),
                        .entity = QStringLiteral("view_entry"),
                        .entityId = uid,
                        .before = {},
                        .after = entryHash(connection, id),
                        .facts = std::move(facts)});
}

} // namespace

ViewWatch::ViewWatch(db::Connection& connection)
{
    look(connection);
}

ViewWatch::ViewWatch(db::Connection& connection, RunName by, std::vector<QString> names)
    : m_by(by)
{
    if (names.size() <= fewTouched)
        m_names = std::move(names);
    look(connection);
}

void ViewWatch::look(db::Connection& connection)
{
    std::vector<SavedView> views = followedViews(connection);
    if (views.empty())
        return;
    const std::optional<TouchedRuns> touched = touchedOf(connection, m_by, m_names);
    for (SavedView& saved : views) {
        const Result<RunsPageView> view = runsPageViewFrom(saved.content);
        if (!view)
            continue;
        std::optional<RunSet> before = runsNow(connection, *view, touched ? &*touched : nullptr);
        m_followed.push_back({std::move(saved), *view, std::move(before)});
    }
}

void ViewWatch::record(db::WriteTransaction& transaction, Arrival arrival) const
{
    if (m_followed.empty())
        return;
    db::Connection& connection = transaction.connection();
    const std::optional<TouchedRuns> touched = touchedOf(connection, m_by, m_names);
    for (const Followed& followed : m_followed) {
        const std::optional<RunSet> after = runsNow(connection, followed.view, touched ? &*touched : nullptr);
        const std::vector<qint64> runs = after ? arrived(followed.before, *after) : std::vector<qint64>();
        if (!runs.empty())
            addEntry(transaction, followed.saved, runs, arrival);
    }
}

std::optional<QString> followRefusal(db::Connection& connection, const SavedView& view, PersonId person)
{
    if (view.archived)
        return Text::tr("“%1” is archived, so nobody is told what comes into it.").arg(view.name);
    if (view.owner != person && !view.shared)
        return Text::tr("%1 keeps this view to themselves. Ask them to share it.").arg(view.ownerName);
    if (view.page == DashboardPage)
        return Text::tr("“%1” is a dashboard: nothing comes into it. Follow the views of runs that it shows.")
            .arg(view.name);
    if (view.page != RunsPage)
        return Text::tr("“%1” is a view of %2. Only of runs is anybody told that they come into a view.")
            .arg(view.name, viewSubject(view.page));
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

QByteArray findsViewSql()
{
    return "EXISTS (SELECT 1 FROM saved_view s JOIN saved_view_version v ON v.view_id = s.id WHERE s.uid = b.thing_uid"
           " AND v.version = (SELECT max(w.version) FROM saved_view_version w WHERE w.view_id = s.id)"
           " AND (v.shared = 1 OR s.owner_id = b.person_id))";
}

Digest entryHash(db::Connection& connection, qint64 id)
{
    RowHasher hasher("view_entry");
    addRows(hasher, connection,
            "SELECT e.uid, s.uid, CAST(e.view_version AS TEXT), e.runs, CAST(e.count AS TEXT), CAST(e.brought AS TEXT),"
            " CAST(e.entered_at AS TEXT) FROM view_entry e JOIN saved_view s ON s.id = e.view_id WHERE e.id = ?",
            id);
    return hasher.finish();
}

} // namespace assay::views
