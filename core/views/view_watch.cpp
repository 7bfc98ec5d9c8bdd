// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/views/view_watch.h"

#include "core/db/sql_error.h"
#include "core/query/filter_match.h"
#include "core/runs/run_rows.h"
#include "core/runs/runs_apart.h"
#include "core/views/view_following.h"
#include "core/views/view_selection.h"

#include <algorithm>

namespace assay::views {
namespace {

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

std::vector<AuditFact> factsOfRuns(db::Connection& connection, const std::vector<qint64>& runs)
{
    std::vector<AuditFact> facts{{QStringLiteral("runs"), static_cast<qint64>(runs.size())}};
    if (runs.size() == 1)
        facts.push_back({QStringLiteral("run"), runName(connection, runs.front())});
    return facts;
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
    std::erase_if(views, [](const SavedView& view) { return view.page != RunsPage; });
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
            addEntry(transaction,
                     {followed.saved, stretches(runs), static_cast<qint64>(runs.size()), arrival,
                      factsOfRuns(connection, runs)});
    }
}

} // namespace assay::views
