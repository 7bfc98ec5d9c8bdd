// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/condition_test.h"

#include "core/base/number_text.h"

#include <cmath>

namespace assay {
namespace {

/// SQL's LIKE without an escape: % is any text, _ any one letter. Takes at most the product of both lengths.
bool isLike(std::u32string_view text, std::u32string_view pattern)
{
    std::size_t at = 0;
    std::size_t sign = 0;
    std::size_t retry = std::u32string_view::npos; ///< Of the pattern, behind the last %.
    std::size_t retryAt = 0;
    while (at < text.size()) {
        if (sign < pattern.size() && pattern[sign] == U'%') {
            retry = ++sign;
            retryAt = at;
        } else if (sign < pattern.size() && (pattern[sign] == U'_' || pattern[sign] == text[at])) {
            ++sign;
            ++at;
        } else if (retry != std::u32string_view::npos) {
            sign = retry;
            at = ++retryAt;
        } else {
            return false;
        }
    }
    while (sign < pattern.size() && pattern[sign] == U'%')
        ++sign;
    return sign == pattern.size();
}

} // namespace

ConditionTest::ConditionTest(const FilterCondition& condition)
    : m_condition(condition)
    , m_texts(condition.texts.begin(), condition.texts.end())
{
    if (condition.comparison == Comparison::Like)
        m_pattern = condition.texts.constFirst().toStdU32String();
    if (condition.comparison == Comparison::LikeAnyCase)
        m_pattern = condition.texts.constFirst().toCaseFolded().toStdU32String();
}

bool ConditionTest::holds(double value) const
{
    if (std::isnan(value) && m_condition.nanIsZero)
        value = 0;
    const double wanted = m_condition.number;
    switch (m_condition.comparison) {
    case Comparison::Less:
        return value < wanted;
    case Comparison::LessOrEqual:
        return value <= wanted;
    case Comparison::Equal:
        return value == wanted || (std::isnan(value) && std::isnan(wanted));
    case Comparison::Unequal:
        return value != wanted && !(std::isnan(value) && std::isnan(wanted));
    case Comparison::GreaterOrEqual:
        return value >= wanted;
    case Comparison::Greater:
        return value > wanted;
    case Comparison::Like:
    case Comparison::LikeAnyCase:
    case Comparison::In:
    case Comparison::NotIn:
        break; // The parser lets none of them stand before a figure.
    }
    return false;
}

bool ConditionTest::holds(const QString& text, double asNumber) const
{
    if (!m_condition.isNumber)
        return holdsText(text);
    return !std::isnan(asNumber) && holds(asNumber);
}

bool ConditionTest::holds(const QString& text) const
{
    if (!m_condition.isNumber)
        return holdsText(text);
    const NumberReading reading = readNumber(text.toUtf8());
    return reading.kind == NumberReading::Kind::Value && holds(reading.value);
}

bool ConditionTest::holdsText(const QString& text) const
{
    const auto equal = [&] {
        return m_condition.anyCase ? text.compare(m_condition.texts.constFirst(), Qt::CaseInsensitive) == 0
                                   : text == m_condition.texts.constFirst();
    };
    switch (m_condition.comparison) {
    case Comparison::Equal:
        return equal();
    case Comparison::Unequal:
        return !equal();
    case Comparison::In:
        return m_texts.contains(text);
    case Comparison::NotIn:
        return !m_texts.contains(text);
    case Comparison::Like:
        return isLike(text.toStdU32String(), m_pattern);
    case Comparison::LikeAnyCase:
        return isLike(text.toCaseFolded().toStdU32String(), m_pattern);
    case Comparison::Less:
    case Comparison::LessOrEqual:
    case Comparison::GreaterOrEqual:
    case Comparison::Greater:
        break; // The parser lets them compare figures alone.
    }
    return false;
}

} // namespace assay
