// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QAbstractButton;

namespace assay {

/// What a button is called away from its place, where its short words, such as "UC-3", say too little.
QString wordsOf(const QAbstractButton& button);

/// What it says of itself as plain text; of a disabled one, why.
QString tipOf(const QAbstractButton& button);

} // namespace assay
