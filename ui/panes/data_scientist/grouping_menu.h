// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runs/run_groups.h"

#include <functional>

class QMenu;

namespace assay {

/// Adds the ways to group the rows of a table, of which one holds; `choose` hears of another.
void fillGroupingMenu(QMenu& menu, const RunTable& table, const RunGrouping& held,
                      const std::function<void(const RunGrouping&)>& choose);

} // namespace assay
