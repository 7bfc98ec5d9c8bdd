// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <set>
#include <vector>

namespace assay {

/// Rows of a RunTable that stand under one heading, in the order of a query.
struct RunRowGroup {
    QString name; ///< "depth = 3".
    std::vector<quint32> runs;
};

/// The rows of a RunTable that a query found, in its order; and the same in groups, where there are any.
struct FoundRuns {
    std::vector<quint32> runs;
    std::vector<RunRowGroup> groups;
};

/// What stands in which row of the runs table: marked runs at the top, then the others as a query has them, or below the
/// heading of their group as long as it is open. Groups stay closed until somebody opens them; which are open is known by
/// name and outlasts a new order.
class RunRows {
public:
    /// `top` holds rows that stand above all others, and in no group, where they are among those found.
    void arrange(std::size_t tableSize, FoundRuns found, const std::vector<quint32>& top);

    void setOpen(std::size_t group, bool open);
    void setAllOpen(bool open);
    void openAround(std::size_t run); ///< The group of this row of the table, if it has one.

    int size() const { return static_cast<int>(m_rows.size()); }
    std::optional<std::size_t> runAt(int row) const;     ///< The row of the table; nothing for a heading or no row.
    std::optional<std::size_t> headingAt(int row) const; ///< Which group; nothing for a run or no row.
    int rowOf(std::size_t run) const;                    ///< -1 for what was not found or is in a closed group.
    int rowOfHeading(const QString& name) const;         ///< -1 for no group of this name.
    int headingAbove(int row) const;                     ///< The row of the heading of a run's group; -1 without one.

    const FoundRuns& found() const { return m_found; }
    bool hasGroups() const { return !m_found.groups.empty(); }
    bool isOpen(std::size_t group) const { return m_open.count(m_found.groups[group].name) > 0; }

    /// All found: those at the top, then the others as they stand when all groups are open.
    const std::vector<quint32>& inOrder() const { return m_inOrder; }
    qint64 placeOf(std::size_t run) const { return m_placeOf[run]; } ///< Among those; -1 for a run that was not found.

private:
    void bringInOrder(const std::vector<quint32>& top);
    void layOut();

    FoundRuns m_found;
    std::vector<quint32> m_inOrder;
    std::size_t m_top = 0;         ///< How many of those stand at the top.
    std::vector<qint64> m_rows;    ///< A row of the table, or the bitwise not of a group's place.
    std::vector<qint32> m_rowOf;   ///< Of each row of the table; -1 where it has none.
    std::vector<qint32> m_placeOf; ///< Of each row of the table in m_inOrder.
    std::vector<qint32> m_groupOf; ///< Of each row of the table; -1 for those in none.
    std::set<QString> m_open;      ///< Names.
};

} // namespace assay
