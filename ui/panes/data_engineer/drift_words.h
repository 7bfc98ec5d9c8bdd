// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/drift.h"
#include "ui/theme/palette.h"
#include "ui/widgets/key_value_list.h"

namespace assay {

/// The tone in which a verdict is shown.
Tone driftTone(DriftVerdict verdict);

QString driftFigure(std::optional<double> figure); ///< "0.1268"; a dash for none.
QString driftCell(std::optional<double> figure);   ///< "0.127": as all of its column, of which the lines tell more.
QString chanceCell(std::optional<double> chance);  ///< "0.012", "< 0.001"
QString driftShare(double share);                  ///< "12.5 %"
QString shareCell(double share);                   ///< "7.0 %": as all of its column.

/// "5 % → 20 %": missing rates of the reference and of the current table.
QString missingWords(const DriftReading& reading);

/// The same in a cell, once where both are the same.
QString missingCell(const DriftReading& reading);

/// "unknown, none, and 3 more"; empty where there is none.
QString kindsWords(const QStringList& named, qint64 all);

/// All that a reading says, with the policy and the edges beside the index.
std::vector<KeyValueList::Line> readingLines(const DriftCheck& check, const DriftReading& reading);

/// What a drift is not.
QString driftIsNoDecay();

} // namespace assay
