// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portfolio/use_case_story.h"

#include "core/audit/audit_facts.h"
#include "core/base/text.h"
#include "core/charters/charter_rows.h"
#include "core/db/sql_error.h"
#include "core/feedback/feedback_rows.h"
#include "core/gates/gate_facts.h"
#include "core/people/people_store.h"
#include "core/priorities/priority_rows.h"
#include "core/raci/duty_rows.h"
#include "core/skills/skill_gap.h"
#include "core/skills/skill_rows.h"
#include "core/things/user_sentences.h"
#include "core/usecases/use_case_edit.h"
#include "core/user_groups/user_group_rows.h"
#include "core/value/value_rows.h"

#include <algorithm>
#include <array>

namespace assay {
namespace {

using State = UseCaseState;

std::optional<State> stateIn(const AuditEntry& entry, QStringView key)
{
    const QString* state = audit::textFact(entry, key);
    return state ? useCaseStateFromString(*state) : std::nullopt;
}

QString editSentence(const AuditEntry& entry)
{
    QStringList titles;
    for (const QString& field : audit::factText(entry, u"fields").split(QStringLiteral(", "), Qt::SkipEmptyParts))
        titles.append(usecases::fieldTitle(field));
    return Text::tr("changed %1").arg(titles.join(QStringLiteral(", ")));
}

QString moveSentence(State from, State to)
{
    if (to == State::OnHold)
        return Text::tr("put it on hold in %1").arg(stateTitle(from));
    if (to == State::Stopped)
        return Text::tr("stopped it in %1").arg(stateTitle(from));
    if (from == State::OnHold)
        return Text::tr("took it up again in %1").arg(stateTitle(to));
    if (from == State::Validating && to == State::Developing)
        return Text::tr("returned it to %1").arg(stateTitle(to));
    if (from == State::Operating && to == State::Developing)
        return Text::tr("began a new iteration in %1").arg(stateTitle(to));
    if (to == State::Approved)
        return Text::tr("approved it at gate 1");
    return Text::tr("took it from %1 to %2").arg(stateTitle(from), stateTitle(to));
}

QString sentenceOf(const AuditEntry& entry)
{
    if (entry.verb == u"created")
        return Text::tr("proposed it");
    if (entry.verb == u"updated")
        return editSentence(entry);
    if (const std::optional<QString> asked = userSentence(entry))
        return *asked;
    const auto from = stateIn(entry, u"from");
    const auto to = stateIn(entry, u"to");
    return from && to ? moveSentence(*from, *to) : entry.verb;
}

StoryLine lineOf(const AuditEntry& entry, const std::vector<Person>& people)
{
    const auto who =
        std::find_if(people.begin(), people.end(), [&](const Person& person) { return person.uid == entry.actor; });
    const std::optional<Role> role = roleFromString(entry.role);
    const QString sentence = sentenceOf(entry);
    return {entry.at, who == people.end() ? entry.actor : who->name, entry.actor,
            role ? Text::tr("%1, as %2").arg(sentence, roleTitle(*role)) : sentence, entry.reason};
}

StageHistory historyOf(db::Connection& connection, const UseCase& useCase)
{
    std::vector<StageEvent> events = stageEvents(connection, useCase.uid);
    if (events.empty())
        db::raise(Error::Kind::Corrupt,
                  Text::tr("The audit log does not know %1. Verify the project.").arg(useCase.key));
    return replay(events).front();
}

void readUsers(db::Connection& connection, UseCaseStory& story)
{
    const UseCase& useCase = story.useCase;
    const GateFacts facts = usecases::gateFacts(connection, useCase, story.asOf);
    for (const Gate gate : gates())
        story.gates.push_back(usecases::gateReport(gate, facts));
    story.waivers = facts.waivers;
    story.groups = facts.groups;
    story.contacts = usergroups::contactsOfUseCase(connection, useCase.id);
    story.feedback = feedback::ofUseCase(connection, useCase.id);
    story.ratings = priorities::ofUseCase(connection, useCase.id);
    story.ranking = facts.priority.sentence();
    for (const priorities::Ranked& entry : priorities::ranking(connection)) {
        if (entry.useCase.id == useCase.id)
            story.ranking = entry.sentence;
    }
    story.duties = duties::ofUseCase(connection, useCase.id);
    story.skills = skills::coverageFor(connection, useCase, story.asOf);
    story.skillGaps = skills::gapsOf(connection, useCase, story.asOf);
}

struct Part {
    const char* title;
    std::vector<State> states;
};

} // namespace

const Person* UseCaseStory::person(PersonId id) const
{
    const auto found =
        std::find_if(people.begin(), people.end(), [id](const Person& person) { return person.id == id; });
    return id && found != people.end() ? &*found : nullptr;
}

CharterAsk UseCaseStory::ask() const
{
    CharterAsk ask{useCase.riskTier == RiskTier::High};
    if (const Person* owner = person(useCase.businessOwner))
        ask.businessOwner = {owner->id, owner->uid, owner->name};
    return ask;
}

std::optional<qint64> UseCaseStory::lostAt(const QString& uid, const QString& field) const
{
    const auto thing = lost.find(uid);
    if (thing == lost.end())
        return std::nullopt;
    const auto found = thing->second.find(field);
    return found == thing->second.end() ? std::nullopt : std::optional(found->second);
}

std::vector<RibbonStage> ribbonOf(const StageHistory& history, qint64 asOf)
{
    const std::array parts{Part{QT_TRANSLATE_NOOP("Text", "Frame"), {State::Proposed, State::Framed}},
                           Part{QT_TRANSLATE_NOOP("Text", "Data"), {State::Approved}},
                           Part{QT_TRANSLATE_NOOP("Text", "Develop"), {State::Developing}},
                           Part{QT_TRANSLATE_NOOP("Text", "Validate"), {State::Validating}},
                           Part{QT_TRANSLATE_NOOP("Text", "Release"), {State::Releasing}},
                           Part{QT_TRANSLATE_NOOP("Text", "Operate"), {State::Operating}}};
    std::vector<RibbonStage> ribbon;
    for (const Part& part : parts) {
        const auto has = [&](State state) {
            return std::find(part.states.begin(), part.states.end(), state) != part.states.end();
        };
        RibbonStage stage{.title = Text::tr(part.title), .current = has(history.stage())};
        State before = State::Stopped;
        for (const StageStay& stay : history.stays) {
            if (has(stay.state)) {
                stage.spent += std::max<qint64>(0, stay.until.value_or(asOf) - stay.from);
                stage.visits += has(before) || before == State::OnHold ? 0 : 1;
            }
            before = stay.state;
        }
        ribbon.push_back(stage);
    }
    return ribbon;
}

UseCaseStory useCaseStory(db::Connection& connection, const QString& name, const QString& viewer, qint64 now)
{
    UseCaseStory story;
    story.useCase = usecases::byKeyOrUid(connection, name);
    story.history = historyOf(connection, story.useCase);
    story.asOf = std::max(now, story.history.stays.back().from);
    story.people = people::all(connection);
    story.holders = people::holders(connection, story.useCase.id);
    for (const Person& person : story.people) {
        if (person.uid != viewer)
            continue;
        story.viewer = person;
        story.viewer.roles = person.rolesFor(story.useCase.id, connection.now()); // What they hold for it alone, too.
    }
    for (const ExperimentRow& experiment : experimentRows(connection)) {
        if (experiment.useCase && experiment.useCase->uid == story.useCase.uid)
            story.experiments.push_back(experiment);
    }
    story.charters = charters::ofUseCase(connection, story.useCase.id);
    story.values = values::ofUseCase(connection, story.useCase.id);
    story.firstResultAt = charters::firstResultAt(connection, story.useCase.id);
    readUsers(connection, story);
    db::Statement rows = connection.prepare(
        "SELECT body FROM audit_event WHERE (entity = 'use_case' AND entity_id = ?) OR (entity = 'gate_waiver'"
        " AND entity_id IN (SELECT uid FROM gate_waiver WHERE use_case_id = ?)) ORDER BY seq DESC");
    rows.bind(story.useCase.uid).bind(story.useCase.id.value);
    while (rows.step())
        story.lines.push_back(lineOf(db::orRaise(parseBody(rows.bytesView(0))), story.people));
    return story;
}

} // namespace assay
