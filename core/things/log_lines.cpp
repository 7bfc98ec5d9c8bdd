// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/things/log_lines.h"

#include "core/audit/audit_entry.h"
#include "core/audit/audit_log.h"
#include "core/base/text.h"
#include "core/db/sql_error.h"
#include "core/gates/waivable_items.h"
#include "core/runs/run_rows.h"
#include "core/things/thing_history.h"
#include "core/things/thing_kind.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <array>
#include <map>

namespace assay {
namespace {

constexpr int linesBetweenQuestions = 512;

/// A kind that the log tells of, beside those that addresses name, and how to find out what one of it is called.
struct LoggedKind {
    const char* entity;
    const char* word; ///< Untranslated; null for a kind of thing_kind.h.
    QByteArray name;  ///< A query for one text by the uid; empty where things of the kind are called nothing.
};

const QByteArray releaseWords = "m.name || '@' || CAST(v.version AS TEXT)";
const QByteArray releaseTables = " FROM release r JOIN model_version v ON v.id = r.version_id JOIN registered_model m"
                                 " ON m.id = v.model_id";
const QByteArray releaseName = releaseWords + releaseTables;

const std::array Logged{
    LoggedKind{"use_case", nullptr, "SELECT key || ' · ' || title FROM use_case WHERE uid = ?"},
    LoggedKind{"release", nullptr, "SELECT " + releaseName + " WHERE r.uid = ?"},
    LoggedKind{"registered_model", nullptr, "SELECT name FROM registered_model WHERE uid = ?"},
    LoggedKind{"finding", nullptr, "SELECT key || ' · ' || title FROM finding WHERE uid = ?"},
    LoggedKind{"risk", nullptr, "SELECT key || ' · ' || title FROM risk WHERE uid = ?"},
    LoggedKind{"incident", nullptr, "SELECT key || ' · ' || title FROM incident WHERE uid = ?"},
    LoggedKind{"drift_check", nullptr,
               "SELECT d.key || ' · ' || u.title FROM drift_check d JOIN use_case u ON u.id = d.use_case_id"
               " WHERE d.uid = ?"},
    LoggedKind{"decision", nullptr, "SELECT key || ' · ' || title FROM decision WHERE uid = ?"},
    LoggedKind{"change", nullptr, "SELECT key || ' · ' || title FROM change WHERE uid = ?"},
    LoggedKind{"change_freeze", QT_TRANSLATE_NOOP("LogLines", "Freeze"),
               "SELECT key || ' · ' || name FROM change_freeze WHERE uid = ?"},
    LoggedKind{"standard_change", QT_TRANSLATE_NOOP("LogLines", "Standard change"),
               "SELECT key || ' · ' || name FROM standard_change WHERE uid = ?"},
    LoggedKind{"handover", nullptr,
               "SELECT h.key || ' · ' || u.title FROM handover h JOIN use_case u ON u.id = h.use_case_id"
               " WHERE h.uid = ?"},
    LoggedKind{"meeting", nullptr, "SELECT key || ' · ' || title FROM meeting WHERE uid = ?"},
    LoggedKind{"task", nullptr, "SELECT key || ' · ' || title FROM task WHERE uid = ?"},
    LoggedKind{"comment", nullptr,
               "SELECT CASE WHEN withdrawn_at IS NULL THEN substr(text, 1, 80) ELSE '' END FROM comment WHERE uid = ?"},
    LoggedKind{"subscription", QT_TRANSLATE_NOOP("LogLines", "What somebody follows"), {}},
    LoggedKind{"muted_reason", QT_TRANSLATE_NOOP("LogLines", "What somebody wants to hear"), {}},
    LoggedKind{"quiet_time", QT_TRANSLATE_NOOP("LogLines", "Somebody's quiet time"), {}},
    LoggedKind{"inbox_mark", QT_TRANSLATE_NOOP("LogLines", "Mark in an inbox"), {}},
    LoggedKind{"service_level", QT_TRANSLATE_NOOP("LogLines", "Service level"),
               "SELECT kind FROM service_level WHERE uid = ?"},
    LoggedKind{"policy_version", nullptr, "SELECT policy || '@' || version FROM policy_version WHERE uid = ?"},
    LoggedKind{"charter", QT_TRANSLATE_NOOP("LogLines", "Framing or plan"),
               "SELECT u.key || ' · ' || c.kind || ' ' || c.version FROM charter c JOIN use_case u ON u.id ="
               " c.use_case_id WHERE c.uid = ?"},
    LoggedKind{"user_group", nullptr, "SELECT key || ' · ' || name FROM user_group WHERE uid = ?"},
    LoggedKind{"user_contact", QT_TRANSLATE_NOOP("LogLines", "Contact with users"),
               "SELECT g.key || ' · ' || g.name FROM user_contact c JOIN user_group g ON g.id = c.group_id"
               " WHERE c.uid = ?"},
    LoggedKind{"feedback", nullptr, "SELECT key || ' · ' || text FROM feedback WHERE uid = ?"},
    LoggedKind{"use_case_rating", QT_TRANSLATE_NOOP("LogLines", "Rating"),
               "SELECT u.key || ' · ' || r.respect FROM use_case_rating r JOIN use_case u ON u.id = r.use_case_id"
               " WHERE r.uid = ?"},
    LoggedKind{"gate_waiver", QT_TRANSLATE_NOOP("LogLines", "Waiver of a gate"),
               "SELECT u.key || ' · ' || coalesce(nullif(" + usecases::waivedGateSql()
                   + ", '') || ' · ', '') || w.item FROM gate_waiver w JOIN use_case u ON u.id = w.use_case_id"
                     " WHERE w.uid = ?"},
    LoggedKind{"duty", QT_TRANSLATE_NOOP("LogLines", "Duty"),
               "SELECT u.key || ' · ' || d.stage || ' · ' || p.name FROM duty d JOIN use_case u ON u.id = d.use_case_id"
               " JOIN person p ON p.id = d.person_id WHERE d.uid = ?"},
    LoggedKind{"skill", QT_TRANSLATE_NOOP("LogLines", "Skill"), "SELECT name FROM skill WHERE uid = ?"},
    LoggedKind{"person_skill", QT_TRANSLATE_NOOP("LogLines", "Level of a skill"),
               "SELECT p.name || ' · ' || k.name FROM person_skill s JOIN person p ON p.id = s.person_id"
               " JOIN skill k ON k.id = s.skill_id WHERE s.uid = ?"},
    LoggedKind{"skill_requirement", QT_TRANSLATE_NOOP("LogLines", "Required skill"),
               "SELECT r.technique || r.model || ' · ' || k.name FROM skill_requirement r JOIN skill k"
               " ON k.id = r.skill_id WHERE r.uid = ?"},
    LoggedKind{"value_record", nullptr, "SELECT key || ' · ' || hypothesis FROM value_record WHERE uid = ?"},
    LoggedKind{"adoption_record", QT_TRANSLATE_NOOP("LogLines", "Adoption"),
               "SELECT g.name FROM adoption_record a JOIN user_group g ON g.id = a.user_group_id WHERE a.uid = ?"},
    LoggedKind{"brief", QT_TRANSLATE_NOOP("LogLines", "Management brief"),
               "SELECT CAST(number AS TEXT) FROM brief WHERE uid = ?"},
    LoggedKind{"experiment", nullptr, "SELECT name FROM experiment WHERE uid = ?"},
    LoggedKind{"run", nullptr, "SELECT " + runs::nameSql() + " FROM run r WHERE r.uid = ?"},
    LoggedKind{"person", nullptr, "SELECT name FROM person WHERE uid = ?"},
    LoggedKind{"import_job", nullptr, "SELECT source FROM import_job WHERE uid = ?"},
    LoggedKind{"report", nullptr,
               "SELECT v.title FROM report r JOIN report_version v ON v.report_id = r.id WHERE r.uid = ?"
               " ORDER BY v.version DESC LIMIT 1"},
    LoggedKind{"note", nullptr, {}},
    LoggedKind{"approval_request", QT_TRANSLATE_NOOP("LogLines", "Request for approval"),
               "SELECT " + releaseName + " JOIN approval_request q ON q.release_id = r.id WHERE q.uid = ?"},
    LoggedKind{"evidence", nullptr, "SELECT title FROM evidence WHERE uid = ?"},
    LoggedKind{"scan", nullptr, "SELECT key || ' · ' || tool FROM scan WHERE uid = ?"},
    LoggedKind{"control_answer", QT_TRANSLATE_NOOP("LogLines", "Answer about a control"),
               "SELECT " + releaseWords + " || ' · ' || a.control" + releaseTables
                   + " JOIN control_answer a ON a.release_id = r.id WHERE a.uid = ?"},
    LoggedKind{"regulation", QT_TRANSLATE_NOOP("LogLines", "Regulation"),
               "SELECT regulation FROM regulation WHERE uid = ?"},
    LoggedKind{"certificate_authority", QT_TRANSLATE_NOOP("LogLines", "Authority"), {}},
    LoggedKind{"person_key", QT_TRANSLATE_NOOP("LogLines", "Key"),
               "SELECT p.name || ' · ' || substr(k.fingerprint, 1, 8) FROM person_key k JOIN person p ON p.id ="
               " k.person_id WHERE k.uid = ?"},
    LoggedKind{"checkpoint", QT_TRANSLATE_NOOP("LogLines", "Checkpoint"), {}},
    LoggedKind{"report_edition", QT_TRANSLATE_NOOP("LogLines", "Edition of a report"), {}},
    LoggedKind{"saved_view", nullptr,
               "SELECT w.name FROM saved_view s JOIN saved_view_version w ON w.view_id = s.id WHERE s.uid = ?"
               " ORDER BY w.version DESC LIMIT 1"},
    LoggedKind{"view_entry", QT_TRANSLATE_NOOP("LogLines", "Arrival in a view"),
               "SELECT w.name FROM view_entry e JOIN saved_view_version w ON w.view_id = e.view_id AND w.version ="
               " e.view_version WHERE e.uid = ?"},
    LoggedKind{"usual_view", QT_TRANSLATE_NOOP("LogLines", "Usual view"),
               "SELECT w.name FROM usual_view u JOIN saved_view_version w ON w.view_id = u.view_id WHERE u.uid = ?"
               " ORDER BY w.version DESC LIMIT 1"},
    LoggedKind{"portfolio", QT_TRANSLATE_NOOP("LogLines", "Portfolio"), {}},
    LoggedKind{"change_types", QT_TRANSLATE_NOOP("LogLines", "Types of changes"), {}},
    LoggedKind{"schema", QT_TRANSLATE_NOOP("LogLines", "Format of the file"), {}},
    LoggedKind{"project", QT_TRANSLATE_NOOP("LogLines", "Project"), {}}};

const LoggedKind* loggedKind(const QString& entity)
{
    const auto found = std::find_if(Logged.begin(), Logged.end(),
                                    [&](const LoggedKind& kind) { return entity == QLatin1StringView(kind.entity); });
    return found == Logged.end() ? nullptr : &*found;
}

const ThingKind* thingKindOf(const QString& entity)
{
    const auto kinds = thingKinds();
    const auto found = std::find_if(kinds.begin(), kinds.end(),
                                    [&](const ThingKind& kind) { return entity == QLatin1StringView(kind.entity); });
    return found == kinds.end() ? nullptr : &*found;
}

/// What things are called, each asked for once.
class Names {
public:
    explicit Names(db::Connection& connection)
        : m_connection(connection)
    {
    }

    QString of(const QString& entity, const QString& uid)
    {
        const auto [at, isNew] = m_known.try_emplace({entity, uid});
        if (isNew)
            at->second = logThingName(m_connection, entity, uid);
        return at->second;
    }

private:
    db::Connection& m_connection;
    std::map<std::pair<QString, QString>, QString> m_known;
};

bool passesWords(const LogLine& line, const QStringList& words)
{
    const std::array texts{&line.person, &line.role,     &line.kind,   &line.thing,
                           &line.verb,   &line.sentence, &line.reason, &line.entityId};
    return line.isBroken || std::all_of(words.begin(), words.end(), [&](const QString& word) {
               const auto has = [&](const QString& text) { return text.contains(word, Qt::CaseInsensitive); };
               return std::any_of(texts.begin(), texts.end(), [&](const QString* text) { return has(*text); })
                   || std::any_of(line.former.begin(), line.former.end(),
                                  [&](const FormerWords& former) { return has(former.text); });
           });
}

/// The conditions on columns, in the order in which bindTo() gives their values.
QByteArray conditionsOf(const LogFilter& filter)
{
    QByteArray sql = " WHERE 1 = 1";
    sql += filter.person.isEmpty() ? "" : " AND a.actor = ?";
    sql += filter.entity.isEmpty() ? "" : " AND a.entity = ?";
    sql += filter.verb.isEmpty() ? "" : " AND a.verb = ? AND a.verb <> ''"; // As its index has it.
    sql += filter.from ? " AND a.at >= ?" : "";
    sql += filter.until ? " AND a.at < ?" : "";
    return sql;
}

void bindTo(db::Statement& statement, const LogFilter& filter)
{
    for (const QString& text : {filter.person, filter.entity, filter.verb}) {
        if (!text.isEmpty())
            statement.bind(text);
    }
    for (const std::optional<qint64>& time : {filter.from, filter.until}) {
        if (time)
            statement.bind(*time);
    }
}

bool isWhole(const LogFilter& filter)
{
    return filter.person.isEmpty() && filter.entity.isEmpty() && filter.verb.isEmpty() && !filter.from && !filter.until;
}

qint64 countOf(db::Connection& connection, const LogFilter& filter)
{
    if (isWhole(filter))
        return audit::head(connection).size;
    db::Statement row = connection.prepare("SELECT count(*) FROM audit_event a" + conditionsOf(filter));
    bindTo(row, filter);
    row.step();
    return row.integer(0);
}

QString roleWords(const QString& word)
{
    const std::optional<Role> role = roleFromString(word);
    return role ? roleTitle(*role) : word;
}

/// The columns of `row`: seq, at, verb, entity, entity_id, the person's name, body.
LogLine lineOf(db::Connection& connection, const db::Statement& row, Names& names)
{
    LogLine line;
    line.seq = row.integer(0);
    line.at = row.integer(1);
    line.verb = row.text(2);
    line.entity = row.text(3);
    line.entityId = row.text(4);
    line.person = row.text(5);
    line.kind = logKindTitle(line.entity);
    line.thing = names.of(line.entity, line.entityId);
    if (const ThingKind* kind = thingKindOf(line.entity))
        line.address = {{}, kind->kind, line.entityId};
    const Result<AuditEntry> entry = parseBody(row.bytesView(6));
    line.isBroken = !entry;
    if (!entry) {
        line.sentence = Text::tr("Entry %1 cannot be read: %2").arg(QString::number(line.seq), entry.error().message);
        return line;
    }
    line.role = roleWords(entry->role);
    line.sentence = historySentence(*entry);
    line.reason = entry->reason;
    line.former = formerWords(connection, *entry);
    return line;
}

void tellMonitor(const ReadMonitor& monitor, qint64 done, qint64 total)
{
    if (monitor && !monitor({done, total}))
        db::raise(Error::Kind::Cancelled, Text::tr("The reading of the log was cancelled."));
}

/// The different words of a column that an index begins with, each found by a leap to the next: a log of years has
/// millions of entries and few words. `condition` may narrow it.
QByteArray leapsSql(const QByteArray& column, const QByteArray& condition = "1 = 1")
{
    const QByteArray least = "(SELECT min(" + column + ") FROM audit_event WHERE " + condition;
    return "WITH RECURSIVE leap (word) AS (SELECT " + least + ") UNION ALL SELECT " + least + " AND " + column
        + " > word) FROM leap WHERE word IS NOT NULL) SELECT word FROM leap WHERE word IS NOT NULL";
}

QStringList wordsOf(db::Statement& rows)
{
    QStringList words;
    while (rows.step())
        words << rows.text(0);
    return words;
}

/// Those who did something of one of these kinds, by name.
std::vector<NamedPerson> actorsOf(db::Connection& connection, const QStringList& verbs)
{
    QSet<QString> uids;
    for (const QString& verb : verbs) {
        db::Statement actors = connection.prepare(leapsSql("actor", "verb = ? AND verb <> ''"));
        actors.bind(verb).bind(verb);
        for (const QString& uid : wordsOf(actors))
            uids.insert(uid);
    }
    std::vector<NamedPerson> people;
    db::Statement person = connection.prepare("SELECT id, uid, name FROM person ORDER BY name, id");
    while (person.step()) {
        if (uids.contains(person.text(1)))
            people.push_back({{person.integer(0)}, person.text(1), person.text(2)});
    }
    return people;
}

} // namespace

void readLogLines(db::Connection& connection, const LogFilter& filter, const LogLineTaker& take,
                  const ReadMonitor& monitor)
{
    const qint64 total = monitor ? countOf(connection, filter) : 0;
    db::Statement rows = connection.prepare(
        "SELECT a.seq, a.at, a.verb, a.entity, a.entity_id, coalesce(p.name, a.actor), a.body FROM audit_event a"
        " LEFT JOIN person p ON p.uid = a.actor"
        + conditionsOf(filter) + " ORDER BY a.seq DESC");
    bindTo(rows, filter);
    Names names(connection);
    const QStringList words = filter.words.split(u' ', Qt::SkipEmptyParts);
    qint64 done = 0;
    while (rows.step()) {
        if (done++ % linesBetweenQuestions == 0)
            tellMonitor(monitor, done, total);
        const LogLine line = lineOf(connection, rows, names);
        if (passesWords(line, words) && !take(line))
            return;
    }
}

LogLines logLines(db::Connection& connection, const LogFilter& filter, std::size_t limit, const ReadMonitor& monitor,
                  std::optional<qint64> downTo)
{
    LogLines found;
    found.size = audit::head(connection).size;
    const bool countsByColumns = filter.words.trimmed().isEmpty();
    if (countsByColumns)
        found.matches = countOf(connection, filter);
    readLogLines(
        connection, filter,
        [&](const LogLine& line) {
            const bool isWanted = found.lines.size() < limit || (downTo && line.seq >= *downTo);
            if (isWanted)
                found.lines.push_back(line);
            found.matches += countsByColumns ? 0 : 1;
            const bool isLast = found.lines.size() >= limit && (!downTo || line.seq <= *downTo);
            return !countsByColumns || !isLast;
        },
        monitor);
    return found;
}

LogChoices logChoices(db::Connection& connection)
{
    LogChoices choices;
    db::Statement entities = connection.prepare(leapsSql("entity"));
    choices.entities = wordsOf(entities);
    std::sort(choices.entities.begin(), choices.entities.end(), [](const QString& a, const QString& b) {
        return logKindTitle(a).localeAwareCompare(logKindTitle(b)) < 0;
    });
    db::Statement verbs = connection.prepare(leapsSql("verb", "verb <> ''"));
    choices.verbs = wordsOf(verbs);
    choices.people = actorsOf(connection, choices.verbs);
    return choices;
}

QString logThingName(db::Connection& connection, const QString& entity, const QString& uid)
{
    const LoggedKind* kind = loggedKind(entity);
    if (!kind || kind->name.isEmpty())
        return {};
    db::Statement row = connection.prepare(kind->name);
    return row.bind(uid).step() ? row.text(0) : QString();
}

QString logKindTitle(const QString& entity)
{
    if (const ThingKind* kind = thingKindOf(entity))
        return kind->title();
    const LoggedKind* kind = loggedKind(entity);
    return kind ? QCoreApplication::translate("LogLines", kind->word) : QString(entity).replace(u'_', u' ');
}

} // namespace assay
