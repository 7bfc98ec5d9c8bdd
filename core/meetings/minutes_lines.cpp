// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/minutes_lines.h"

#include "core/base/text.h"
#include "core/discussion/mention_parser.h"

#include <QDateTime>

#include <algorithm>

namespace assay::meetings {
namespace {

/// The line without what makes it an item of a list: "- ", "* ", "+ ", "3. ", "[ ] ".
QString withoutListMark(const QString& line)
{
    QString words = line.trimmed();
    if (words.size() > 1 && QStringLiteral("-*+").contains(words.front()) && words.at(1).isSpace()) {
        words = words.mid(1).trimmed();
    } else {
        qsizetype digits = 0;
        while (digits < words.size() && words.at(digits).isDigit())
            ++digits;
        if (digits > 0 && digits < words.size() && (words.at(digits) == u'.' || words.at(digits) == u')'))
            words = words.mid(digits + 1).trimmed();
    }
    return words.startsWith(QStringLiteral("[ ]")) ? words.mid(3).trimmed() : words;
}

/// Tells lines of code from others: those between fences of three or more ` or ~, and those that stand four blanks in, where
/// neither a paragraph nor an item of a list goes on with them.
class CodeLines {
public:
    /// Takes one line after the other.
    bool isCode(const QString& line)
    {
        const QString words = line.trimmed();
        if (!m_fence.isEmpty()) {
            const QString fence = fenceOf(words);
            if (fence.startsWith(m_fence) && fence.size() == words.size())
                m_fence.clear();
            return true;
        }
        const bool isIndented = indentOf(line) >= leastIndent;
        if (isIndented && m_isAfterBreak && !m_isInList && !words.isEmpty())
            return true;
        m_fence = fenceOf(words);
        if (!isIndented && !words.isEmpty() && (m_isAfterBreak || isItem(words)))
            m_isInList = isItem(words);
        m_isAfterBreak = words.isEmpty() || !m_fence.isEmpty() || words.startsWith(u'#');
        return !m_fence.isEmpty();
    }

private:
    static constexpr int leastIndent = 4;

    static int indentOf(const QString& line)
    {
        int columns = 0;
        for (const QChar character : line) {
            if (character == u'\t')
                columns += leastIndent - columns % leastIndent;
            else if (character == u' ')
                ++columns;
            else
                break;
        }
        return columns;
    }

    static QString fenceOf(const QString& words)
    {
        qsizetype length = 0;
        while (length < words.size() && (words.front() == u'`' || words.front() == u'~')
               && words.at(length) == words.front())
            ++length;
        return length < 3 ? QString() : words.left(length);
    }

    static bool isItem(const QString& words) { return withoutListMark(words) != words; }

    QString m_fence;            ///< That is open; empty for none.
    bool m_isAfterBreak = true; ///< The line before ends a paragraph.
    bool m_isInList = false;
};

/// What stands after one of the words and its colon, which may be a wide one; nothing where none begins the line.
std::optional<QString> afterWord(const QString& line, const QStringList& words)
{
    for (const QString& word : words) {
        if (!line.startsWith(word, Qt::CaseInsensitive))
            continue;
        const QString rest = line.mid(word.size()).trimmed();
        if (rest.startsWith(u':') || rest.startsWith(u'：'))
            return rest.mid(1).trimmed();
    }
    return std::nullopt;
}

/// Takes a day that stands at the end.
std::optional<qint64> takeDay(QString& words)
{
    const qsizetype blank = words.lastIndexOf(u' ');
    const QDate day = QDate::fromString(words.mid(blank + 1), Qt::ISODate);
    if (blank < 0 || !day.isValid())
        return std::nullopt;
    words = words.left(blank).trimmed();
    return QDateTime(day, QTime(0, 0), Qt::UTC).toMSecsSinceEpoch();
}

/// Takes the name of the first person who is named.
void takeOwner(MeetingTask& task, const MentionNames& names, const std::vector<Person>& people)
{
    for (const MentionWord& word : findMentions(task.title, names)) {
        if (word.kind != MentionWord::Kind::Person || word.targets.isEmpty())
            continue;
        const auto person = std::find_if(people.begin(), people.end(),
                                         [&](const Person& each) { return each.uid == word.targets.front(); });
        task.ownerUid = person->uid;
        task.ownerName = person->name;
        task.title = task.title.remove(word.position, word.length).simplified();
        return;
    }
}

MeetingTask taskOf(const QString& words, const MentionNames& names, const std::vector<Person>& people)
{
    MeetingTask task{words.simplified()};
    task.dueAt = takeDay(task.title);
    takeOwner(task, names, people);
    if (!task.dueAt)
        task.dueAt = takeDay(task.title); // It may stand before the name, too.
    return task;
}

} // namespace

QString decisionWord()
{
    return Text::tr("Decision");
}

QString taskWord()
{
    return Text::tr("Task");
}

MinutesLines minutesLines(const QString& minutes, const std::vector<Person>& people)
{
    MentionNames names;
    std::vector<Person> here;
    for (const Person& person : people) {
        if (!person.active)
            continue;
        names.addPerson(person.name, person.uid);
        here.push_back(person);
    }
    const QStringList decision{QStringLiteral("Decision"), decisionWord()};
    const QStringList task{QStringLiteral("Task"), taskWord()};
    MinutesLines found;
    CodeLines code;
    for (const QString& line : minutes.split(u'\n')) {
        if (code.isCode(line))
            continue;
        const QString words = withoutListMark(line);
        if (const auto title = afterWord(words, decision); title && !title->isEmpty())
            found.decisions << title->simplified();
        if (const auto said = afterWord(words, task); said && !said->isEmpty()) {
            MeetingTask made = taskOf(*said, names, here);
            if (!made.title.isEmpty())
                found.tasks.push_back(std::move(made));
        }
    }
    return found;
}

MinutesLines notSaidBefore(MinutesLines lines, const std::vector<MinutesLines>& earlier)
{
    for (const MinutesLines& said : earlier) {
        lines.decisions.removeIf([&](const QString& title) { return said.decisions.contains(title); });
        std::erase_if(lines.tasks, [&](const MeetingTask& task) {
            return std::any_of(said.tasks.begin(), said.tasks.end(),
                               [&](const MeetingTask& each) { return each.title == task.title; });
        });
    }
    return lines;
}

} // namespace assay::meetings
