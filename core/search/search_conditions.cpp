// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/search_conditions.h"

#include "core/search/search_words.h"

namespace assay {
namespace {

/// Collects conditions of which all have to hold.
class Conditions {
public:
    void add(const QByteArray& sql, std::vector<SearchValue> values)
    {
        m_sql += " AND " + sql;
        m_values.insert(m_values.end(), std::make_move_iterator(values.begin()), std::make_move_iterator(values.end()));
    }

    /// One of the values has to fit; `sql` takes each as often as it has `?`.
    void addAny(const QByteArray& sql, const QStringList& values)
    {
        if (values.isEmpty())
            return;
        QByteArrayList alternatives;
        std::vector<SearchValue> bound;
        for (const QString& value : values) {
            alternatives.append(sql);
            for (qsizetype use = 0; use < sql.count('?'); ++use)
                bound.emplace_back(value);
        }
        add('(' + alternatives.join(" OR ") + ')', std::move(bound));
    }

    const QByteArray& sql() const { return m_sql; }
    std::vector<SearchValue> take() { return std::move(m_values); }

private:
    QByteArray m_sql;
    std::vector<SearchValue> m_values;
};

/// The words in the language of FTS5; empty where nothing in them can be found.
QString matchOf(const std::vector<SearchTerm>& terms)
{
    QStringList phrases;
    for (const SearchTerm& term : terms) {
        const QString phrase = indexPhrase(term.words, !term.exact);
        if (!phrase.isEmpty())
            phrases.append(phrase);
    }
    return phrases.join(QStringLiteral(" AND "));
}

/// A pattern of LIKE that nothing in the text can widen.
QString beginning(QString text)
{
    text.replace(u'\\', QStringLiteral("\\\\"))
        .replace(u'%', QStringLiteral("\\%"))
        .replace(u'_', QStringLiteral("\\_"));
    return text + u'%';
}

void addOwners(Conditions& conditions, const SearchQuery& query, const SearchWish& wish)
{
    QByteArrayList alternatives;
    std::vector<SearchValue> values;
    for (const QString& owner : query.owners) {
        if (owner.compare(QLatin1StringView("me"), Qt::CaseInsensitive) == 0) {
            alternatives.append("d.owner_uid = ?");
            values.emplace_back(wish.personUid);
        } else {
            alternatives.append("(d.owner LIKE ? ESCAPE '\\' OR d.owner LIKE ? ESCAPE '\\')");
            values.emplace_back(beginning(owner));
            values.emplace_back(QStringLiteral("% ") + beginning(owner));
        }
    }
    if (!alternatives.isEmpty())
        conditions.add('(' + alternatives.join(" OR ") + ')', std::move(values));
}

void addTimes(Conditions& conditions, const SearchQuery& query)
{
    if (query.before)
        conditions.add("d.changed_at < ?", {*query.before});
    if (query.after)
        conditions.add("d.changed_at >= ?", {*query.after});
    if (query.onlyOpen)
        conditions.add("d.state <> '' AND d.ended = 0", {});
    if (query.onlyDone)
        conditions.add("d.ended = 1", {});
    if (query.onlyStale)
        conditions.add("d.uid IN (SELECT uid FROM stale)", {});
}

/// Of a word that a thousand texts hold, the weight says little and costs a look at each of them: only so many hits
/// are weighed, those in titles and those that changed last.
constexpr qint64 weighedHits = 1'000;

/// That a document is none of the views that somebody keeps to themselves: left out before anything is counted, so that they
/// take nobody's place. As a condition on the documents' numbers, for which no document has to be read.
QByteArray notHidden(const char* id, const QStringList& hidden)
{
    if (hidden.isEmpty())
        return {};
    const QByteArrayList places(hidden.size(), "?");
    return QByteArray(" AND ") + id + " NOT IN (SELECT id FROM document WHERE kind = 'view' AND uid IN ("
        + places.join(", ") + "))";
}

std::vector<SearchValue> valuesOf(const QStringList& hidden)
{
    return {hidden.begin(), hidden.end()};
}

/// Hits with their weight; documents are numbered by their last change, so that the index itself knows the newest. A
/// document is read here only where a condition is on it. Takes the words, then what is hidden and
/// the conditions' values.
QByteArray weighedSql(const QByteArray& conditions, const QStringList& hidden)
{
    return "SELECT * FROM (SELECT words.rowid AS id, bm25(words, 8.0, 1.0) AS place FROM words"
        + QByteArray(conditions.isEmpty() ? "" : " JOIN document d ON d.id = words.rowid") + " WHERE words MATCH ?"
        + notHidden("words.rowid", hidden) + conditions + " ORDER BY words.rowid DESC LIMIT "
        + QByteArray::number(weighedHits) + ')';
}

SearchConditions hitsOf(const QString& match, Conditions conditions, const QStringList& hidden)
{
    SearchConditions made;
    made.sql = "(SELECT id, min(place) AS place FROM (" + weighedSql(conditions.sql(), hidden) + " UNION ALL "
        + weighedSql(conditions.sql(), hidden)
        + ") GROUP BY id ORDER BY 2, 1 DESC LIMIT ?) AS hit JOIN document d ON d.id = hit.id"
          " ORDER BY hit.place, hit.id DESC";
    std::vector<SearchValue> values = valuesOf(hidden);
    for (SearchValue& value : conditions.take())
        values.push_back(std::move(value));
    for (const QString& words : {match, QStringLiteral("title : (%1)").arg(match)}) {
        made.values.emplace_back(words);
        made.values.insert(made.values.end(), values.begin(), values.end());
    }
    return made;
}

SearchConditions newestOf(Conditions conditions, const QStringList& hidden)
{
    SearchConditions made;
    made.sql = "document d WHERE 1 = 1" + notHidden("d.id", hidden) + conditions.sql() + " ORDER BY d.id DESC LIMIT ?";
    made.values = valuesOf(hidden);
    for (SearchValue& value : conditions.take())
        made.values.push_back(std::move(value));
    return made;
}

} // namespace

std::optional<SearchConditions> searchConditions(const SearchQuery& query, const SearchWish& wish)
{
    const QString match = matchOf(query.terms);
    if (query.empty() || (match.isEmpty() && !query.terms.empty()))
        return std::nullopt;
    Conditions conditions;
    conditions.addAny("d.kind = ?", query.kinds);
    QStringList states;
    for (const QString& state : query.states)
        states.append(beginning(state));
    conditions.addAny("(d.state LIKE ? ESCAPE '\\' OR d.state_title LIKE ? ESCAPE '\\')", states);
    addOwners(conditions, query, wish);
    QStringList roles;
    for (const Role role : query.roles)
        roles.append(toString(role));
    conditions.addAny("d.owner_uid IN (SELECT person_uid FROM holder WHERE role = ?)", roles);
    addTimes(conditions, query);

    SearchConditions made = match.isEmpty() ? newestOf(std::move(conditions), wish.hidden)
                                            : hitsOf(match, std::move(conditions), wish.hidden);
    made.sql.prepend("SELECT d.kind, d.uid, d.key, d.title, d.state_title, d.owner, d.body, d.changed_at FROM ");
    made.values.emplace_back(qint64(wish.limit) + 1);
    return made;
}

} // namespace assay
