// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace assay {

/// Text from data as it can stand in HTML and XML, in an element or a quoted attribute: &, <, >, " and ' are escaped, and
/// characters that hide, that move their neighbours or that XML forbids are shown as shownText() shows them.
QString htmlText(const QString& text);

} // namespace assay
