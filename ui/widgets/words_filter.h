// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QLineEdit;

namespace assay {

/// A field of a title row for words that some column of a list has to hold.
QLineEdit* wordsFilter(const QString& accessibleName);

} // namespace assay
