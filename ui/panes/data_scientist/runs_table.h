// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/discussion/anchored_places.h"
#include "core/query/run_order.h"
#include "ui/panes/data_scientist/run_rows.h"
#include "ui/panes/data_scientist/runs_layout.h"
#include "ui/panes/session.h"
#include "ui/widgets/card.h"

#include <QTimer>

#include <atomic>

class QHeaderView;
class QItemSelection;
class QLabel;
class QMenu;
class QPushButton;
class QTableView;

namespace assay {

class ElidedLabel;
class RunsModel;
class Segments;
class RunsView;

/// Which runs the table shows, in which order and under which headings.
struct RunsWish {
    RunQuery query;
    RunGrouping grouping;

    bool operator==(const RunsWish&) const = default;
};

/// A table with what was wished of it, made off the GUI thread.
struct ArrangedRuns {
    std::shared_ptr<const RunTable> table;
    RunsWish wish;
    FoundRuns found;
    double milliseconds = 0;                ///< That it took.
    discussion::CellComments comments = {}; ///< Of the runs, as they were read last.
};

ArrangedRuns arrangeRuns(
    std::shared_ptr<const RunTable> table, const RunsWish& wish,
    const std::function<bool()>& cancelled = [] { return false; });

/// Reads the runs, and what there is to say of their cells. Runs inside a transaction of the caller and may throw
/// db::SqlError.
ArrangedRuns readRuns(db::Connection& connection, const RunFilter& filter, const std::vector<MetricStep>& steps,
                      const RunsWish& wish);

/// The runs on a card: choosing rows chooses what is drawn. The choice is kept by run, not by row, and lasts while a
/// filter hides it. Sorting and filtering large tables happens in a job; until it is done the rows stay as they are.
class RunsTable final : public Card {
    Q_OBJECT

public:
    explicit RunsTable(Session& session, QWidget* parent = nullptr);
    ~RunsTable() override;

    /// Shows these; where the query has changed meanwhile they are arranged once more. Keeps the choice, the current
    /// row and what is scrolled to.
    void setRuns(ArrangedRuns runs);
    void setFilter(const Filter& filter);
    const RunsWish& wish() const { return m_wish; }
    void setGrouping(const RunGrouping& grouping); ///< Rows of a group stand under its heading.
    std::vector<RunColumn> columns() const;        ///< Empty while they are the usual ones.
    bool dense() const { return m_layout.dense; }
    std::vector<MetricStep> steps() const; ///< What the table has to be read with, for its columns and its order.
    void arrange(std::vector<RunColumn> columns, std::vector<SortKey> sort, bool dense); ///< As a saved view has it.

    RunsModel& model() { return *m_model; }
    RunsView& rowsView() { return *m_view; }
    std::vector<RunId> chosen() const;    ///< In the order of the table; those that the filter hides come last.
    void choose(std::vector<RunId> runs); ///< Instead of those chosen before; as if by the person.
    void setOpen(int row, bool open);     ///< Of a group's heading.
    void setAllOpen(bool open);
    void setDrawn(std::size_t runs); ///< Of the chosen ones, which may be more than a chart can tell apart.
    bool reveal(const QString& uid); ///< Chooses this run alone and scrolls to it; false where it is not in the table.
    QString currentUid() const;      ///< Of the current row; empty without one.

    /// What an edit is of: the chosen runs that the filter leaves; the current row's, which may be a whole group's, where
    /// they are not among them, or where nobody but the page has chosen yet.
    std::vector<const ListedRun*> targets() const;
    void forget(const QStringList& uids); ///< Runs that were put away are not drawn any more.
    void editName();                      ///< Of the current run, in its place.

    RunView view() const { return m_wish.query.view; }
    void setView(RunView view);

    /// Pinned runs and the baseline stay at the top of any order; they are remembered for the project on this machine.
    void setPinned(const QStringList& uids, bool pinned);
    void setBaseline(const QString& uid); ///< Empty for none.

Q_SIGNALS:
    void choiceMade(); ///< By the person; choiceChanged() follows.
    void choiceChanged();
    void currentChanged();
    void menuAsked(const QPoint& globalPosition);
    void baselineChanged(const QString& uid);
    void stepsMissing(); ///< A column needs what the table was read without.

private:
    /// A name that somebody is typing over, in a field that the next reset of the model takes away.
    struct TypedName {
        QString run; ///< Uid.
        QString text;
        QString seen; ///< What the run was called when they began.
        int cursor = 0;
        int chosenFrom = -1; ///< -1 where none of it is chosen.
        int chosen = 0;
    };

    QWidget* makeBar();
    void showMarks();
    void tellBaseline();
    void fitMarks();
    void fitNames();
    void joinHalves();
    void connectView(RunsView& view);
    QWidget* makeFooter();
    void arrange();
    void take(ArrangedRuns runs, bool keepPlace);
    void scrollDownTo(int row, int above);
    std::optional<TypedName> typedName() const;
    void typeOn(const TypedName& typed);
    void openNameEditor(int row);
    void restoreChoice();
    void chooseSome();
    void takeChoice(const QItemSelection& selected, const QItemSelection& deselected);
    void toggle(int row);
    void tellCounts();

    void sortBy(int column, std::optional<bool> descending, bool further);
    void setColumns(std::vector<RunColumn> columns);
    void showColumns();
    void fitColumn(int column);
    void fitPinned();
    void readOrderAndWidths();
    void addStepChoice(QMenu& menu, int column);
    void showHeaderMenu(QHeaderView& header, const QPoint& at);
    void offerColumnMenus();
    void fillColumnMenu(QMenu& menu, int column);
    void showColumnsPopup();
    void offerGroupingMenu();
    void setDense(bool dense);
    void changeColumn(int column, const std::function<void(RunColumn&)>& change);

    Session& m_session;
    RunsModel* m_model;
    RunsView* m_pinned; ///< Its columns stay while the others scroll.
    RunsView* m_view;
    QPushButton* m_dense = nullptr;
    QPushButton* m_group = nullptr;
    Segments* m_views;
    ElidedLabel* m_baselineName;
    QPushButton* m_noBaseline;
    QLabel* m_counts;
    QLabel* m_time;
    RunsLayout m_layout;
    RunsWish m_wish;
    std::vector<RunId> m_choice;
    std::size_t m_drawn = 0;
    std::shared_ptr<std::atomic_bool> m_outdated; ///< Of the query that is running.
    QTimer m_remember;
    double m_milliseconds = 0;
    RunView m_fittedView = RunView::Active; ///< Whose rows the widths fit.
    bool m_adds = false;
    bool m_choiceIsOwn = false; ///< Somebody has chosen; not the page by itself.
    bool m_restoring = false;
    bool m_usual = true; ///< Nobody has changed the columns: they follow from what the table holds.
};

} // namespace assay
