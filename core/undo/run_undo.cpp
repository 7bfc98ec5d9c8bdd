// SPDX-License-Identifier: GPL-3.0-or-later
// Taking back what people said of a run or an experiment; what its source says stays.
#include "core/audit/audit_facts.h"
#include "core/base/text.h"
#include "core/runs/experiment_store.h"
#include "core/runs/run_rows.h"
#include "core/runs/run_store.h"
#include "core/undo/undo_case.h"
#include "core/usecases/use_case_store.h"

namespace assay {
namespace {

using namespace Qt::Literals::StringLiterals;

bool isOneOf(const AuditEntry& entry, std::initializer_list<const char*> verbs)
{
    return std::any_of(verbs.begin(), verbs.end(),
                       [&](const char* verb) { return entry.verb == QLatin1StringView(verb); });
}

UndoStep undoOfName(const UndoCase& undo)
{
    const AuditEntry* next = undoing::later(undo, [](const AuditEntry& entry) { return isOneOf(entry, {"renamed"}); });
    if (next)
        return undoing::changedSince(undo, next);
    db::Statement row = undo.connection.prepare("SELECT name FROM run WHERE uid = ?");
    if (!row.bind(undo.entry.entityId).step())
        return undoing::noWayBack();
    const QString before = audit::factText(undo.entry, "from"_L1);
    // Its source's name is had by saying none.
    const RunRename rename{undo.entry.entityId, before == row.text(0) ? QString() : before,
                           audit::factText(undo.entry, "to"_L1)};
    return {Text::tr("Call it “%1” again").arg(before), {}, [rename](db::WriteTransaction& transaction) {
                runs::rename(transaction, rename);
            }};
}

UndoStep undoOfTag(const UndoCase& undo)
{
    const QString key = audit::factText(undo.entry, "key"_L1);
    const AuditEntry* next = undoing::later(undo, [&key](const AuditEntry& entry) {
        return isOneOf(entry, {"tagged", "untagged"}) && audit::factText(entry, "key"_L1) == key;
    });
    if (next)
        return undoing::changedSince(undo, next);
    const QString* former = audit::textFact(undo.entry, "from"_L1);
    const std::optional<QString> before = former ? std::optional(*former) : std::nullopt;
    const std::vector<TagChange> changes{{key, before}};
    return {before ? Text::tr("Tag it %1 = %2 again").arg(key, *before) : Text::tr("Take its tag %1 away").arg(key),
            {},
            [uid = undo.entry.entityId, changes](db::WriteTransaction& transaction) {
                runs::changeTags(transaction, {uid}, changes);
            }};
}

UndoStep undoOfArchive(const UndoCase& undo)
{
    const bool archived = isOneOf(undo.entry, {"archived"});
    const AuditEntry* next = undoing::later(undo, [](const AuditEntry& entry) {
        return isOneOf(entry, {"archived", "restored"});
    });
    if (next)
        return undoing::changedSince(undo, next);
    return {archived ? Text::tr("Restore the run") : Text::tr("Archive the run again"),
            {},
            [uid = undo.entry.entityId, archived](db::WriteTransaction& transaction) {
                runs::setArchived(transaction, {uid}, !archived);
            }};
}

/// For the use case that it was linked to as well as for the one before.
std::optional<QString> linkRefusalOf(const UndoCase& undo)
{
    for (const auto fact : {"from"_L1, "to"_L1}) {
        const QString useCase = audit::factText(undo.entry, fact);
        if (useCase.isEmpty())
            continue;
        const UseCaseId id = usecases::byKeyOrUid(undo.connection, useCase).id;
        if (auto refusal = experiments::linkRefusal(undo.connection, undo.actor, id))
            return refusal;
    }
    return std::nullopt;
}

UndoStep fromOutside()
{
    return undoing::refused(Text::tr("This came from outside: what a source said stays, and is changed there. Nothing "
                                     "was changed."));
}

} // namespace

UndoStep undoOfRun(const UndoCase& undo)
{
    if (!isOneOf(undo.entry, {"renamed", "tagged", "untagged", "archived", "restored"}))
        return fromOutside();
    if (const auto refusal = runs::editRefusalOf(undo.connection, undo.actor, {undo.entry.entityId}))
        return undoing::refused(*refusal);
    if (isOneOf(undo.entry, {"renamed"}))
        return undoOfName(undo);
    return isOneOf(undo.entry, {"tagged", "untagged"}) ? undoOfTag(undo) : undoOfArchive(undo);
}

UndoStep undoOfExperiment(const UndoCase& undo)
{
    if (!isOneOf(undo.entry, {"linked", "unlinked"}))
        return fromOutside();
    if (const auto refusal = linkRefusalOf(undo))
        return undoing::refused(*refusal);
    const AuditEntry* next = undoing::later(undo, [](const AuditEntry& entry) {
        return isOneOf(entry, {"linked", "unlinked"});
    });
    if (next)
        return undoing::changedSince(undo, next);
    const QString before = audit::factText(undo.entry, "from"_L1);
    const QString uid = undo.entry.entityId;
    if (before.isEmpty())
        return {Text::tr("Take its link to %1 away").arg(audit::factText(undo.entry, "to"_L1)),
                {},
                [uid](db::WriteTransaction& transaction) { experiments::unlink(transaction, uid); }};
    return {Text::tr("Link it to %1 again").arg(before), {}, [uid, before](db::WriteTransaction& transaction) {
                experiments::link(transaction, {uid, before});
            }};
}

} // namespace assay
