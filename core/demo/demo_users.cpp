// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo_users.h"

#include "core/base/json_members.h"
#include "core/base/json_reader.h"
#include "core/base/text.h"
#include "core/base/ulid.h"
#include "core/charters/charter_store.h"
#include "core/charters/charter_text.h"
#include "core/feedback/feedback_store.h"
#include "core/people/people_store.h"
#include "core/priorities/priority_store.h"
#include "core/raci/duty_store.h"
#include "core/skills/skill_store.h"
#include "core/usecases/use_case_store.h"
#include "core/user_groups/user_group_rows.h"
#include "core/user_groups/user_group_store.h"

#include <QDateTime>
#include <QFile>

namespace assay {
namespace {

const QString usersPath = QStringLiteral(":/demo/users.json");

const JsonValue& part(const JsonValue& object, QStringView name)
{
    static const JsonValue nothing;
    const JsonValue* found = object.member(name);
    return found ? *found : nothing;
}

qint64 count(const JsonValue& object, QStringView name)
{
    return part(object, name).toInt64().value_or(0);
}

/// One command after the other; the first failure ends it.
template <typename Items, typename Do>
Result<> each(const Items& items, Do act)
{
    for (const auto& item : items) {
        if (const Result<> done = act(item); !done)
            return done;
    }
    return {};
}

} // namespace

DemoUsers::DemoUsers(db::Database& database, const std::map<QString, Actor>& people,
                     const std::map<QString, QString>& useCases)
    : m_database(database)
    , m_people(people)
    , m_useCases(useCases)
{
}

QString DemoUsers::command()
{
    return newUlid(m_database.clock().now());
}

Result<std::vector<DemoScene>> DemoUsers::scenes()
{
    QFile file(usersPath);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Io, Text::tr("The demo lacks what it tells of users."));
    Result<JsonValue> root = readJson(file.readAll());
    if (!root)
        return failed(root);
    m_root = std::move(*root);
    std::vector<DemoScene> scenes{{textOf(m_root, u"skillsDay"), [this] { return equip(m_root); }}};
    const std::pair<const char16_t*, Play> parts[] = {{u"groups", &DemoUsers::group},
                                                      {u"plans", &DemoUsers::plan},
                                                      {u"ratings", &DemoUsers::rate},
                                                      {u"duties", &DemoUsers::assign},
                                                      {u"feedback", &DemoUsers::hear}};
    for (const auto& [name, play] : parts) {
        for (const JsonValue& entry : part(m_root, name).items()) {
            scenes.push_back({textOf(entry, u"day"), [this, play = play, &entry] { return (this->*play)(entry); }});
            for (const JsonValue& later : part(entry, u"contacts").items())
                scenes.push_back(
                    {textOf(later, u"day"), [this, &later, &entry] { return contact(later, textOf(entry, u"name")); }});
            for (const JsonValue& later : part(entry, u"agreed").items())
                scenes.push_back(
                    {textOf(later, u"day"), [this, &later, &entry] { return agree(later, textOf(entry, u"name")); }});
            for (const JsonValue& later : part(entry, u"steps").items())
                scenes.push_back(
                    {textOf(later, u"day"), [this, &later, &entry] { return step(later, textOf(entry, u"text")); }});
        }
    }
    return scenes;
}

Result<> DemoUsers::attend(const QString& useCaseTitle, const QString& charter, const QStringList& names)
{
    CharterAttendance attendance{{}, m_groupsOf[useCaseTitle]};
    for (const QString& name : names)
        attendance.people << m_people.at(name).person;
    return CharterStore(m_database).attend(charter, attendance, m_people.at(names.constFirst()), command());
}

/// Agreed to by the business, and by model risk where the risk is high.
Result<> DemoUsers::plan(const JsonValue& entry)
{
    CharterStore store(m_database);
    const QString uid = m_useCases.at(textOf(entry, u"useCase"));
    const Result<QByteArray> content = charters::canonicalCharter(CharterKind::EvaluationPlan, part(entry, u"content"));
    if (!content)
        return failed(content);
    const Actor& author = m_people.at(textOf(entry, u"by"));
    const Result<QString> made =
        store.draft({uid, CharterKind::EvaluationPlan, *content, std::nullopt, true}, author, command());
    if (!made)
        return failed(made);
    if (const Result<> proposed = store.propose(*made, author, command()); !proposed)
        return proposed;
    const auto useCase =
        m_database.read([&uid](db::Connection& connection) { return usecases::byUid(connection, uid); });
    if (!useCase)
        return failed(useCase);
    return each(m_people, [&](const auto& entryOf) -> Result<> {
        const Actor& actor = entryOf.second;
        const bool business = actor.role == toString(Role::BusinessOwner)
            && m_database.read([&](db::Connection& connection) { return people::byUid(connection, actor.person).id; })
                == useCase->businessOwner;
        const bool risk = actor.role == toString(Role::RiskAuditor) && useCase->riskTier == RiskTier::High;
        return business || risk ? store.vote({*made, CharterVote::Accept, {}}, actor, command()) : Result<>();
    });
}

Result<> DemoUsers::group(const JsonValue& entry)
{
    const QString title = textOf(entry, u"useCase");
    UserGroupDraft draft{.useCase = m_useCases.at(title), .fields = {.name = textOf(entry, u"name")}, .staged = true};
    draft.fields.size = count(entry, u"size");
    draft.fields.contact = textOf(entry, u"contact");
    draft.fields.influence = influenceFromString(textOf(entry, u"influence")).value_or(Influence::Medium);
    if (const Result<double> target = part(entry, u"target").toDouble())
        draft.fields.adoptionTarget = *target;
    if (entry.member(u"every"))
        draft.fields.contactEveryDays = count(entry, u"every");
    const Result<QString> key = UserGroupStore(m_database).add(draft, m_people.at(textOf(entry, u"by")), command());
    if (!key)
        return failed(key);
    m_groups[draft.fields.name] = *key;
    m_groupsOf[title] << *key;
    return {};
}

/// How often somebody talks with the group.
Result<> DemoUsers::agree(const JsonValue& entry, const QString& groupName)
{
    const QString key = m_groups.at(groupName);
    const auto group =
        m_database.read([&key](db::Connection& connection) { return usergroups::byKeyOrUid(connection, key); });
    if (!group)
        return failed(group);
    UserGroupEdit edit{.group = key,
                       .fields = {.name = group->name,
                                  .size = group->size,
                                  .contact = group->contact,
                                  .influence = group->influence,
                                  .adoptionTarget = group->adoptionTarget,
                                  .contactEveryDays = count(entry, u"every")}};
    return UserGroupStore(m_database).edit(edit, m_people.at(textOf(entry, u"who")), command());
}

Result<> DemoUsers::contact(const JsonValue& entry, const QString& groupName)
{
    const UserContactDraft draft{.group = m_groups.at(groupName),
                                 .way = contactWayFromString(textOf(entry, u"way")).value_or(ContactWay::Call),
                                 .withWhom = textOf(entry, u"with"),
                                 .notes = textOf(entry, u"notes"),
                                 .staged = true};
    return withoutValue(UserGroupStore(m_database).addContact(draft, m_people.at(textOf(entry, u"who")), command()));
}

Result<> DemoUsers::rate(const JsonValue& entry)
{
    std::vector<RatingDraft> ratings;
    for (const Respect respect : respects()) {
        const std::vector<JsonValue>& said = part(entry, toString(respect)).items();
        if (said.size() == 2)
            ratings.push_back({respect, static_cast<int>(said.front().toInt64().value_or(0)), said.back().toText()});
    }
    return PriorityStore(m_database)
        .rate(m_useCases.at(textOf(entry, u"useCase")), ratings, m_people.at(textOf(entry, u"by")), command(), true);
}

Result<> DemoUsers::assign(const JsonValue& entry)
{
    const JsonValue& cells = part(entry, u"cells");
    return each(cells.names(), [&](const QString& stage) {
        const JsonValue& people = part(cells, stage);
        return each(people.names(), [&](const QString& name) {
            const DutyDraft draft{m_useCases.at(textOf(entry, u"useCase")),
                                  dutyStageFromString(stage).value_or(DutyStage::Frame), m_people.at(name).person,
                                  dutyFromString(textOf(people, name)), true};
            return DutyStore(m_database).set(draft, m_people.at(textOf(entry, u"by")), command());
        });
    });
}

Result<> DemoUsers::hear(const JsonValue& entry)
{
    const FeedbackEntry said{.text = textOf(entry, u"text"),
                             .source = textOf(entry, u"source"),
                             .channel = textOf(entry, u"channel"),
                             .severity = severityFromString(textOf(entry, u"severity")),
                             .harm = part(entry, u"harm").toBool(),
                             .useCase = m_useCases.at(textOf(entry, u"useCase")),
                             .group = m_groups.at(textOf(entry, u"group"))};
    const Result<QString> key =
        FeedbackStore(m_database).add(said, m_people.at(textOf(entry, u"who")), command(), true);
    if (!key)
        return failed(key);
    m_feedback[said.text] = *key;
    return {};
}

Result<> DemoUsers::step(const JsonValue& entry, const QString& text)
{
    FeedbackStore store(m_database);
    const QString key = m_feedback.at(text);
    const Actor& actor = m_people.at(textOf(entry, u"who"));
    const QString kind = textOf(entry, u"kind");
    if (kind == QLatin1StringView("triage"))
        return store.triage({.feedback = key}, actor, command());
    if (kind == QLatin1StringView("answer"))
        return store.answer({key, textOf(entry, u"text")}, actor, command());
    if (kind == QLatin1StringView("link"))
        return store.link(key, FeedbackTarget::UseCase, m_useCases.at(textOf(entry, u"text")), actor, command());
    return store.close(key, actor, command());
}

/// What people can do, and what techniques ask of them.
Result<> DemoUsers::equip(const JsonValue& root)
{
    SkillStore store(m_database);
    const Actor& manager = m_people.at(QStringLiteral("Mei"));
    // Each by its name first, so that marks can name any of them.
    for (const bool marked : {false, true}) {
        const Result<> named = each(part(root, u"skills").items(), [&](const JsonValue& entry) -> Result<> {
            SkillDraft draft{textOf(entry, u"family"), textOf(entry, u"name"), {}, true};
            for (const JsonValue& name : part(entry, u"notTo").items())
                draft.notTo << name.toText();
            if (marked == draft.notTo.isEmpty() && marked)
                return {};
            if (!marked)
                draft.notTo.clear();
            return withoutValue(store.describe(draft, manager, command()));
        });
        if (!named)
            return named;
    }
    const Result<> learned = each(part(root, u"levels").items(), [&](const JsonValue& entry) {
        LevelDraft draft{m_people.at(textOf(entry, u"person")).person,
                         textOf(entry, u"skill"),
                         static_cast<int>(count(entry, u"level")),
                         textOf(entry, u"evidence"),
                         {},
                         true};
        const QDate until = QDate::fromString(textOf(entry, u"until"), Qt::ISODate);
        if (until.isValid())
            draft.validUntil = until.startOfDay(Qt::UTC).toMSecsSinceEpoch();
        return store.setLevel(draft, manager, command());
    });
    if (!learned)
        return learned;
    return each(part(root, u"requirements").items(), [&](const JsonValue& entry) {
        return store.require({textOf(entry, u"technique"),
                              {},
                              textOf(entry, u"skill"),
                              static_cast<int>(count(entry, u"level")),
                              count(entry, u"people"),
                              true},
                             manager, command());
    });
}

} // namespace assay
