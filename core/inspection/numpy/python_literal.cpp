// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/numpy/python_literal.h"

#include "core/base/number_text.h"

namespace assay {
namespace {

constexpr int DeepestLiteral = 12;
constexpr int MostLiterals = 100'000;

class LiteralParser {
public:
    explicit LiteralParser(QByteArrayView text)
        : m_text(text)
    {
    }

    std::optional<PythonLiteral> whole()
    {
        PythonLiteral literal;
        if (!read(literal, 0))
            return {};
        blanks();
        return m_at == m_text.size() ? std::optional(std::move(literal)) : std::nullopt;
    }

private:
    bool read(PythonLiteral& into, int depth)
    {
        blanks();
        if (m_at >= m_text.size() || depth > DeepestLiteral || ++m_count > MostLiterals)
            return false;
        switch (m_text[m_at]) {
        case '\'':
        case '"':
            return readText(into);
        case '{':
            return readDictionary(into, depth);
        case '(':
            return readSequence(into, ')', depth);
        case '[':
            return readSequence(into, ']', depth);
        default:
            return readWord(into);
        }
    }

    bool readText(PythonLiteral& into)
    {
        const qsizetype end = m_text.indexOf(m_text[m_at], m_at + 1);
        if (end < 0)
            return false;
        into.kind = PythonLiteral::Kind::Text;
        into.text = m_text.sliced(m_at + 1, end - m_at - 1).toByteArray();
        m_at = end + 1;
        return !into.text.contains('\\') && !into.text.contains('\n');
    }

    bool readWord(PythonLiteral& into)
    {
        qsizetype end = m_at;
        while (end < m_text.size() && (std::isalnum(static_cast<unsigned char>(m_text[end])) || m_text[end] == '-'))
            ++end;
        QByteArrayView word = m_text.sliced(m_at, end - m_at);
        m_at = end;
        if (word == "None")
            return true;
        if (word == "True" || word == "False") {
            into.kind = PythonLiteral::Kind::Bool;
            into.integer = word == "True" ? 1 : 0;
            return true;
        }
        if (word.endsWith('L')) // a long of Python 2
            word.chop(1);
        const std::optional<qint64> integer = readInteger(word);
        into.kind = PythonLiteral::Kind::Integer;
        into.integer = integer.value_or(0);
        return integer.has_value();
    }

    bool readSequence(PythonLiteral& into, char end, int depth)
    {
        into.kind = PythonLiteral::Kind::Sequence;
        ++m_at;
        bool comma = false;
        while (!take(end)) {
            if (!into.items.empty() && !comma)
                return false;
            if (!read(into.items.emplace_back(), depth + 1))
                return false;
            comma = take(',');
        }
        // Parentheses without a comma only group.
        if (end == ')' && into.items.size() == 1 && !comma) {
            PythonLiteral grouped = std::move(into.items[0]);
            into = std::move(grouped);
        }
        return true;
    }

    bool readDictionary(PythonLiteral& into, int depth)
    {
        into.kind = PythonLiteral::Kind::Dictionary;
        ++m_at;
        bool comma = true;
        while (!take('}')) {
            if (!comma || !read(into.items.emplace_back(), depth + 1) || !take(':')
                || !read(into.items.emplace_back(), depth + 1))
                return false;
            comma = take(',');
        }
        return true;
    }

    bool take(char wanted)
    {
        blanks();
        const bool there = m_at < m_text.size() && m_text[m_at] == wanted;
        m_at += there ? 1 : 0;
        return there;
    }

    void blanks()
    {
        while (m_at < m_text.size() && (m_text[m_at] == ' ' || m_text[m_at] == '\n' || m_text[m_at] == '\t'))
            ++m_at;
    }

    QByteArrayView m_text;
    qsizetype m_at = 0;
    int m_count = 0;
};

} // namespace

const PythonLiteral* PythonLiteral::value(QByteArrayView key) const
{
    const PythonLiteral* found = nullptr;
    for (std::size_t i = 0; kind == Kind::Dictionary && i + 1 < items.size(); i += 2) {
        if (items[i].kind != Kind::Text || items[i].text != key)
            continue;
        if (found)
            return nullptr;
        found = &items[i + 1];
    }
    return found;
}

std::optional<PythonLiteral> readPythonLiteral(QByteArrayView text)
{
    return LiteralParser(text).whole();
}

} // namespace assay
