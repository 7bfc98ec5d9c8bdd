// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo_teamwork.h"

#include "core/base/json_members.h"
#include "core/base/json_reader.h"
#include "core/base/text.h"
#include "core/base/ulid.h"
#include "core/decisions/decision_rows.h"
#include "core/decisions/decision_store.h"
#include "core/discussion/comment_store.h"
#include "core/handovers/handover_store.h"
#include "core/meetings/meeting_store.h"
#include "core/releases/release_rows.h"
#include "core/tasks/task_store.h"
#include "core/value/adoption_store.h"

#include <QDateTime>
#include <QFile>

namespace assay {
namespace {

qint64 wholeOf(const JsonValue& object, QStringView name)
{
    const JsonValue* found = object.member(name);
    return found ? found->toInt64().value_or(0) : 0;
}

std::optional<qint64> dayIn(const JsonValue& object, QStringView name)
{
    const QDate day = QDate::fromString(textOf(object, name), Qt::ISODate);
    return day.isValid() ? std::optional(day.startOfDay(Qt::UTC).toMSecsSinceEpoch()) : std::nullopt;
}

/// The value of a word of the script, which the tests hold to be known.
template <typename Value>
Result<Value> known(std::optional<Value> value, const QString& word)
{
    if (!value)
        return fail(Error::Kind::Invalid, Text::tr("The demo's story says “%1”, which is nothing.").arg(word));
    return *value;
}

} // namespace

DemoTeamwork::DemoTeamwork(db::Database& database, const std::map<QString, Actor>& people,
                           const std::map<QString, QString>& useCases)
    : m_database(database)
    , m_people(people)
    , m_useCases(useCases)
{
}

Result<std::vector<DemoScene>> DemoTeamwork::scenes()
{
    QFile file(QStringLiteral(":/demo/teamwork.json"));
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Io, Text::tr("The demo lacks what it tells of teamwork."));
    Result<JsonValue> root = readJson(file.readAll());
    if (!root)
        return failed(root);
    m_root = std::move(*root);
    std::vector<DemoScene> scenes;
    add(scenes, u"meetings", &DemoTeamwork::meet);
    add(scenes, u"decided", &DemoTeamwork::settle);
    add(scenes, u"decisions", &DemoTeamwork::decide, &DemoTeamwork::decideFurther);
    add(scenes, u"handovers", &DemoTeamwork::handOver, &DemoTeamwork::handOverFurther);
    add(scenes, u"tasks", &DemoTeamwork::begin, &DemoTeamwork::move);
    add(scenes, u"comments", &DemoTeamwork::say);
    add(scenes, u"adoption", &DemoTeamwork::count);
    return scenes;
}

void DemoTeamwork::add(std::vector<DemoScene>& scenes, const char16_t* part, Play play, Step step)
{
    const JsonValue* entries = m_root.member(QStringView(part));
    if (!entries)
        return;
    for (const JsonValue& entry : entries->items()) {
        scenes.push_back({textOf(entry, u"day"), [this, play, &entry] { return (this->*play)(entry); }});
        const JsonValue* steps = step ? entry.member(u"steps") : nullptr;
        if (!steps)
            continue;
        for (const JsonValue& later : steps->items())
            scenes.push_back({textOf(later, u"day"),
                              [this, step, &later, &entry] { return (this->*step)(later, m_made.at(&entry)); }});
    }
}

const Actor& DemoTeamwork::actorOf(const JsonValue& entry) const
{
    return m_people.at(textOf(entry, u"who"));
}

QString DemoTeamwork::useCaseOf(const JsonValue& entry) const
{
    const QString title = textOf(entry, u"useCase");
    return title.isEmpty() ? QString() : m_useCases.at(title);
}

QString DemoTeamwork::command() const
{
    return newUlid(m_database.clock().now());
}

Result<> DemoTeamwork::keep(const JsonValue& entry, const Result<QString>& made)
{
    if (!made)
        return failed(made);
    m_made[&entry] = *made;
    return {};
}

Result<> DemoTeamwork::meet(const JsonValue& entry)
{
    MeetingDraft draft;
    draft.title = textOf(entry, u"title");
    draft.heldAt = dayIn(entry, u"day").value_or(0);
    draft.text = textOf(entry, u"text");
    draft.useCase = useCaseOf(entry);
    draft.attendees = textsOf(entry, u"attendees");
    draft.decisions = textsOf(entry, u"decisions");
    draft.staged = true;
    return keep(entry, MeetingStore(m_database).add(draft, actorOf(entry), command()));
}

/// A decision that a meeting proposed is written out and accepted.
Result<> DemoTeamwork::settle(const JsonValue& entry)
{
    const QString title = textOf(entry, u"title");
    const auto all = m_database.read([](db::Connection& connection) { return decisions::all(connection); });
    if (!all)
        return failed(all);
    const auto found = std::find_if(all->begin(), all->end(),
                                    [&](const DecisionRecord& decision) { return decision.text.title == title; });
    if (found == all->end())
        return fail(Error::Kind::Invalid, Text::tr("The demo's story says “%1”, which is nothing.").arg(title));
    DecisionEdit edit{found->uid, found->rowVersion, found->text, std::nullopt};
    edit.text.outcome = textOf(entry, u"outcome");
    edit.text.expected = textOf(entry, u"expected");
    DecisionStore store(m_database);
    if (const Result<> edited = store.edit(edit, actorOf(entry), command()); !edited)
        return edited;
    return store.move({found->uid, DecisionState::Accepted, {}}, actorOf(entry), command());
}

Result<> DemoTeamwork::decide(const JsonValue& entry)
{
    const QString word = textOf(entry, u"topic");
    const Result<DecisionTopic> topic = known(decisionTopicFromString(word), word);
    if (!topic)
        return failed(topic);
    DecisionDraft draft;
    draft.topic = *topic;
    draft.useCase = useCaseOf(entry);
    draft.reviewAt = dayIn(entry, u"review");
    draft.staged = true;
    draft.text = {textOf(entry, u"title"),   textOf(entry, u"context"),      textOf(entry, u"options"),
                  textOf(entry, u"outcome"), textOf(entry, u"consequences"), textOf(entry, u"expected")};
    return keep(entry, DecisionStore(m_database).propose(draft, actorOf(entry), command()));
}

Result<> DemoTeamwork::decideFurther(const JsonValue& entry, const QString& uid)
{
    DecisionStore store(m_database);
    if (entry.member(u"measured"))
        return store.measure({uid, textOf(entry, u"measured")}, actorOf(entry), command());
    const QString word = textOf(entry, u"to");
    const Result<DecisionState> to = known(decisionStateFromString(word), word);
    return to ? store.move({uid, *to, {}}, actorOf(entry), command()) : Result<>(failed(to));
}

Result<> DemoTeamwork::handOver(const JsonValue& entry)
{
    const QString word = textOf(entry, u"to");
    const Result<Role> to = known(roleFromString(word), word);
    const Result<Role> from = known(roleFromString(actorOf(entry).role), actorOf(entry).role);
    if (!to || !from)
        return to ? Result<>(failed(from)) : Result<>(failed(to));
    HandoverDraft draft;
    draft.useCase = useCaseOf(entry);
    draft.from = *from;
    draft.to = *to;
    draft.text = textOf(entry, u"text");
    draft.staged = true;
    return keep(entry, HandoverStore(m_database).offer(draft, actorOf(entry), command()));
}

Result<> DemoTeamwork::handOverFurther(const JsonValue& entry, const QString& uid)
{
    HandoverStore store(m_database);
    if (entry.member(u"ask"))
        return store.ask(uid, textOf(entry, u"ask"), actorOf(entry), command());
    if (entry.member(u"accept"))
        return store.accept(uid, actorOf(entry), command());
    return store.answer({uid, wholeOf(entry, u"item") - 1, textOf(entry, u"answer")}, actorOf(entry), command());
}

Result<> DemoTeamwork::begin(const JsonValue& entry)
{
    const QString kindWord = textOf(entry, u"kind");
    const QString priorityWord = textOf(entry, u"priority");
    const Result<TaskKind> kind = known(taskKindFromString(kindWord), kindWord);
    const Result<TaskPriority> priority = known(taskPriorityFromString(priorityWord), priorityWord);
    if (!kind || !priority)
        return kind ? Result<>(failed(priority)) : Result<>(failed(kind));
    const QString owner = textOf(entry, u"owner");
    TaskDraft draft;
    draft.title = textOf(entry, u"title");
    draft.text = textOf(entry, u"text");
    draft.kind = *kind;
    draft.priority = *priority;
    draft.ownerUid = owner.isEmpty() ? QString() : m_people.at(owner).person;
    draft.dueAt = dayIn(entry, u"due");
    draft.useCase = useCaseOf(entry);
    draft.staged = true;
    return keep(entry, TaskStore(m_database).add(draft, actorOf(entry), command()));
}

Result<> DemoTeamwork::move(const JsonValue& entry, const QString& uid)
{
    const QString word = textOf(entry, u"to");
    const Result<TaskState> to = known(taskStateFromString(word), word);
    if (!to)
        return failed(to);
    TaskMove step{uid, *to, textOf(entry, u"because")};
    step.category = blockCategoryFromString(textOf(entry, u"category")).value_or(BlockCategory::External);
    return TaskStore(m_database).move(step, actorOf(entry), command());
}

Result<> DemoTeamwork::say(const JsonValue& entry)
{
    CommentDraft draft;
    draft.thing = {"use-case", useCaseOf(entry)};
    if (const QString name = textOf(entry, u"release"); !name.isEmpty()) {
        const auto release =
            m_database.read([&name](db::Connection& connection) { return releases::byName(connection, name).uid; });
        if (!release)
            return failed(release);
        draft.thing = {"release", *release};
    }
    draft.text = textOf(entry, u"text");
    draft.staged = true;
    return keep(entry, CommentStore(m_database).add(draft, actorOf(entry), command()));
}

Result<> DemoTeamwork::count(const JsonValue& entry)
{
    const QString name = textOf(entry, u"group");
    const auto group = m_database.read([&name](db::Connection& connection) {
        db::Statement row = connection.prepare("SELECT uid FROM user_group WHERE name = ?");
        return row.bind(name).step() ? row.text(0) : QString();
    });
    if (!group)
        return failed(group);
    AdoptionReading reading;
    reading.group = *group;
    reading.from = dayIn(entry, u"from").value_or(0);
    reading.to = dayIn(entry, u"to").value_or(0);
    reading.eligible = wholeOf(entry, u"eligible");
    reading.used = wholeOf(entry, u"used");
    reading.overridden = wholeOf(entry, u"overridden");
    reading.reasons = textOf(entry, u"reasons");
    reading.staged = true;
    return keep(entry, AdoptionStore(m_database).record(reading, actorOf(entry), command()));
}

} // namespace assay
