// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <vector>

namespace assay {

/// Text from data as it can stand in HTML and XML, in an element or a quoted attribute: &, <, >, " and ' are escaped, and
/// characters that hide, that move their neighbours or that XML forbids are shown as shownText() shows them.
QString htmlText(const QString& text);

/// A stretch of a text that leads somewhere.
struct WordLink {
    qsizetype position = 0;
    qsizetype length = 0;
    QString target; ///< A link of this program: assay://…
};

/// Finds the stretches of a text that lead somewhere, in their order.
using WordLinks = std::function<std::vector<WordLink>(const QString& text)>;

/// The same as htmlText(), in which these stretches are links.
QString htmlText(const QString& text, const WordLinks& links);

} // namespace assay
