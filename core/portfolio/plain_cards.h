// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/portfolio/portfolio_filter.h"

namespace assay {

/// The use cases that pass the filter, in the order of their keys, with what a filter asks of a card: their state, the stage
/// that they are in and whose they are. Ages, evidence, troubles and values are left out, which cost the most of a
/// PortfolioSnapshot. With `past` (milliseconds, UTC), as the log had them by then. May throw db::SqlError.
std::vector<PortfolioCard> plainCards(db::Connection& connection, const PortfolioFilter& filter,
                                      std::optional<qint64> past = {});

} // namespace assay
