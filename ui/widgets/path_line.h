// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace assay {

/// Paths of files in one line of a form, with semicolons between. One that has a semicolon or a quotation mark itself, or
/// blanks at its ends, stands in quotation marks, those in it doubled.
QString pathLine(const QStringList& paths);

/// What pathLine() wrote, or somebody typed: without blanks around, and without empty ones.
QStringList pathsIn(const QString& line);

} // namespace assay
