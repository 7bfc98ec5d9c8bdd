// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/undo/undo_store.h"

#include "core/audit/audit_facts.h"
#include "core/base/text.h"
#include "core/undo/undo_case.h"

#include <algorithm>
#include <array>

namespace assay {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr std::array undoRules{
    UndoRule{"task", &undoOfTask},
    UndoRule{"comment", &undoOfComment},
    UndoRule{"subscription", &undoOfFollowing},
    UndoRule{"muted_reason", &undoOfMutedReason},
    UndoRule{"inbox_mark", &undoOfInboxMark},
    UndoRule{"run", &undoOfRun},
    UndoRule{"experiment", &undoOfExperiment},
    UndoRule{"duty", &undoOfDuty},
    UndoRule{"saved_view", &undoOfView},
    UndoRule{"use_case", &undoOfUseCase},
    UndoRule{"decision", &undoOfDecision},
    UndoRule{"finding", &undoOfFinding},
    UndoRule{"user_group", &undoOfUserGroup},
    UndoRule{"change", &undoOfChange},
    UndoRule{"risk", &undoOfRisk},
    UndoRule{"incident", &undoOfIncident},
};

constexpr std::array signedVerbs{"signed", "approved", "agreed", "accepted", "voted", "acknowledged", "published"};
constexpr std::array outsideVerbs{"imported", "deployed"};

template <std::size_t count>
bool isAmong(const QString& verb, const std::array<const char*, count>& verbs)
{
    return std::any_of(verbs.begin(), verbs.end(), [&](const char* each) { return verb == QLatin1StringView(each); });
}

AuditEntry entryNumber(db::Connection& connection, qint64 seq)
{
    db::Statement row = connection.prepare("SELECT body FROM audit_event WHERE seq = ?");
    if (!row.bind(seq).step())
        db::raise(Error::Kind::NotFound, Text::tr("The log has no entry %1.").arg(seq));
    return db::orRaise(parseBody(row.bytesView(0)));
}

past::Trail trailOf(db::Connection& connection, const AuditEntry& entry)
{
    db::Statement rows =
        connection.prepare("SELECT body FROM audit_event WHERE entity = ? AND entity_id = ? ORDER BY seq");
    rows.bind(entry.entity).bind(entry.entityId);
    past::Trail trail;
    while (rows.step())
        trail.push_back(db::orRaise(parseBody(rows.bytesView(0))));
    return trail;
}

/// The entry that took this one back; null where none did.
const AuditEntry* undoneBy(const UndoCase& undo)
{
    return undoing::later(undo, [&](const AuditEntry& later) {
        return later.verb == "undone"_L1 && audit::numberFact(later, "entry"_L1) == undo.entry.seq;
    });
}

UndoStep stepOf(const UndoCase& undo)
{
    if (const AuditEntry* by = undoneBy(undo))
        return undoing::refused(Text::tr("This was taken back already (entry %1). Nothing was changed.").arg(by->seq));
    if (undo.entry.verb == "undone"_L1)
        return undoing::refused(Text::tr("To say it again, take the entry right before this one back."));
    if (isAmong(undo.entry.verb, signedVerbs))
        return undoing::refused(Text::tr("What somebody signed or agreed to stays said. Nothing was changed; say "
                                         "something else where it stands, which is kept beside it."));
    if (isAmong(undo.entry.verb, outsideVerbs))
        return undoing::refused(Text::tr("This came from outside: facts are not taken back. Nothing was changed."));
    const auto rule = std::find_if(undoRules.begin(), undoRules.end(), [&](const UndoRule& each) {
        return undo.entry.entity == QLatin1StringView(each.entity);
    });
    return rule == undoRules.end() ? undoing::noWayBack() : rule->step(undo);
}

} // namespace

Result<> UndoStore::undo(qint64 seq, const Actor& actor, const QString& command)
{
    const Result<AuditEntry> entry =
        m_database.read([seq](db::Connection& connection) { return entryNumber(connection, seq); });
    if (!entry)
        return failed(entry);
    const db::AuditNote note{
        actor,  QStringLiteral("undone"), entry->entity, entry->entityId, Text::tr("Takes entry %1 back").arg(seq),
        command};
    return withoutValue(m_database.writeOnce(note, [&](db::WriteTransaction& transaction) {
        db::Connection& connection = transaction.connection();
        const past::Trail trail = trailOf(connection, *entry);
        const UndoStep step = stepOf({connection, *entry, trail, actor, transaction.now()});
        if (!step.refusal.isEmpty())
            db::raise(Error::Kind::Denied, step.refusal);
        step.apply(transaction);
        transaction.record({.verb = {}, .entity = {}, .entityId = {}, .facts = {{QStringLiteral("entry"), seq}}});
        return QString::number(seq);
    }));
}

UndoOffer undoing::offerOf(db::Connection& connection, qint64 seq, const Actor& actor, qint64 now)
{
    const AuditEntry entry = entryNumber(connection, seq);
    const past::Trail trail = trailOf(connection, entry);
    const UndoStep step = stepOf({connection, entry, trail, actor, now});
    return {seq, step.refusal.isEmpty() ? step.sentence : QString(), step.refusal};
}

} // namespace assay
