// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/run_groups.h"

#include "core/base/text.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <functional>
#include <map>

namespace assay {
namespace {

const QString absentValue = QStringLiteral("–");

/// One spelling for values that are the same; null where the run has none.
QString canonicalValue(const FieldReader& reader, std::size_t row)
{
    const double number = reader.number(row);
    if (!std::isnan(number))
        return QString::number(number, 'g', 17);
    const QString* text = reader.text(row);
    return text ? QStringLiteral("\"") + *text : QString();
}

QString shownValue(const FieldReader& reader, std::size_t row)
{
    const QString* text = reader.text(row);
    if (text && !text->isEmpty())
        return reader.field().kind == RunField::Kind::Status ? text->toLower() : *text;
    const double number = reader.number(row);
    return std::isnan(number) ? absentValue : QString::number(number, 'g', 6);
}

QString nameOf(const RunField& field)
{
    return field.key.isEmpty() ? toString(field) : field.key;
}

/// Groups by a key that each row has; names come with the first row.
std::vector<RunGroup> grouped(std::size_t count, const std::function<QString(std::size_t)>& keyOf,
                              const std::function<QString(std::size_t)>& nameOfPlace)
{
    std::vector<RunGroup> groups;
    QHash<QString, std::size_t> placeOfKey;
    for (std::size_t i = 0; i < count; ++i) {
        const QString key = keyOf(i);
        const auto found = placeOfKey.constFind(key);
        if (found != placeOfKey.constEnd()) {
            groups[*found].runs.push_back(i);
            continue;
        }
        placeOfKey.insert(key, groups.size());
        groups.push_back({nameOfPlace(i), {i}});
    }
    return groups;
}

std::vector<RunGroup> groupedByParams(const RunTable& table, const std::vector<std::size_t>& rows, const QString& free)
{
    std::map<QString, FieldReader> readers; // By name, so that keys and names have one order.
    for (const std::size_t row : rows) {
        for (const ListedText& param : table.params.of(row)) {
            const QString& key = table.paramKeys.text(param.key);
            if (key != free)
                readers.try_emplace(key, table, RunField{RunField::Kind::Param, key});
        }
    }
    std::vector<std::pair<QString, const FieldReader*>> differing;
    for (const auto& [key, reader] : readers) {
        const QString first = canonicalValue(reader, rows.front());
        if (std::any_of(rows.begin(), rows.end(),
                        [&, &values = reader](std::size_t row) { return canonicalValue(values, row) != first; }))
            differing.emplace_back(key, &reader);
    }
    const auto listed = [&](std::size_t place, const auto& valueOf) {
        QStringList parts;
        for (const auto& [key, reader] : differing)
            parts << QStringLiteral("%1 = %2").arg(key, valueOf(*reader, rows[place]));
        return parts;
    };
    return grouped(
        rows.size(), [&](std::size_t i) { return listed(i, canonicalValue).join(QChar(u'\0')); },
        [&](std::size_t i) {
            const QString name = listed(i, shownValue).join(QStringLiteral(", "));
            return name.isEmpty() ? Text::tr("all chosen runs") : name;
        });
}

} // namespace

std::vector<RunGroup> groupRuns(const RunTable& table, const std::vector<std::size_t>& rows,
                                const RunGrouping& grouping)
{
    if (rows.empty())
        return {};
    if (grouping.kind == RunGrouping::Kind::AllBut)
        return groupedByParams(table, rows, grouping.field.key);
    if (grouping.kind == RunGrouping::Kind::None)
        return grouped(
            rows.size(), [](std::size_t i) { return QString::number(i); },
            [&](std::size_t i) { return table.runs[rows[i]].name; });
    const FieldReader reader(table, grouping.field);
    return grouped(
        rows.size(), [&](std::size_t i) { return canonicalValue(reader, rows[i]); },
        [&](std::size_t i) {
            return QStringLiteral("%1 = %2").arg(nameOf(grouping.field), shownValue(reader, rows[i]));
        });
}

FieldValues valuesOf(const RunTable& table, const std::vector<std::size_t>& rows, const RunField& field)
{
    struct Value {
        QString shown;
        double number = 0;
        bool absent = false;
    };
    const FieldReader reader(table, field);
    std::map<QString, Value> distinct;
    for (const std::size_t row : rows) {
        const QString key = canonicalValue(reader, row);
        distinct.try_emplace(key, Value{shownValue(reader, row), reader.number(row), key.isNull()});
    }
    std::vector<std::pair<QString, Value>> order(distinct.begin(), distinct.end());
    std::stable_sort(order.begin(), order.end(), [](const auto& a, const auto& b) {
        const bool aWord = std::isnan(a.second.number), bWord = std::isnan(b.second.number);
        if (a.second.absent != b.second.absent || aWord != bWord)
            return std::pair(a.second.absent, aWord) < std::pair(b.second.absent, bWord);
        return aWord ? a.second.shown < b.second.shown : a.second.number < b.second.number;
    });
    FieldValues values;
    QHash<QString, int> places;
    for (const auto& [key, value] : order) {
        places.insert(key, static_cast<int>(values.values.size()));
        values.values << value.shown;
    }
    for (const std::size_t row : rows)
        values.placeOf.push_back(places.value(canonicalValue(reader, row)));
    return values;
}

QStringList seedParams(const RunTable& table)
{
    QStringList found;
    for (std::size_t key = 0; key < table.paramKeys.size(); ++key) {
        const QString name = table.paramKeys.text(static_cast<quint32>(key));
        const QString last = name.section(QLatin1Char('.'), -1).section(QLatin1Char('/'), -1).toLower();
        if (last.contains(QLatin1String("seed")) || last == QLatin1String("random_state"))
            found << name;
    }
    found.sort();
    return found;
}

} // namespace assay
