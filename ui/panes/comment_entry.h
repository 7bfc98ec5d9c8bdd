// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMenu;
class QWidget;

namespace assay {

/// Adds the window's "Comment here…" to the menu of a list that stands in it; nothing in a window that has none.
void addCommentEntry(QMenu& menu, const QWidget& list);

} // namespace assay
