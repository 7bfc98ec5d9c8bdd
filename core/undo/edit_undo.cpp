// SPDX-License-Identifier: GPL-3.0-or-later
// Taking back an edit: what the fields of a thing said before it is written again, as an edit.
#include "core/base/text.h"
#include "core/changes/change_rows.h"
#include "core/changes/change_texts.h"
#include "core/changes/change_writing.h"
#include "core/decisions/decision_rows.h"
#include "core/decisions/decision_rules.h"
#include "core/decisions/decision_texts.h"
#include "core/findings/finding_rows.h"
#include "core/findings/finding_rules.h"
#include "core/findings/finding_texts.h"
#include "core/incidents/incident_rows.h"
#include "core/incidents/incident_rules.h"
#include "core/incidents/incident_texts.h"
#include "core/people/people_store.h"
#include "core/risks/risk_rows.h"
#include "core/risks/risk_rules.h"
#include "core/risks/risk_texts.h"
#include "core/undo/undo_case.h"
#include "core/usecases/use_case_edit.h"
#include "core/usecases/use_case_party.h"
#include "core/usecases/use_case_rules.h"
#include "core/usecases/use_case_texts.h"
#include "core/user_groups/user_group_rows.h"
#include "core/user_groups/user_group_store.h"
#include "core/user_groups/user_group_texts.h"

namespace assay {
namespace {

/// A thing whose fields are put back.
struct EditedThing {
    QString key;     ///< "UC-3"
    QString refusal; ///< Why this person does not edit it, translated; empty where they do.
    FieldTexts now;
    QString (*title)(const QString& field);
    std::function<void(db::WriteTransaction&, const FieldTexts& wanted)> write; ///< Over `now`.

    /// Why this person does not bring back what was said then; nothing where whoever edits it may say anything.
    std::function<QString(const FieldTexts& wanted)> refusalOf = {};
};

/// Somebody who was named there and has left since is named no more.
std::optional<UndoStep> unlessHere(const UndoCase& undo, const QString& key, const FieldTexts& former)
{
    for (const FieldText& said : former) {
        const bool isPerson = said.field == u"owner" || said.field == u"business_owner" || said.field == u"sponsor";
        if (!isPerson || said.text.isEmpty())
            continue;
        const Person person = people::byUid(undo.connection, said.text);
        if (!person.active)
            return undoing::leftSince(person.name, key);
    }
    return std::nullopt;
}

UndoStep putBack(const UndoCase& undo, const EditedThing& thing)
{
    if (!thing.refusal.isEmpty())
        return undoing::refused(thing.refusal);
    const undoing::FormerFields former = undoing::formerFields(undo);
    if (former.refusal)
        return *former.refusal;
    if (const auto refusal = unlessHere(undo, thing.key, former.texts))
        return *refusal;
    FieldTexts wanted = thing.now;
    QStringList titles;
    for (FieldText& said : wanted) {
        if (const std::optional<QString> was = textIn(former.texts, said.field)) {
            said.text = *was;
            titles << thing.title(said.field);
        }
    }
    if (const QString refusal = thing.refusalOf ? thing.refusalOf(wanted) : QString(); !refusal.isEmpty())
        return undoing::refused(refusal);
    return {Text::tr("Put back what %1 said: %2").arg(thing.key, titles.join(QStringLiteral(", "))),
            {},
            [write = thing.write, wanted](db::WriteTransaction& transaction) { write(transaction, wanted); }};
}

bool isEdit(const UndoCase& undo)
{
    return undo.entry.verb == u"updated";
}

} // namespace

UndoStep undoOfUseCase(const UndoCase& undo)
{
    if (!isEdit(undo))
        return undoing::noWayBack();
    const UseCase useCase = usecases::byUid(undo.connection, undo.entry.entityId);
    const UseCaseParty party = usecases::partyOf(undo.connection, undo.actor, useCase.id);
    const auto refusal =
        editRefusalOf(useCase, party.person, party.acting, people::holders(undo.connection, useCase.id));
    const FieldTexts now = usecases::textsOf(usecases::fieldsOf(undo.connection, useCase));
    return putBack(
        undo,
        {useCase.key, refusal ? refusal->sentence : QString(), now, &usecases::fieldTitle,
         [useCase, now](db::WriteTransaction& transaction, const FieldTexts& wanted) {
             usecases::edit(transaction, {useCase.uid, useCase.rowVersion, usecases::fieldsFrom(wanted), now});
         }});
}

UndoStep undoOfDecision(const UndoCase& undo)
{
    if (!isEdit(undo))
        return undoing::noWayBack();
    const DecisionRecord decision = decisions::byName(undo.connection, undo.entry.entityId);
    const DecisionParty party{people::byUid(undo.connection, undo.actor.person).id,
                              people::rolesActedIn(undo.connection, undo.actor, decision.useCase)};
    const RoleHolders holders = people::holders(undo.connection, decision.useCase);
    const FieldTexts now = decisions::textsOf(decision.text, decision.reviewAt);
    return putBack(undo,
                   {decision.key, decisionEditRefusal(decision, party, holders), now, &decisions::fieldTitle,
                    [decision, now](db::WriteTransaction& transaction, const FieldTexts& wanted) {
                        DecisionEdit edit = decisions::editFrom(decision.uid, wanted);
                        edit.expectedVersion = decision.rowVersion;
                        edit.seen = now;
                        decisions::edit(transaction, edit);
                    }});
}

UndoStep undoOfFinding(const UndoCase& undo)
{
    if (!isEdit(undo))
        return undoing::noWayBack();
    const Finding finding = findings::byName(undo.connection, undo.entry.entityId);
    const UseCaseId about = usecases::servedBy(undo.connection, finding.useCase, finding.release);
    const FindingParty party{people::byUid(undo.connection, undo.actor.person).id,
                             people::rolesActedIn(undo.connection, undo.actor, about)};
    const FieldTexts now = findings::textsOf(finding);
    return putBack(undo,
                   {finding.key, findingEditRefusal(finding, party, people::holders(undo.connection, about)), now,
                    &findings::fieldTitle, [finding, now](db::WriteTransaction& transaction, const FieldTexts& wanted) {
                        FindingEdit edit = findings::editFrom(finding.uid, wanted);
                        edit.expectedVersion = finding.rowVersion;
                        edit.seen = now;
                        findings::edit(transaction, edit);
                    }});
}

UndoStep undoOfUserGroup(const UndoCase& undo)
{
    if (!isEdit(undo))
        return undoing::noWayBack();
    const UserGroup group = usergroups::byKeyOrUid(undo.connection, undo.entry.entityId);
    const QString refusal = usecases::writerRefusal(
        usecases::byId(undo.connection, group.useCase), Text::tr("The user groups"),
        usecases::partyOf(undo.connection, undo.actor, group.useCase), people::holders(undo.connection, group.useCase));
    const FieldTexts now = usergroups::textsOf(group);
    return putBack(
        undo,
        {group.key, refusal, now, &usergroups::fieldTitle,
         [group, now](db::WriteTransaction& transaction, const FieldTexts& wanted) {
             usergroups::edit(transaction, {group.uid, group.rowVersion, usergroups::fieldsFrom(wanted), now});
         }});
}

UndoStep undoOfChange(const UndoCase& undo)
{
    if (!isEdit(undo))
        return undoing::noWayBack();
    const ChangeRecord change = changes::byName(undo.connection, undo.entry.entityId);
    const FieldTexts now = changes::textsOf(change);
    return putBack(
        undo,
        {change.key,
         changeEditRefusal(change, changes::partyOf(undo.connection, undo.actor, change.release),
                           people::holders(undo.connection, usecases::servedBy(undo.connection, {}, change.release))),
         now, &changes::fieldTitle,
         [change, now](db::WriteTransaction& transaction, const FieldTexts& wanted) {
             changes::edit(transaction, {change.uid, change.rowVersion, changes::fieldsFrom(wanted), now});
         },
         [&undo, &change](const FieldTexts& wanted) {
             return changes::otherReleaseRefusal(undo.connection, change, changes::fieldsFrom(wanted).release,
                                                 undo.actor);
         }});
}

UndoStep undoOfRisk(const UndoCase& undo)
{
    if (!isEdit(undo))
        return undoing::noWayBack();
    const Risk risk = risks::byName(undo.connection, undo.entry.entityId);
    const UseCaseId about = usecases::servedBy(undo.connection, risk.useCase, risk.release);
    const RiskParty party{people::byUid(undo.connection, undo.actor.person).id,
                          people::rolesActedIn(undo.connection, undo.actor, about)};
    const FieldTexts now = risks::textsOf(risks::fieldsOf(risk));
    return putBack(undo,
                   {risk.key, riskEditRefusal(risk, party, people::holders(undo.connection, about)), now,
                    &risks::fieldTitle, [risk, now](db::WriteTransaction& transaction, const FieldTexts& wanted) {
                        risks::edit(transaction, {risk.uid, risk.rowVersion, risks::fieldsFrom(wanted), now});
                    }});
}

/// Whom it was given to alone has a verb of its own.
UndoStep undoOfIncident(const UndoCase& undo)
{
    if (!isEdit(undo) && undo.entry.verb != u"assigned")
        return undoing::noWayBack();
    const Incident incident = incidents::byName(undo.connection, undo.entry.entityId);
    const UseCaseId about = usecases::servedBy(undo.connection, incident.useCase, incident.release);
    const IncidentParty party{people::byUid(undo.connection, undo.actor.person).id,
                              people::rolesActedIn(undo.connection, undo.actor, about)};
    const FieldTexts now = incidents::textsOf(incidents::fieldsOf(incident));
    return putBack(
        undo,
        {incident.key, incidentEditRefusal(incident, party, people::holders(undo.connection, about)), now,
         &incidents::fieldTitle, [incident, now](db::WriteTransaction& transaction, const FieldTexts& wanted) {
             incidents::edit(transaction, {incident.uid, incident.rowVersion, incidents::fieldsFrom(wanted), now});
         }});
}

} // namespace assay
