// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feedback/feedback_file.h"

#include "core/base/csv_reader.h"
#include "core/base/json_reader.h"
#include "core/base/text.h"
#include "core/policies/strict_reader.h"

#include <QDateTime>

#include <algorithm>

namespace assay::feedback {
namespace {

using policies::JsonPlace;
using policies::StrictReader;

constexpr qsizetype longestFeedback = 20'000;
constexpr qsizetype longestField = 200;
constexpr qsizetype mostRows = 100'000;
constexpr qsizetype largestFile = 32 * 1024 * 1024;

const QStringList& fieldNames()
{
    static const QStringList names{QStringLiteral("text"),     QStringLiteral("source"),  QStringLiteral("channel"),
                                   QStringLiteral("severity"), QStringLiteral("harm"),    QStringLiteral("prediction"),
                                   QStringLiteral("received"), QStringLiteral("useCase"), QStringLiteral("group")};
    return names;
}

std::optional<qint64> momentFrom(const QString& text)
{
    const QDateTime moment = QDateTime::fromString(text, Qt::ISODateWithMs);
    const bool zoned = text.endsWith(u'Z') || text.lastIndexOf(u'+') > 10 || text.lastIndexOf(u'-') > 10;
    return moment.isValid() && zoned ? std::optional(moment.toMSecsSinceEpoch()) : std::nullopt;
}

QString unknownMoment()
{
    return Text::tr("“received” is a time such as 2026-11-29T09:30:00Z");
}

/// A short field of an object.
QString fieldIn(StrictReader& reader, const JsonPlace& object, QStringView name, qsizetype longest = longestField)
{
    const auto place = StrictReader::optional(object, name);
    return place ? reader.text(*place, longest).trimmed() : QString();
}

FeedbackEntry entryOf(StrictReader& reader, const JsonPlace& object)
{
    FeedbackEntry entry;
    reader.requireObject(object, fieldNames());
    if (!object.value->isObject())
        return entry;
    entry.text = reader.text(reader.member(object, u"text"), longestFeedback).trimmed();
    entry.source = fieldIn(reader, object, u"source");
    entry.channel = fieldIn(reader, object, u"channel");
    if (const auto severity = StrictReader::optional(object, u"severity"))
        entry.severity = reader.word(*severity, severityFromString);
    if (const auto harm = StrictReader::optional(object, u"harm"))
        entry.harm = reader.flag(*harm);
    entry.predictionRef = fieldIn(reader, object, u"prediction");
    if (const QString received = fieldIn(reader, object, u"received"); !received.isEmpty()) {
        entry.receivedAt = momentFrom(received);
        if (!entry.receivedAt)
            reader.refuse(object.path, unknownMoment());
    }
    entry.useCase = fieldIn(reader, object, u"useCase");
    entry.group = fieldIn(reader, object, u"group");
    return entry;
}

void takeValue(FeedbackFile& file, const JsonValue& value, qint64 line)
{
    StrictReader reader;
    FeedbackEntry entry = entryOf(reader, {&value, {}});
    if (reader.problem().isEmpty())
        file.rows.push_back({line, std::move(entry)});
    else
        file.faults.push_back({line, reader.problem()});
}

Error tooMany()
{
    return {Error::Kind::Invalid,
            Text::tr("A file of feedback has at most %1 rows. Nothing was imported; split it.").arg(mostRows),
            {}};
}

/// The line on which each item of an array begins, in a text that readJson() takes.
std::vector<qint64> linesOfItems(QByteArrayView json)
{
    std::vector<qint64> lines;
    qint64 line = 1;
    int depth = 0;
    bool quoted = false;
    bool awaited = false; // The next letter begins an item.
    for (qsizetype at = 0; at < json.size(); ++at) {
        const char letter = json[at];
        line += letter == '\n' ? 1 : 0;
        if (quoted) {
            at += letter == '\\' ? 1 : 0;
            quoted = letter != '"';
            continue;
        }
        if (letter == ' ' || letter == '\n' || letter == '\r' || letter == '\t')
            continue;
        if (awaited && letter != ']') {
            lines.push_back(line);
            awaited = false;
        }
        quoted = letter == '"';
        if (letter == '[' || letter == '{')
            awaited = ++depth == 1;
        else if (letter == ']' || letter == '}')
            --depth;
        else if (letter == ',' && depth == 1)
            awaited = true;
    }
    return lines;
}

Result<FeedbackFile> readArray(QByteArrayView bytes)
{
    const Result<JsonValue> value = readJson(bytes);
    if (!value)
        return failed(value);
    if (value->items().size() > static_cast<std::size_t>(mostRows))
        return tl::unexpected(tooMany());
    const std::vector<qint64> lines = linesOfItems(bytes);
    FeedbackFile file;
    for (std::size_t i = 0; i < value->items().size(); ++i)
        takeValue(file, value->items()[i], i < lines.size() ? lines[i] : 0);
    return file;
}

Result<FeedbackFile> readLines(QByteArrayView bytes)
{
    FeedbackFile file;
    qint64 line = 0;
    for (qsizetype at = 0; at < bytes.size();) {
        const qsizetype end =
            std::min(bytes.indexOf('\n', at) < 0 ? bytes.size() : bytes.indexOf('\n', at), bytes.size());
        const QByteArrayView text = bytes.sliced(at, end - at).trimmed();
        at = end + 1;
        ++line;
        if (text.isEmpty())
            continue;
        if (file.rows.size() + file.faults.size() >= static_cast<std::size_t>(mostRows))
            return tl::unexpected(tooMany());
        if (const Result<JsonValue> value = readJson(text))
            takeValue(file, *value, line);
        else
            file.faults.push_back({line, value.error().message});
    }
    return file;
}

/// The cell as the member of an object would be, so that both kinds of file obey one set of rules.
Result<JsonValue> valueOfCell(const QString& name, const QByteArray& cell)
{
    if (name == QLatin1StringView("harm")) {
        const QByteArray word = cell.toLower();
        if (word == "true" || word == "1" || word == "yes")
            return JsonValue::fromBool(true);
        if (word == "false" || word == "0" || word == "no")
            return JsonValue::fromBool(false);
        return fail(Error::Kind::Invalid, Text::tr("“harm” is true or false"));
    }
    return JsonValue::fromString(QString::fromUtf8(cell));
}

void takeRecord(FeedbackFile& file, const CsvReader& csv, const CsvRow& row)
{
    if (row.cells.size() > csv.header().size())
        return file.faults.push_back({row.line, Text::tr("it has more cells than the header")});
    JsonValue object = JsonValue::object();
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        if (row.cells[i].trimmed().isEmpty())
            continue;
        Result<JsonValue> value = valueOfCell(csv.header()[i], row.cells[i].trimmed());
        if (!value)
            return file.faults.push_back({row.line, value.error().message});
        object.insert(csv.header()[i], std::move(*value));
    }
    takeValue(file, object, row.line);
}

Result<FeedbackFile> readTable(QByteArrayView bytes)
{
    Result<CsvReader> csv = CsvReader::open(bytes);
    if (!csv)
        return failed(csv);
    if (!std::count(csv->header().begin(), csv->header().end(), QStringLiteral("text")))
        return fail(Error::Kind::Invalid, Text::tr("A table of feedback has a column “text”. Nothing was imported."));
    for (const QString& name : csv->header()) {
        if (!fieldNames().contains(name))
            return fail(Error::Kind::Invalid,
                        Text::tr("A table of feedback has no column “%1”, only: %2. Nothing was imported.")
                            .arg(name, fieldNames().join(QStringLiteral(", "))));
    }
    FeedbackFile file;
    CsvRow row;
    while (true) {
        const Result<bool> next = csv->next(row);
        if (!next)
            return failed(next);
        if (!*next)
            return file;
        if (file.rows.size() + file.faults.size() >= static_cast<std::size_t>(mostRows))
            return tl::unexpected(tooMany());
        takeRecord(file, *csv, row);
    }
}

} // namespace

Result<FeedbackFile> readFeedback(QByteArrayView bytes)
{
    if (bytes.size() > largestFile)
        return fail(Error::Kind::Invalid,
                    Text::tr("A file of feedback has at most 32 MiB. Nothing was imported; split it."));
    QByteArrayView text = bytes;
    if (text.startsWith("\xEF\xBB\xBF"))
        text = text.sliced(3);
    const QByteArrayView begun = text.trimmed();
    if (begun.isEmpty())
        return fail(Error::Kind::Invalid, Text::tr("The file is empty. Nothing was imported."));
    if (begun.front() == '[')
        return readArray(text);
    return begun.front() == '{' ? readLines(text) : readTable(text);
}

} // namespace assay::feedback
