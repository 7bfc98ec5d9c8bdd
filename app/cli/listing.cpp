// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/listing.h"

#include "app/cli/known_word.h"
#include "core/base/csv_text.h"
#include "core/base/shown_text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace assay {
namespace {

const QString FormatOption = QStringLiteral("format");

QString cellText(const QJsonValue& value)
{
    if (value.isDouble()) {
        const QVariant number = value.toVariant();
        return number.typeId() == QMetaType::LongLong
            ? QString::number(number.toLongLong())
            : QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    }
    if (value.isBool())
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    return value.toString();
}

void writeText(QTextStream& out, const Listing& listing)
{
    std::vector<qsizetype> widths;
    for (const QString& column : listing.columns)
        widths.push_back(column.size());
    for (const std::vector<QJsonValue>& row : listing.rows) {
        for (std::size_t i = 0; i < widths.size(); ++i)
            widths[i] = std::max(widths[i], shownText(cellText(row[i])).size());
    }
    const auto line = [&](auto text) {
        QString whole;
        for (std::size_t i = 0; i < widths.size(); ++i)
            whole += text(i).leftJustified(widths[i] + 2);
        out << whole.trimmed() << '\n';
    };
    line([&](std::size_t i) { return listing.columns[i]; });
    for (const std::vector<QJsonValue>& row : listing.rows)
        line([&](std::size_t i) { return shownText(cellText(row[i])); });
}

void writeJson(QTextStream& out, const Listing& listing)
{
    QJsonArray array;
    for (const std::vector<QJsonValue>& row : listing.rows) {
        QJsonObject object;
        for (std::size_t i = 0; i < listing.columns.size(); ++i)
            object.insert(listing.columns[i], row[i]);
        array.append(object);
    }
    out << QString::fromUtf8(QJsonDocument(array).toJson());
}

void writeCsv(QTextStream& out, const Listing& listing)
{
    QStringList heads(listing.columns.begin(), listing.columns.end());
    out << csvLine(heads);
    for (const std::vector<QJsonValue>& row : listing.rows) {
        QStringList cells;
        for (const QJsonValue& value : row)
            cells.append(value.isString() ? csvSafe(value.toString()) : cellText(value));
        out << csvLine(cells);
    }
}

} // namespace

QString timeText(std::optional<qint64> at)
{
    return at ? QDateTime::fromMSecsSinceEpoch(*at, Qt::UTC).toString(Qt::ISODateWithMs) : QString();
}

void declareFormat(QCommandLineParser& parser)
{
    parser.addOption({FormatOption, QCoreApplication::translate("CommandLine", "How to write: text, json or csv."),
                      QStringLiteral("FORMAT"), QStringLiteral("text")});
}

Result<ListingFormat> formatFrom(const QCommandLineParser& parser)
{
    const QString name = parser.value(FormatOption);
    if (name == QStringLiteral("text"))
        return ListingFormat::Text;
    if (name == QStringLiteral("json"))
        return ListingFormat::Json;
    if (name == QStringLiteral("csv"))
        return ListingFormat::Csv;
    return unknownWord(name, QStringLiteral("--format"),
                       {QStringLiteral("text"), QStringLiteral("json"), QStringLiteral("csv")});
}

QJsonValue exactValue(double value)
{
    if (std::isnan(value))
        return QStringLiteral("NaN");
    if (std::isinf(value))
        return value > 0 ? QStringLiteral("Infinity") : QStringLiteral("-Infinity");
    return value;
}

void write(QTextStream& out, const Listing& listing, ListingFormat format)
{
    switch (format) {
    case ListingFormat::Text:
        return writeText(out, listing);
    case ListingFormat::Json:
        return writeJson(out, listing);
    case ListingFormat::Csv:
        return writeCsv(out, listing);
    }
}

} // namespace assay
