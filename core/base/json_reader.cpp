// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json_reader.h"

#include "core/base/utf8.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <optional>

namespace assay {
namespace {

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char lower = static_cast<char>(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

/// A recursive descent over validated UTF-8; the first problem stops it and is kept.
class JsonParser {
    Q_DECLARE_TR_FUNCTIONS(JsonParser)

public:
    JsonParser(QByteArrayView bytes, const JsonRules& rules)
        : m_bytes(bytes)
        , m_rules(rules)
    {
    }

    Result<JsonValue> document();

private:
    bool value(JsonValue& into);
    bool structure(JsonValue& into);
    bool array(JsonValue& into);
    bool object(JsonValue& into);
    bool member(JsonValue& into, QSet<QString>& names);
    bool number(JsonValue& into);
    bool string(QString& into);
    bool escape(QString& into);
    bool unicodeEscape(QString& into);
    std::optional<char16_t> codeUnit();
    bool word(QByteArrayView text);
    bool nonFinite(JsonValue& into);
    bool digits();
    void blanks();
    bool refuse(const QString& rule) { return refuseAt(m_at, rule); }
    bool refuseAt(qsizetype at, const QString& rule);
    char peek() const { return m_at < m_bytes.size() ? m_bytes[m_at] : '\0'; }
    bool take(char c);

    QByteArrayView m_bytes;
    const JsonRules& m_rules;
    qsizetype m_at = 0;
    qsizetype m_values = 0;
    int m_depth = 0;
    Error m_error;
};

bool JsonParser::refuseAt(qsizetype at, const QString& rule)
{
    const auto line = std::count(m_bytes.begin(), m_bytes.begin() + at, '\n') + 1;
    const QString byte = QString::number(at);
    m_error = Error{Error::Kind::Invalid, tr("Line %1, byte %2: %3").arg(QString::number(line), byte, rule), byte};
    return false;
}

bool JsonParser::take(char c)
{
    if (peek() != c)
        return false;
    ++m_at;
    return true;
}

void JsonParser::blanks()
{
    while (m_at < m_bytes.size()) {
        const char c = m_bytes[m_at];
        if (c != ' ' && c != '\t' && c != '\n' && c != '\r')
            return;
        ++m_at;
    }
}

Result<JsonValue> JsonParser::document()
{
    if (m_bytes.size() > m_rules.maxBytes) {
        refuseAt(0, tr("the text is longer than the limit of %1 bytes.").arg(m_rules.maxBytes));
        return tl::unexpected(m_error);
    }
    if (const qsizetype bad = firstInvalidUtf8(m_bytes); bad >= 0) {
        refuseAt(bad, tr("this is not UTF-8."));
        return tl::unexpected(m_error);
    }
    if (m_bytes.startsWith("\xEF\xBB\xBF"))
        m_at = 3;
    JsonValue result;
    if (!value(result))
        return tl::unexpected(m_error);
    if (m_at < m_bytes.size()) {
        refuse(tr("there is text after the end of the value."));
        return tl::unexpected(m_error);
    }
    return result;
}

/// A value with the blanks around it.
bool JsonParser::value(JsonValue& into)
{
    blanks();
    if (m_at >= m_bytes.size())
        return refuse(tr("the text ends where a value is expected."));
    if (++m_values > m_rules.maxValues)
        return refuse(tr("there are more than %1 values.").arg(m_rules.maxValues));
    if (!structure(into))
        return false;
    blanks();
    return true;
}

bool JsonParser::structure(JsonValue& into)
{
    switch (peek()) {
    case '{':
        return object(into);
    case '[':
        return array(into);
    case '"': {
        QString text;
        if (!string(text))
            return false;
        into = JsonValue::fromString(std::move(text));
        return true;
    }
    case 't':
        into = JsonValue::fromBool(true);
        return word("true");
    case 'f':
        into = JsonValue::fromBool(false);
        return word("false");
    case 'n':
        into = JsonValue();
        return word("null");
    default:
        return (m_rules.allowNonFinite && nonFinite(into)) || number(into);
    }
}

bool JsonParser::word(QByteArrayView text)
{
    if (!m_bytes.sliced(m_at).startsWith(text))
        return refuse(tr("a value is expected here."));
    m_at += text.size();
    return true;
}

bool JsonParser::nonFinite(JsonValue& into)
{
    const QByteArrayView rest = m_bytes.sliced(m_at);
    for (const QByteArrayView name : {QByteArrayView("NaN"), QByteArrayView("Infinity"), QByteArrayView("-Infinity")}) {
        if (rest.startsWith(name)) {
            into = JsonValue::fromNumber(name.toByteArray());
            m_at += name.size();
            return true;
        }
    }
    return false;
}

bool JsonParser::array(JsonValue& into)
{
    if (++m_depth > m_rules.maxDepth)
        return refuse(tr("values are nested deeper than %1 levels.").arg(m_rules.maxDepth));
    ++m_at;
    into = JsonValue::array();
    blanks();
    if (!take(']')) {
        do {
            JsonValue item;
            if (!value(item))
                return false;
            into.append(std::move(item));
        } while (take(','));
        if (!take(']'))
            return refuse(tr("a comma or ] is expected here."));
    }
    --m_depth;
    return true;
}

bool JsonParser::object(JsonValue& into)
{
    if (++m_depth > m_rules.maxDepth)
        return refuse(tr("values are nested deeper than %1 levels.").arg(m_rules.maxDepth));
    ++m_at;
    into = JsonValue::object();
    blanks();
    if (!take('}')) {
        QSet<QString> names;
        do {
            if (!member(into, names))
                return false;
        } while (take(','));
        if (!take('}'))
            return refuse(tr("a comma or } is expected here."));
    }
    --m_depth;
    return true;
}

bool JsonParser::member(JsonValue& into, QSet<QString>& names)
{
    blanks();
    if (peek() != '"')
        return refuse(tr("a member name in double quotes is expected here."));
    const qsizetype from = m_at;
    QString name;
    if (!string(name))
        return false;
    if (!m_rules.allowAnyNames) {
        if (name.contains(QChar(u'\0')))
            return refuseAt(from, tr("a member name holds the character U+0000."));
        if (names.contains(name))
            return refuseAt(from, tr("the member name \"%1\" appears twice.").arg(name.left(80)));
        names.insert(name);
    }
    blanks();
    if (!take(':'))
        return refuse(tr("a colon is expected here."));
    JsonValue item;
    if (!value(item))
        return false;
    into.insert(std::move(name), std::move(item));
    return true;
}

bool JsonParser::digits()
{
    const qsizetype from = m_at;
    while (peek() >= '0' && peek() <= '9')
        ++m_at;
    return m_at > from || refuse(tr("a digit is expected here."));
}

bool JsonParser::number(JsonValue& into)
{
    const qsizetype from = m_at;
    const bool negative = take('-');
    if (!negative && (peek() < '0' || peek() > '9'))
        return refuse(tr("a value is expected here."));
    if (!take('0') && !digits())
        return false;
    if (take('.') && !digits())
        return false;
    if (peek() == 'e' || peek() == 'E') {
        ++m_at;
        if (!take('+'))
            take('-');
        if (!digits())
            return false;
    }
    into = JsonValue::fromNumber(m_bytes.sliced(from, m_at - from).toByteArray());
    return true;
}

bool JsonParser::string(QString& into)
{
    const qsizetype start = m_at++;
    qsizetype from = m_at;
    const auto flush = [&] { into += QString::fromUtf8(m_bytes.sliced(from, m_at - from)); };
    while (m_at < m_bytes.size()) {
        const auto c = static_cast<uchar>(m_bytes[m_at]);
        if (m_at - start > m_rules.maxStringBytes)
            return refuseAt(start, tr("a string is longer than %1 bytes.").arg(m_rules.maxStringBytes));
        if (c < 0x20)
            return refuse(tr("a control character in a string must be escaped."));
        if (c == '"') {
            flush();
            ++m_at;
            return true;
        }
        if (c == '\\') {
            flush();
            if (!escape(into))
                return false;
            from = m_at;
            continue;
        }
        ++m_at;
    }
    return refuse(tr("the text ends within a string."));
}

bool JsonParser::escape(QString& into)
{
    static constexpr char letters[] = "\"\\/bfnrt";
    static constexpr char16_t meanings[] = u"\"\\/\b\f\n\r\t";
    const qsizetype start = m_at++;
    const char letter = peek();
    if (letter == 'u') {
        ++m_at;
        return unicodeEscape(into)
            || (m_error.message.isEmpty() && refuseAt(start, tr("this is not a valid \\u escape.")));
    }
    const auto* end = letters + sizeof letters - 1;
    const auto* found = std::find(letters, end, letter);
    if (found == end)
        return refuseAt(start, tr("there is no such escape in JSON."));
    into += QChar(meanings[found - letters]);
    ++m_at;
    return true;
}

std::optional<char16_t> JsonParser::codeUnit()
{
    if (m_bytes.size() - m_at < 4)
        return std::nullopt;
    int unit = 0;
    for (int i = 0; i < 4; ++i) {
        const int digit = hexDigit(m_bytes[m_at + i]);
        if (digit < 0)
            return std::nullopt;
        unit = unit * 16 + digit;
    }
    m_at += 4;
    return static_cast<char16_t>(unit);
}

bool JsonParser::unicodeEscape(QString& into)
{
    const qsizetype start = m_at - 2;
    const auto first = codeUnit();
    if (!first)
        return false;
    into += QChar(*first);
    if (!QChar::isSurrogate(*first))
        return true;
    if (QChar::isHighSurrogate(*first) && m_bytes.sliced(m_at).startsWith("\\u")) {
        m_at += 2;
        const auto second = codeUnit();
        if (second && QChar::isLowSurrogate(*second)) {
            into += QChar(*second);
            return true;
        }
    }
    return refuseAt(start, tr("half of a surrogate pair stands alone."));
}

} // namespace

Result<JsonValue> readJson(QByteArrayView bytes, const JsonRules& rules)
{
    return JsonParser(bytes, rules).document();
}

} // namespace assay
