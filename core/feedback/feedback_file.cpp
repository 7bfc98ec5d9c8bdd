// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feedback/feedback_file.h"

#include "core/base/csv_reader.h"
#include "core/base/json_offset.h"
#include "core/base/json_reader.h"
#include "core/base/moment.h"
#include "core/base/text.h"
#include "core/feedback/mail_text.h"
#include "core/policies/strict_reader.h"

#include <QFile>

#include <algorithm>

namespace assay::feedback {
namespace {

using policies::JsonPlace;
using policies::StrictReader;

constexpr qsizetype mostRows = 100'000;

const QStringList& fieldNames()
{
    static const QStringList names{QStringLiteral("text"),     QStringLiteral("source"),  QStringLiteral("channel"),
                                   QStringLiteral("severity"), QStringLiteral("harm"),    QStringLiteral("prediction"),
                                   QStringLiteral("received"), QStringLiteral("useCase"), QStringLiteral("use_case"),
                                   QStringLiteral("group")};
    return names;
}

QString unknownMoment()
{
    return Text::tr(
        "“received” is a day such as 2026-11-29 or a time such as 2026-11-29T09:30:00Z; without a zone it is "
        "in UTC");
}

/// A short field of an object.
QString fieldIn(StrictReader& reader, const JsonPlace& object, QStringView name,
                qsizetype longest = longestFeedbackField)
{
    const auto place = StrictReader::optional(object, name);
    return place ? reader.text(*place, longest).trimmed() : QString();
}

/// Its member is the place of a name that is not taken.
void requireKnownNames(StrictReader& reader, const JsonPlace& object)
{
    for (const QString& name : object.value->names()) {
        if (!fieldNames().contains(name))
            reader.refuse(name,
                          Text::tr("it is not known here; known are %1").arg(fieldNames().join(QStringLiteral(", "))));
    }
}

/// The use case, by either of its names.
QString useCaseIn(StrictReader& reader, const JsonPlace& object)
{
    const QString one = fieldIn(reader, object, u"useCase");
    const QString other = fieldIn(reader, object, u"use_case");
    if (!one.isEmpty() && !other.isEmpty() && one != other)
        reader.refuse(QStringLiteral("use_case"), Text::tr("“useCase” says something else"));
    return one.isEmpty() ? other : one;
}

FeedbackEntry entryOf(StrictReader& reader, const JsonPlace& object)
{
    FeedbackEntry entry;
    if (!object.value->isObject()) {
        reader.refuse(object.path, Text::tr("an object is expected"));
        return entry;
    }
    requireKnownNames(reader, object);
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
            reader.refuse(QStringLiteral("received"), unknownMoment());
    }
    entry.useCase = useCaseIn(reader, object);
    entry.group = fieldIn(reader, object, u"group");
    return entry;
}

/// Takes a value that begins on a line; `text` is what it was read from, so that a fault names the line that it is on.
void takeValue(FeedbackFile& file, const JsonValue& value, qint64 line, QByteArrayView text = {})
{
    StrictReader reader;
    FeedbackEntry entry = entryOf(reader, {&value, {}});
    if (reader.problem().isEmpty())
        return file.rows.push_back({line, std::move(entry)});
    const qsizetype at = jsonOffset(text, reader.place());
    file.faults.push_back({line + std::count(text.begin(), text.begin() + at, '\n'), reader.problem()});
}

Error tooMany()
{
    return {Error::Kind::Invalid,
            Text::tr("A file of feedback has at most %1 rows. Nothing was imported; split it.").arg(mostRows),
            {}};
}

/// Where an item of an array begins.
struct ItemPlace {
    qint64 line = 1;
    qsizetype byte = 0;
};

/// Where each item of an array begins, in a text that readJson() takes.
std::vector<ItemPlace> placesOfItems(QByteArrayView json)
{
    std::vector<ItemPlace> places;
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
            places.push_back({line, at});
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
    return places;
}

Result<FeedbackFile> readArray(QByteArrayView bytes)
{
    const Result<JsonValue> value = readJson(bytes);
    if (!value)
        return failed(value);
    if (value->items().size() > static_cast<std::size_t>(mostRows))
        return tl::unexpected(tooMany());
    const std::vector<ItemPlace> places = placesOfItems(bytes);
    FeedbackFile file;
    for (std::size_t i = 0; i < value->items().size() && i < places.size(); ++i) {
        const qsizetype end = i + 1 < places.size() ? places[i + 1].byte : bytes.size();
        takeValue(file, value->items()[i], places[i].line, bytes.sliced(places[i].byte, end - places[i].byte));
    }
    return file;
}

/// One object over several lines; nothing where the text is none, as when each line has one of its own.
std::optional<FeedbackFile> readObject(QByteArrayView bytes)
{
    const Result<JsonValue> value = readJson(bytes);
    if (!value)
        return std::nullopt;
    const qsizetype begin = bytes.indexOf('{');
    FeedbackFile file;
    takeValue(file, *value, std::count(bytes.begin(), bytes.begin() + begin, '\n') + 1, bytes.sliced(begin));
    return file;
}

/// An object a line. Where no line holds one, it was to be a single object over several, and what is wrong with that counts.
Result<FeedbackFile> readLines(QByteArrayView bytes)
{
    FeedbackFile file;
    qint64 line = 0;
    bool hasLine = false;
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
        const Result<JsonValue> value = readJson(text);
        hasLine |= value && value->isObject();
        if (value)
            takeValue(file, *value, line);
        else
            file.faults.push_back({line, Text::tr("it is no JSON, from its byte %1 on").arg(value.error().detail)});
    }
    if (!hasLine && line > 1)
        return failed(readJson(bytes));
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

/// Names every column that is not taken, so that one look is enough to leave them out; empty where all are.
QString columnRefusal(const std::vector<QString>& header)
{
    QStringList unknown;
    for (const QString& name : header) {
        if (!fieldNames().contains(name))
            unknown << name;
    }
    if (unknown.isEmpty())
        return {};
    const QString known = fieldNames().join(QStringLiteral(", "));
    return unknown.size() == 1
        ? Text::tr("A table of feedback has no column “%1”, only: %2. Nothing was imported; leave it out.")
              .arg(unknown.front(), known)
        : Text::tr("A table of feedback has none of the columns %1, only: %2. Nothing was imported; leave them out.")
              .arg(unknown.join(QStringLiteral(", ")), known);
}

Result<FeedbackFile> readTable(QByteArrayView bytes)
{
    Result<CsvReader> csv = CsvReader::open(bytes);
    if (!csv)
        return failed(csv);
    if (!std::count(csv->header().begin(), csv->header().end(), QStringLiteral("text")))
        return fail(Error::Kind::Invalid, Text::tr("A table of feedback has a column “text”. Nothing was imported."));
    if (const QString refusal = columnRefusal(csv->header()); !refusal.isEmpty())
        return fail(Error::Kind::Invalid, refusal);
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

QByteArrayView withoutMark(QByteArrayView bytes)
{
    return bytes.startsWith("\xEF\xBB\xBF") ? bytes.sliced(3) : bytes;
}

/// The one item that a mail is, beginning on its first line.
Result<FeedbackFile> readOneMail(QByteArrayView bytes)
{
    const Result<FeedbackEntry> entry = readMail(bytes);
    if (!entry)
        return failed(entry);
    FeedbackFile file;
    file.rows.push_back({1, *entry});
    return file;
}

} // namespace

Result<FeedbackFile> readFeedback(QByteArrayView bytes)
{
    if (bytes.size() > largestFeedbackFile)
        return fail(Error::Kind::Invalid,
                    Text::tr("A file of feedback has at most 32 MiB. Nothing was imported; split it."));
    const QByteArrayView text = withoutMark(bytes);
    const QByteArrayView begun = text.trimmed();
    if (begun.isEmpty())
        return fail(Error::Kind::Invalid, Text::tr("The file is empty. Nothing was imported."));
    if (begun.front() == '[')
        return readArray(text);
    if (isMail(text))
        return readOneMail(text);
    if (begun.front() != '{')
        return readTable(text);
    if (std::optional<FeedbackFile> one = readObject(text))
        return std::move(*one);
    return readLines(text);
}

Result<FeedbackFile> readFeedbackFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Io, Text::tr("The file %1 cannot be read: %2.").arg(path, file.errorString()), path);
    return readFeedback(file.read(largestFeedbackFile + 1));
}

bool isFeedback(QByteArrayView bytes)
{
    const QByteArrayView text = withoutMark(bytes);
    const QByteArrayView begun = text.trimmed();
    if (begun.isEmpty() || isMail(text))
        return !begun.isEmpty();
    if (begun.front() == '[' || begun.front() == '{') {
        const Result<FeedbackFile> file =
            begun.contains("\"text\"") ? readFeedback(bytes) : Result<FeedbackFile>(FeedbackFile());
        return file && !file->rows.empty();
    }
    const Result<CsvReader> csv = CsvReader::open(text);
    if (!csv)
        return false;
    const std::vector<QString>& header = csv->header();
    const auto known =
        std::count_if(header.begin(), header.end(), [](const QString& name) { return fieldNames().contains(name); });
    const bool hasText = std::count(header.begin(), header.end(), QStringLiteral("text")) > 0;
    return hasText && (known > 1 || columnRefusal(header).isEmpty());
}

} // namespace assay::feedback
