// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/discussion/naming_texts.h"

#include "core/base/text.h"
#include "core/discussion/mention_parser.h"
#include "core/merge/newer_texts.h"
#include "core/people/people_store.h"
#include "core/reports/figure_names.h"
#include "core/reports/figure_text.h"
#include "core/reports/report_rows.h"
#include "core/things/thing.h"

#include <algorithm>
#include <array>

namespace assay::discussion {
namespace {

constexpr qsizetype mostBefore =
    80; ///< Characters of a line before the name; there are more where it begins further on.
constexpr qsizetype keptBefore = 60;

/// One thing or person, by the names that texts give it.
class Named {
public:
    Named(db::Connection& connection, const ThingName& thing)
        : m_uid(thing.uid)
        , m_isPerson(thing.kind == "person")
    {
        if (m_isPerson) {
            for (const Person& person : people::all(connection))
                m_people.addPerson(person.name, person.uid);
            return;
        }
        const std::optional<ThingFacts> facts = thingFacts(connection, {{}, thing.kind, thing.uid});
        for (const QString& name : facts ? QStringList{facts->key, facts->title} : QStringList()) {
            const std::vector<MentionWord> words = findMentions(u'#' + name, m_people);
            if (words.size() == 1 && words.front().targets == QStringList{name})
                m_names << name;
        }
    }

    bool canBeNamed() const { return m_isPerson || !m_names.isEmpty(); }

    /// What a text that names it is like, twice where there is one pattern only.
    std::array<QString, 2> patterns() const
    {
        if (m_isPerson)
            return {QStringLiteral("%@%"), QStringLiteral("%@%")};
        return {patternOf(m_names.front()), patternOf(m_names.back())};
    }

    /// The line of the text that names it first.
    std::optional<QString> lineIn(const QString& text) const
    {
        for (const MentionWord& word : findMentions(text, m_people)) {
            if (isMeantBy(word))
                return lineAt(text, word.position);
        }
        return std::nullopt;
    }

private:
    static QString patternOf(QString name)
    {
        for (const char* sign : {"\\", "%", "_"})
            name.replace(QLatin1StringView(sign), u'\\' + QLatin1StringView(sign));
        return QStringLiteral("%#") + name + u'%';
    }

    static QString lineAt(const QString& text, qsizetype position)
    {
        const qsizetype start = position == 0 ? 0 : text.lastIndexOf(u'\n', position - 1) + 1;
        const qsizetype end = text.indexOf(u'\n', position);
        const bool begins = position - start <= mostBefore;
        const qsizetype from = begins ? start : position - keptBefore;
        const QString line = text.mid(from, end < 0 ? -1 : end - from).trimmed();
        return begins ? line : QChar(0x2026) + line;
    }

    bool isMeantBy(const MentionWord& word) const
    {
        return word.kind == MentionWord::Kind::Person
            ? m_isPerson && word.targets.contains(m_uid)
            : word.kind == MentionWord::Kind::Thing && m_names.contains(word.targets.front());
    }

    QString m_uid;
    bool m_isPerson;
    QStringList m_names;
    MentionNames m_people;
};

/// A condition on a column, as the patterns have it.
QByteArray isLike(const QByteArray& column)
{
    return " (" + column + " LIKE ? ESCAPE '\\' OR " + column + " LIKE ? ESCAPE '\\')";
}

void addMinutes(db::Connection& connection, const Named& named, std::vector<NamingText>& found)
{
    db::Statement rows = connection.prepare(
        "SELECT m.uid, m.key || ' · ' || m.title, p.name, p.uid, m.text, coalesce(m.edited_at, m.created_at)"
        " FROM meeting m JOIN person p ON p.id = coalesce(m.editor_id, m.author_id) WHERE"
        + isLike("m.text"));
    const std::array<QString, 2> patterns = named.patterns();
    rows.bind(patterns[0]).bind(patterns[1]);
    while (rows.step()) {
        if (const std::optional<QString> line = named.lineIn(rows.text(4)))
            found.push_back(
                {{{}, "meeting", rows.text(0)}, rows.text(1), rows.text(2), rows.text(3), *line, rows.integer(5)});
    }
}

/// By what was noticed and by their root causes, each by whoever wrote it last: most root causes are not the reporter's.
void addIncidents(db::Connection& connection, const Named& named, std::vector<NamingText>& found)
{
    db::Statement rows =
        connection.prepare("SELECT i.uid, i.key || ' · ' || i.title, p.name, p.uid, i.text, i.root_cause, i.created_at"
                           " FROM incident i JOIN person p ON p.id = i.reported_by WHERE"
                           + isLike("i.text") + " OR" + isLike("i.root_cause"));
    const std::array<QString, 2> patterns = named.patterns();
    rows.bind(patterns[0]).bind(patterns[1]).bind(patterns[0]).bind(patterns[1]);
    while (rows.step()) {
        const std::optional<QString> noticed = named.lineIn(rows.text(4));
        const std::optional<QString> line = noticed ? noticed : named.lineIn(rows.text(5));
        if (!line)
            continue;
        const FieldAuthors authors = merging::authorsSince(connection, {QStringLiteral("incident"), rows.text(0)}, 0);
        const auto author = authors.find(noticed ? QStringLiteral("text") : QStringLiteral("root_cause"));
        const FieldAuthor by =
            author == authors.end() ? FieldAuthor{rows.text(2), rows.text(3), rows.integer(6)} : author->second;
        found.push_back({{{}, "incident", rows.text(0)}, rows.text(1), by.name, by.uid, *line, by.at});
    }
}

/// Of live reports: an edition says what its report said.
void addReports(db::Connection& connection, const Named& named, std::vector<NamingText>& found)
{
    db::Statement rows = connection.prepare(
        "SELECT r.uid, b.uid, p.name, p.uid, v.written_at FROM report_block_version v JOIN report_block b"
        " ON b.id = v.block_id JOIN report r ON r.id = b.report_id JOIN person p ON p.id = v.author_id"
        " WHERE b.kind IN ('text', 'note') AND v.version = (SELECT max(w.version) FROM report_block_version w"
        " WHERE w.block_id = v.block_id) AND"
        + isLike("v.content"));
    const std::array<QString, 2> patterns = named.patterns();
    rows.bind(patterns[0]).bind(patterns[1]);
    while (rows.step()) {
        const Report report = reports::byUid(connection, rows.text(0));
        const QString text = reports::blockByUid(connection, rows.text(1)).content.text;
        const std::optional<QString> line = named.lineIn(text);
        if (line && report.blockUids.contains(rows.text(1))) // It may have been removed since.
            found.push_back(
                {{{}, "report", report.uid}, report.title, rows.text(2), rows.text(3), *line, rows.integer(4)});
    }
}

void addBriefs(db::Connection& connection, const Named& named, std::vector<NamingText>& found)
{
    db::Statement rows = connection.prepare(
        "SELECT b.number, b.content, p.name, p.uid, b.frozen_at FROM brief b JOIN person p ON p.id = b.frozen_by WHERE"
        + isLike("b.content"));
    const std::array<QString, 2> patterns = named.patterns();
    rows.bind(patterns[0]).bind(patterns[1]);
    while (rows.step()) {
        const Result<ReportFigures> figures = figuresFrom(rows.bytesView(1));
        if (!figures)
            continue; // Whoever opens it is told.
        for (const QString& text : wordsOf(*figures)) {
            const std::optional<QString> line = named.lineIn(text);
            if (!line)
                continue;
            const QString number = QString::number(rows.integer(0));
            found.push_back({{{}, "portfolio", QStringLiteral("brief"), number},
                             Text::tr("Management brief %1").arg(number),
                             rows.text(2),
                             rows.text(3),
                             *line,
                             rows.integer(4)});
            break;
        }
    }
}

bool standsAt(const NamingText& text, const ThingName& thing)
{
    return text.place.kind == thing.kind && text.place.key == thing.uid;
}

} // namespace

std::vector<NamingText> textsNaming(db::Connection& connection, const ThingName& thing, int limit)
{
    const Named named(connection, thing);
    std::vector<NamingText> found;
    if (named.canBeNamed()) {
        addMinutes(connection, named, found);
        addReports(connection, named, found);
        addIncidents(connection, named, found);
        addBriefs(connection, named, found);
    }
    const auto isNewer = [](const NamingText& a, const NamingText& b) { return a.createdAt > b.createdAt; };
    std::stable_sort(found.begin(), found.end(), isNewer);
    std::vector<NamingText> all;
    for (NamingText& text : found) {
        const bool isKnown =
            std::any_of(all.begin(), all.end(), [&text](const NamingText& each) { return each.place == text.place; });
        if (!isKnown && !standsAt(text, thing))
            all.push_back(std::move(text));
    }
    for (NamingText& comment : commentsNaming(connection, thing, limit))
        all.push_back(std::move(comment));
    std::stable_sort(all.begin(), all.end(), isNewer);
    all.resize(std::min(all.size(), static_cast<std::size_t>(limit)));
    return all;
}

} // namespace assay::discussion
