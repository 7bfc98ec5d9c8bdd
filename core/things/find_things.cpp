// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/things/find_things.h"

#include "core/runs/run_rows.h"
#include "core/views/view_content.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace assay {
namespace {

constexpr int rowsBetweenQuestions = 1024;

/// What is read of a kind: uid, key, name and a note. It is compared here rather than in SQL, because engines differ in
/// what they hold for the lower case of a letter.
struct Source {
    const char* kind;
    QByteArray sql;
    bool isPersonal = false;                             ///< It takes who asks, by uid.
    QString (*noteTitle)(const QString& note) = nullptr; ///< Of a note that is a word of the project file.
};

const std::array Sources{
    Source{"use-case", "SELECT uid, key, title, '' FROM use_case"},
    Source{"report",
           "SELECT r.uid, '', v.title, coalesce(u.key, '') FROM report r JOIN report_version v"
           " ON v.report_id = r.id AND v.version = (SELECT max(w.version) FROM report_version w"
           " WHERE w.report_id = r.id) LEFT JOIN use_case u ON u.id = r.use_case_id"},
    Source{"release",
           "SELECT r.uid, '', m.name || '@' || CAST(v.version AS TEXT), coalesce(u.key, '') FROM release r"
           " JOIN model_version v ON v.id = r.version_id JOIN registered_model m ON m.id = v.model_id"
           " LEFT JOIN use_case u ON u.id = r.use_case_id"},
    Source{"scan", "SELECT s.uid, s.key, s.tool, u.key FROM scan s JOIN use_case u ON u.id = s.use_case_id"},
    Source{"model", "SELECT uid, '', name, '' FROM registered_model"},
    Source{"finding", "SELECT uid, key, title, '' FROM finding"},
    Source{
        "risk",
        "SELECT x.uid, x.key, x.title, coalesce(u.key, '') FROM risk x LEFT JOIN use_case u ON u.id = x.use_case_id"},
    Source{"incident",
           "SELECT x.uid, x.key, x.title, coalesce(u.key, '') FROM incident x LEFT JOIN use_case u ON u.id ="
           " x.use_case_id"},
    Source{"drift",
           "SELECT d.uid, d.key, u.title, d.current_name FROM drift_check d JOIN use_case u ON u.id = d.use_case_id"},
    Source{"decision", "SELECT uid, key, title, '' FROM decision"},
    Source{
        "change",
        "SELECT c.uid, c.key, c.title, coalesce(m.name || '@' || CAST(v.version AS TEXT), '') FROM change c LEFT JOIN"
        " release r ON r.id = c.release_id LEFT JOIN model_version v ON v.id = r.version_id LEFT JOIN"
        " registered_model m ON m.id = v.model_id"},
    Source{"handover",
           "SELECT h.uid, h.key, u.title, h.from_role || ' → ' || h.to_role FROM handover h"
           " JOIN use_case u ON u.id = h.use_case_id"},
    Source{"meeting", "SELECT uid, key, title, '' FROM meeting"},
    Source{
        "task",
        "SELECT t.uid, t.key, t.title, coalesce(u.key, '') FROM task t LEFT JOIN use_case u ON u.id = t.use_case_id"},
    Source{"comment",
           "SELECT c.uid, '', c.text, p.name FROM comment c JOIN person p ON p.id = c.author_id WHERE c.withdrawn_at IS"
           " NULL"},
    Source{"user-group",
           "SELECT g.uid, g.key, g.name, u.key FROM user_group g JOIN use_case u ON u.id = g.use_case_id"},
    Source{"feedback", "SELECT uid, key, text, source FROM feedback"},
    Source{"policy", "SELECT uid, '', policy || '@' || version, '' FROM policy_version"},
    Source{"regulation", "SELECT uid, '', regulation, '' FROM regulation"},
    Source{"value", "SELECT uid, key, hypothesis, metric FROM value_record"},
    Source{"experiment", "SELECT uid, '', name, '' FROM experiment"},
    Source{"run",
           "SELECT r.uid, '', " + runs::nameSql() + ", e.name FROM run r JOIN experiment e ON e.id = r.experiment_id"},
    Source{"note",
           "SELECT n.uid, '', n.text, p.name FROM note n JOIN person p ON p.id = n.author_id WHERE n.withdrawn_at IS "
           "NULL"},
    Source{"person", "SELECT uid, '', name, '' FROM person"},
    Source{"import", "SELECT uid, '', source, format FROM import_job"},
    Source{"view",
           "SELECT s.uid, '', v.name, s.page FROM saved_view s JOIN saved_view_version v ON v.view_id = s.id"
           " JOIN person o ON o.id = s.owner_id WHERE v.version = (SELECT max(w.version) FROM saved_view_version w"
           " WHERE w.view_id = s.id) AND v.archived = 0 AND (v.shared = 1 OR o.uid = ?)",
           true, viewSubject}};

/// How well a row matches: lower is better; nothing where it does not.
enum class Match { Whole, Start, Word, None };

Match matchOf(const QStringList& words, const QString& uid, const QString& key, const QString& name)
{
    for (const QString& word : words) {
        if (!hasWordPrefix(name, word) && !hasWordPrefix(key, word) && !uid.startsWith(word, Qt::CaseInsensitive))
            return Match::None;
    }
    const QString& first = words.constFirst();
    if (words.size() == 1
        && (key.compare(first, Qt::CaseInsensitive) == 0 || name.compare(first, Qt::CaseInsensitive) == 0))
        return Match::Whole;
    return name.startsWith(first, Qt::CaseInsensitive) || key.startsWith(first, Qt::CaseInsensitive) ? Match::Start
                                                                                                     : Match::Word;
}

/// A note has lines; a list shows one.
QString firstLine(const QString& name)
{
    return name.section(u'\n', 0, 0, QString::SectionSkipEmpty).trimmed();
}

struct Candidate {
    Match match = Match::None;
    std::size_t kind = 0;
    QString uid;
    QString key;
    QString name;
    QString note;

    bool operator<(const Candidate& other) const
    {
        if (match != other.match)
            return match < other.match;
        if (kind != other.kind)
            return kind < other.kind;
        const int order = QString::compare(name, other.name, Qt::CaseInsensitive);
        return order != 0 ? order < 0 : uid < other.uid;
    }
};

/// Keeps the best `limit` candidates and counts them all.
class Best {
public:
    explicit Best(int limit)
        : m_limit(static_cast<std::size_t>(limit))
    {
    }

    void add(Candidate candidate)
    {
        ++m_total;
        if (m_heap.size() == m_limit && (m_limit == 0 || !(candidate < m_heap.front())))
            return;
        m_heap.push_back(std::move(candidate));
        std::push_heap(m_heap.begin(), m_heap.end());
        if (m_heap.size() > m_limit) {
            std::pop_heap(m_heap.begin(), m_heap.end());
            m_heap.pop_back();
        }
    }

    FoundThings take()
    {
        std::sort_heap(m_heap.begin(), m_heap.end());
        FoundThings found;
        found.total = m_total;
        for (const Candidate& each : m_heap) {
            const QString name = firstLine(each.name);
            const QString title = each.key.isEmpty() ? name : each.key + QStringLiteral(" · ") + name;
            const auto noteTitle = Sources[each.kind].noteTitle;
            found.things.push_back(
                {{{}, Sources[each.kind].kind, each.uid}, title, noteTitle ? noteTitle(each.note) : each.note});
        }
        return found;
    }

private:
    std::size_t m_limit;
    std::vector<Candidate> m_heap; ///< The worst of them in front.
    qint64 m_total = 0;
};

/// The kinds of which each thing has a name of its own that a text can hold.
constexpr std::array NameableKinds{"use-case", "release",  "finding", "risk", "incident",   "decision",
                                   "change",   "handover", "meeting", "task", "user-group", "feedback",
                                   "scan",     "policy",   "value",   "drift"};

/// Whether a text can hold it behind a #, as core/discussion/mention_parser.h reads it.
bool isName(const QString& name)
{
    return std::all_of(name.begin(), name.end(), [](QChar c) {
        return c.unicode() < 128 && (c.isLetterOrNumber() || QLatin1StringView("-_.@").contains(c));
    });
}

bool isNameable(const Source& source)
{
    return std::any_of(NameableKinds.begin(), NameableKinds.end(),
                       [&](const char* kind) { return QByteArrayView(kind) == source.kind; });
}

} // namespace

bool hasWordPrefix(QStringView text, QStringView word)
{
    if (word.isEmpty())
        return true;
    for (qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(word, at + 1, Qt::CaseInsensitive)) {
        if (at == 0 || !text.at(at - 1).isLetterOrNumber() || !word.front().isLetterOrNumber())
            return true;
    }
    return false;
}

FoundThings findThings(db::Connection& connection, const QString& words, int limit,
                       const std::function<bool()>& cancelled, const QString& viewer)
{
    const QStringList wanted = words.simplified().split(u' ', Qt::SkipEmptyParts);
    Best best(limit);
    if (wanted.isEmpty())
        return best.take();
    for (std::size_t kind = 0; kind < Sources.size(); ++kind) {
        db::Statement rows = connection.prepare(Sources[kind].sql);
        if (Sources[kind].isPersonal)
            rows.bind(viewer);
        for (int read = 1; rows.step(); ++read) {
            if (read % rowsBetweenQuestions == 0 && cancelled && cancelled())
                return best.take();
            const QString uid = rows.text(0);
            const QString key = rows.text(1);
            const QString name = rows.text(2);
            const Match match = matchOf(wanted, uid, key, name);
            if (match != Match::None)
                best.add({match, kind, uid, key, name, rows.text(3)});
        }
    }
    return best.take();
}

std::vector<NameableThing> nameableThings(db::Connection& connection, const QString& typed, int limit,
                                          const std::function<bool()>& cancelled)
{
    // Uids begin with the time at which they were made.
    const auto before = [&typed](const NameableThing& a, const NameableThing& b) {
        const bool starts = a.name.startsWith(typed, Qt::CaseInsensitive);
        const bool otherStarts = b.name.startsWith(typed, Qt::CaseInsensitive);
        return starts != otherStarts ? starts : a.uid > b.uid;
    };
    std::vector<NameableThing> found;
    int read = 0;
    for (const Source& source : Sources) {
        if (!isNameable(source))
            continue;
        db::Statement rows = connection.prepare(source.sql);
        while (rows.step()) {
            if (++read % rowsBetweenQuestions == 0 && cancelled && cancelled())
                return found;
            const QString key = rows.text(1);
            const QString title = firstLine(rows.text(2));
            if (!isName(key.isEmpty() ? title : key))
                continue;
            NameableThing thing{key.isEmpty() ? title : key, key.isEmpty() ? rows.text(3) : title, rows.text(0)};
            if (!thing.name.contains(typed, Qt::CaseInsensitive) && !thing.title.contains(typed, Qt::CaseInsensitive))
                continue;
            found.insert(std::upper_bound(found.begin(), found.end(), thing, before), thing);
            if (found.size() > static_cast<std::size_t>(limit))
                found.pop_back();
        }
    }
    return found;
}

} // namespace assay
