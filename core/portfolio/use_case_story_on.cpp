// SPDX-License-Identifier: GPL-3.0-or-later
// The story of a use case on a day in the past.
#include "core/base/text.h"
#include "core/db/sql_error.h"
#include "core/past/past_rows.h"
#include "core/portfolio/gates_on.h"
#include "core/portfolio/use_case_story.h"
#include "core/portfolio/use_cases_on.h"
#include "core/priorities/priority_rows.h"
#include "core/skills/skill_state.h"
#include "core/usecases/use_case_store.h"
#include "core/value/records_on.h"

#include <QDateTime>

#include <algorithm>
#include <set>

namespace assay {
namespace {

template <typename Said>
void forgetLater(std::vector<Said>& said, qint64 Said::*when, qint64 at)
{
    std::erase_if(said, [when, at](const Said& each) { return each.*when > at; });
}

/// Who was there, in the roles that they held: of whoever looks, and among those to ask, also those for it alone.
void takePeople(db::Connection& connection, UseCaseStory& story)
{
    std::map<qint64, std::vector<Role>> held = past::rolesHeld(connection, story.asOf);
    std::map<qint64, std::vector<LimitedRole>> limited = past::rolesHeldForUseCases(connection, story.asOf);
    std::erase_if(story.people, [&](const Person& person) { return person.createdAt > story.asOf; });
    story.holders.clear();
    for (const Role role : allRoles())
        story.holders[role] = {};
    for (Person& person : story.people) {
        person.roles = held[person.id.value];
        person.limited = limited[person.id.value];
        const std::vector<Role> counting = person.rolesFor(story.useCase.id, story.asOf);
        for (const Role role : counting)
            story.holders[role] << person.name;
        if (person.uid == story.viewer.uid)
            story.viewer.roles = counting;
    }
    for (auto& [role, names] : story.holders)
        names.sort(); // As those of now are.
}

StageHistory historyUntil(db::Connection& connection, const UseCase& useCase, qint64 past)
{
    std::vector<StageEvent> events = stageEvents(connection, useCase.uid);
    forgetLater(events, &StageEvent::at, past);
    if (events.empty()) {
        const auto day = [](qint64 at) {
            return QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).date().toString(Qt::ISODate);
        };
        db::raise(Error::Kind::NotFound,
                  Text::tr("%1 was proposed on %2: on %3 there was nothing of it that could be shown.")
                      .arg(useCase.key, day(useCase.createdAt), day(past)));
    }
    return replay(events).front();
}

/// Its groups, and how long ago each had been talked with.
void takeGroups(db::Connection& connection, UseCaseStory& story)
{
    story.contacts = past::contactsOf(connection, story.useCase.id, story.asOf);
    story.groups.clear();
    for (const UserGroup& group : past::groupsOf(connection, story.useCase.id, story.asOf, story.lost)) {
        qint64 count = 0;
        std::optional<qint64> last;
        for (const UserContact& contact : story.contacts) {
            if (contact.group != group.id)
                continue;
            ++count;
            last = std::max(last.value_or(contact.at), contact.at);
        }
        story.groups.push_back(contactStanding(group, count, last, story.asOf));
    }
}

void takeRanking(db::Connection& connection, UseCaseStory& story)
{
    forgetLater(story.ratings, &Rating::at, story.asOf);
    story.ranking = priorityOf(story.ratings).sentence();
    for (const priorities::Ranked& entry :
         priorities::rankingOn(connection, useCasesOn(connection, story.asOf), story.asOf)) {
        if (entry.useCase.id == story.useCase.id)
            story.ranking = entry.sentence;
    }
}

/// What its technique of then asked for, and the models that it is known to have.
void takeSkills(db::Connection& connection, UseCaseStory& story)
{
    std::set<QString> models;
    for (const SkillCoverage& coverage : story.skills)
        models.insert(coverage.requirement.model);
    models.erase(QString());
    story.skills.clear();
    story.skillGaps.clear(); // They are of those who work on it now.
    for (SkillCoverage& coverage : skills::stateOn(connection, story.asOf).coverage) {
        const SkillRequirement& asked = coverage.requirement;
        const bool ofTechnique = !asked.technique.isEmpty() && asked.technique == story.useCase.technique;
        if (ofTechnique || models.contains(asked.model))
            story.skills.push_back(std::move(coverage));
    }
}

void takeCharters(db::Connection& connection, UseCaseStory& story)
{
    story.charters = past::chartersOf(connection, story.useCase.id, story.asOf, story.lost);
    story.useCase.framingAccepted =
        std::any_of(story.charters.begin(), story.charters.end(), [](const Charter& charter) {
            return charter.kind == CharterKind::Framing && charter.state == CharterState::Accepted;
        });
    if (story.firstResultAt.value_or(0) > story.asOf)
        story.firstResultAt.reset();
}

void takeValues(db::Connection& connection, UseCaseStory& story)
{
    story.values = values::recordsOn(connection, valueLogUntil(valueLog(connection), story.asOf), story.asOf);
    std::erase_if(story.values, [&](const ValueRecord& record) { return record.useCase != story.useCase.id; });
}

/// What things were called, where the log does not have it: that is said in its place, for nothing can be shown without a name.
void nameLost(UseCaseStory& story)
{
    if (const auto lost = story.lostAt(story.useCase.uid, QStringLiteral("title")))
        story.useCase.title = lostSentence(*lost);
    for (ContactStanding& standing : story.groups) {
        if (const auto lost = story.lostAt(standing.group.uid, QStringLiteral("name")))
            standing.group.name = lostSentence(*lost);
    }
    for (Task& task : story.tasks) {
        if (const auto lost = story.lostAt(task.uid, QStringLiteral("title")))
            task.title = lostSentence(*lost);
    }
}

} // namespace

UseCaseStory useCaseStoryOn(db::Connection& connection, const QString& name, const QString& viewer, qint64 past)
{
    const UseCase now = usecases::byKeyOrUid(connection, name);
    StageHistory history = historyUntil(connection, now, past);
    UseCaseStory story = useCaseStory(connection, now.uid, viewer, past);
    story.isPast = true;
    story.asOf = past;
    story.history = std::move(history);
    story.useCase = past::withTextsOf(connection, asItWas(now, story.history), past, story.lost);
    forgetLater(story.lines, &StoryLine::at, past);
    takePeople(connection, story);
    takeCharters(connection, story);
    takeValues(connection, story);
    takeGroups(connection, story);
    takeRanking(connection, story);
    takeSkills(connection, story);
    story.experiments = past::experimentsOf(connection, story.useCase, past);
    story.feedback = past::feedbackOf(connection, story.useCase, past, story.lost);
    story.duties = past::dutiesOf(connection, story.useCase, past);
    story.tasks = past::tasksOf(connection, story.useCase, past, story.lost);
    forgetLater(story.waivers, &GateWaiver::at, past);
    nameLost(story);
    story.gates = gatesOn(gateFactsOn(connection, story), story);
    return story;
}

} // namespace assay
