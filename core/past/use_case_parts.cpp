// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/past/use_case_parts.h"

#include "core/audit/audit_facts.h"
#include "core/base/text.h"
#include "core/charters/charter_fields.h"
#include "core/charters/charter_rows.h"
#include "core/db/sql_error.h"
#include "core/feedback/feedback_rows.h"
#include "core/feedback/feedback_texts.h"
#include "core/people/people_rows.h"
#include "core/raci/duty_rows.h"
#include "core/tasks/task_rows.h"
#include "core/tasks/task_texts.h"
#include "core/usecases/use_case_texts.h"
#include "core/user_groups/user_group_rows.h"
#include "core/user_groups/user_group_texts.h"

#include <algorithm>
#include <limits>

namespace assay::past {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qint64 endOfTime = std::numeric_limits<qint64>::max();

/// The texts of then; what is lost of them is noted.
FieldTexts restored(const Trail& whole, const QString& uid, FieldTexts now, qint64 at, LostOfThings& lost)
{
    TextsThen then = textsOn(whole, std::move(now), at);
    if (!then.lost.empty())
        lost[uid] = std::move(then.lost);
    return std::move(then.texts);
}

/// When a thing last went to a state by then; nothing where it never did.
std::optional<qint64> lastWentTo(const Trail& trail, const QString& state)
{
    const auto last = std::find_if(trail.rbegin(), trail.rend(),
                                   [&](const AuditEntry& entry) { return audit::factText(entry, "to"_L1) == state; });
    return last == trail.rend() ? std::nullopt : std::optional(last->at);
}

PersonId idOf(db::Connection& connection, const QString& uid)
{
    return uid.isEmpty() ? PersonId{} : people::byUid(connection, uid).id;
}

/// Whoever was said last to have been there.
std::vector<CharterAttendee> attendeesOn(const Trail& trail, const std::vector<CharterAttendee>& known)
{
    const auto last =
        std::find_if(trail.rbegin(), trail.rend(), [](const AuditEntry& entry) { return entry.verb == "attended"_L1; });
    if (last == trail.rend())
        return {};
    const QStringList uids = audit::factText(*last, "people"_L1).split(u' ')
        + audit::factText(*last, "groups"_L1).split(u' ', Qt::SkipEmptyParts);
    std::vector<CharterAttendee> there;
    std::copy_if(known.begin(), known.end(), std::back_inserter(there),
                 [&](const CharterAttendee& attendee) { return uids.contains(attendee.uid); });
    return there;
}

Charter charterOn(Charter charter, const Trail& whole, qint64 at, LostOfThings& lost)
{
    const Trail trail = until(whole, at);
    charter.state = charterStateFromString(stateAtEnd(trail)).value_or(CharterState::Draft);
    charter.proposedAt = lastWentTo(trail, toString(CharterState::Proposed));
    charter.acceptedAt = lastWentTo(trail, toString(CharterState::Accepted));
    std::erase_if(charter.voices, [at](const CharterVoice& voice) { return voice.at > at; });
    charter.attendees = attendeesOn(trail, charter.attendees);
    FieldTexts texts = db::orRaise(charters::textsOf(charter.kind, charter.content));
    charter.content = charters::contentFrom(charter.kind, restored(whole, charter.uid, std::move(texts), at, lost));
    return charter;
}

/// To whom a task was given last by then; by the name alone where the entry is of before people could be told by more.
NamedPerson ownerOn(const Trail& trail, const std::vector<Person>& people)
{
    const auto last = std::find_if(trail.rbegin(), trail.rend(), [](const AuditEntry& entry) {
        return entry.verb == "assigned"_L1 || entry.verb == "created"_L1;
    });
    if (last == trail.rend())
        return {};
    const QString uid = audit::factText(*last, "owner_uid"_L1);
    const QString name = audit::factText(*last, "owner"_L1);
    const auto owner = std::find_if(people.begin(), people.end(), [&](const Person& person) {
        return uid.isEmpty() ? !name.isEmpty() && person.name == name : person.uid == uid;
    });
    return owner == people.end() ? NamedPerson{} : NamedPerson{owner->id, owner->uid, owner->name};
}

void tellState(Task& task, const Trail& trail)
{
    const AuditEntry* move = lastMove(trail);
    task.state = taskStateFromString(move ? audit::factText(*move, "to"_L1) : QString()).value_or(TaskState::Planned);
    task.stateSince = move ? move->at : task.createdAt;
    task.block.reset();
    if (move && task.state == TaskState::Blocked)
        task.block =
            TaskBlock{blockCategoryFromString(audit::factText(*move, "category"_L1)).value_or(BlockCategory::External),
                      move->reason, move->at};
}

Task taskOn(Task task, const Trail& whole, const std::vector<Person>& people, qint64 at, LostOfThings& lost)
{
    FieldTexts now = tasks::textsOf(task);
    std::erase_if(now, [](const FieldText& said) { return said.field == u"owner"; }); // Its entries say to whom.
    const TaskEdit then = tasks::editFrom(task.key, restored(whole, task.uid, std::move(now), at, lost));
    task.title = then.title.value_or(QString());
    task.text = then.text.value_or(QString());
    task.kind = then.kind.value_or(TaskKind::Task);
    task.priority = then.priority.value_or(TaskPriority::Normal);
    task.dueAt = then.dueAt.value_or(std::nullopt);
    task.useCaseKey = then.useCase.value_or(QString());
    const Trail trail = until(whole, at);
    task.owner = ownerOn(trail, people);
    tellState(task, trail);
    return task;
}

/// When it came to where it was; nothing where nobody moved it. What leaves it there is no move.
std::optional<qint64> cameToItAt(const Trail& trail)
{
    const auto last = std::find_if(trail.rbegin(), trail.rend(), [](const AuditEntry& entry) {
        const QString to = audit::factText(entry, "to"_L1);
        return !to.isEmpty() && to != audit::factText(entry, "from"_L1);
    });
    return last == trail.rend() ? std::nullopt : std::optional(last->at);
}

/// What it led to then; what was taken back since, as the log has it.
std::vector<FeedbackLink> feedbackLinksOn(const Feedback& item, const Trail& whole, qint64 at)
{
    std::vector<FeedbackLink> links;
    for (const AuditEntry& entry : until(whole, at)) {
        const QString uid = audit::factText(entry, "led_to_uid"_L1);
        const auto target = feedbackTargetFromString(audit::factText(entry, "led_to_kind"_L1));
        if (uid.isEmpty() || !target)
            continue;
        std::erase_if(links, [&uid](const FeedbackLink& link) { return link.uid == uid; });
        if (entry.verb == "linked"_L1)
            links.push_back({*target, uid, audit::factText(entry, "led_to"_L1), entry.at});
    }
    // The rows say it by more than the key, and know what was linked before the log did.
    std::vector<FeedbackLink> then;
    for (const FeedbackLink& link : item.links) {
        if (link.at <= at)
            then.push_back(link);
    }
    for (FeedbackLink& link : links) {
        const bool isThere =
            std::any_of(then.begin(), then.end(), [&link](const FeedbackLink& each) { return each.uid == link.uid; });
        if (!isThere)
            then.push_back(std::move(link));
    }
    return then;
}

Feedback feedbackOn(Feedback item, const Trail& whole, qint64 at, LostOfThings& lost)
{
    FieldTexts now = feedback::textsOf(item);
    now.push_back({QStringLiteral("reply"), item.reply});
    const FieldTexts then = restored(whole, item.uid, std::move(now), at, lost);
    const auto said = [&then](QStringView field) { return textIn(then, field).value_or(QString()); };
    item.severity = severityFromString(said(u"severity")).value_or(Severity::Medium);
    item.harm = !said(u"harm").isEmpty();
    item.useCaseUid = said(u"use_case");
    item.reply = said(u"reply");
    const Trail trail = until(whole, at);
    const AuditEntry* move = lastMove(trail);
    item.state =
        feedbackStateFromString(move ? audit::factText(*move, "to"_L1) : QString()).value_or(FeedbackState::New);
    item.stateSince = cameToItAt(trail).value_or(item.createdAt);
    item.links = feedbackLinksOn(item, whole, at);
    return item;
}

/// The key of the use case that an experiment belonged to; empty for none.
QString linkOn(const Trail& trail)
{
    const auto last = std::find_if(trail.rbegin(), trail.rend(), [](const AuditEntry& entry) {
        return entry.verb == "linked"_L1 || entry.verb == "unlinked"_L1;
    });
    return last == trail.rend() ? QString() : audit::factText(*last, "to"_L1);
}

void countRuns(db::Connection& connection, ExperimentRow& experiment, qint64 at)
{
    db::Statement row = connection.prepare(
        "SELECT count(*), max(CASE WHEN r.started_at <= ? THEN r.started_at END) FROM run r WHERE r.experiment_id = ?"
        " AND EXISTS (SELECT 1 FROM audit_event e WHERE e.entity = 'run' AND e.entity_id = r.uid AND e.at <= ?)");
    row.bind(at).bind(experiment.id.value).bind(at).step();
    experiment.runs = row.integer(0);
    experiment.lastStartedAt = row.optionalInteger(1);
}

/// The entry that says last what somebody has to do in a stage; that something was taken back says nothing by itself.
const AuditEntry* lastDuty(const Trail& trail)
{
    const auto last = std::find_if(trail.rbegin(), trail.rend(), [](const AuditEntry& entry) {
        return !audit::factText(entry, "stage"_L1).isEmpty();
    });
    return last == trail.rend() ? nullptr : &*last;
}

/// A cell of the matrix by its entry; without a duty where it was taken back.
DutyEntry dutyOn(const AuditEntry& said, const std::vector<Person>& people)
{
    DutyEntry entry;
    entry.uid = said.entityId;
    entry.stage = dutyStageFromString(audit::factText(said, "stage"_L1)).value_or(DutyStage::Frame);
    entry.duty = dutyFromString(audit::factText(said, "duty"_L1));
    for (const Person& person : people) {
        if (person.uid == audit::factText(said, "person"_L1))
            entry.person = {person.id, person.uid, person.name};
    }
    return entry;
}

} // namespace

UseCase withTextsOf(db::Connection& connection, UseCase useCase, qint64 at, LostOfThings& lost)
{
    const UseCaseFields then =
        usecases::fieldsFrom(restored(wholeTrail(connection, "use_case", useCase.uid), useCase.uid,
                                      usecases::textsOf(usecases::fieldsOf(connection, useCase)), at, lost));
    useCase.title = then.title;
    useCase.problem = then.problem;
    useCase.decision = then.decision;
    useCase.owner = idOf(connection, then.ownerUid);
    useCase.businessOwner = idOf(connection, then.businessOwnerUid);
    useCase.sponsor = idOf(connection, then.sponsorUid);
    useCase.riskTier = then.riskTier;
    useCase.technique = then.technique;
    useCase.valueHypothesis = then.valueHypothesis;
    return useCase;
}

std::vector<Charter> chartersOf(db::Connection& connection, UseCaseId useCase, qint64 at, LostOfThings& lost)
{
    std::vector<Charter> then;
    for (Charter& charter : charters::ofUseCase(connection, useCase)) {
        const Trail whole = wholeTrail(connection, "charter", charter.uid);
        if (!until(whole, at).empty())
            then.push_back(charterOn(std::move(charter), whole, at, lost));
    }
    return then;
}

std::vector<UserGroup> groupsOf(db::Connection& connection, UseCaseId useCase, qint64 at, LostOfThings& lost)
{
    std::vector<UserGroup> then;
    for (UserGroup& group : usergroups::ofUseCase(connection, useCase)) {
        if (group.createdAt > at)
            continue;
        const UserGroupFields said = usergroups::fieldsFrom(
            restored(wholeTrail(connection, "user_group", group.uid), group.uid, usergroups::textsOf(group), at, lost));
        group.name = said.name;
        group.size = said.size;
        group.contact = said.contact;
        group.influence = said.influence;
        group.adoptionTarget = said.adoptionTarget;
        group.contactEveryDays = said.contactEveryDays;
        then.push_back(std::move(group));
    }
    return then;
}

std::vector<UserContact> contactsOf(db::Connection& connection, UseCaseId useCase, qint64 at)
{
    std::vector<UserContact> contacts = usergroups::contactsOfUseCase(connection, useCase);
    std::erase_if(contacts, [at](const UserContact& contact) { return contact.recordedAt > at; });
    return contacts;
}

std::vector<Feedback> feedbackOf(db::Connection& connection, const UseCase& useCase, qint64 at, LostOfThings& lost)
{
    const auto trails = trailsOf(connection, "feedback", endOfTime);
    std::vector<Feedback> then;
    for (Feedback& item : feedback::all(connection)) {
        const auto whole = trails.find(item.uid);
        if (item.createdAt > at || whole == trails.end())
            continue;
        LostOfThings lostOfIt;
        Feedback was = feedbackOn(std::move(item), whole->second, at, lostOfIt);
        if (was.useCaseUid != useCase.uid)
            continue;
        lost.merge(lostOfIt);
        then.push_back(std::move(was));
    }
    return then;
}

std::vector<Task> tasksOf(db::Connection& connection, const UseCase& useCase, qint64 at, LostOfThings& lost)
{
    const auto trails = trailsOf(connection, "task", endOfTime);
    const std::vector<Person> people = people::all(connection);
    std::vector<Task> then;
    for (Task& task : tasks::all(connection)) {
        const auto whole = trails.find(task.uid);
        if (task.createdAt > at || whole == trails.end())
            continue;
        LostOfThings lostOfIt;
        Task was = taskOn(std::move(task), whole->second, people, at, lostOfIt);
        if (was.useCaseKey != useCase.key)
            continue;
        lost.merge(lostOfIt);
        then.push_back(std::move(was));
    }
    return then;
}

bool hadLeft(db::Connection& connection, const QString& personUid, qint64 at)
{
    return stateAtEnd(until(wholeTrail(connection, "person", personUid), at)) == "left"_L1;
}

std::vector<DutyEntry> dutiesOf(db::Connection& connection, const UseCase& useCase, qint64 at)
{
    const std::vector<Person> people = people::all(connection);
    std::vector<DutyEntry> then;
    for (const auto& [uid, trail] : trailsOf(connection, "duty", at)) {
        const AuditEntry* said = lastDuty(trail);
        if (!said || audit::factText(*said, "use_case"_L1) != useCase.uid)
            continue;
        DutyEntry entry = dutyOn(*said, people);
        entry.useCase = useCase.id;
        entry.hasLeft = hadLeft(connection, entry.person.uid, at);
        if (entry.hasLeft)
            entry.person.name = Text::tr("%1 (has left)").arg(entry.person.name);
        if (entry.duty)
            then.push_back(std::move(entry));
    }
    return then;
}

std::vector<ExperimentRow> experimentsOf(db::Connection& connection, const UseCase& useCase, qint64 at)
{
    const auto trails = trailsOf(connection, "experiment", at);
    std::vector<ExperimentRow> then;
    for (ExperimentRow& experiment : experimentRows(connection)) {
        const auto trail = trails.find(experiment.uid);
        if (trail == trails.end() || linkOn(trail->second) != useCase.key)
            continue;
        countRuns(connection, experiment, at);
        then.push_back(std::move(experiment));
    }
    return then;
}

} // namespace assay::past
