// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qnamespace.h>

#include <functional>

class QAbstractItemView;

namespace assay {

/// What a list answers for a row that is not told from others by the thing it stands for: a text that no other row has.
constexpr int RowKeyRole = Qt::UserRole + 101;

/// Runs `replace`, which gives the view's model new rows, and leaves the person where they were: the same rows chosen,
/// by their own key, their address or else their first text - of several rows of one, the one at the same place among them -
/// and the row that they look at where it was in sight, whatever came in above it. A list that stands at its top, with no
/// current row in sight, stays there. For lists of some thousand rows.
void keepPlace(QAbstractItemView& view, const std::function<void()>& replace);

} // namespace assay
