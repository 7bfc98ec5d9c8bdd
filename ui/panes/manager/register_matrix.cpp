// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/manager/register_matrix.h"

#include "core/base/shown_text.h"
#include "ui/panes/manager/heat_table.h"
#include "ui/theme/palette.h"
#include "ui/widgets/text_label.h"

#include <algorithm>

namespace assay {
namespace {

/// As the map of use cases has them: what is low is well.
Tone toneOf(Severity band)
{
    return band == Severity::Low ? Tone::Ok : band == Severity::Medium ? Tone::Warn : Tone::Bad;
}

} // namespace

void RegisterMatrix::setRisks(const std::vector<Risk>& risks)
{
    m_cells = {};
    m_shown = 0;
    for (const Risk& risk : risks) {
        if (risk.state == RiskState::Closed || !risk.residual || !risk.residual->isValid())
            continue;
        Cell& cell = m_cells.at(static_cast<std::size_t>(RiskLevel::Most - risk.residual->likelihood))
                         .at(static_cast<std::size_t>(risk.residual->impact - 1));
        cell.names << shownText(tr("%1 · %2").arg(risk.key, risk.text.title));
        cell.uids << risk.uid;
        ++m_shown;
    }
    Q_EMIT dataChanged(index(0, 0),
                       index(RiskLevel::Most - 1, RiskLevel::Most - 1)); // Whoever is on a cell stays there.
}

RiskLevel RegisterMatrix::levelAt(const QModelIndex& index)
{
    return {RiskLevel::Most - index.row(), index.column() + 1};
}

const RegisterMatrix::Cell& RegisterMatrix::cellAt(const QModelIndex& index) const
{
    return m_cells.at(static_cast<std::size_t>(index.row())).at(static_cast<std::size_t>(index.column()));
}

QStringList RegisterMatrix::uids(const QModelIndex& index) const
{
    return index.isValid() ? cellAt(index).uids : QStringList();
}

qsizetype RegisterMatrix::most() const
{
    qsizetype most = 1;
    for (const auto& row : m_cells) {
        for (const Cell& cell : row)
            most = std::max(most, cell.uids.size());
    }
    return most;
}

int RegisterMatrix::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : RiskLevel::Most;
}

int RegisterMatrix::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : RiskLevel::Most;
}

QVariant RegisterMatrix::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Cell& cell = cellAt(index);
    const RiskLevel level = levelAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return QString::number(cell.uids.size());
    case Qt::ToolTipRole:
        return plainToolTip(QStringLiteral("%1\n%2").arg(level.words(), cell.names.join(u'\n')).trimmed());
    case Qt::AccessibleTextRole:
        return tr("%1: %2 %3").arg(level.words(), QString::number(cell.uids.size()), cell.names.join(u", ")).trimmed();
    case HeatNamesRole:
        return cell.names;
    case HeatToneRole:
        return static_cast<int>(toneOf(level.band()));
    case HeatRole:
        return cell.uids.isEmpty() ? 0.05 : static_cast<double>(cell.uids.size()) / static_cast<double>(most());
    default:
        return {};
    }
}

QVariant RegisterMatrix::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || section < 0 || section >= RiskLevel::Most)
        return {};
    return orientation == Qt::Horizontal ? tr("Impact %1").arg(section + 1)
                                         : tr("Likelihood %1").arg(RiskLevel::Most - section);
}

} // namespace assay
