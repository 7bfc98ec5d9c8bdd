// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/condition_reader.h"

#include "core/base/number_text.h"
#include "core/base/text.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <array>

namespace assay {
namespace {

using Comparison = FilterCondition::Comparison;
using Kind = RunField::Kind;

constexpr double millisecondsPerSecond = 1000;

constexpr std::array signs{std::pair{"=", Comparison::Equal},   std::pair{"!=", Comparison::Unequal},
                           std::pair{"<", Comparison::Less},    std::pair{"<=", Comparison::LessOrEqual},
                           std::pair{">", Comparison::Greater}, std::pair{">=", Comparison::GreaterOrEqual},
                           std::pair{"==", Comparison::Equal},  std::pair{"<>", Comparison::Unequal}};
constexpr std::size_t mlflowSigns = 6; ///< The first of them.

bool isOrder(Comparison comparison)
{
    return comparison == Comparison::Less || comparison == Comparison::LessOrEqual || comparison == Comparison::Greater
        || comparison == Comparison::GreaterOrEqual;
}

bool isList(Comparison comparison)
{
    return comparison == Comparison::In || comparison == Comparison::NotIn;
}

bool isOfText(Comparison comparison)
{
    return comparison == Comparison::Like || comparison == Comparison::LikeAnyCase || isList(comparison);
}

bool mayBeFigure(Kind kind)
{
    return kind == Kind::Param || kind == Kind::Tag;
}

/// MLflow takes lists for run ids, and for data sets without NOT.
bool hasLists(Kind kind, Comparison comparison)
{
    return kind == Kind::RunId || (isOfDataset(kind) && comparison == Comparison::In);
}

QString wholeText(const QueryToken& token)
{
    return token.prefix.isNull() ? token.text : token.prefix + QLatin1Char('.') + token.text;
}

} // namespace

FilterCondition ConditionReader::condition()
{
    m_condition.field = m_reader.field();
    m_condition.nanIsZero = m_reader.language().isMlflow();
    const QueryToken& sign = m_reader.peek();
    m_condition.comparison = comparison();
    checkComparison(sign);
    readValue();
    return std::move(m_condition);
}

FilterCondition::Comparison ConditionReader::comparison()
{
    const bool mlflow = m_reader.language().isMlflow();
    const QueryToken& token = m_reader.peek();
    if (token.kind == QueryToken::Kind::Comparison) {
        const auto* end = mlflow ? signs.begin() + mlflowSigns : signs.end();
        const auto* found =
            std::find_if(signs.begin(), end, [&](const auto& sign) { return token.text == QLatin1String(sign.first); });
        if (found == end)
            m_reader.failAt(token, Text::tr("MLflow has no operator “%1”: use = or !=.").arg(token.text));
        m_reader.next();
        return found->second;
    }
    if (m_reader.takeWord("LIKE"))
        return Comparison::Like;
    if (m_reader.takeWord("ILIKE"))
        return Comparison::LikeAnyCase;
    if (m_reader.takeWord("IN"))
        return Comparison::In;
    if (token.isWord("NOT") && m_reader.peek(1).isWord("IN")) {
        m_reader.next();
        m_reader.next();
        return Comparison::NotIn;
    }
    m_reader.failAt(token,
                    Text::tr("An operator is expected here: %1.")
                        .arg(isFigure(m_condition.field.kind) ? QStringLiteral("= != < <= > >=")
                                                              : QStringLiteral("= != LIKE ILIKE IN")));
}

void ConditionReader::checkComparison(const QueryToken& sign) const
{
    const bool mlflow = m_reader.language().isMlflow();
    const Kind kind = m_condition.field.kind;
    const Comparison comparison = m_condition.comparison;
    if (isFigure(kind) && isOfText(comparison))
        m_reader.failAt(sign, Text::tr("This is a figure: compare it by one of = != < <= > >=."));
    if (isFigure(kind))
        return;
    if (isOrder(comparison) && (mlflow || !mayBeFigure(kind)))
        m_reader.failAt(sign, Text::tr("This is a text: compare it by one of = != LIKE ILIKE."));
    if (mlflow && isList(comparison) && !hasLists(kind, comparison))
        m_reader.failAt(sign, Text::tr("MLflow takes IN for run_id and data sets only, and NOT IN for run_id."));
}

void ConditionReader::readValue()
{
    if (isList(m_condition.comparison))
        return readList();
    const QueryToken& token = m_reader.next();
    if (isFigure(m_condition.field.kind))
        readFigure(token);
    else
        readText(token);
}

void ConditionReader::readFigure(const QueryToken& token)
{
    const Kind kind = m_condition.field.kind;
    m_condition.isNumber = true;
    if (kind == Kind::Metric) {
        if (token.kind == QueryToken::Kind::Number)
            m_condition.number = token.number;
        else if (!readNonFinite(token))
            m_reader.failAt(token, Text::tr("A number without quotes is expected here."));
        return;
    }
    if (kind == Kind::Duration) {
        if (token.kind != QueryToken::Kind::Number)
            m_reader.failAt(token, Text::tr("A number of seconds is expected here."));
        m_condition.number = token.number * millisecondsPerSecond;
        return;
    }
    const bool isWhole = token.kind == QueryToken::Kind::Number && readInteger(token.text.toUtf8()).has_value();
    if (isWhole || (token.kind == QueryToken::Kind::Number && !m_reader.language().isMlflow()))
        m_condition.number = token.number;
    else if (m_reader.language().isMlflow())
        m_reader.failAt(token, Text::tr("A whole number of milliseconds since 1970 is expected here."));
    else if (!readTime(token))
        m_reader.failAt(
            token, Text::tr("A time such as '2026-02-28 14:00' (UTC) is expected here, or milliseconds since 1970."));
}

/// NaN and the infinities, which MLflow's grammar has no word for.
bool ConditionReader::readNonFinite(const QueryToken& token)
{
    if (m_reader.language().isMlflow() || token.kind != QueryToken::Kind::Name || !token.quote.isNull())
        return false;
    const NumberReading reading = readNumber(wholeText(token).toUtf8());
    if (reading.kind != NumberReading::Kind::NonFinite)
        return false;
    m_condition.number = reading.value;
    if (qIsNaN(m_condition.number) && isOrder(m_condition.comparison))
        m_reader.failAt(token, Text::tr("NaN is neither more nor less than anything: use = or !=."));
    return true;
}

bool ConditionReader::readTime(const QueryToken& token)
{
    if (token.kind != QueryToken::Kind::Text)
        return false;
    QString text = token.text.trimmed();
    text.replace(QLatin1Char(' '), QLatin1Char('T'));
    QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeSpec(Qt::UTC);
    if (!time.isValid())
        return false;
    m_condition.number = static_cast<double>(time.toMSecsSinceEpoch());
    return true;
}

void ConditionReader::readText(const QueryToken& token)
{
    const bool mlflow = m_reader.language().isMlflow();
    const bool search = m_reader.language().dialect == QueryDialect::Search;
    const bool ofText = isOfText(m_condition.comparison);
    if (token.kind == QueryToken::Kind::Number && mayBeFigure(m_condition.field.kind) && !mlflow && !ofText) {
        m_condition.isNumber = true;
        m_condition.number = token.number;
        return;
    }
    const bool isWord =
        token.kind == QueryToken::Kind::Number || (token.kind == QueryToken::Kind::Name && token.quote.isNull());
    if (isOrder(m_condition.comparison))
        m_reader.failAt(token, Text::tr("More and less compare figures: a number without quotes is expected here."));
    if (token.kind != QueryToken::Kind::Text && !(search && isWord))
        m_reader.failAt(token, Text::tr("A text in quotes is expected here, such as 'my-value'."));
    m_condition.anyCase = token.kind != QueryToken::Kind::Text;
    m_condition.texts = {wholeText(token)};
}

void ConditionReader::readList()
{
    m_reader.expect(QueryToken::Kind::Left, Text::tr("A list in parentheses is expected here, such as ('a', 'b')."));
    do {
        const QueryToken& token = m_reader.next();
        if (token.kind != QueryToken::Kind::Text)
            m_reader.failAt(token, Text::tr("A text in quotes is expected here, such as 'my-value'."));
        m_condition.texts.append(token.text);
    } while (m_reader.take(QueryToken::Kind::Comma));
    m_reader.expect(QueryToken::Kind::Right, Text::tr("A comma or a closing parenthesis “)” is expected here."));
}

} // namespace assay
