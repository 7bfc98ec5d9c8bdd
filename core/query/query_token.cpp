// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/query_token.h"

#include "core/base/number_text.h"

namespace assay {
namespace {

using TokenKind = QueryToken::Kind;

const QString comparisonLetters = QStringLiteral("<>=!");
const QString aloneLetters = QStringLiteral("(),;");
const QString quoteLetters = QStringLiteral("'\"`");

bool inWord(QChar letter)
{
    return !letter.isSpace() && !comparisonLetters.contains(letter) && !aloneLetters.contains(letter)
        && !quoteLetters.contains(letter);
}

class Lexer {
public:
    explicit Lexer(const QString& query)
        : m_query(query)
    {
    }

    std::vector<QueryToken> tokens()
    {
        std::vector<QueryToken> found;
        while (true) {
            while (m_at < m_query.size() && m_query.at(m_at).isSpace())
                ++m_at;
            QueryToken token = next();
            found.push_back(std::move(token));
            if (found.back().kind == TokenKind::End)
                return found;
        }
    }

private:
    QueryToken next()
    {
        QueryToken token;
        token.position = m_at;
        if (m_at < m_query.size()) {
            const QChar first = m_query.at(m_at);
            if (quoteLetters.contains(first))
                readQuoted(token);
            else if (comparisonLetters.contains(first))
                readComparison(token);
            else if (aloneLetters.contains(first))
                readAlone(token);
            else
                readWord(token);
        }
        token.length = m_at - token.position;
        return token;
    }

    void readQuoted(QueryToken& token)
    {
        token.quote = m_query.at(m_at);
        token.kind = token.quote == QLatin1Char('`') ? TokenKind::Name : TokenKind::Text;
        const qsizetype end = m_query.indexOf(token.quote, m_at + 1);
        token.closed = end >= 0;
        token.text = m_query.mid(m_at + 1, token.closed ? end - m_at - 1 : -1);
        m_at = token.closed ? end + 1 : m_query.size();
    }

    void readComparison(QueryToken& token)
    {
        static const QStringList known{QStringLiteral("=="), QStringLiteral("!="), QStringLiteral("<>"),
                                       QStringLiteral("<="), QStringLiteral(">="), QStringLiteral("="),
                                       QStringLiteral("<"),  QStringLiteral(">")};
        for (const QString& sign : known) {
            if (QStringView(m_query).mid(m_at).startsWith(sign)) {
                token.kind = TokenKind::Comparison;
                token.text = sign;
                m_at += sign.size();
                return;
            }
        }
        readOther(token);
    }

    void readAlone(QueryToken& token)
    {
        switch (m_query.at(m_at).unicode()) {
        case '(':
            token.kind = TokenKind::Left;
            break;
        case ')':
            token.kind = TokenKind::Right;
            break;
        case ',':
            token.kind = TokenKind::Comma;
            break;
        default:
            return readOther(token);
        }
        token.text = m_query.at(m_at++);
    }

    void readOther(QueryToken& token)
    {
        token.kind = TokenKind::Other;
        token.text = m_query.at(m_at++);
    }

    void readWord(QueryToken& token)
    {
        const qsizetype start = m_at;
        while (m_at < m_query.size() && inWord(m_query.at(m_at)))
            ++m_at;
        const QString word = m_query.mid(start, m_at - start);
        const NumberReading reading = readNumber(word.toUtf8());
        if (reading.kind == NumberReading::Kind::Value || reading.kind == NumberReading::Kind::Overflow) {
            token.kind = TokenKind::Number;
            token.text = word;
            token.number = reading.value;
            return;
        }
        token.kind = TokenKind::Name;
        const qsizetype dot = word.indexOf(QLatin1Char('.'));
        token.prefix = dot < 0 ? QString() : word.left(dot) + QStringLiteral("");
        token.text = word.mid(dot + 1);
        const bool quotedKeyFollows = dot >= 0 && token.text.isEmpty() && m_at < m_query.size()
            && (m_query.at(m_at) == QLatin1Char('`') || m_query.at(m_at) == QLatin1Char('"'));
        if (quotedKeyFollows) {
            readQuoted(token);
            token.kind = TokenKind::Name;
        }
    }

    const QString& m_query;
    qsizetype m_at = 0;
};

} // namespace

std::vector<QueryToken> queryTokens(const QString& query)
{
    return Lexer(query).tokens();
}

} // namespace assay
