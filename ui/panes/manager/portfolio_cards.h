// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/portfolio/portfolio_filter.h"
#include "ui/panes/manager/board_groups.h"
#include "ui/widgets/board_model.h"

namespace assay {

/// A state as a chip: planned, in progress, done, on hold, stopped.
BoardMark stateMark(UseCaseState state);

/// A person's name, and whether they are invented.
QString nameOf(const Person& person);

/// What is best known of a use case, in a few words: the reason why it rests, the model, the best metric and the runs of
/// its report, what it promises, how it is done; its key where there is nothing of it.
QString factOf(const PortfolioCard& card);

/// The cards of each column that pass the filter.
std::vector<std::vector<BoardCard>> boardCards(const PortfolioSnapshot& snapshot, const BoardGroups& groups,
                                               const PortfolioFilter& filter);

} // namespace assay
