// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/data_scientist/run_rows.h"

#include <algorithm>

namespace assay {

void RunRows::arrange(std::size_t tableSize, FoundRuns found, const std::vector<quint32>& top)
{
    m_found = std::move(found);
    m_placeOf.assign(tableSize, -1);
    m_groupOf.assign(tableSize, -1);
    for (std::size_t group = 0; group < m_found.groups.size(); ++group) {
        for (const quint32 run : m_found.groups[group].runs)
            m_groupOf[run] = static_cast<qint32>(group);
    }
    bringInOrder(top);
    layOut();
}

void RunRows::bringInOrder(const std::vector<quint32>& top)
{
    std::vector<bool> isFound(m_placeOf.size());
    for (const quint32 run : m_found.runs)
        isFound[run] = true;
    m_inOrder.clear();
    m_inOrder.reserve(m_found.runs.size());
    const auto add = [&](quint32 run) {
        if (!isFound[run] || m_placeOf[run] >= 0)
            return;
        m_placeOf[run] = static_cast<qint32>(m_inOrder.size());
        m_inOrder.push_back(run);
    };
    std::for_each(top.begin(), top.end(), add);
    m_top = m_inOrder.size();
    for (const RunRowGroup& group : m_found.groups)
        std::for_each(group.runs.begin(), group.runs.end(), add);
    std::for_each(m_found.runs.begin(), m_found.runs.end(), add);
}

void RunRows::layOut()
{
    m_rowOf.assign(m_placeOf.size(), -1);
    m_rows.clear();
    m_rows.reserve(m_found.runs.size() + m_found.groups.size());
    const auto add = [&](quint32 run) {
        m_rowOf[run] = static_cast<qint32>(m_rows.size());
        m_rows.push_back(run);
    };
    const auto rest = m_inOrder.begin() + static_cast<std::ptrdiff_t>(m_top);
    std::for_each(m_inOrder.begin(), rest, add);
    if (!hasGroups())
        std::for_each(rest, m_inOrder.end(), add);
    for (std::size_t group = 0; group < m_found.groups.size(); ++group) {
        m_rows.push_back(~static_cast<qint64>(group));
        for (const quint32 run : m_found.groups[group].runs) {
            if (isOpen(group) && m_rowOf[run] < 0) // Else it stands at the top.
                add(run);
        }
    }
}

void RunRows::setOpen(std::size_t group, bool open)
{
    const QString& name = m_found.groups[group].name;
    if (open)
        m_open.insert(name);
    else
        m_open.erase(name);
    layOut();
}

void RunRows::setAllOpen(bool open)
{
    m_open.clear();
    for (std::size_t group = 0; open && group < m_found.groups.size(); ++group)
        m_open.insert(m_found.groups[group].name);
    layOut();
}

void RunRows::openAround(std::size_t run)
{
    if (m_groupOf[run] >= 0)
        setOpen(static_cast<std::size_t>(m_groupOf[run]), true);
}

std::optional<std::size_t> RunRows::runAt(int row) const
{
    if (row < 0 || row >= size() || m_rows[static_cast<std::size_t>(row)] < 0)
        return std::nullopt;
    return static_cast<std::size_t>(m_rows[static_cast<std::size_t>(row)]);
}

std::optional<std::size_t> RunRows::headingAt(int row) const
{
    if (row < 0 || row >= size() || m_rows[static_cast<std::size_t>(row)] >= 0)
        return std::nullopt;
    return static_cast<std::size_t>(~m_rows[static_cast<std::size_t>(row)]);
}

int RunRows::rowOf(std::size_t run) const
{
    return m_rowOf[run];
}

int RunRows::rowOfHeading(const QString& name) const
{
    for (int row = 0; row < size(); ++row) {
        if (const std::optional<std::size_t> group = headingAt(row); group && m_found.groups[*group].name == name)
            return row;
    }
    return -1;
}

int RunRows::headingAbove(int row) const
{
    const std::optional<std::size_t> run = runAt(row);
    if (!run || m_groupOf[*run] < 0)
        return -1;
    while (row >= 0 && !headingAt(row))
        --row;
    return row;
}

} // namespace assay
