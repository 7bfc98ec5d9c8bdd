// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/discussion/mention_parser.h"

#include "core/domain/person.h"

#include <algorithm>

namespace assay {
namespace {

constexpr std::size_t mostMentions = 200;
constexpr qsizetype longestName = 100; ///< Of a person that can be mentioned, in characters.
constexpr qsizetype longestKey = 100;

/// Whether words of the character's script stand without blanks between them.
bool isUnspaced(char32_t character)
{
    switch (QChar::script(character)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
        return true;
    default:
        return false;
    }
}

bool isSpacedWord(char32_t character)
{
    return (QChar::isLetterOrNumber(character) || character == u'_') && !isUnspaced(character);
}

/// The character that begins there, which may stand in two units; a blank behind the end.
char32_t characterAt(QStringView text, qsizetype at)
{
    if (at >= text.size())
        return u' ';
    const bool isPair = text.at(at).isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate();
    return isPair ? QChar::surrogateToUcs4(text.at(at), text.at(at + 1)) : text.at(at).unicode();
}

/// The one that ends before; a blank before the beginning.
char32_t characterBefore(QStringView text, qsizetype at)
{
    if (at <= 0)
        return u' ';
    const bool isPair = at > 1 && text.at(at - 1).isLowSurrogate() && text.at(at - 2).isHighSurrogate();
    return characterAt(text, isPair ? at - 2 : at - 1);
}

/// Whether a name that ends with `last` may be followed by `next`.
bool mayEnd(char32_t last, char32_t next)
{
    return !isSpacedWord(next) || !isSpacedWord(last);
}

bool isKeyCharacter(QChar character)
{
    return character.unicode() < 128
        && (character.isLetterOrNumber() || character == u'-' || character == u'_' || character == u'.'
            || character == u'@');
}

class MentionReader {
public:
    MentionReader(const QString& text, const MentionNames& names)
        : m_text(text)
        , m_names(names)
        , m_lastTick(text.lastIndexOf(u'`'))
    {
    }

    std::vector<MentionWord> read()
    {
        while (m_at < m_text.size() && m_found.size() < mostMentions) {
            const QChar character = m_text.at(m_at);
            if (character == u'\\')
                m_at += 2;
            else if (character == u'`')
                skipCode();
            else if (!(character == u'@' && readName()) && !(character == u'#' && readKey()))
                ++m_at;
        }
        return std::move(m_found);
    }

private:
    char32_t before() const { return characterBefore(m_text, m_at); }

    /// To behind the same number of ticks, or over these where they do not come again.
    void skipCode()
    {
        const qsizetype start = m_at;
        while (m_at < m_text.size() && m_text.at(m_at) == u'`')
            ++m_at;
        const qsizetype ticks = m_at - start;
        if (m_at > m_lastTick || ticks > 3 || m_unclosed[ticks - 1])
            return;
        const qsizetype end = m_text.indexOf(QString(ticks, u'`'), m_at);
        if (end >= 0)
            m_at = end + ticks;
        else
            m_unclosed[ticks - 1] = true;
    }

    bool readName()
    {
        if (isSpacedWord(before()) || before() == u'.' || before() == u'-' || before() == u'@')
            return false;
        MentionNames::Target target;
        const qsizetype length = m_names.longestAtStart(QStringView(m_text).mid(m_at + 1), target);
        if (length == 0)
            return false;
        add(length, target.isRole ? MentionWord::Kind::Role : MentionWord::Kind::Person, target.uids);
        return true;
    }

    bool readKey()
    {
        if (isSpacedWord(before()) || before() == u'#' || before() == u'/')
            return false;
        qsizetype end = m_at + 1;
        while (end < m_text.size() && end - m_at <= longestKey && isKeyCharacter(m_text.at(end)))
            ++end;
        while (end > m_at + 1 && !m_text.at(end - 1).isLetterOrNumber())
            --end; // The end of a sentence.
        const QString key = m_text.mid(m_at + 1, end - m_at - 1);
        const bool isKey = std::any_of(key.begin(), key.end(), [](QChar c) { return c == u'-' || c == u'@'; })
            && std::any_of(key.begin(), key.end(), [](QChar c) { return c.isDigit(); });
        if (isKey)
            add(key.size(), MentionWord::Kind::Thing, {key});
        return isKey;
    }

    void add(qsizetype length, MentionWord::Kind kind, const QStringList& targets)
    {
        m_found.push_back({m_at, length + 1, kind, targets});
        m_at += length + 1;
    }

    const QString& m_text;
    const MentionNames& m_names;
    qsizetype m_at = 0;
    qsizetype m_lastTick;
    bool m_unclosed[3] = {}; ///< Of one, two and three ticks: no more come.
    std::vector<MentionWord> m_found;
};

} // namespace

MentionNames::MentionNames()
{
    for (const Role role : allRoles())
        m_targets.insert(toString(role), {true, {toString(role)}});
    m_targets.insert(QStringLiteral("model-risk"), {true, {toString(Role::RiskAuditor)}});
    for (const QString& name : m_targets.keys())
        m_lengths.push_back(name.size());
    std::sort(m_lengths.begin(), m_lengths.end(), std::greater<>());
    m_lengths.erase(std::unique(m_lengths.begin(), m_lengths.end()), m_lengths.end());
}

void MentionNames::addPerson(const QString& name, const QString& uid)
{
    const QString folded = name.simplified().toCaseFolded();
    if (folded.isEmpty() || folded.size() > longestName)
        return;
    Target& target = m_targets[folded];
    if (target.isRole)
        return;
    target.uids << uid;
    const auto place = std::lower_bound(m_lengths.begin(), m_lengths.end(), folded.size(), std::greater<>());
    if (place == m_lengths.end() || *place != folded.size())
        m_lengths.insert(place, folded.size());
}

qsizetype MentionNames::longestAtStart(QStringView text, Target& target) const
{
    const QString start = text.left(longestName).toString();
    for (const qsizetype length : m_lengths) {
        if (length > start.size())
            continue;
        const QString candidate = start.left(length);
        if (!mayEnd(characterBefore(candidate, length), characterAt(text, length)))
            continue;
        const auto found = m_targets.constFind(candidate.toCaseFolded());
        if (found == m_targets.constEnd())
            continue;
        target = *found;
        return length;
    }
    return 0;
}

std::vector<MentionWord> findMentions(const QString& text, const MentionNames& names)
{
    return MentionReader(text, names).read();
}

} // namespace assay
