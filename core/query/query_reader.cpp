// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/query_reader.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>

namespace assay {
namespace {

using Kind = RunField::Kind;
using Value = RunField::Value;

constexpr qsizetype longestQuery = 64 * 1024; ///< QChars.
constexpr std::array functionNames{"min", "max", "last", "best"};
constexpr std::array attributePrefixes{"attributes", "attribute", "attr", "run"};

bool isOneOf(const QString& word, const auto& words)
{
    return std::any_of(words.begin(), words.end(), [&](const char* one) { return word == QLatin1String(one); });
}

/// Whether MLflow reads an unquoted key whole: others it takes for a computation.
bool isPlainKey(const QString& key)
{
    return !key.isEmpty() && std::all_of(key.begin(), key.end(), [](QChar letter) {
        return letter.isLetterOrNumber() || letter == QLatin1Char('_') || letter == QLatin1Char('.')
            || letter == QLatin1Char('$') || letter == QLatin1Char('@');
    });
}

QString attributeList(bool mlflow)
{
    QStringList names;
    std::vector<Kind> listed;
    for (const QueryAttribute& one : queryAttributes()) {
        if ((mlflow && !one.inMlflow) || std::find(listed.begin(), listed.end(), one.kind) != listed.end())
            continue;
        listed.push_back(one.kind);
        names << QLatin1String(one.name);
    }
    return names.join(QStringLiteral(", "));
}

} // namespace

QueryReader::QueryReader(const QString& query, const QueryLanguage& language)
    : m_language(language)
{
    if (query.size() > longestQuery) {
        throw QueryFailure{{Text::tr("A query has at most %1 characters; this one has more.").arg(longestQuery),
                            longestQuery, query.size() - longestQuery}};
    }
    m_tokens = queryTokens(query);
    for (const QueryToken& token : m_tokens) {
        if (!token.closed && language.dialect != QueryDialect::Search)
            failAt(token, Text::tr("The quote that starts here is not closed."));
    }
}

const QueryToken& QueryReader::peek(std::size_t ahead) const
{
    return m_tokens[std::min(m_at + ahead, m_tokens.size() - 1)];
}

const QueryToken& QueryReader::next()
{
    const QueryToken& token = peek();
    if (token.kind != QueryToken::Kind::End)
        ++m_at;
    return token;
}

bool QueryReader::takeWord(const char* word)
{
    const bool found = peek().isWord(word);
    if (found)
        next();
    return found;
}

bool QueryReader::take(QueryToken::Kind kind)
{
    const bool found = peek().kind == kind;
    if (found)
        next();
    return found;
}

void QueryReader::expect(QueryToken::Kind kind, const QString& message)
{
    if (!take(kind))
        failAt(peek(), message);
}

bool QueryReader::atFunction(const char* name) const
{
    return !m_language.isMlflow() && peek().isWord(name) && peek(1).kind == QueryToken::Kind::Left;
}

RunField QueryReader::field()
{
    const bool isFunction =
        std::any_of(functionNames.begin(), functionNames.end(), [&](const char* name) { return atFunction(name); });
    return isFunction ? function() : plainField();
}

RunField QueryReader::plainField()
{
    const QueryToken& token = peek();
    // As in SQL, double quotes also quote a name.
    const bool isName = token.kind == QueryToken::Kind::Name
        || (token.kind == QueryToken::Kind::Text && token.quote == QLatin1Char('"'));
    if (!isName) {
        failAt(token,
               Text::tr("A key is expected here, such as metrics.loss, params.depth, tags.team or %1.")
                   .arg(QStringLiteral("status")));
    }
    next();
    if (token.prefix.isNull() || isOneOf(token.prefix, attributePrefixes))
        return attribute(token);
    if (const std::optional<Kind> kind = keyKindNamed(token.prefix))
        return keyed(*kind, token);
    if (token.prefix == QLatin1String("dataset") || token.prefix == QLatin1String("datasets"))
        return datasetField(token);
    failAt(
        token,
        Text::tr("“%1.” names no kind of key. Before the dot stands one of metrics, params, tags, attributes, dataset.")
            .arg(token.prefix));
}

RunField QueryReader::attribute(const QueryToken& token) const
{
    for (const QueryAttribute& one : queryAttributes()) {
        if (token.text == QLatin1String(one.name) && (one.inMlflow || !m_language.isMlflow()))
            return {one.kind};
    }
    if (token.text == QLatin1String("artifact_uri"))
        failAt(token, Text::tr("A project keeps the addresses of single artifacts, not artifact_uri of a run."));
    failAt(token,
           Text::tr("There is no attribute “%1”. Attributes are %2; other keys have metrics., params. or tags. before "
                    "them.")
               .arg(token.text, attributeList(m_language.isMlflow())));
}

RunField QueryReader::datasetField(const QueryToken& token) const
{
    if (token.text == QLatin1String("name"))
        return {Kind::DatasetName};
    if (token.text == QLatin1String("digest"))
        return {Kind::DatasetDigest};
    if (token.text == QLatin1String("context"))
        return {Kind::DatasetContext};
    failAt(token, Text::tr("A data set has name, digest and context, not “%1”.").arg(token.text));
}

RunField QueryReader::keyed(Kind kind, const QueryToken& token) const
{
    if (token.text.isEmpty())
        failAt(token, Text::tr("A key is expected behind “%1.”.").arg(token.prefix));
    if (m_language.isMlflow() && token.quote.isNull() && !isPlainKey(token.text))
        failAt(token, Text::tr("The key “%1” has to stand in back-ticks or double quotes.").arg(token.text));
    return {kind, token.text};
}

RunField QueryReader::function()
{
    const QueryToken& name = next();
    next(); // The parenthesis that made it a function.
    RunField field;
    const QueryToken& argument = peek();
    const bool bare = argument.kind == QueryToken::Kind::Name && argument.prefix.isNull();
    if (bare || argument.kind == QueryToken::Kind::Text || argument.kind == QueryToken::Kind::Number)
        field = {Kind::Metric, next().text};
    else
        field = plainField();
    if (field.kind != Kind::Metric)
        failAt(argument, Text::tr("%1() is of a metric.").arg(name.text));
    const QueryToken& last = peek();
    expect(QueryToken::Kind::Right, Text::tr("A closing parenthesis “)” is expected here."));
    if (name.isWord("min"))
        field.value = Value::Minimum;
    else if (name.isWord("max"))
        field.value = Value::Maximum;
    else if (name.isWord("best"))
        field.value = bestOf(field.key, name, last);
    return field;
}

RunField::Value QueryReader::bestOf(const QString& key, const QueryToken& first, const QueryToken& last) const
{
    switch (m_language.goals.value(key, MetricGoal::None)) {
    case MetricGoal::Minimize:
        return Value::Minimum;
    case MetricGoal::Maximize:
        return Value::Maximum;
    case MetricGoal::None:
        break;
    }
    failOver(first, last,
             Text::tr("Nobody has said whether less or more of “%1” is better: use min() or max().").arg(key));
}

void QueryReader::failAt(const QueryToken& token, const QString& message) const
{
    throw QueryFailure{{message, token.position, token.length}};
}

void QueryReader::failOver(const QueryToken& first, const QueryToken& last, const QString& message) const
{
    throw QueryFailure{{message, first.position, last.end() - first.position}};
}

} // namespace assay
