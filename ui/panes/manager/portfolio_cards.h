// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/portfolio/portfolio_snapshot.h"
#include "ui/widgets/board_model.h"

#include <QStringList>

namespace assay {

/// The titles of the board's columns, in order.
QStringList boardColumns();

/// The column in which a use case of that state stands. What is on hold stands where it was.
int boardColumnOf(UseCaseState state);

/// A state as a chip: planned, in progress, done, on hold, stopped.
BoardMark stateMark(UseCaseState state);

/// A person's name, and whether they are invented.
QString nameOf(const Person& person);

/// The cards of each column whose texts hold `filter`, in any case.
std::vector<std::vector<BoardCard>> boardCards(const PortfolioSnapshot& snapshot, const QString& filter);

} // namespace assay
