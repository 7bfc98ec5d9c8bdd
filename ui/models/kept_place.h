// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QAbstractItemView;

namespace assay {

/// Runs `replace`, which gives the view's model new rows, and leaves the person where they were: the same rows chosen,
/// by their address or else their first text - of several rows of one thing, the one at the same place among them - and the
/// same part of the list in sight. For lists of some thousand rows.
void keepPlace(QAbstractItemView& view, const std::function<void()>& replace);

} // namespace assay
