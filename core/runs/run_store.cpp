// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/run_store.h"

#include "core/base/text.h"
#include "core/people/people_store.h"
#include "core/runs/run_rows.h"
#include "core/views/view_watch.h"

#include <QSet>

#include <algorithm>
#include <set>

namespace assay {
namespace {

const QString EditedEntity = QStringLiteral("run");
constexpr const char* Tagged = "tagged";
constexpr const char* Untagged = "untagged";

/// A run as it is, and the hash of what the log covers of it.
struct EditedRun {
    Run run;
    Digest before;
};

EditedRun editedRun(db::Connection& connection, const QString& uid)
{
    db::Statement row = connection.prepare("SELECT " + runs::columnsSql() + " FROM run r WHERE r.uid = ?");
    row.bind(uid);
    if (!row.step())
        db::raise(Error::Kind::NotFound, Text::tr("The project has no run with the id %1.").arg(uid));
    const Run run = runs::readRun(row);
    return {run, runs::runHash(connection, run.id)};
}

void recordEdit(db::WriteTransaction& transaction, EditedRun& edited, std::vector<AuditFact> facts, const char* verb)
{
    const Digest after = runs::runHash(transaction.connection(), edited.run.id);
    transaction.record({.verb = QString::fromLatin1(verb),
                        .entity = EditedEntity,
                        .entityId = edited.run.uid,
                        .before = edited.before,
                        .after = after,
                        .facts = std::move(facts)});
    edited.before = after;
}

/// Runs `change()` as somebody who may edit these runs; it answers how many of them it changed, as this does in words.
QString editRuns(db::WriteTransaction& transaction, const std::vector<QString>& runUids, const QString& nothingToDo,
                 const std::function<qint64()>& change)
{
    if (const auto refusal = runs::editRefusalOf(transaction.connection(), transaction.note().actor, runUids))
        db::raise(Error::Kind::Denied, *refusal);
    const views::ViewWatch watch(transaction.connection(), views::RunName::Uid, runUids);
    const qint64 changed = change();
    if (changed == 0)
        db::raise(Error::Kind::Invalid, nothingToDo);
    watch.record(transaction, views::Arrival::Edited);
    return QString::number(changed);
}

/// Each run once, in the order given.
std::vector<EditedRun> editedRuns(db::Connection& connection, const std::vector<QString>& uids)
{
    if (uids.empty())
        db::raise(Error::Kind::Invalid, Text::tr("No run is chosen. Nothing was changed."));
    if (uids.size() > runs::mostEdited) {
        db::raise(Error::Kind::Invalid,
                  Text::tr("%1 runs are more than the %2 that one command changes. Nothing was changed.")
                      .arg(uids.size())
                      .arg(runs::mostEdited));
    }
    std::vector<EditedRun> found;
    QSet<QString> seen;
    for (const QString& uid : uids) {
        if (seen.contains(uid))
            continue;
        seen.insert(uid);
        found.push_back(editedRun(connection, uid));
    }
    return found;
}

bool isOneLine(const QString& text)
{
    return std::none_of(text.begin(), text.end(), [](QChar each) { return each.category() == QChar::Other_Control; });
}

std::optional<Error> faultOf(const Attribute& tag)
{
    if (tag.key.trimmed().isEmpty() || tag.key.size() > runs::longestName || !isOneLine(tag.key))
        return Error{
            Error::Kind::Invalid,
            Text::tr("A tag's key is one line of 1 to %1 characters. Nothing was changed.").arg(runs::longestName),
            {}};
    if (tag.value.size() > runs::longestTagValue)
        return Error{
            Error::Kind::Invalid,
            Text::tr("The value of a tag has at most %1 characters. Nothing was changed.").arg(runs::longestTagValue),
            {}};
    return std::nullopt;
}

/// What is shown of a tag of one run: what people say, else what the source says.
struct TagState {
    std::optional<QString> source;
    bool given = false; ///< People said something.
    std::optional<QString> shown;
};

TagState tagState(db::Connection& connection, RunId run, const QString& key)
{
    TagState state;
    db::Statement source = connection.prepare("SELECT value FROM run_tag WHERE run_id = ? AND name = ?");
    source.bind(run.value).bind(key);
    if (source.step())
        state.source = source.text(0);
    state.shown = state.source;
    db::Statement given = connection.prepare("SELECT value FROM run_given_tag WHERE run_id = ? AND name = ?");
    given.bind(run.value).bind(key);
    if (given.step()) {
        state.given = true;
        state.shown = given.isNull(0) ? std::nullopt : std::optional(given.text(0));
    }
    return state;
}

/// What people say of a tag: a value, or nothing, which hides the source's.
void giveTag(db::Connection& connection, RunId run, const QString& key, const std::optional<QString>& value)
{
    connection
        .prepare("INSERT INTO run_given_tag (run_id, name, value) VALUES (?, ?, ?)"
                 " ON CONFLICT (run_id, name) DO UPDATE SET value = excluded.value")
        .bind(run.value)
        .bind(key)
        .bind(value)
        .run();
}

void takeGivenTag(db::Connection& connection, RunId run, const QString& key)
{
    connection.prepare("DELETE FROM run_given_tag WHERE run_id = ? AND name = ?").bind(run.value).bind(key).run();
}

std::vector<AuditFact> tagFacts(const QString& key, const std::optional<QString>& from,
                                const std::optional<QString>& to)
{
    std::vector<AuditFact> facts{{QStringLiteral("key"), key}};
    if (from)
        facts.push_back({QStringLiteral("from"), *from});
    if (to)
        facts.push_back({QStringLiteral("to"), *to});
    return facts;
}

void requireNoModelVersion(db::Connection& connection, const Run& run)
{
    if (const std::optional<QString> version = runs::modelVersionOf(connection, run.externalId)) {
        db::raise(Error::Kind::Denied,
                  Text::tr("“%1” stays: %2 was made by it, and what stands behind a registered model version is not "
                           "put away. Nothing was changed.")
                      .arg(run.name, *version));
    }
}

void writeArchived(db::WriteTransaction& transaction, EditedRun& edited, std::optional<qint64> at)
{
    transaction.connection()
        .prepare("UPDATE run SET archived_at = ? WHERE id = ?")
        .bind(at)
        .bind(edited.run.id.value)
        .run();
    recordEdit(transaction, edited, {}, at ? "archived" : "restored");
}

db::AuditNote editNote(const Actor& actor, const char* verb, const QString& reason, const QString& command)
{
    return {actor, QString::fromLatin1(verb), EditedEntity, {}, reason, command};
}

/// Says whether the tag was another before.
bool changeTag(db::WriteTransaction& transaction, EditedRun& edited, const TagChange& change)
{
    db::Connection& connection = transaction.connection();
    const TagState state = tagState(connection, edited.run.id, change.key);
    if (state.shown == change.value)
        return false;
    if (change.value || state.source)
        giveTag(connection, edited.run.id, change.key, change.value);
    else // Nothing of the source's to hide: it may bring one later.
        takeGivenTag(connection, edited.run.id, change.key);
    recordEdit(transaction, edited, tagFacts(change.key, state.shown, change.value), change.value ? Tagged : Untagged);
    return true;
}

QString editTags(db::WriteTransaction& transaction, const std::vector<QString>& runUids,
                 const std::vector<TagChange>& changes, const QString& nothingToDo)
{
    for (const TagChange& change : changes) {
        if (const auto fault = change.value ? faultOf({change.key, *change.value}) : std::nullopt)
            db::raise(fault->kind, fault->message);
    }
    return editRuns(transaction, runUids, nothingToDo, [&] {
        qint64 changed = 0;
        for (EditedRun& edited : editedRuns(transaction.connection(), runUids)) {
            for (const TagChange& change : changes)
                changed += changeTag(transaction, edited, change);
        }
        return changed;
    });
}

qint64 renameRun(db::WriteTransaction& transaction, const RunRename& rename, const QString& name)
{
    EditedRun edited = editedRun(transaction.connection(), rename.runUid);
    const QString& before = edited.run.name;
    if (rename.seen && *rename.seen != before) {
        db::raise(Error::Kind::Conflict,
                  Text::tr("Somebody has called this run “%1” since you looked. Nothing was "
                           "changed; rename it again if yours is better.")
                      .arg(before));
    }
    const QString after = name.isEmpty() ? edited.run.sourceName : name;
    if (after == before)
        return 0;
    transaction.connection()
        .prepare("UPDATE run SET given_name = ? WHERE id = ?")
        .bind(name)
        .bind(edited.run.id.value)
        .run();
    recordEdit(transaction, edited, {{QStringLiteral("from"), before}, {QStringLiteral("to"), after}}, "renamed");
    return 1;
}

} // namespace

Result<> RunStore::rename(const RunRename& rename, const Actor& actor, const QString& command)
{
    return withoutValue(
        m_database.writeOnce(editNote(actor, "renamed", {}, command),
                             [&](db::WriteTransaction& transaction) { return runs::rename(transaction, rename); }));
}

Result<> RunStore::tag(const RunTagging& tagging, const Actor& actor, const QString& command)
{
    return withoutValue(
        m_database.writeOnce(editNote(actor, Tagged, {}, command), [&](db::WriteTransaction& transaction) {
            return editTags(transaction, tagging.runUids, {{tagging.tag.key, tagging.tag.value}},
                            Text::tr("The runs have this tag already."));
        }));
}

Result<> RunStore::untag(const std::vector<QString>& runUids, const QString& key, const Actor& actor,
                         const QString& command)
{
    return withoutValue(
        m_database.writeOnce(editNote(actor, Untagged, {}, command), [&](db::WriteTransaction& transaction) {
            return editTags(transaction, runUids, {{key, std::nullopt}}, Text::tr("No run has the tag %1.").arg(key));
        }));
}

Result<> RunStore::changeTags(const std::vector<QString>& runUids, const std::vector<TagChange>& changes,
                              const Actor& actor, const QString& command)
{
    return withoutValue(
        m_database.writeOnce(editNote(actor, Tagged, {}, command), [&](db::WriteTransaction& transaction) {
            return runs::changeTags(transaction, runUids, changes);
        }));
}

Result<> RunStore::archive(const std::vector<QString>& runUids, const QString& reason, const Actor& actor,
                           const QString& command)
{
    return withoutValue(
        m_database.writeOnce(editNote(actor, "archived", reason, command), [&](db::WriteTransaction& transaction) {
            return runs::setArchived(transaction, runUids, true);
        }));
}

Result<> RunStore::restore(const std::vector<QString>& runUids, const QString& reason, const Actor& actor,
                           const QString& command)
{
    return withoutValue(
        m_database.writeOnce(editNote(actor, "restored", reason, command), [&](db::WriteTransaction& transaction) {
            return runs::setArchived(transaction, runUids, false);
        }));
}

namespace runs {

QString rename(db::WriteTransaction& transaction, const RunRename& rename)
{
    const QString name = rename.name.trimmed();
    if (name.size() > longestName || !isOneLine(name)) {
        db::raise(Error::Kind::Invalid,
                  Text::tr("A run's name is one line of at most %1 characters. Nothing was "
                           "changed.")
                      .arg(longestName));
    }
    return editRuns(transaction, {rename.runUid}, Text::tr("The run is called that already."),
                    [&] { return renameRun(transaction, rename, name); });
}

QString changeTags(db::WriteTransaction& transaction, const std::vector<QString>& runUids,
                   const std::vector<TagChange>& changes)
{
    return editTags(transaction, runUids, changes, Text::tr("The tags of the runs are so already."));
}

QString setArchived(db::WriteTransaction& transaction, const std::vector<QString>& runUids, bool archived)
{
    const QString nothingToDo = archived
        ? Text::tr("The runs are archived already.")
        : Text::tr("None of these runs was archived here. What its source marked deleted is restored there "
                   "and brought in again.");
    return editRuns(transaction, runUids, nothingToDo, [&] {
        qint64 changed = 0;
        for (EditedRun& edited : editedRuns(transaction.connection(), runUids)) {
            if (edited.run.archivedAt.has_value() == archived)
                continue;
            if (archived)
                requireNoModelVersion(transaction.connection(), edited.run);
            writeArchived(transaction, edited, archived ? std::optional(transaction.now()) : std::nullopt);
            ++changed;
        }
        return changed;
    });
}

std::optional<QString> editRefusal(db::Connection& connection, const Actor& actor, UseCaseId useCase)
{
    const std::vector<Role> acting = people::rolesActedIn(connection, actor, useCase);
    if (std::find(acting.begin(), acting.end(), Role::DataScientist) != acting.end())
        return std::nullopt;
    return Text::tr(
               "Runs are renamed, tagged, archived and restored by a %1 (%2). Nothing was changed; ask one of them.")
        .arg(roleTitle(Role::DataScientist), whoHolds(Role::DataScientist, people::holders(connection, useCase)));
}

std::optional<QString> editRefusalOf(db::Connection& connection, const Actor& actor,
                                     const std::vector<QString>& runUids)
{
    const std::optional<QString> refusal = editRefusal(connection, actor);
    if (!refusal || runUids.empty())
        return refusal;
    db::Statement row = connection.prepare("SELECT l.use_case_id FROM run r JOIN experiment_use_case l"
                                           " ON l.experiment_id = r.experiment_id WHERE r.uid = ?");
    std::set<qint64> asked;
    for (const QString& uid : runUids) {
        row.reset();
        if (!row.bind(uid).step())
            return refusal; // Runs of no use case are everybody's who holds the role for the whole project.
        const qint64 useCase = row.integer(0);
        if (!asked.insert(useCase).second)
            continue;
        if (const std::optional<QString> there = editRefusal(connection, actor, {useCase}))
            return there;
    }
    return std::nullopt;
}

std::optional<QString> modelVersionOf(db::Connection& connection, const QString& runExternalId)
{
    db::Statement row =
        connection.prepare("SELECT m.name, v.version FROM model_version v JOIN registered_model m ON m.id = v.model_id"
                           " WHERE v.run_external_id = ? ORDER BY m.name, v.version LIMIT 1");
    row.bind(runExternalId);
    if (!row.step())
        return std::nullopt;
    return Text::tr("%1 version %2").arg(row.text(0)).arg(row.integer(1));
}

} // namespace runs
} // namespace assay
