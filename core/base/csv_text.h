// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace assay {

/// One line of RFC 4180 with its line feed: cells are quoted where they need it.
QString csvLine(const QStringList& cells);

/// A text that no spreadsheet takes for a formula: one that starts with = + - @, a tab, a carriage return or a
/// full-width form of those gets an apostrophe in front. Not for numbers.
QString csvSafe(const QString& text);

} // namespace assay
