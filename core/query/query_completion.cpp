// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/query_completion.h"

#include "core/query/query_reader.h"
#include "core/query/query_token.h"

#include <algorithm>
#include <array>

namespace assay {
namespace {

using Expected = QueryCompletion::Expected;

constexpr std::array completedKinds{RunField::Kind::Metric, RunField::Kind::Param, RunField::Kind::Tag};

/// Follows the pieces before the one that is being typed.
struct QueryState {
    Expected expected = Expected::Key;
    std::optional<RunField> field = {}; ///< That is being compared.
    bool inFunction = false;
    bool inList = false;

    void pass(const QueryToken& token, const QueryToken& following, const QueryLanguage& language)
    {
        switch (expected) {
        case Expected::Key:
            return passKey(token, following, language);
        case Expected::Operator:
            if (token.kind == QueryToken::Kind::Right)
                inFunction = false;
            else if (!token.isWord("NOT"))
                expected = Expected::Value;
            return;
        case Expected::Value:
            if (token.kind == QueryToken::Kind::Left)
                inList = true;
            else
                expected = Expected::Joiner;
            return;
        case Expected::Joiner:
            if (token.kind == QueryToken::Kind::Comma && inList)
                expected = Expected::Value;
            else if (token.isWord("AND") || token.isWord("OR"))
                expected = Expected::Key;
            if (token.kind == QueryToken::Kind::Right)
                inList = false;
        }
    }

private:
    void passKey(const QueryToken& token, const QueryToken& following, const QueryLanguage& language)
    {
        if (token.kind == QueryToken::Kind::Left || token.isWord("NOT"))
            return;
        if (token.kind == QueryToken::Kind::Name && following.kind == QueryToken::Kind::Left) {
            inFunction = true;
            return;
        }
        field.reset();
        QString key = token.prefix.isNull() ? token.text : token.prefix + QLatin1Char('.') + quotedKey(token.text);
        if (token.prefix.isNull() && !token.quote.isNull())
            key = quotedKey(token.text);
        const auto read = readQuery(key, language, [](QueryReader& reader) { return reader.field(); });
        if (read)
            field = *read;
        expected = Expected::Operator;
    }
};

std::vector<Candidate> completedKeys(const QueryState& state, const QueryLanguage& language,
                                     const QueryVocabulary& vocabulary)
{
    std::vector<Candidate> found;
    for (const RunField::Kind kind : completedKinds) {
        if (state.inFunction && kind != RunField::Kind::Metric)
            continue;
        for (const Candidate& key : vocabulary.keys(kind))
            found.push_back({queryText({kind, key.text}), key.runs});
    }
    if (state.inFunction)
        return found;
    std::vector<RunField::Kind> listed;
    for (const QueryAttribute& one : queryAttributes()) {
        if ((language.isMlflow() && !one.inMlflow) || std::find(listed.begin(), listed.end(), one.kind) != listed.end())
            continue;
        listed.push_back(one.kind);
        found.push_back({queryText({one.kind})});
    }
    return found;
}

std::vector<Candidate> wordsFor(const QStringList& words)
{
    std::vector<Candidate> found;
    for (const QString& word : words)
        found.push_back({word});
    return found;
}

QStringList operatorsOf(const QueryState& state, const QueryLanguage& language)
{
    if (state.inFunction)
        return {QStringLiteral(")")};
    const QStringList figures{QStringLiteral("="),  QStringLiteral("!="), QStringLiteral("<"),
                              QStringLiteral("<="), QStringLiteral(">"),  QStringLiteral(">=")};
    const QStringList texts{QStringLiteral("="), QStringLiteral("!="), QStringLiteral("LIKE"), QStringLiteral("ILIKE")};
    if (state.field && isFigure(state.field->kind))
        return figures;
    if (language.isMlflow())
        return state.field && state.field->kind == RunField::Kind::RunId
            ? texts + QStringList{QStringLiteral("IN"), QStringLiteral("NOT IN")}
            : texts;
    return texts + QStringList{QStringLiteral("IN"), QStringLiteral("NOT IN")};
}

std::vector<Candidate> valuesFor(const QueryState& state, const QueryVocabulary& vocabulary)
{
    if (!state.field || isFigure(state.field->kind))
        return {};
    std::vector<Candidate> found;
    for (const Candidate& value : vocabulary.values(*state.field)) {
        const bool single = value.text.contains(QLatin1Char('\''));
        if (single && value.text.contains(QLatin1Char('"')))
            continue; // No quotes can stand around it.
        const QLatin1Char quote(single ? '"' : '\'');
        found.push_back({quote + value.text + quote, value.runs});
    }
    return found;
}

/// Without the quote somebody may leave away.
QStringView bare(const QString& text)
{
    const bool quoted = text.startsWith(QLatin1Char('\'')) || text.startsWith(QLatin1Char('"'));
    return QStringView(text).mid(quoted ? 1 : 0);
}

} // namespace

QueryCompletion completionAt(const QString& query, qsizetype cursor, const QueryLanguage& language,
                             const QueryVocabulary& vocabulary)
{
    const QString before = query.left(cursor);
    std::vector<QueryToken> tokens = queryTokens(before);
    tokens.pop_back(); // The end.
    QueryCompletion completion;
    completion.position = before.size();
    const bool typing = !tokens.empty() && tokens.back().end() == before.size()
        && (tokens.back().kind == QueryToken::Kind::Name || tokens.back().kind == QueryToken::Kind::Number
            || (tokens.back().kind == QueryToken::Kind::Text && !tokens.back().closed));
    if (typing) {
        completion.position = tokens.back().position;
        completion.length = tokens.back().length;
        tokens.pop_back();
    }
    QueryState state;
    for (std::size_t i = 0; i < tokens.size(); ++i)
        state.pass(tokens[i], i + 1 < tokens.size() ? tokens[i + 1] : QueryToken(), language);
    completion.expected = state.expected;
    switch (state.expected) {
    case Expected::Key:
        completion.candidates = completedKeys(state, language, vocabulary);
        break;
    case Expected::Operator:
        completion.candidates = wordsFor(operatorsOf(state, language));
        break;
    case Expected::Value:
        completion.candidates = valuesFor(state, vocabulary);
        break;
    case Expected::Joiner:
        completion.candidates =
            wordsFor(language.isMlflow() ? QStringList{QStringLiteral("AND")}
                                         : QStringList{QStringLiteral("AND"), QStringLiteral("OR")});
    }
    const QString typed = before.mid(completion.position);
    std::erase_if(completion.candidates,
                  [&](const Candidate& one) { return !bare(one.text).startsWith(bare(typed), Qt::CaseInsensitive); });
    std::stable_sort(completion.candidates.begin(), completion.candidates.end(),
                     [](const Candidate& a, const Candidate& b) { return a.runs > b.runs; });
    return completion;
}

} // namespace assay
