// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/portfolio/portfolio_snapshot.h"

#include <QStringList>

namespace assay {

/// What the columns of the portfolio's board stand for.
enum class BoardGrouping { Stage, Progress, Owner, Risk };

inline constexpr std::array boardGroupings{BoardGrouping::Stage, BoardGrouping::Progress, BoardGrouping::Owner,
                                           BoardGrouping::Risk};

QString toString(BoardGrouping grouping); ///< "stage": one of portfolioGroupings().
std::optional<BoardGrouping> boardGroupingFrom(QStringView word);
QString groupingTitle(BoardGrouping grouping); ///< "stage", translated.

/// The columns of a board for one grouping of a portfolio.
class BoardGroups {
public:
    BoardGroups() = default;
    BoardGroups(BoardGrouping grouping, const std::vector<PortfolioCard>& cards);

    const QStringList& titles() const { return m_titles; }
    int columnOf(const PortfolioCard& card) const;

    /// The column that a step to that state leads to; -1 where steps lead to no column.
    int columnOf(UseCaseState state) const;

    /// Why no card is dropped anywhere here; empty where a drop is a step of the life cycle.
    QString dropRefusal() const;

private:
    BoardGrouping m_grouping = BoardGrouping::Stage;
    QStringList m_titles;
    QStringList m_owners; ///< Uids, of the columns of Owner; the last one, of those without, is empty.
};

} // namespace assay
