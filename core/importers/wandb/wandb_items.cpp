// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/wandb/wandb_items.h"

#include <cmath>

namespace assay {
namespace {

constexpr qint64 latestSecond = 253'402'300'799; ///< The end of the year 9999.
constexpr qint64 nanosecondsOfAMillisecond = 1'000'000;

} // namespace

std::optional<WandbItem> wandbItem(QByteArrayView message)
{
    WandbItem item;
    QString nested;
    WireReader reader(message);
    WireField field;
    while (reader.next(field)) {
        if (field.number == 1)
            item.key = QString::fromUtf8(field.bytes);
        else if (field.number == 2)
            nested += (nested.isEmpty() ? QString() : QStringLiteral(".")) + QString::fromUtf8(field.bytes);
        else if (field.number == 16)
            item.json = field.bytes;
    }
    if (item.key.isEmpty())
        item.key = nested;
    if (reader.damaged())
        return std::nullopt;
    return item;
}

std::optional<qint64> wandbTime(QByteArrayView message)
{
    qint64 seconds = 0;
    qint64 nanoseconds = 0;
    const bool whole = eachWandbField(message, [&](const WireField& field) {
        if (field.number == 1)
            seconds = field.signedInteger();
        else if (field.number == 2)
            nanoseconds = field.signedInteger();
    });
    if (!whole || seconds <= 0 || seconds > latestSecond || nanoseconds < 0 || nanoseconds >= 1'000'000'000)
        return std::nullopt;
    return seconds * 1000 + nanoseconds / nanosecondsOfAMillisecond;
}

std::optional<qint64> wandbMilliseconds(double seconds)
{
    if (!(seconds > 0) || seconds > static_cast<double>(latestSecond))
        return std::nullopt;
    return std::llround(seconds * 1000);
}

bool eachWandbField(QByteArrayView message, const std::function<void(const WireField&)>& take)
{
    WireReader reader(message);
    WireField field;
    while (reader.next(field))
        take(field);
    return !reader.damaged();
}

void WandbTable::set(const QString& key, JsonValue value)
{
    const auto known = m_places.constFind(key);
    if (known != m_places.constEnd()) {
        m_entries[*known]->second = std::move(value);
        return;
    }
    m_places.insert(key, m_entries.size());
    m_entries.emplace_back(std::pair{key, std::move(value)});
}

void WandbTable::remove(const QString& key)
{
    const auto known = m_places.constFind(key);
    if (known == m_places.constEnd())
        return;
    m_entries[*known].reset();
    m_places.erase(known);
}

void WandbTable::each(const std::function<void(const QString& key, const JsonValue& value)>& take) const
{
    for (const auto& entry : m_entries) {
        if (entry)
            take(entry->first, entry->second);
    }
}

} // namespace assay
