// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/finding_store.h"

#include "core/base/text.h"
#include "core/base/text_limits.h"
#include "core/findings/finding_rows.h"
#include "core/findings/finding_rules.h"
#include "core/findings/finding_texts.h"
#include "core/people/people_store.h"
#include "core/people/role_refusal.h"
#include "core/usecases/use_case_party.h"

namespace assay {
namespace {

db::AuditNote findingNote(const Actor& actor, const char* verb, const QString& command, const QString& reason = {})
{
    return {actor, QString::fromLatin1(verb), QStringLiteral("finding"), {}, reason, command};
}

std::optional<Error> faultOf(const FindingText& text)
{
    if (text.title.trimmed().isEmpty())
        return Error{Error::Kind::Invalid, Text::tr("A finding needs a title. Nothing was saved."), {}};
    const QString problem =
        lengthProblem(text.title, {text.criterion, text.condition, text.cause, text.effect, text.recommendation});
    return problem.isEmpty() ? std::nullopt : std::optional(Error{Error::Kind::Invalid, problem, {}});
}

/// A finding inside the write that changes it.
struct FindingChange {
    db::WriteTransaction& transaction;
    Finding before;
    Finding after;
    FindingParty party;
    RoleHolders holders;
    std::vector<AuditFact> facts = {};
};

/// Runs `change` on the finding of that name, as it is now, and writes and logs what it made of `after`. Answers the uid.
QString changeFinding(db::WriteTransaction& transaction, const QString& name,
                      const std::function<void(FindingChange&)>& change, const QString& verb = {})
{
    db::Connection& connection = transaction.connection();
    const Actor& actor = transaction.note().actor;
    const PersonId person = people::actingByUid(connection, actor.person).id;
    findings::reopenExpired(transaction);
    const Finding before = findings::byName(connection, name);
    const UseCaseId about = usecases::servedBy(connection, before.useCase, before.release);
    FindingChange changing{transaction,
                           before,
                           before,
                           {person, people::rolesActedIn(connection, actor, about)},
                           people::holders(connection, about)};
    change(changing);
    findings::writeFinding(transaction, before, changing.after, std::move(changing.facts), verb);
    return before.uid;
}

Result<> changeFinding(db::Database& database, const db::AuditNote& note, const QString& name,
                       const std::function<void(FindingChange&)>& change)
{
    return withoutValue(database.writeOnce(
        note, [&](db::WriteTransaction& transaction) { return changeFinding(transaction, name, change); }));
}

void setState(FindingChange& change, FindingState to, const QString& reason)
{
    change.after.state = to;
    change.after.stateReason = reason;
    change.facts.push_back({QStringLiteral("from"), toString(change.before.state)});
    change.facts.push_back({QStringLiteral("to"), toString(to)});
    if (to == FindingState::RiskAccepted)
        return;
    // An offer is made of the finding as it was.
    change.after.accepter = {};
    change.after.acceptedUntil = std::nullopt;
    change.after.acceptance.clear();
}

/// The edit as it is to be written. What others wrote meanwhile stays where this one does not touch it.
FindingEdit wantedFinding(db::Connection& connection, const Finding& before, const FindingEdit& edit)
{
    if (edit.seen) {
        const NewerTexts newer = findings::newerTexts(connection, before, edit.expectedVersion);
        const FieldTexts mine = findings::textsOf(edit.text, edit.severity, edit.dueAt);
        return findings::editFrom(edit.finding,
                                  merging::mergedOrRaise(*edit.seen, mine, newer, before.key, findings::fieldTitle));
    }
    if (before.rowVersion != edit.expectedVersion) {
        db::raise(Error::Kind::Conflict,
                  Text::tr("%1 has changed since you opened it. Nothing was saved; look at what is new and save again.")
                      .arg(before.key));
    }
    return edit;
}

void applyFindingEdit(FindingChange& change, const FindingEdit& asked)
{
    db::requireAllowed(findingEditRefusal(change.before, change.party, change.holders));
    const FindingEdit edit = wantedFinding(change.transaction.connection(), change.before, asked);
    change.after.text = edit.text;
    change.after.text.title = edit.text.title.trimmed();
    change.after.severity = edit.severity;
    change.after.dueAt = edit.dueAt;
    const bool severityChanged = change.after.severity != change.before.severity;
    if (!severityChanged && change.after.text == change.before.text && change.after.dueAt == change.before.dueAt)
        db::raise(Error::Kind::Invalid, Text::tr("Nothing differs from what %1 says already.").arg(change.before.key));
    if (severityChanged)
        change.facts.push_back({QStringLiteral("severity"), toString(edit.severity)});
    const std::vector<AuditFact> edited =
        merging::editFacts(findings::textsOf(change.before), findings::textsOf(change.after));
    change.facts.insert(change.facts.end(), edited.begin(), edited.end());
}

void applyOwner(FindingChange& change, const QString& ownerUid)
{
    db::requireAllowed(assignRefusal(change.before, change.party, change.holders));
    const Person owner = ownerUid.isEmpty() ? Person{} : people::hereByUid(change.transaction.connection(), ownerUid);
    if (owner.id == change.before.owner.id)
        db::raise(Error::Kind::Invalid, Text::tr("That is whose %1 is already.").arg(change.before.key));
    change.after.owner = {owner.id, owner.uid, owner.name};
    change.facts.push_back({QStringLiteral("owner"), owner.name});
    if (change.before.state == FindingState::InProgress || change.before.state == FindingState::ReadyForValidation)
        setState(change, FindingState::Open, Text::tr("Somebody else mends it."));
}

} // namespace

Result<QString> FindingStore::raise(const FindingDraft& draft, const Actor& actor, const QString& command)
{
    if (const auto fault = faultOf(draft.text))
        return tl::unexpected<Error>(*fault);
    return m_database.writeOnce(findingNote(actor, "created", command), [&](db::WriteTransaction& transaction) {
        people::requireMember(transaction.connection(), actor,
                              Text::tr("Findings are raised by people of the project in a role that they hold."));
        findings::reopenExpired(transaction);
        if (!draft.ownerUid.isEmpty()) // Who has left is given nothing new; what a rule finds is kept all the same.
            people::hereByUid(transaction.connection(), draft.ownerUid);
        return findings::raise(transaction, draft, {});
    });
}

Result<> FindingStore::edit(const FindingEdit& edit, const Actor& actor, const QString& command)
{
    return withoutValue(
        m_database.writeOnce(findingNote(actor, "updated", command),
                             [&](db::WriteTransaction& transaction) { return findings::edit(transaction, edit); }));
}

Result<> FindingStore::assign(const QString& finding, const QString& ownerUid, const Actor& actor,
                              const QString& command)
{
    return changeFinding(m_database, findingNote(actor, "assigned", command), finding,
                         [&](FindingChange& change) { applyOwner(change, ownerUid); });
}

Result<> FindingStore::move(const FindingMove& move, const Actor& actor, const QString& command)
{
    return changeFinding(
        m_database, findingNote(actor, "state_changed", command, move.reason), move.finding,
        [&](FindingChange& change) {
            const Finding& before = change.before;
            db::requireAllowed(stepRefusal(before, move.to, change.party, change.holders, change.transaction.now()));
            if (findingTransition(before.state, move.to)->needsReason && move.reason.trimmed().isEmpty())
                db::raise(Error::Kind::Denied,
                          Text::tr("Taking %1 to %2 needs a reason. Nothing was changed.")
                              .arg(before.key, findingStateTitle(move.to)));
            setState(change, move.to, move.reason);
        });
}

Result<> FindingStore::offerAcceptance(const RiskAcceptance& acceptance, const Actor& actor, const QString& command)
{
    if (acceptance.reason.trimmed().isEmpty())
        return fail(Error::Kind::Invalid, Text::tr("To bear a risk needs a reason. Nothing was saved."));
    return changeFinding(m_database, findingNote(actor, "acceptance_offered", command, acceptance.reason),
                         acceptance.finding, [&](FindingChange& change) {
                             db::requireAllowed(acceptanceRefusal(change.before, change.party, change.holders));
                             if (acceptance.until <= change.transaction.now()) {
                                 db::raise(
                                     Error::Kind::Invalid,
                                     Text::tr("A risk is accepted until a day in the future. Nothing was saved."));
                             }
                             const Person person = people::byUid(change.transaction.connection(), actor.person);
                             change.after.accepter = {person.id, person.uid, person.name};
                             change.after.acceptedUntil = acceptance.until;
                             change.after.acceptance = acceptance.reason;
                             change.facts.push_back({QStringLiteral("until"), acceptance.until});
                         });
}

namespace findings {

QString edit(db::WriteTransaction& transaction, const FindingEdit& edit)
{
    if (const auto fault = faultOf(edit.text))
        db::raise(fault->kind, fault->message);
    return changeFinding(
        transaction, edit.finding, [&](FindingChange& change) { applyFindingEdit(change, edit); },
        QStringLiteral("updated"));
}

} // namespace findings
} // namespace assay
