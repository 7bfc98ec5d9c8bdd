// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace assay {

/// A few names or sentences in one line, with semicolons between: sentences have commas of their own.
QString listAsText(const QStringList& items);

/// What listAsText() wrote, or somebody typed: without blanks around, and without empty ones.
QStringList listFromText(const QString& text);

} // namespace assay
