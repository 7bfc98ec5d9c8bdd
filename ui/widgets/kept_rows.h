// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLayout;

namespace assay {

/// Leaves a person where they were in the rows of a layout, which are about to go and are made anew before control returns
/// to the event loop: keys go on to what is called the same, else to the same row; chosen words stay chosen; and what the
/// rows stand in keeps its height until they are there, so that no page scrolls. GUI thread.
void keepRows(QLayout& rows);

} // namespace assay
