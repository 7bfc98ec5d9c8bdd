// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/address_role.h"
#include "ui/models/comment_place.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <functional>
#include <map>
#include <numeric>
#include <utility>
#include <vector>

namespace assay {

/// One column: its heading, and how to read a row for it.
template <typename Row>
struct Column {
    using Text = std::function<QString(const Row&)>;
    using Number = std::function<double(const Row&)>;
    using Extra = std::function<QVariant(const Row&, int role)>;

    Column(QString heading, Text textOf, Number numberOf = nullptr, Extra extraOf = nullptr, Number rankOf = nullptr)
        : title(std::move(heading))
        , text(std::move(textOf))
        , number(std::move(numberOf))
        , extra(std::move(extraOf))
        , rank(std::move(rankOf))
    {
    }

    QString title;
    Text text;
    Number number; ///< Set for figures: sorts, and aligns right. NaN: none.
    Extra extra;   ///< Roles beyond the text.
    Number rank;   ///< Set for words that stand in another order than their letters: sorts alone. NaN: none.
};

/// A read-only table of value rows. It sorts and filters an index vector of its own: QSortFilterProxyModel is too slow
/// for 100,000 rows. GUI thread.
template <typename Row>
class TableModel : public QAbstractTableModel {
public:
    using QAbstractTableModel::QAbstractTableModel;

    /// `keys` are the words that project files know the columns by, one each; none where their cells are no places of their
    /// own.
    void setColumns(std::vector<Column<Row>> columns, QStringList keys = {})
    {
        beginResetModel();
        m_columns = std::move(columns);
        m_keys = std::move(keys);
        m_sortColumn = -1;
        arrange();
        endResetModel();
    }

    void setRows(std::vector<Row> rows)
    {
        beginResetModel();
        m_rows = std::move(rows);
        arrange();
        endResetModel();
    }

    /// How many open comments there are on cells, by the uid of the row's thing and the word of the column.
    void setComments(std::map<std::pair<QString, QString>, int> comments)
    {
        if (comments == m_comments)
            return;
        m_comments = std::move(comments);
        if (rowCount() > 0 && columnCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {CommentCountRole});
    }

    /// How words are looked for in a row; in the texts of its columns where it is empty.
    void setHolds(std::function<bool(const Row&, const QString& words)> holds) { m_holds = std::move(holds); }

    /// Keeps the rows that hold `words`, in any case.
    void setFilter(const QString& words)
    {
        beginResetModel();
        m_filter = words;
        arrange();
        endResetModel();
    }

    /// Keeps the rows that `pins` names above all others, in any order of columns; none where it is empty.
    void setPinned(std::function<bool(const Row&)> pins)
    {
        beginResetModel();
        m_pins = std::move(pins);
        arrange();
        endResetModel();
    }

    const Row& row(int i) const { return m_rows.at(m_order.at(static_cast<std::size_t>(i))); }
    int allRows() const { return static_cast<int>(m_rows.size()); } ///< Also those the filter hides.

    int rowCount(const QModelIndex& parent = {}) const final
    {
        return parent.isValid() ? 0 : static_cast<int>(m_order.size());
    }

    int columnCount(const QModelIndex& parent = {}) const final
    {
        return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
    }

    QVariant data(const QModelIndex& index, int role) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid))
            return {};
        const Column<Row>& column = m_columns[static_cast<std::size_t>(index.column())];
        const Row& at = row(index.row());
        if (column.extra) {
            const QVariant value = column.extra(at, role);
            if (value.isValid())
                return value;
        }
        if (role == Qt::DisplayRole)
            return column.text(at);
        if (role == CommentCountRole && !m_comments.empty())
            return commentsAt(index);
        if (role == Qt::TextAlignmentRole)
            return int(Qt::AlignVCenter) | int(column.number ? Qt::AlignRight : Qt::AlignLeft);
        return {};
    }

    QVariant headerData(int section, Qt::Orientation orientation, int role) const final
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
            return {};
        const Column<Row>& column = m_columns[static_cast<std::size_t>(section)];
        if (role == Qt::DisplayRole)
            return column.title;
        if (role == ColumnKeyRole)
            return m_keys.value(section);
        if (role == Qt::TextAlignmentRole)
            return int(Qt::AlignVCenter) | int(column.number ? Qt::AlignRight : Qt::AlignLeft);
        return {};
    }

    void sort(int column, Qt::SortOrder order) final
    {
        Q_EMIT layoutAboutToBeChanged();
        const QModelIndexList before = persistentIndexList();
        std::vector<std::size_t> sources;
        for (const QModelIndex& index : before)
            sources.push_back(m_order.at(static_cast<std::size_t>(index.row())));
        m_sortColumn = column;
        m_sortOrder = order;
        arrange();
        QModelIndexList after;
        for (qsizetype i = 0; i < before.size(); ++i) {
            const auto found = std::find(m_order.begin(), m_order.end(), sources[static_cast<std::size_t>(i)]);
            after << index(static_cast<int>(found - m_order.begin()), before.at(i).column());
        }
        changePersistentIndexList(before, after);
        Q_EMIT layoutChanged();
    }

private:
    QVariant commentsAt(const QModelIndex& index) const
    {
        const auto found = m_comments.find({addressOf(index).key, m_keys.value(index.column())});
        return found == m_comments.end() ? QVariant() : QVariant(found->second);
    }

    bool passes(const Row& row) const
    {
        if (m_holds && !m_filter.isEmpty())
            return m_holds(row, m_filter);
        return m_filter.isEmpty() || std::any_of(m_columns.begin(), m_columns.end(), [&](const Column<Row>& column) {
                   return column.text(row).contains(m_filter, Qt::CaseInsensitive);
               });
    }

    void arrange()
    {
        m_order.clear();
        for (std::size_t i = 0; i < m_rows.size(); ++i) {
            if (passes(m_rows[i]))
                m_order.push_back(i);
        }
        if (m_sortColumn >= 0 && m_sortColumn < columnCount()) {
            const Column<Row>& column = m_columns[static_cast<std::size_t>(m_sortColumn)];
            if (const typename Column<Row>::Number& number = column.number ? column.number : column.rank)
                sortByNumber(number);
            else
                sortByText(column);
        }
        if (m_pins)
            std::stable_partition(m_order.begin(), m_order.end(), [&](std::size_t i) { return m_pins(m_rows[i]); });
    }

    /// Rows without a number come last in either direction.
    void sortByNumber(const typename Column<Row>::Number& number)
    {
        std::vector<double> keys;
        keys.reserve(m_rows.size());
        for (const Row& row : m_rows)
            keys.push_back(number(row));
        const bool down = m_sortOrder == Qt::DescendingOrder;
        std::stable_sort(m_order.begin(), m_order.end(), [&](std::size_t a, std::size_t b) {
            if (std::isnan(keys[a]) || std::isnan(keys[b]))
                return !std::isnan(keys[a]) && std::isnan(keys[b]);
            return down ? keys[a] > keys[b] : keys[a] < keys[b];
        });
    }

    void sortByText(const Column<Row>& column)
    {
        std::vector<QString> keys;
        keys.reserve(m_rows.size());
        for (const Row& row : m_rows)
            keys.push_back(column.text(row));
        const bool down = m_sortOrder == Qt::DescendingOrder;
        std::stable_sort(m_order.begin(), m_order.end(), [&](std::size_t a, std::size_t b) {
            const int order = QString::compare(keys[a], keys[b], Qt::CaseInsensitive);
            return down ? order > 0 : order < 0;
        });
    }

    std::vector<Column<Row>> m_columns;
    QStringList m_keys;
    std::map<std::pair<QString, QString>, int> m_comments;
    std::vector<Row> m_rows;
    std::vector<std::size_t> m_order; ///< Shown rows, as indices of m_rows.
    QString m_filter;
    std::function<bool(const Row&, const QString&)> m_holds;
    std::function<bool(const Row&)> m_pins;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace assay
