// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policies/strict_reader.h"

#include "core/base/json_offset.h"
#include "core/base/text.h"

#include <algorithm>

namespace assay::policies {
namespace {

const JsonValue& nothing()
{
    static const JsonValue value;
    return value;
}

bool isKey(QStringView text)
{
    constexpr qsizetype longestKey = 64;
    const auto isPlain = [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'); };
    const auto isAllowed = [&](QChar c) { return isPlain(c) || c == u'-' || c == u'_' || c == u'.'; };
    return !text.isEmpty() && text.size() <= longestKey && isPlain(text.front())
        && std::all_of(text.begin(), text.end(), isAllowed);
}

} // namespace

void StrictReader::refuse(const QString& path, const QString& rule)
{
    if (!m_rule.isEmpty())
        return;
    m_place = path;
    m_rule = rule;
}

tl::unexpected<Error> StrictReader::failure(QByteArrayView text, const QString& sentence) const
{
    const qsizetype at = jsonOffset(text, m_place);
    const auto line = std::count(text.begin(), text.begin() + at, '\n') + 1;
    const QString byte = QString::number(at);
    return fail(
        Error::Kind::Invalid,
        Text::tr("%1 Line %2, byte %3: %4. Nothing was changed.").arg(sentence, QString::number(line), byte, problem()),
        byte);
}

void StrictReader::requireObject(const JsonPlace& place, const QStringList& names)
{
    if (!place.value->isObject())
        return refuse(place.path, Text::tr("an object is expected"));
    for (const QString& name : place.value->names()) {
        if (!names.contains(name))
            refuse(place.path,
                   Text::tr("%1 is not known here; known are %2").arg(name, names.join(QStringLiteral(", "))));
    }
}

std::optional<JsonPlace> StrictReader::optional(const JsonPlace& object, QStringView name)
{
    const JsonValue* found = object.value->member(name);
    if (!found)
        return std::nullopt;
    return JsonPlace{found, object.path.isEmpty() ? name.toString() : object.path + u'.' + name.toString()};
}

JsonPlace StrictReader::member(const JsonPlace& object, QStringView name)
{
    if (std::optional<JsonPlace> found = optional(object, name))
        return std::move(*found);
    refuse(object.path, Text::tr("%1 is missing").arg(name));
    return {&nothing(), object.path};
}

std::vector<JsonPlace> StrictReader::items(const JsonPlace& array, std::size_t most)
{
    if (!array.value->isArray())
        refuse(array.path, Text::tr("a list is expected"));
    const std::vector<JsonValue>& items = array.value->items();
    if (items.size() > most)
        refuse(array.path, Text::tr("the list is longer than %1").arg(most));
    std::vector<JsonPlace> places;
    if (!array.value->isArray() || items.size() > most)
        return places;
    for (std::size_t i = 0; i < items.size(); ++i)
        places.push_back({&items[i], QStringLiteral("%1[%2]").arg(array.path).arg(i)});
    return places;
}

QString StrictReader::text(const JsonPlace& place, qsizetype longest)
{
    const QString& text = place.value->toText();
    if (!place.value->isString() || text.trimmed().isEmpty() || text.size() > longest)
        refuse(place.path, Text::tr("a text of 1 to %1 characters is expected").arg(longest));
    return text;
}

QString StrictReader::key(const JsonPlace& place)
{
    if (!place.value->isString() || !isKey(place.value->toText())) {
        refuse(place.path,
               Text::tr("a key of 1 to 64 lower-case letters, digits, dots, underscores and hyphens is expected"));
    }
    return place.value->toText();
}

bool StrictReader::flag(const JsonPlace& place)
{
    if (place.value->type() != JsonValue::Type::Bool)
        refuse(place.path, Text::tr("true or false is expected"));
    return place.value->toBool();
}

double StrictReader::number(const JsonPlace& place, double least, double most)
{
    const Result<double> number = place.value->toDouble();
    if (number && least <= *number && *number <= most)
        return *number + 0.0; // Minus zero would be written otherwise than zero.
    refuse(place.path,
           Text::tr("a number from %1 to %2 is expected").arg(QString::number(least), QString::number(most)));
    return 0;
}

qint64 StrictReader::count(const JsonPlace& place, qint64 least, qint64 most)
{
    const Result<qint64> number = place.value->toInt64();
    if (number && least <= *number && *number <= most)
        return *number;
    refuse(place.path, Text::tr("a whole number from %1 to %2 is expected").arg(least).arg(most));
    return 0;
}

QDate StrictReader::date(const JsonPlace& place)
{
    constexpr qsizetype dateLength = 10; // Years before 1 and after 9999 have signs or more digits.
    const QString& text = place.value->toText();
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (!date.isValid() || text.size() != dateLength || date.toString(Qt::ISODate) != text)
        refuse(place.path, Text::tr("a date such as 2026-04-17 is expected"));
    return date;
}

void StrictReader::requireNew(const JsonPlace& place, QStringList& seen)
{
    if (seen.contains(place.value->toText()))
        refuse(place.path, Text::tr("%1 is named twice").arg(place.value->toText()));
    seen.append(place.value->toText());
}

void StrictReader::refuseWord(const JsonPlace& place)
{
    refuse(place.path, Text::tr("%1 is no word that is known here").arg(place.value->toText()));
}

} // namespace assay::policies
