// SPDX-License-Identifier: GPL-3.0-or-later
// The bar over RunsTable and what it keeps at the top: which runs are looked at, pinned runs, the baseline.
#include "ui/panes/data_scientist/grouping_menu.h"
#include "ui/panes/data_scientist/runs_model.h"
#include "ui/panes/data_scientist/runs_table.h"
#include "ui/panes/data_scientist/runs_view.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/offered_menu.h"
#include "ui/widgets/segments.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

namespace assay {
namespace {

constexpr int barHeight = 42;

} // namespace

QWidget* RunsTable::makeBar()
{
    auto* bar = new Bar(Qt::BottomEdge);
    bar->setFixedHeight(barHeight);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(metrics::inside, 0, metrics::unit, 0);
    row->setSpacing(metrics::unit);
    m_views->setObjectName(QStringLiteral("runViews"));
    for (const QString& word : {tr("Active"), tr("Archived"), tr("All")}) // In the order of RunView.
        m_views->add(word);
    m_views->setToolTip(
        tr("Archived runs are those that somebody put away here, and those that their source deleted."));
    row->addWidget(m_views);
    row->addSpacing(metrics::inside);
    m_baselineName->setObjectName(QStringLiteral("baselineName"));
    row->addWidget(m_baselineName, 1);
    m_noBaseline->setObjectName(QStringLiteral("noBaseline"));
    m_noBaseline->setFixedSize(28, 26);
    row->addWidget(m_noBaseline);
    connect(m_views, &Segments::currentChanged, this, [this](int place) { setView(static_cast<RunView>(place)); });
    connect(m_noBaseline, &QPushButton::clicked, this, [this] { setBaseline({}); });
    return bar;
}

void RunsTable::setView(RunView view)
{
    if (m_wish.query.view == view)
        return;
    m_wish.query.view = view;
    m_views->setCurrent(static_cast<int>(view));
    arrange();
}

std::vector<const ListedRun*> RunsTable::targets() const
{
    const RunTable& table = *m_model->table();
    const std::vector<RunId> current = m_model->runsUnder(m_view->currentIndex().row());
    const bool among = std::all_of(current.begin(), current.end(), [this](RunId run) {
        return std::find(m_choice.begin(), m_choice.end(), run) != m_choice.end();
    });
    std::vector<const ListedRun*> found;
    for (const RunId run : current.empty() || (m_choiceIsOwn && among) ? chosen() : current) {
        if (m_model->placeOf(run) >= 0)
            found.push_back(&table.runs[*table.rowOf(run)]);
    }
    return found;
}

void RunsTable::setGrouping(const RunGrouping& grouping)
{
    if (m_wish.grouping == grouping)
        return;
    m_wish.grouping = grouping;
    m_group->setChecked(grouping.kind != RunGrouping::Kind::None);
    arrange();
}

void RunsTable::offerGroupingMenu()
{
    auto* menu = new OfferedMenu(
        *m_group, [this] { return m_group->accessibleName(); },
        [this](QMenu& offered) {
            fillGroupingMenu(offered, *m_model->table(), m_wish.grouping,
                             [this](const RunGrouping& grouping) { setGrouping(grouping); });
            offered.addSeparator();
            const QString refusal = m_model->rows().hasGroups() ? QString() : tr("the rows are in no groups");
            for (QAction* action : {offered.addAction(tr("Open all groups"), this, [this] { setAllOpen(true); }),
                                    offered.addAction(tr("Close all groups"), this, [this] { setAllOpen(false); })}) {
                action->setEnabled(refusal.isEmpty());
                action->setStatusTip(refusal);
            }
        });
    menu->setObjectName(QStringLiteral("groupingMenu"));
    connect(m_group, &QPushButton::clicked, menu, [this, menu] {
        m_group->setChecked(m_wish.grouping.kind != RunGrouping::Kind::None); // The menu decides it, and no click.
        menu->popupAbove(m_group->mapToGlobal(QPoint(0, -metrics::unit)));
    });
}

void RunsTable::setOpen(int row, bool open)
{
    m_restoring = true; // Runs that go out of sight stay chosen.
    m_model->setOpen(row, open);
    restoreChoice();
}

void RunsTable::setAllOpen(bool open)
{
    m_restoring = true;
    m_model->setAllOpen(open);
    if (m_model->rowCount() > 0)
        m_view->selectionModel()->setCurrentIndex(m_model->index(0, 0), QItemSelectionModel::NoUpdate);
    restoreChoice();
}

void RunsTable::forget(const QStringList& uids)
{
    const RunTable& table = *m_model->table();
    std::erase_if(m_choice, [&](RunId run) {
        const std::optional<std::size_t> row = table.rowOf(run);
        return row && uids.contains(table.runs[*row].uid);
    });
    restoreChoice();
}

void RunsTable::editName()
{
    openNameEditor(m_view->currentIndex().row());
}

void RunsTable::openNameEditor(int row)
{
    for (int column = 0; m_model->runAt(row) && column < m_model->columnCount(); ++column) {
        const QModelIndex index = m_model->index(row, column);
        if (!(index.flags() & Qt::ItemIsEditable))
            continue;
        RunsView* view = m_view->isColumnHidden(column) ? m_pinned : m_view;
        view->edit(index);
    }
}

std::optional<RunsTable::TypedName> RunsTable::typedName() const
{
    for (const RunsView* view : {m_pinned, m_view}) {
        if (const QLineEdit* field = view->nameEditor())
            return TypedName{field->property(editedRunProperty).toString(),
                             field->text(),
                             field->property(seenNameProperty).toString(),
                             field->cursorPosition(),
                             field->selectionStart(),
                             static_cast<int>(field->selectedText().size())};
    }
    return std::nullopt;
}

/// Goes on in a new field; nowhere where the run is not shown any more.
void RunsTable::typeOn(const TypedName& typed)
{
    const std::optional<std::size_t> run = m_model->table()->rowOf(typed.run);
    openNameEditor(run ? m_model->rowOf(m_model->table()->runs[*run].id) : -1);
    for (const RunsView* view : {m_pinned, m_view}) {
        QLineEdit* field = view->nameEditor();
        if (!field)
            continue;
        field->setProperty(seenNameProperty,
                           typed.seen); // Written over another name it would be refused, as it has to be.
        field->setText(typed.text);
        if (typed.chosenFrom >= 0)
            field->setSelection(typed.chosenFrom, typed.chosen);
        else
            field->setCursorPosition(typed.cursor);
    }
}

void RunsTable::setPinned(const QStringList& uids, bool pinned)
{
    for (const QString& uid : uids) {
        m_layout.pinnedRuns.removeAll(uid);
        if (pinned)
            m_layout.pinnedRuns << uid;
    }
    showMarks();
    fitMarks();
    m_remember.start();
}

void RunsTable::setBaseline(const QString& uid)
{
    m_layout.baseline = uid;
    showMarks();
    fitMarks();
    m_remember.start();
    Q_EMIT baselineChanged(uid);
}

/// A run that was just noted, pinned or renamed.
void RunsTable::fitNames()
{
    m_restoring = true;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        if (m_model->columns()[static_cast<std::size_t>(column)].field.kind == RunField::Kind::Name)
            fitColumn(column);
    }
    m_restoring = false;
    fitPinned();
}

/// Names give room to their marks, metrics to their differences.
void RunsTable::fitMarks()
{
    m_restoring = true; // Nobody drags these widths.
    for (int column = 0; column < m_model->columnCount(); ++column)
        fitColumn(column);
    m_restoring = false;
    fitPinned();
}

void RunsTable::showMarks()
{
    const RowKey current = m_model->keyOf(m_view->currentIndex().row());
    m_restoring = true;
    m_model->setMarks(m_layout.pinnedRuns, m_layout.baseline);
    if (const int now = m_model->rowOf(current); now >= 0)
        m_view->selectionModel()->setCurrentIndex(m_model->index(now, 0), QItemSelectionModel::NoUpdate);
    restoreChoice();
    tellBaseline();
}

/// Says with what the metrics are compared, also where a filter hides it.
void RunsTable::tellBaseline()
{
    const std::optional<std::size_t> at = m_model->table()->rowOf(m_layout.baseline);
    m_baselineName->setText(at ? tr("Baseline: %1").arg(m_model->table()->runs[*at].name) : QString());
    m_noBaseline->setVisible(at.has_value());
}

} // namespace assay
