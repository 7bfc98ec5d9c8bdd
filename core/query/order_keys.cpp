// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/order_keys.h"

#include "core/runs/text_ranks.h"

#include <QHash>

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>

namespace assay {
namespace {

constexpr quint64 missingKey = std::numeric_limits<quint64>::max();
constexpr quint64 nanKey = missingKey - 1;
constexpr quint64 largestTextKey = nanKey - 1;

/// No figure's key reaches these: in the numbers of ordered() they are where NaNs would be.
constexpr quint64 smallestTextKey = 0xfff0'0000'0000'0001;

/// Doubles as integers of the same order: the sign bit decides which bits to turn. -0 counts as 0.
quint64 ordered(double value)
{
    const auto bits = std::bit_cast<quint64>(value == 0 ? 0.0 : value);
    constexpr quint64 sign = quint64(1) << 63;
    return bits & sign ? ~bits : bits | sign;
}

/// Ranks by code points; equal texts share one.
std::vector<quint64> codePointRanks(const std::vector<const QString*>& texts)
{
    std::vector<std::pair<std::u32string, std::size_t>> sorted;
    for (std::size_t i = 0; i < texts.size(); ++i)
        sorted.emplace_back(texts[i]->toStdU32String(), i);
    std::sort(sorted.begin(), sorted.end());
    std::vector<quint64> ranks(texts.size());
    for (std::size_t i = 0; i < sorted.size(); ++i)
        ranks[sorted[i].second] = i > 0 && sorted[i].first == sorted[i - 1].first ? ranks[sorted[i - 1].second] : i;
    return ranks;
}

} // namespace

bool mayBeFigure(const SortKey& key)
{
    const bool isWritten = key.field.kind == RunField::Kind::Param || key.field.kind == RunField::Kind::Tag;
    return isWritten && !key.byCodePoints;
}

OrderValue orderValueOf(const TextPool& pool, quint32 text, bool mayBeFigure)
{
    const double number = pool.number(text);
    if (mayBeFigure && !std::isnan(number))
        return {.kind = OrderValue::Kind::Number, .number = number};
    return {.kind = OrderValue::Kind::Text, .text = &pool.text(text)};
}

std::vector<quint64> orderKeys(std::span<const OrderValue> values, bool descending, bool byCodePoints)
{
    std::vector<quint64> keys(values.size(), missingKey);
    std::vector<const QString*> texts; // Words that occur many times are ranked once each.
    QHash<const QString*, quint32> placeOfText;
    std::vector<quint32> places(values.size());
    for (std::size_t i = 0; i < values.size(); ++i) {
        switch (values[i].kind) {
        case OrderValue::Kind::Missing:
            break;
        case OrderValue::Kind::NotANumber:
            keys[i] = nanKey;
            break;
        case OrderValue::Kind::Number:
            keys[i] = descending ? ~ordered(values[i].number) : ordered(values[i].number);
            break;
        case OrderValue::Kind::Text: {
            const auto known = placeOfText.constFind(values[i].text);
            places[i] = known != placeOfText.constEnd() ? *known : static_cast<quint32>(texts.size());
            if (places[i] == texts.size()) {
                placeOfText.insert(values[i].text, places[i]);
                texts.push_back(values[i].text);
            }
            break;
        }
        }
    }
    if (texts.empty())
        return keys;
    const std::vector<quint64> ranks = byCodePoints ? codePointRanks(texts) : textRanks(texts);
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (values[i].kind == OrderValue::Kind::Text)
            keys[i] = descending ? largestTextKey - ranks[places[i]] : smallestTextKey + ranks[places[i]];
    }
    return keys;
}

} // namespace assay
