// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/search/search_index.h"
#include "ui/models/table_model.h"

#include <optional>

class QTableView;

namespace assay {

/// A line of what a search found: a thing, or over the things of a kind what they are and how many.
struct HitRow {
    std::optional<SearchHit> hit;
    QString heading = {};
};

/// What was found by its kinds, that of the best hit first, and the best first in each.
std::vector<HitRow> groupedHits(const std::vector<SearchHit>& hits);

/// Lines of which only the hits can be chosen, so that keys go from one to the next. GUI thread.
class HitsModel final : public TableModel<HitRow> {
public:
    explicit HitsModel(const Clock& clock);

    Qt::ItemFlags flags(const QModelIndex& index) const override;
    int firstHit() const { return rowCount() > 1 ? 1 : -1; } ///< Its row; -1 where nothing was found.

    /// Lets the headings of a table of this go over all of its columns.
    void spread(QTableView& table) const;

    /// Paints headings as such in a table of this, and the rest as the table does.
    static void giveHeadings(QTableView& table);
};

} // namespace assay
