// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json_offset.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <cctype>

namespace assay {
namespace {

/// Walks over a text whose grammar has been checked already.
class JsonSteps {
public:
    explicit JsonSteps(QByteArrayView text)
        : m_text(text)
    {
        skipBlanks();
    }

    qsizetype at() const { return std::min(m_at, m_text.size()); }

    /// To the value of the member or item that `step` names, within the value it stands at.
    bool enter(const QString& step)
    {
        const qsizetype before = m_at;
        const bool inArray = peek() == '[';
        if (!inArray && peek() != '{')
            return false;
        ++m_at;
        skipBlanks();
        for (int place = 0; peek() != ']' && peek() != '}' && m_at < m_text.size(); ++place) {
            QString name = QString::number(place);
            if (!inArray) {
                const qsizetype from = m_at + 1;
                skipText();
                const qsizetype end = std::clamp(m_at - 1, qsizetype(0), m_text.size());
                name = QString::fromUtf8(m_text.sliced(std::min(from, end), std::max(qsizetype(0), end - from)));
                skipBlanks();
                ++m_at; // The colon.
                skipBlanks();
            }
            if (name == step)
                return true;
            skipValue();
            skipBlanks();
            if (peek() == ',')
                ++m_at;
            skipBlanks();
        }
        m_at = before;
        return false;
    }

private:
    char peek() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }

    void skipBlanks()
    {
        while (m_at < m_text.size() && std::isspace(static_cast<unsigned char>(m_text[m_at])))
            ++m_at;
    }

    void skipText()
    {
        for (++m_at; m_at < m_text.size() && m_text[m_at] != '"'; ++m_at) {
            if (m_text[m_at] == '\\')
                ++m_at;
        }
        ++m_at;
    }

    void skipValue()
    {
        int depth = 0;
        do {
            const char c = peek();
            if (c == '"') {
                skipText();
                continue;
            }
            if (c == '[' || c == '{')
                ++depth;
            else if (c == ']' || c == '}')
                --depth;
            ++m_at;
        } while (m_at < m_text.size() && (depth > 0 || (peek() != ',' && peek() != ']' && peek() != '}')));
    }

    QByteArrayView m_text;
    qsizetype m_at = 0;
};

} // namespace

qsizetype jsonOffset(QByteArrayView json, const QString& path)
{
    JsonSteps steps(json);
    static const QRegularExpression between(QStringLiteral("[.\\[\\]]+"));
    for (const QString& step : path.split(between, Qt::SkipEmptyParts)) {
        if (!steps.enter(step))
            break;
    }
    return path.isEmpty() ? 0 : steps.at();
}

} // namespace assay
