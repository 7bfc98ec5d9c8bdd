// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/run_search.h"

#include "core/base/number_text.h"

#include <QStringMatcher>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace assay {
namespace {

constexpr std::size_t rowsBetweenLooks = 4096; ///< At `cancelled`.
const QString comparisonSigns = QStringLiteral("<>=!");

std::optional<RunField> fieldNamed(const QString& name)
{
    const std::pair<QLatin1String, RunField::Kind> starts[] = {{QLatin1String("metrics."), RunField::Kind::Metric},
                                                               {QLatin1String("params."), RunField::Kind::Param},
                                                               {QLatin1String("tags."), RunField::Kind::Tag}};
    for (const auto& [start, kind] : starts) {
        if (name.startsWith(start) && name.size() > start.size())
            return RunField{kind, name.mid(start.size())};
    }
    return runFieldFromString(name);
}

} // namespace

RunSearch::RunSearch(const RunTable& table, const QString& typed)
    : m_table(table)
{
    const std::vector<Token> tokens = tokensOf(typed);
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const bool hasTwoMore = i + 2 < tokens.size();
        if (hasTwoMore && addCondition(tokens[i], tokens[i + 1], tokens[i + 2])) {
            i += 2;
            continue;
        }
        const bool joins =
            i > 0 && i + 1 < tokens.size() && !tokens[i].quoted && tokens[i].text == QLatin1String("and");
        if (!joins)
            addWord(tokens[i].text);
    }
}

std::vector<RunSearch::Token> RunSearch::tokensOf(const QString& typed)
{
    std::vector<Token> tokens;
    qsizetype at = 0;
    while (at < typed.size()) {
        const QChar first = typed.at(at);
        if (first.isSpace()) {
            ++at;
            continue;
        }
        const qsizetype start = at;
        if (first == QLatin1Char('"') || first == QLatin1Char('\'')) {
            qsizetype end = typed.indexOf(first, at + 1);
            if (end < 0)
                end = typed.size(); // Somebody is still typing.
            tokens.push_back({typed.mid(start + 1, end - start - 1), true});
            at = end + 1;
            continue;
        }
        const bool isSign = comparisonSigns.contains(first);
        while (at < typed.size() && !typed.at(at).isSpace() && comparisonSigns.contains(typed.at(at)) == isSign)
            ++at;
        tokens.push_back({typed.mid(start, at - start), false});
    }
    return tokens;
}

std::optional<RunSearch::Comparison> RunSearch::comparisonOf(const Token& token)
{
    static const std::pair<QLatin1String, Comparison> signs[] = {
        {QLatin1String("<"), Comparison::Less},     {QLatin1String("<="), Comparison::LessOrEqual},
        {QLatin1String("="), Comparison::Equal},    {QLatin1String("=="), Comparison::Equal},
        {QLatin1String("!="), Comparison::Unequal}, {QLatin1String(">="), Comparison::GreaterOrEqual},
        {QLatin1String(">"), Comparison::Greater}};
    if (token.quoted)
        return std::nullopt;
    const auto* found =
        std::find_if(std::begin(signs), std::end(signs), [&](const auto& sign) { return token.text == sign.first; });
    return found == std::end(signs) ? std::nullopt : std::optional(found->second);
}

bool RunSearch::addCondition(const Token& name, const Token& comparison, const Token& value)
{
    const std::optional<Comparison> sign = comparisonOf(comparison);
    const std::optional<RunField> field = name.quoted || !sign ? std::nullopt : fieldNamed(name.text);
    if (!field)
        return false;
    const NumberReading reading = readNumber(value.text.toUtf8());
    double number = reading.kind == NumberReading::Kind::Value ? reading.value : std::nan("");
    if (field->kind == RunField::Kind::Duration)
        number *= 1000; // People compare seconds.
    m_conditions.push_back({FieldReader(m_table, *field), *sign, value.text, number});
    return true;
}

void RunSearch::addWord(const QString& text)
{
    Word word{text, std::vector<bool>(m_table.texts.size())};
    const QStringMatcher matcher(text, Qt::CaseInsensitive);
    for (std::size_t id = 0; id < word.inText.size(); ++id)
        word.inText[id] = matcher.indexIn(m_table.texts.text(static_cast<quint32>(id))) >= 0;
    m_words.push_back(std::move(word));
}

bool RunSearch::holds(Comparison comparison, int order)
{
    switch (comparison) {
    case Comparison::Less:
        return order < 0;
    case Comparison::LessOrEqual:
        return order <= 0;
    case Comparison::Equal:
        return order == 0;
    case Comparison::Unequal:
        return order != 0;
    case Comparison::GreaterOrEqual:
        return order >= 0;
    case Comparison::Greater:
        return order > 0;
    }
    return false;
}

bool RunSearch::matches(const Condition& condition, std::size_t row) const
{
    const double number = condition.reader.number(row);
    if (!std::isnan(number) && !std::isnan(condition.number))
        return holds(condition.comparison, number < condition.number ? -1 : number > condition.number ? 1 : 0);
    const QString* text = condition.reader.text(row);
    return text && holds(condition.comparison, QString::compare(*text, condition.text, Qt::CaseInsensitive));
}

bool RunSearch::matches(const Word& word, std::size_t row) const
{
    const ListedRun& run = m_table.runs[row];
    const auto inEntry = [&](const ListedText& entry) { return word.inText[entry.value]; };
    const std::span<const ListedText> params = m_table.params.of(row);
    const std::span<const ListedText> tags = m_table.tags.of(row);
    return word.inText[run.experiment] || word.inText[run.user] || word.inText[run.source] || word.inText[run.data]
        || std::any_of(params.begin(), params.end(), inEntry) || std::any_of(tags.begin(), tags.end(), inEntry)
        || run.name.contains(word.text, Qt::CaseInsensitive)
        || toString(run.status).contains(word.text, Qt::CaseInsensitive);
}

std::vector<quint32> RunSearch::matches(const std::function<bool()>& cancelled) const
{
    std::vector<quint32> rows(m_table.size());
    std::iota(rows.begin(), rows.end(), 0);
    if (m_conditions.empty() && m_words.empty())
        return rows;
    std::size_t found = 0;
    for (std::size_t row = 0; row < m_table.size(); ++row) {
        if (row % rowsBetweenLooks == 0 && cancelled())
            break;
        const bool fits = std::all_of(m_conditions.begin(), m_conditions.end(),
                                      [&](const Condition& condition) { return matches(condition, row); })
            && std::all_of(m_words.begin(), m_words.end(), [&](const Word& word) { return matches(word, row); });
        if (fits)
            rows[found++] = static_cast<quint32>(row);
    }
    rows.resize(found);
    return rows;
}

} // namespace assay
