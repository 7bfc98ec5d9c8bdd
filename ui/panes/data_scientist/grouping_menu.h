// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runs/run_groups.h"

#include <functional>

class QMenu;
class QWidget;

namespace assay {

/// The ways to group the rows of a table, of which one holds; `choose` hears of another. It deletes itself when it closes.
QMenu* groupingMenu(const RunTable& table, const RunGrouping& held, QWidget* parent,
                    const std::function<void(const RunGrouping&)>& choose);

} // namespace assay
