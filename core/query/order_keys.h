// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/run_order.h"
#include "core/runs/text_pool.h"

#include <QString>

#include <span>
#include <vector>

namespace assay {

/// What a run is sorted by: a figure, else a text, else nothing.
struct OrderValue {
    enum class Kind { Missing, NotANumber, Number, Text };

    Kind kind = Kind::Missing;
    double number = 0;
    const QString* text = nullptr; ///< Cheapest where equal ones are the same object.
};

/// Whether the order takes a text of this field that is a figure for that figure.
bool mayBeFigure(const SortKey& key);

/// What a text of a pool stands for in an order; its pointer holds until the pool takes another text.
OrderValue orderValueOf(const TextPool& pool, quint32 text, bool mayBeFigure);

/// A key for each value such that the smaller key comes first: figures, then texts, then NaN, then what is missing, in
/// both directions. Texts go without regard to case and then by their code points, or by code points alone.
std::vector<quint64> orderKeys(std::span<const OrderValue> values, bool descending, bool byCodePoints);

} // namespace assay
