// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/discussion/anchored_places.h"
#include "core/query/run_order.h"
#include "core/runs/field_summary.h"
#include "ui/panes/data_scientist/baseline_difference.h"
#include "ui/panes/data_scientist/run_rows.h"
#include "ui/panes/data_scientist/runs_layout.h"

#include <QAbstractTableModel>

#include <map>
#include <memory>

namespace assay {

/// What the runs table's delegate asks of a cell beyond its text.
enum RunRole {
    CellKindRole = Qt::UserRole,
    RunIdRole,
    ColorIndexRole, ///< Into Palette::series; nothing for a run that is not drawn.
    StatusRole,     ///< Of a heading only where all its runs have one.
    LifecycleRole,  ///< "deleted in its source" or "archived"; nothing for others. Translated.
    PinnedRole,     ///< Whether it stays at the top.
    BaselineRole,   ///< Whether others are compared with it.
    NotesRole,      ///< How many there are.
    DifferenceRole, ///< From the baseline: "+0.0120 ▲"; nothing where there is none.
    DifferenceToneRole,
    DiffersRole,       ///< Whether a parameter or a tag is not that of the baseline.
    HeadingRole,       ///< Whether the row is the heading of a group.
    HeadingOpenRole,   ///< Whether the runs of its group are shown.
    HeadingCountRole,  ///< How many runs the group has.
    HeadingColorsRole, ///< QList<int>: the colours of those that are drawn, as ColorIndexRole has them.
};

/// Which thing a row shows, whatever row that is: a run, or the heading of a group, which is known by its name.
struct RowKey {
    RunId run;
    QString heading;
};

enum class CellKind { Name, Status, Figure, Text };

/// A window on a RunTable: the rows that a query found, in its order or in groups under headings, and the columns somebody
/// chose. It holds no text of its own; a cell is read when it is painted. A heading shows the mean of a column of figures,
/// and a word where all runs of the group have the same. GUI thread.
class RunsModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit RunsModel(QObject* parent = nullptr);

    void setTable(std::shared_ptr<const RunTable> table, FoundRuns found);
    void setColumns(std::vector<RunColumn> columns);
    void setSort(std::vector<SortKey> sort);     ///< Only shown: what the rows are sorted by.
    void setColors(std::map<RunId, int> colors); ///< Which runs are drawn, and in which colour.

    /// Keeps these runs at the top of whatever the rows are, the baseline first. By uid; those that are not there wait.
    void setMarks(QStringList pinned, QString baseline);
    bool isPinned(const QString& uid) const { return m_pinned.contains(uid); }
    const QString& baseline() const { return m_baseline; }

    /// What a metric's cell differs from the baseline's; nothing where one of them has no figure.
    std::optional<BaselineDifference> difference(std::size_t run, int column) const;
    bool hasDifferences(int column) const; ///< Whether cells of the column may have one.

    void setComments(discussion::CellComments comments); ///< How many are open on the runs' cells.
    void setEditable(bool editable); ///< Whether names may be typed over; nameEdited() says what was typed.
    const FieldReader& reader(int column) const { return m_readers[static_cast<std::size_t>(column)]; }

    const std::shared_ptr<const RunTable>& table() const { return m_table; }
    const std::map<RunId, int>& colors() const { return m_colors; }
    const std::vector<RunColumn>& columns() const { return m_columns; }
    QString cellText(std::size_t run, int column) const { return textOf(reader(column), run); }
    QString columnKey(int column) const;         ///< As ColumnKeyRole; empty for no column.
    int columnWithKey(const QString& key) const; ///< The first where there is none.
    bool isNumber(int column) const { return m_readers[static_cast<std::size_t>(column)].isNumber(); }

    const RunRows& rows() const { return m_rows; }
    const ListedRun* runAt(int row) const;       ///< Null for a heading and for no row.
    int rowOf(RunId run) const;                  ///< -1 where it is not shown.
    RowKey keyOf(int row) const;                 ///< Of nothing for no row.
    int rowOf(const RowKey& key) const;          ///< -1 where it is not shown.
    qint64 placeOf(RunId run) const;             ///< Among all that were found, also in closed groups; -1 for others.
    std::vector<RunId> runsUnder(int row) const; ///< Of a heading; the run of another row.
    void setOpen(int row, bool open);            ///< Of a heading.
    void setAllOpen(bool open);
    void openAround(RunId run); ///< The group that holds it, if any.

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    /// Tells that somebody typed over a name which was `seen` then. The row says so once it is written and read again.
    void enterName(const QModelIndex& index, const QString& name, const QString& seen);
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override; ///< Only asks: sortAsked() is answered by setRows().

Q_SIGNALS:
    void sortAsked(int column, Qt::SortOrder order);
    void nameEdited(const QString& uid, const QString& name, const QString& before);

private:
    void makeReaders();
    QString textOf(const FieldReader& reader, std::size_t row) const;
    QVariant runData(std::size_t row, const QModelIndex& index, int role) const;
    QVariant commentsOn(std::size_t row, int column) const;
    QVariant nameData(const ListedRun& run, int role) const;
    QVariant headingData(std::size_t group, int column, int role) const;
    QString headingText(std::size_t group, int column) const;
    QString headingSentence(std::size_t group, int column) const;
    QList<int> drawnColors(std::size_t group) const;
    const FieldSummary& summary(std::size_t group, int column) const;
    QVariant differenceData(std::size_t run, int column, int role) const;
    QString accessibleText(std::size_t row, const QModelIndex& index) const;
    QString sortMark(const RunField& field) const;
    QString headerHint(const RunField& field) const;
    void place(FoundRuns found);

    std::shared_ptr<const RunTable> m_table;
    RunRows m_rows;
    mutable std::map<std::pair<std::size_t, int>, FieldSummary> m_summaries; ///< Of groups by column, once asked for.
    std::vector<RunColumn> m_columns;
    std::vector<FieldReader> m_readers; ///< One a column.
    std::vector<SortKey> m_sort;
    std::map<RunId, int> m_colors;
    QStringList m_pinned;
    QString m_baseline;
    discussion::CellComments m_comments;
    std::optional<std::size_t> m_baselineRow; ///< Of the table.
    bool m_editable = false;
};

/// A figure with four significant digits, zeros at its end included, so that a column reads evenly: 0.9214, 0.7000, 12.50.
QString figureText(double value);

/// A figure of such a field as its cells show it: a duration, a time, else as above. Empty for NaN.
QString figureText(RunField::Kind kind, double value);

} // namespace assay
