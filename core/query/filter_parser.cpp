// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filter_parser.h"

#include "core/base/text.h"
#include "core/query/condition_reader.h"

namespace assay {
namespace {

constexpr int deepest = 100; ///< Parentheses and NOTs within each other: the stack is not endless.

/// A node of one child is that child.
FilterNode joined(FilterNode::Kind kind, std::vector<FilterNode> children)
{
    if (children.size() == 1)
        return std::move(children.front());
    return {.kind = kind, .children = std::move(children)};
}

} // namespace

FilterNode FilterParser::filter()
{
    if (m_reader.peek().kind == QueryToken::Kind::End)
        return {};
    FilterNode whole = any();
    const QueryToken& rest = m_reader.peek();
    if (rest.kind == QueryToken::Kind::End)
        return whole;
    if (m_reader.language().isMlflow())
        m_reader.failAt(rest, Text::tr("MLflow joins comparisons by AND alone: AND or the end is expected here."));
    if (rest.kind == QueryToken::Kind::Right)
        m_reader.failAt(rest, Text::tr("No parenthesis is open that this one could close."));
    m_reader.failAt(rest, Text::tr("AND, OR or the end is expected here."));
}

FilterNode FilterParser::any()
{
    std::vector<FilterNode> children{all()};
    while (!m_reader.language().isMlflow() && m_reader.takeWord("OR"))
        children.push_back(all());
    return joined(FilterNode::Kind::Any, std::move(children));
}

bool FilterParser::atEndOfAll() const
{
    const QueryToken& token = m_reader.peek();
    return token.kind == QueryToken::Kind::End || token.kind == QueryToken::Kind::Right || token.isWord("OR");
}

FilterNode FilterParser::all()
{
    std::vector<FilterNode> children{negation()};
    const bool juxtaposed = m_reader.language().dialect == QueryDialect::Search;
    while (m_reader.takeWord("AND") || (juxtaposed && !atEndOfAll()))
        children.push_back(negation());
    return joined(FilterNode::Kind::All, std::move(children));
}

FilterNode FilterParser::negation()
{
    const QueryToken& token = m_reader.peek();
    if (m_reader.language().isMlflow())
        return comparison();
    const bool isNot = token.isWord("NOT");
    if (!isNot && token.kind != QueryToken::Kind::Left)
        return atComparison() ? comparison() : word();
    if (++m_depth > deepest)
        m_reader.failAt(token, Text::tr("Parentheses and NOT may lie at most %1 deep.").arg(deepest));
    m_reader.next();
    FilterNode node = isNot ? FilterNode{.kind = FilterNode::Kind::Not, .children = {negation()}} : group();
    --m_depth;
    return node;
}

FilterNode FilterParser::group()
{
    FilterNode inside = any();
    m_reader.expect(QueryToken::Kind::Right, Text::tr("AND, OR or a closing parenthesis “)” is expected here."));
    return inside;
}

/// In a search field a name is a word to look for, unless it is compared with something.
bool FilterParser::atComparison() const
{
    if (m_reader.language().dialect != QueryDialect::Search)
        return true;
    for (const char* name : {"min", "max", "last", "best"}) {
        if (m_reader.atFunction(name))
            return true;
    }
    const QueryToken& sign = m_reader.peek(1);
    const QueryToken& value = m_reader.peek(2);
    if (m_reader.peek().kind == QueryToken::Kind::Comparison || sign.kind == QueryToken::Kind::Comparison)
        return true;
    if (sign.isWord("LIKE") || sign.isWord("ILIKE"))
        return value.kind == QueryToken::Kind::Text;
    return (sign.isWord("IN") && value.kind == QueryToken::Kind::Left)
        || (sign.isWord("NOT") && value.isWord("IN") && m_reader.peek(3).kind == QueryToken::Kind::Left);
}

FilterNode FilterParser::word()
{
    const QueryToken& token = m_reader.peek();
    switch (token.kind) {
    case QueryToken::Kind::Name:
    case QueryToken::Kind::Text:
    case QueryToken::Kind::Number:
    case QueryToken::Kind::Comma:
    case QueryToken::Kind::Other:
        m_reader.next();
        return {.kind = FilterNode::Kind::Word,
                .word = token.prefix.isNull() ? token.text : token.prefix + QLatin1Char('.') + token.text};
    default:
        m_reader.failAt(token, Text::tr("A word or a comparison is expected here."));
    }
}

FilterNode FilterParser::comparison()
{
    return {.kind = FilterNode::Kind::Condition, .condition = ConditionReader(m_reader).condition()};
}

} // namespace assay
