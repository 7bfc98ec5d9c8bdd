// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QCommandLineParser>
#include <QJsonObject>
#include <QTextStream>

#include <optional>
#include <vector>

namespace assay {

enum class ListingFormat { Text, Json, Csv };

void declareFormat(QCommandLineParser& parser); ///< --format text|json|csv
Result<ListingFormat> formatFrom(const QCommandLineParser& parser);

QString timeText(std::optional<qint64> at); ///< Milliseconds, UTC, as ISO 8601 writes them; empty for none.

/// A number where JSON has one; "NaN", "Infinity" and "-Infinity" as text.
QJsonValue exactValue(double value);

/// Rows of text under headings, written as aligned columns, as a JSON array of objects, or as CSV.
/// Control characters are shown as escapes in text, and CSV cells that a spreadsheet would run as a formula are quoted.
struct Listing {
    std::vector<QString> columns;              ///< Names, as JSON and CSV spell them.
    std::vector<std::vector<QJsonValue>> rows; ///< One value a column.
};
void write(QTextStream& out, const Listing& listing, ListingFormat format);

} // namespace assay
