// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/data_scientist/runs_table.h"

#include "ui/panes/data_scientist/grouping_menu.h"
#include "ui/panes/data_scientist/run_editor.h"
#include "ui/panes/data_scientist/runs_model.h"
#include "ui/panes/data_scientist/runs_view.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/text_label.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLocale>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <limits>

namespace assay {
namespace {

constexpr int drawnByDefault = 4;
constexpr std::size_t atOnce = 2000;                  ///< Rows up to which sorting is quicker than handing it over.
constexpr std::chrono::milliseconds restingTime{400}; ///< Before a change of columns is remembered.

QString grouped(qsizetype number)
{
    return QLocale(QLocale::English, QLocale::UnitedStates).toString(number);
}

} // namespace

ArrangedRuns arrangeRuns(std::shared_ptr<const RunTable> table, const RunsWish& wish,
                         const std::function<bool()>& cancelled)
{
    QElapsedTimer timer;
    timer.start();
    FoundRuns found{arrangedRows(*table, wish.query, cancelled), {}};
    if (wish.grouping.kind != RunGrouping::Kind::None && !cancelled()) {
        for (const RunGroup& group : groupRuns(*table, {found.runs.begin(), found.runs.end()}, wish.grouping)) {
            RunRowGroup& rows = found.groups.emplace_back(RunRowGroup{group.name, {}});
            for (const std::size_t place : group.runs)
                rows.runs.push_back(found.runs[place]);
        }
    }
    return {std::move(table), wish, std::move(found), static_cast<double>(timer.nsecsElapsed()) / 1e6};
}

ArrangedRuns readRuns(db::Connection& connection, const RunFilter& filter, const std::vector<MetricStep>& steps,
                      const RunsWish& wish)
{
    ArrangedRuns runs = arrangeRuns(readRunTable(connection, filter, steps), wish);
    runs.comments = discussion::openCommentsInCells(connection, "run");
    return runs;
}

RunsTable::RunsTable(Session& session, QWidget* parent)
    : Card(parent)
    , m_session(session)
    , m_model(new RunsModel(this))
    , m_pinned(new RunsView)
    , m_view(new RunsView)
    , m_views(new Segments(tr("Which runs")))
    , m_baselineName(elidedLabel(TextKind::Muted, {}))
    , m_noBaseline(iconButton("close", tr("Compare with no baseline")))
    , m_counts(textLabel(TextKind::Muted, {}))
    , m_time(textLabel(TextKind::Muted, {}))
    , m_layout(readRunsLayout(session.database->projectUid()))
    , m_outdated(std::make_shared<std::atomic_bool>(false))
    , m_usual(m_layout.columns.empty())
{
    m_view->setObjectName(QStringLiteral("runs"));
    m_view->setAccessibleName(tr("Runs"));
    m_pinned->setObjectName(QStringLiteral("pinnedRuns"));
    m_pinned->setAccessibleName(tr("Runs, pinned columns"));
    auto* halves = new QHBoxLayout;
    halves->setSpacing(0);
    for (RunsView* view : {m_pinned, m_view}) {
        view->setModel(m_model);
        connectView(*view);
        halves->addWidget(view, view == m_view ? 1 : 0);
    }
    joinHalves();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(makeBar());
    layout->addLayout(halves, 1);
    layout->addWidget(makeFooter());
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RunsTable::takeChoice);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        m_pinned->viewport()->update();
        if (!m_restoring)
            Q_EMIT currentChanged();
    });
    connect(m_model, &RunsModel::sortAsked, this,
            [this](int column, Qt::SortOrder order) { sortBy(column, order == Qt::DescendingOrder, false); });
    m_remember.setSingleShot(true);
    m_remember.setInterval(restingTime);
    connect(&m_remember, &QTimer::timeout, this, [this] {
        RunsLayout kept = m_layout;
        if (m_usual)
            kept.columns.clear(); // What is usual may be other columns when more has come in.
        const RunsLayout charts = readRunsLayout(m_session.database->projectUid()); // Which arrange themselves.
        kept.pinnedMetrics = charts.pinnedMetrics;
        kept.metricOrder = charts.metricOrder;
        rememberRunsLayout(m_session.database->projectUid(), kept);
    });
    setDense(m_layout.dense);
    m_wish.query.view = RunView::Active;
    showMarks();
    new RunEditor(session, *this);
}

/// The pinned columns follow the others: one choice, one scroll position, one height.
void RunsTable::joinHalves()
{
    delete m_pinned->selectionModel();
    m_pinned->setSelectionModel(m_view->selectionModel());
    m_pinned->setFocusPolicy(Qt::ClickFocus);
    m_pinned->setFocusProxy(m_view);
    m_pinned->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_pinned->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_pinned->verticalScrollBar(), &QScrollBar::valueChanged, m_view->verticalScrollBar(),
            &QScrollBar::setValue);
    connect(m_view->verticalScrollBar(), &QScrollBar::valueChanged, m_pinned->verticalScrollBar(),
            &QScrollBar::setValue);
    // Both halves end at the same height.
    connect(m_view->horizontalScrollBar(), &QScrollBar::rangeChanged, this, [this](int low, int high) {
        m_pinned->setHorizontalScrollBarPolicy(high > low ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
    });
    connect(m_view, &RunsView::focusChanged, m_pinned->viewport(), qOverload<>(&QWidget::update));
}

RunsTable::~RunsTable()
{
    *m_outdated = true;
}

void RunsTable::connectView(RunsView& view)
{
    connect(&view, &RunsView::selecting, this, [this](bool adds) { m_adds = adds; });
    connect(&view, &RunsView::toggleAsked, this, &RunsTable::toggle);
    connect(&view, &RunsView::openAsked, this, &RunsTable::setOpen);
    connect(&view, &QWidget::customContextMenuRequested, this, [this, &view](const QPoint& at) {
        if (const QModelIndex index = view.indexAt(at); index.isValid() && !view.selectionModel()->isSelected(index))
            m_view->selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
        Q_EMIT menuAsked(view.viewport()->mapToGlobal(at));
    });
    QHeaderView* header = view.horizontalHeader();
    connect(header, &QHeaderView::sectionClicked, this, [this](int column) {
        sortBy(column, std::nullopt, QGuiApplication::keyboardModifiers() & Qt::ShiftModifier);
    });
    connect(header, &QHeaderView::customContextMenuRequested, this,
            [this, header](const QPoint& at) { showHeaderMenu(*header, at); });
    connect(header, &QHeaderView::sectionMoved, this, &RunsTable::readOrderAndWidths);
    connect(header, &QHeaderView::sectionResized, this, [this](int, int before, int after) {
        if (before > 0 && after > 0)
            readOrderAndWidths();
    });
}

QWidget* RunsTable::makeFooter()
{
    auto* footer = new Bar(Qt::TopEdge);
    footer->setFixedHeight(34);
    auto* row = new QHBoxLayout(footer);
    row->setContentsMargins(metrics::between, 1, metrics::unit, 0);
    row->setSpacing(metrics::unit);
    row->addWidget(m_counts, 1);
    row->addWidget(m_time);
    m_dense = iconButton("dense", tr("Dense rows"));
    m_dense->setObjectName(QStringLiteral("denseRows"));
    m_dense->setCheckable(true);
    m_dense->setChecked(m_layout.dense);
    connect(m_dense, &QPushButton::toggled, this, &RunsTable::setDense);
    QPushButton* columns = iconButton("columns", tr("Choose columns"));
    columns->setObjectName(QStringLiteral("chooseColumns"));
    connect(columns, &QPushButton::clicked, this, &RunsTable::showColumnsPopup);
    m_group = iconButton("group", tr("Group rows"));
    m_group->setObjectName(QStringLiteral("groupRows"));
    m_group->setCheckable(true);
    offerGroupingMenu();
    offerColumnMenus();
    for (QPushButton* button : {m_group, m_dense, columns}) {
        button->setFixedSize(28, 26);
        row->addWidget(button);
    }
    return footer;
}

void RunsTable::setRuns(ArrangedRuns runs)
{
    if (m_usual)
        m_layout.columns = usualColumns(*runs.table);
    const bool current = runs.wish == m_wish;
    m_model->setComments(runs.comments);
    take(std::move(runs), true);
    if (!current)
        arrange();
}

void RunsTable::setFilter(const Filter& filter)
{
    if (filter == m_wish.query.filter)
        return;
    m_wish.query.filter = filter;
    arrange();
}

void RunsTable::arrange()
{
    *m_outdated = true;
    m_outdated = std::make_shared<std::atomic_bool>(false);
    const std::shared_ptr<const RunTable> table = m_model->table();
    if (table->size() <= atOnce)
        return take(arrangeRuns(table, m_wish), false);
    const auto job = startJob<ArrangedRuns>(
        &m_session.reads, [table, wish = m_wish, outdated = m_outdated](JobContext<ArrangedRuns>&) {
            return Result<ArrangedRuns>(arrangeRuns(table, wish, [outdated] { return outdated->load(); }));
        });
    m_session.jobs.follow(tr("Sorting runs"), QFuture<void>(job), JobKind::Background);
    whenDone(job, this, [this, outdated = m_outdated](const Result<ArrangedRuns>& runs) {
        if (!outdated->load() && runs && runs->table == m_model->table())
            take(*runs, false);
    });
}

void RunsTable::take(ArrangedRuns runs, bool keepPlace)
{
    const bool newTable = runs.table != m_model->table();
    const bool regrouped = !runs.found.groups.empty() && !m_model->rows().hasGroups();
    const RowKey top = m_model->keyOf(m_view->rowAt(0));
    const int above = m_view->rowViewportPosition(m_view->rowAt(0)); // As much of the first row as is out of sight.
    const int right = m_view->horizontalScrollBar()->value();
    const RowKey current = m_model->keyOf(m_view->currentIndex().row());
    const QString column = m_model->columnKey(m_view->currentIndex().column());
    const std::optional<TypedName> typed = typedName();
    m_restoring = true; // A reset clears the selection, which is not a choice.
    m_milliseconds = runs.milliseconds;
    m_model->setTable(std::move(runs.table), std::move(runs.found));
    tellBaseline();
    if (newTable && m_model->columns() != m_layout.columns)
        setColumns(m_layout.columns);
    m_model->setSort(m_wish.query.sort);
    const int row = m_model->rowOf(current);
    if (row >= 0)
        m_view->selectionModel()->setCurrentIndex(m_model->index(row, m_model->columnWithKey(column)),
                                                  QItemSelectionModel::NoUpdate);
    m_view->horizontalScrollBar()->setValue(right); // The current cell may have been left out of sight.
    restoreChoice();
    if (keepPlace && m_model->rowOf(top) >= 0)
        scrollDownTo(m_model->rowOf(top), above);
    else if (!keepPlace)
        m_view->scrollToTop();
    if (m_fittedView != m_wish.query.view)
        fitMarks();
    else if (newTable || regrouped)
        fitNames();
    m_fittedView = m_wish.query.view;
    if (keepPlace)
        m_view->horizontalScrollBar()->setValue(right);
    if (typed)
        typeOn(*typed);
}

/// So that the row begins `above` below the upper edge; negative where some of it is out of sight.
void RunsTable::scrollDownTo(int row, int above)
{
    for (RunsView* view : {m_pinned, m_view})
        view->doItemsLayout(); // Before the bars take values that only the new rows make room for.
    m_view->verticalScrollBar()->setValue(m_view->verticalHeader()->sectionPosition(row) - above);
}

void RunsTable::restoreChoice()
{
    m_restoring = true;
    const RunTable& table = *m_model->table();
    std::erase_if(m_choice, [&](RunId run) { return !table.rowOf(run); });
    if (m_choice.empty())
        chooseSome();
    QItemSelection selection;
    for (const RunId run : m_choice) {
        if (const int row = m_model->rowOf(run); row >= 0)
            selection.select(m_model->index(row, 0), m_model->index(row, m_model->columnCount() - 1));
    }
    m_view->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    if (!m_view->currentIndex().isValid() && !selection.isEmpty())
        m_view->selectionModel()->setCurrentIndex(selection.first().topLeft(), QItemSelectionModel::NoUpdate);
    m_restoring = false;
    tellCounts();
    Q_EMIT choiceChanged();
}

/// The first runs that have anything to draw: a page that opens empty says nothing.
void RunsTable::chooseSome()
{
    const RunTable& table = *m_model->table();
    for (const quint32 run : m_model->rows().found().runs) {
        if (std::ssize(m_choice) < drawnByDefault && !table.metrics.of(run).empty() && table.runs[run].isActive())
            m_choice.push_back(table.runs[run].id);
    }
}

void RunsTable::takeChoice(const QItemSelection& selected, const QItemSelection& deselected)
{
    if (m_restoring)
        return;
    const auto forEachRun = [&](const QItemSelection& selection, auto act) {
        for (const QItemSelectionRange& range : selection) {
            for (int row = range.top(); row <= range.bottom(); ++row) {
                if (const ListedRun* run = m_model->runAt(row))
                    act(run->id);
            }
        }
    };
    if (m_adds) {
        std::vector<RunId> gone;
        forEachRun(deselected, [&](RunId run) { gone.push_back(run); });
        std::erase_if(m_choice, [&](RunId run) { return std::find(gone.begin(), gone.end(), run) != gone.end(); });
        forEachRun(selected, [&](RunId run) {
            if (std::find(m_choice.begin(), m_choice.end(), run) == m_choice.end())
                m_choice.push_back(run);
        });
    } else {
        m_choice.clear();
        forEachRun(m_view->selectionModel()->selection(), [&](RunId run) { m_choice.push_back(run); });
    }
    m_choiceIsOwn = true;
    tellCounts();
    Q_EMIT choiceMade();
    Q_EMIT choiceChanged();
}

/// Of a heading, all runs of its group, unless all of them are chosen: then none.
void RunsTable::toggle(int row)
{
    if (m_model->rows().headingAt(row)) {
        const std::vector<RunId> group = m_model->runsUnder(row);
        std::vector<RunId> others = m_choice;
        std::erase_if(others, [&](RunId run) { return std::find(group.begin(), group.end(), run) != group.end(); });
        if (others.size() + group.size() > m_choice.size())
            others.insert(others.end(), group.begin(), group.end());
        return choose(std::move(others));
    }
    m_adds = true;
    m_view->selectionModel()->select(m_model->index(row, 0), QItemSelectionModel::Toggle | QItemSelectionModel::Rows);
}

std::vector<RunId> RunsTable::chosen() const
{
    std::vector<RunId> runs = m_choice;
    const auto place = [&](RunId run) {
        const qint64 found = m_model->placeOf(run);
        return found < 0 ? std::numeric_limits<qint64>::max() : found;
    };
    std::stable_sort(runs.begin(), runs.end(), [&](RunId a, RunId b) { return place(a) < place(b); });
    return runs;
}

void RunsTable::choose(std::vector<RunId> runs)
{
    m_choice = std::move(runs);
    m_choiceIsOwn = true;
    Q_EMIT choiceMade();
    restoreChoice();
}

bool RunsTable::reveal(const QString& uid)
{
    const std::optional<std::size_t> at = m_model->table()->rowOf(uid);
    if (!at)
        return false;
    const RunId run = m_model->table()->runs[*at].id;
    m_choice = {run};
    m_choiceIsOwn = true;
    if (!m_model->table()->runs[*at].isActive() && view() == RunView::Active)
        setView(RunView::All);
    m_restoring = true;
    m_model->openAround(run);
    restoreChoice();
    if (const int row = m_model->rowOf(run); row >= 0) {
        m_view->selectionModel()->setCurrentIndex(m_model->index(row, 0), QItemSelectionModel::NoUpdate);
        m_view->scrollTo(m_model->index(row, 0), QAbstractItemView::PositionAtCenter);
    }
    return true;
}

QString RunsTable::currentUid() const
{
    const ListedRun* run = m_model->runAt(m_view->currentIndex().row());
    return run ? run->uid : QString();
}

void RunsTable::setDrawn(std::size_t runs)
{
    m_drawn = runs;
    tellCounts();
}

void RunsTable::tellCounts()
{
    m_view->setEmptyWords(m_wish.query.filter.matchesAll() && view() == RunView::Archived
                              ? tr("Nobody has archived a run of these, and no source marked one deleted.")
                              : tr("No run matches."));
    const QString chosen = grouped(std::ssize(m_choice));
    const QString shown = grouped(std::ssize(m_model->rows().found().runs));
    const QString all = grouped(std::ssize(m_model->table()->runs));
    QString counts = shown == all ? tr("%1 chosen of %2 runs").arg(chosen, all)
                                  : tr("%1 chosen of %2 matching · %3 in all").arg(chosen, shown, all);
    if (m_drawn < m_choice.size())
        counts = tr("%1 · only %2 drawn").arg(counts, grouped(static_cast<qint64>(m_drawn)));
    if (m_model->rows().hasGroups())
        counts = tr("%1 · groups: %2").arg(counts, grouped(std::ssize(m_model->rows().found().groups)));
    m_counts->setText(counts);
    const QString time =
        QString::number(std::max(m_milliseconds, 1.0), 'f', m_milliseconds < 1 || m_milliseconds >= 10 ? 0 : 1);
    m_time->setText(m_milliseconds < 1 ? tr("< %1 ms").arg(time) : tr("%1 ms").arg(time));
}

} // namespace assay
