// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/use_case.h"

#include <array>

namespace assay {

/// The parts of the life cycle that a portfolio tells apart. Data is the time after gate 1 in which the data are made
/// ready (Approved); Validation lasts until a use case is live (Validating, Releasing).
enum class PortfolioStage { Framing, Data, Development, Validation, Production, Ended };

inline constexpr std::array portfolioStages{PortfolioStage::Framing,     PortfolioStage::Data,
                                            PortfolioStage::Development, PortfolioStage::Validation,
                                            PortfolioStage::Production,  PortfolioStage::Ended};

/// Nothing for OnHold, which a use case can be in at any stage.
std::optional<PortfolioStage> stageOf(UseCaseState state);

QString toString(PortfolioStage stage);                                   ///< "validation": of filters.
std::optional<PortfolioStage> portfolioStageFromString(QStringView word); ///< In any case.
QString stageTitle(PortfolioStage stage);                                 ///< "Validation", translated.

/// How a state reads to somebody who does not know the life cycle.
enum class Progress { Planned, InProgress, Done, OnHold, Stopped };

inline constexpr std::array allProgress{Progress::Planned, Progress::InProgress, Progress::Done, Progress::OnHold,
                                        Progress::Stopped};

Progress progressOf(UseCaseState state);
QString progressTitle(Progress progress); ///< "in progress", translated.

} // namespace assay
