// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/search_index.h"

#include "core/db/sqlite/memory_database.h"
#include "core/people/people_rows.h"
#include "core/search/search_conditions.h"
#include "core/search/search_document.h"
#include "core/search/search_excerpt.h"
#include "core/search/search_sources.h"
#include "core/search/search_words.h"
#include "core/search/stale_things.h"
#include "core/views/view_rows.h"

#include <QScopeGuard>

#include <algorithm>
#include <set>

namespace assay {
namespace {

/// More changed things than this are quicker to read in one walk than one by one.
constexpr std::size_t fewChanges = 2'000;

constexpr const char* indexScript =
    "DROP TABLE IF EXISTS document; DROP TABLE IF EXISTS holder; DROP TABLE IF EXISTS words;"
    "DROP TABLE IF EXISTS stale; CREATE TABLE stale (uid TEXT PRIMARY KEY) WITHOUT ROWID;"
    "CREATE TABLE document (id INTEGER PRIMARY KEY, kind TEXT NOT NULL, uid TEXT NOT NULL, key TEXT NOT NULL,"
    " title TEXT NOT NULL, state TEXT NOT NULL, state_title TEXT NOT NULL, ended INTEGER NOT NULL,"
    " owner_uid TEXT NOT NULL, owner TEXT NOT NULL, body TEXT NOT NULL, changed_at INTEGER NOT NULL,"
    " UNIQUE (kind, uid));"
    "CREATE TABLE holder (person_uid TEXT NOT NULL, role TEXT NOT NULL, PRIMARY KEY (person_uid, role)) WITHOUT ROWID;"
    // The texts stand in `document`; the words alone are here, and are taken out by naming them again.
    "CREATE VIRTUAL TABLE words USING fts5 (title, body, content = '', tokenize = \"unicode61 remove_diacritics 2\", "
    "prefix = '1 2 3 4 5');";

/// Of documents, between two looks at whether somebody waits for the making to stop.
constexpr std::size_t stopStride = 512;

bool nobodyStops()
{
    return false;
}

qint64 headOf(db::Connection& project)
{
    return project.integer("SELECT coalesce(max(seq), 0) FROM audit_event");
}

QString titleWords(const SearchDocument& document)
{
    return spacedForIndex(document.key + u' ' + document.title);
}

/// Puts documents into the index, each with a number above those of all before it.
class DocumentWriter {
public:
    explicit DocumentWriter(db::Connection& index)
        : m_document(index.prepare("INSERT INTO document (kind, uid, key, title, state, state_title, ended, owner_uid,"
                                   " owner, body, changed_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"))
        , m_words(index.prepare("INSERT INTO words (rowid, title, body) VALUES (last_insert_rowid(), ?, ?)"))
    {
    }

    void put(const SearchDocument& document)
    {
        m_document.bindText(document.kind)
            .bind(document.uid)
            .bind(document.key)
            .bind(document.title)
            .bind(document.state)
            .bind(searchStateTitle(document.kind, document.state))
            .bind(isEndedState(document.state))
            .bind(document.ownerUid)
            .bind(document.owner)
            .bind(document.body)
            .bind(document.changedAt)
            .run();
        m_words.bind(titleWords(document)).bind(spacedForIndex(document.body)).run();
    }

private:
    db::Statement m_document;
    db::Statement m_words;
};

} // namespace

SearchIndex::SearchIndex() = default;
SearchIndex::~SearchIndex() = default;

Result<SearchAnswer> SearchIndex::find(db::Database& project, const SearchQuery& query, const SearchWish& wish)
{
    ++m_askers;
    const auto gone = qScopeGuard([this] { --m_askers; });
    const std::lock_guard lock(m_mutex);
    return project.read([&](db::Connection& connection) {
        follow(connection);
        if (!query.roles.empty())
            readHolders(connection, wish.now);
        if (query.onlyStale)
            readStale(connection, wish.now);
        SearchWish asked = wish;
        asked.hidden = views::hiddenFrom(connection, wish.personUid);
        return look(query, asked);
    });
}

Result<> SearchIndex::make(db::Database& project, const std::function<bool()>& stopped)
{
    const std::lock_guard lock(m_mutex);
    if (m_index)
        return {};
    return project.read([&](db::Connection& connection) {
        const qint64 head = headOf(connection);
        if (rebuild(connection, [&] { return m_askers > 0 || stopped(); }))
            m_seq = head;
    });
}

qint64 SearchIndex::documents()
{
    const std::lock_guard lock(m_mutex);
    return m_index ? m_index->integer("SELECT count(*) FROM document") : 0;
}

void SearchIndex::follow(db::Connection& project)
{
    const qint64 head = headOf(project);
    if (head == m_seq && m_index)
        return;
    try {
        // A project that goes back was replaced by an older copy of itself.
        if (!m_index || head < m_seq || !takeChanges(project))
            rebuild(project, nobodyStops);
    } catch (...) {
        m_index.reset(); // Half of a change is in it.
        throw;
    }
    m_seq = head;
}

bool SearchIndex::takeChanges(db::Connection& project)
{
    const std::vector<SearchSubject> changed = changedSubjects(project, m_seq);
    if (changed.size() > fewChanges)
        return false;
    m_index->execute("BEGIN");
    DocumentWriter writer(*m_index);
    for (const SearchSubject& subject : changed) {
        remove(subject.kind, subject.uid);
        if (const std::optional<SearchDocument> document = searchDocument(project, subject))
            writer.put(*document);
    }
    m_index->execute("COMMIT");
    return true;
}

bool SearchIndex::rebuild(db::Connection& project, const std::function<bool()>& stopped)
{
    m_index.reset();
    std::unique_ptr<db::Connection> fresh = db::connectToMemory();
    fresh->execute(indexScript);
    fresh->execute("BEGIN");
    // Numbered by their last change: what is written again later is put behind all others, too.
    std::vector<SearchDocument> documents = searchDocuments(project, stopped);
    if (stopped())
        return false;
    std::stable_sort(documents.begin(), documents.end(),
                     [](const SearchDocument& a, const SearchDocument& b) { return a.changedAt < b.changedAt; });
    {
        DocumentWriter writer(*fresh);
        for (std::size_t i = 0; i < documents.size(); ++i) {
            if (i % stopStride == stopStride - 1 && stopped())
                return false;
            writer.put(documents[i]);
        }
    }
    fresh->execute("INSERT INTO words (words) VALUES ('optimize')");
    fresh->execute("COMMIT");
    m_index = std::move(fresh);
    return true;
}

void SearchIndex::remove(const QByteArray& kind, const QString& uid)
{
    db::Statement row = m_index->prepare("SELECT id, key, title, body FROM document WHERE kind = ? AND uid = ?");
    if (!row.bindText(kind).bind(uid).step())
        return;
    const qint64 id = row.integer(0);
    SearchDocument before;
    before.key = row.text(1);
    before.title = row.text(2);
    before.body = row.text(3);
    m_index->prepare("INSERT INTO words (words, rowid, title, body) VALUES ('delete', ?, ?, ?)")
        .bind(id)
        .bind(titleWords(before))
        .bind(spacedForIndex(before.body))
        .run();
    m_index->prepare("DELETE FROM document WHERE id = ?").bind(id).run();
}

void SearchIndex::readHolders(db::Connection& project, qint64 now)
{
    std::set<std::pair<QString, QString>> holders;
    db::Statement rows = project.prepare("SELECT p.uid, g.role FROM role_grant g JOIN person p"
                                         " ON p.id = g.person_id WHERE "
                                         + people::GrantHolds);
    rows.bind(now).bind(now);
    while (rows.step())
        holders.emplace(rows.text(0), rows.text(1));
    m_index->execute("BEGIN; DELETE FROM holder");
    db::Statement row = m_index->prepare("INSERT INTO holder (person_uid, role) VALUES (?, ?)");
    for (const auto& [person, role] : holders)
        row.bind(person).bind(role).run();
    m_index->execute("COMMIT");
}

void SearchIndex::readStale(db::Connection& project, qint64 now)
{
    const QStringList stale = staleThings(project, now);
    m_index->execute("BEGIN; DELETE FROM stale");
    db::Statement row = m_index->prepare("INSERT INTO stale (uid) VALUES (?)");
    for (const QString& uid : stale)
        row.bind(uid).run();
    m_index->execute("COMMIT");
}

SearchAnswer SearchIndex::look(const SearchQuery& query, const SearchWish& wish)
{
    SearchAnswer answer;
    const std::optional<SearchConditions> conditions = searchConditions(query, wish);
    if (!conditions)
        return answer;
    db::Statement rows = m_index->prepare(conditions->sql);
    for (const SearchValue& value : conditions->values)
        std::visit([&](const auto& each) { rows.bind(each); }, value);
    while (rows.step()) {
        if (answer.hits.size() == static_cast<std::size_t>(wish.limit)) {
            answer.more = true;
            break;
        }
        SearchHit hit;
        hit.kind = rows.bytes(0);
        hit.uid = rows.text(1);
        hit.key = rows.text(2);
        hit.title = rows.text(3);
        const SearchPlace* place = searchPlace(hit.kind);
        hit.address = place ? place->of(hit.title) : Address{{}, hit.kind, hit.uid};
        hit.state = rows.text(4);
        hit.owner = rows.text(5);
        hit.excerpt = searchExcerpt(rows.text(6), query.terms);
        hit.changedAt = rows.integer(7);
        answer.hits.push_back(std::move(hit));
    }
    return answer;
}

} // namespace assay
