// SPDX-License-Identifier: GPL-3.0-or-later
// The headings of groups in RunsModel: what they say of their runs, and opening them.
#include "ui/panes/data_scientist/runs_model.h"

#include "ui/widgets/shown_part.h"
#include "ui/widgets/text_label.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace assay {
namespace {

QString countWords(qsizetype runs)
{
    return runs == 1 ? RunsModel::tr("1 run") : RunsModel::tr("%1 runs").arg(QLocale::c().toString(runs));
}

} // namespace

RowKey RunsModel::keyOf(int row) const
{
    if (const ListedRun* run = runAt(row))
        return {run->id, {}};
    const std::optional<std::size_t> group = m_rows.headingAt(row);
    return {{}, group ? m_rows.found().groups[*group].name : QString()};
}

int RunsModel::rowOf(const RowKey& key) const
{
    return key.heading.isEmpty() ? rowOf(key.run) : m_rows.rowOfHeading(key.heading);
}

void RunsModel::setOpen(int row, bool open)
{
    const std::optional<std::size_t> group = m_rows.headingAt(row);
    if (!group || m_rows.isOpen(*group) == open)
        return;
    RunRows after = m_rows;
    after.setOpen(*group, open);
    const int change = after.size() - m_rows.size();
    if (change > 0)
        beginInsertRows({}, row + 1, row + change);
    else if (change < 0)
        beginRemoveRows({}, row + 1, row - change);
    m_rows = std::move(after);
    if (change > 0)
        endInsertRows();
    else if (change < 0)
        endRemoveRows();
    Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1), {HeadingOpenRole});
}

void RunsModel::setAllOpen(bool open)
{
    beginResetModel();
    m_rows.setAllOpen(open);
    endResetModel();
}

void RunsModel::openAround(RunId run)
{
    const std::optional<std::size_t> row = m_table->rowOf(run);
    if (!row || m_rows.placeOf(*row) < 0 || m_rows.rowOf(*row) >= 0)
        return;
    beginResetModel();
    m_rows.openAround(*row);
    endResetModel();
}

std::vector<RunId> RunsModel::runsUnder(int row) const
{
    std::vector<RunId> runs;
    if (const ListedRun* run = runAt(row))
        runs.push_back(run->id);
    if (const std::optional<std::size_t> group = m_rows.headingAt(row)) {
        for (const quint32 run : m_rows.found().groups[*group].runs)
            runs.push_back(m_table->runs[run].id);
    }
    return runs;
}

const FieldSummary& RunsModel::summary(std::size_t group, int column) const
{
    const auto [found, isNew] = m_summaries.try_emplace({group, column});
    if (isNew)
        found->second = summaryOf(reader(column), m_rows.found().groups[group].runs);
    return found->second;
}

QList<int> RunsModel::drawnColors(std::size_t group) const
{
    QList<int> colors;
    for (const auto& [run, color] : m_colors) {
        const std::optional<std::size_t> row = m_table->rowOf(run);
        const std::vector<quint32>& runs = m_rows.found().groups[group].runs;
        if (row && std::find(runs.begin(), runs.end(), static_cast<quint32>(*row)) != runs.end())
            colors << color;
    }
    return colors;
}

QVariant RunsModel::headingData(std::size_t group, int column, int role) const
{
    const RunRowGroup& of = m_rows.found().groups[group];
    const bool isName = reader(column).field().kind == RunField::Kind::Name;
    switch (role) {
    case Qt::DisplayRole:
        return isName ? shownLine(of.name) : headingText(group, column);
    case Qt::ToolTipRole:
        return plainToolTip(headingData(group, column, Qt::AccessibleTextRole).toString());
    case Qt::AccessibleTextRole:
        return isName ? tr("%1, %2").arg(shownLine(of.name), countWords(std::ssize(of.runs)))
                      : headingSentence(group, column);
    case Qt::AccessibleDescriptionRole:
        return m_rows.isOpen(group) ? tr("group, open") : tr("group, closed");
    case StatusRole:
        return reader(column).field().kind == RunField::Kind::Status && summary(group, column).shared
            ? QVariant(static_cast<int>(m_table->runs[of.runs.front()].status))
            : QVariant();
    case HeadingRole:
        return true;
    case HeadingOpenRole:
        return m_rows.isOpen(group);
    case HeadingCountRole:
        return QVariant(static_cast<qlonglong>(of.runs.size()));
    case HeadingColorsRole:
        return isName ? QVariant::fromValue(drawnColors(group)) : QVariant();
    default:
        return {};
    }
}

QString RunsModel::headingText(std::size_t group, int column) const
{
    const FieldSummary& of = summary(group, column);
    if (of.present == 0)
        return {};
    if (isNumber(column) && reader(column).field().kind != RunField::Kind::Started
        && reader(column).field().kind != RunField::Kind::Ended)
        return figureText(reader(column).field().kind, of.mean);
    if (of.shared)
        return textOf(reader(column), m_rows.found().groups[group].runs.front());
    return QStringLiteral("…"); // A mean of times of day says nothing, nor does one word of several.
}

/// What the cell sums up, in words.
QString RunsModel::headingSentence(std::size_t group, int column) const
{
    const FieldSummary& of = summary(group, column);
    const RunField& field = reader(column).field();
    if (of.present == 0)
        return tr("no run of the group has it");
    if (of.shared)
        return tr("%1, in all %2")
            .arg(headingText(group, column), countWords(std::ssize(m_rows.found().groups[group].runs)));
    if (!isNumber(column))
        return tr("several values");
    const QString range = tr("%1 to %2").arg(figureText(field.kind, of.low), figureText(field.kind, of.high));
    if (field.kind == RunField::Kind::Started || field.kind == RunField::Kind::Ended)
        return range;
    const QString mean = tr("mean %1 of %2").arg(figureText(field.kind, of.mean), countWords(of.figures));
    return std::isnan(of.deviation)
        ? mean
        : tr("%1, standard deviation %2, %3").arg(mean, figureText(field.kind, of.deviation), range);
}

} // namespace assay
