// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/manager/risk_matrix.h"

#include "core/base/shown_text.h"
#include "ui/panes/manager/heat_table.h"
#include "ui/theme/palette.h"
#include "ui/widgets/text_label.h"

#include <algorithm>

namespace assay {
namespace {

Tone tierTone(RiskTier tier)
{
    return tier == RiskTier::High ? Tone::Bad : tier == RiskTier::Medium ? Tone::Warn : Tone::Ok;
}

} // namespace

void RiskMatrix::setCards(const std::vector<PortfolioCard>& cards)
{
    m_titles = {};
    for (const PortfolioCard& card : cards) {
        const int row = tiers - 1 - static_cast<int>(card.useCase.riskTier);
        m_titles.at(static_cast<std::size_t>(row))
            .at(static_cast<std::size_t>(card.part()))
            .append(shownText(card.useCase.title));
    }
    Q_EMIT dataChanged(index(0, 0), index(tiers - 1, stages - 1));
}

RiskTier RiskMatrix::tierAt(int row)
{
    return static_cast<RiskTier>(tiers - 1 - row);
}

PortfolioStage RiskMatrix::stageAt(int column)
{
    return portfolioStages.at(static_cast<std::size_t>(column));
}

const QStringList& RiskMatrix::titles(const QModelIndex& index) const
{
    return m_titles.at(static_cast<std::size_t>(index.row())).at(static_cast<std::size_t>(index.column()));
}

qsizetype RiskMatrix::most() const
{
    qsizetype most = 0;
    for (const auto& row : m_titles) {
        for (const QStringList& cell : row)
            most = std::max(most, cell.size());
    }
    return most;
}

int RiskMatrix::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : tiers;
}

int RiskMatrix::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : stages;
}

QVariant RiskMatrix::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QStringList& found = titles(index);
    switch (role) {
    case Qt::DisplayRole:
        return QString::number(found.size());
    case Qt::ToolTipRole:
        return found.isEmpty() ? QString() : plainToolTip(found.join(QStringLiteral(", ")));
    case Qt::AccessibleTextRole:
        return tr("%1 risk, %2: %3 %4")
            .arg(tierTitle(tierAt(index.row())), stageTitle(stageAt(index.column())))
            .arg(found.size())
            .arg(found.join(QStringLiteral(", ")))
            .trimmed();
    case HeatNamesRole:
        return found;
    case HeatToneRole:
        return static_cast<int>(tierTone(tierAt(index.row())));
    case HeatRole:
        return found.isEmpty() ? 0.0 : static_cast<double>(found.size()) / static_cast<double>(most());
    default:
        return {};
    }
}

QVariant RiskMatrix::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || section < 0)
        return {};
    if (orientation == Qt::Horizontal)
        return section < stages ? stageTitle(stageAt(section)) : QVariant();
    return section < tiers ? tr("%1 risk").arg(tierTitle(tierAt(section))) : QVariant();
}

} // namespace assay
