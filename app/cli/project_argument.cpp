// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/project_argument.h"

#include "app/cli/known_word.h"
#include "core/base/text.h"
#include "core/people/new_project.h"
#include "core/people/people_store.h"

#include <algorithm>

namespace assay {
namespace {

const QString MigrateOption = QStringLiteral("migrate");
const QString AsOption = QStringLiteral("as");
const QString RoleOption = QStringLiteral("role");

/// The roles of whoever acts, also those held for some use cases alone; none where the project knows nobody of that uid.
std::vector<Role> rolesOf(db::Database& database, const QString& personUid)
{
    const Result<std::vector<Person>> people = PeopleStore(database).all();
    for (const Person& person : people ? *people : std::vector<Person>{}) {
        if (person.uid != personUid)
            continue;
        std::vector<Role> roles = person.roles;
        for (const LimitedRole& limited : person.limited) {
            if (limited.holdsAt(database.clock().now())
                && std::find(roles.begin(), roles.end(), limited.role) == roles.end())
                roles.push_back(limited.role);
        }
        return roles;
    }
    return {};
}

Result<Person> actingPersonFrom(const QCommandLineParser& parser, db::Database& database)
{
    Result<Person> person = personNamed(database, parser.value(AsOption));
    if (person && !person->active) {
        return fail(Error::Kind::Denied,
                    Text::tr("%1 has left the project, and who has left does nothing in it. Nothing was changed; an "
                             "administrator brings people back with: person return.")
                        .arg(person->name));
    }
    return person;
}

} // namespace

QStringList roleWords(const std::vector<Role>& roles)
{
    QStringList words;
    for (const Role role : roles)
        words << toString(role);
    return words;
}

QString unopenableDetail()
{
    return QStringLiteral("unopenable");
}

Result<std::unique_ptr<db::Database>> openProject(const QCommandLineParser& parser, int argument)
{
    db::OpenOptions options;
    options.migrate = parser.optionNames().contains(MigrateOption);
    return openProject(parser.positionalArguments().at(argument), options);
}

Result<std::unique_ptr<db::Database>> openProject(const QString& path, const db::OpenOptions& options)
{
    Result<std::unique_ptr<db::Database>> opened = db::Database::open(path, options);
    if (!opened)
        return fail(opened.error().kind, opened.error().message, unopenableDetail());
    return opened;
}

void declareMigrate(QCommandLineParser& parser)
{
    parser.addOption(
        {MigrateOption, Text::tr("Bring a project of an older format up to date; a backup is made first.")});
}

void declareActor(QCommandLineParser& parser)
{
    declareAs(parser);
    parser.addOption({RoleOption,
                      Text::tr("The role acted in; otherwise data-scientist, or the first that the person has."),
                      Text::tr("ROLE")});
}

Result<Person> personNamed(db::Database& database, const QString& name)
{
    const Result<std::vector<Person>> people = PeopleStore(database).all();
    if (!people)
        return failed(people);
    for (const Person& person : *people) {
        if (person.name == name || person.uid == name)
            return person;
    }
    return fail(
        Error::Kind::NotFound,
        Text::tr("The project knows nobody called “%1”. Nothing was changed; who there is, is told by: assay-cli "
                 "person list")
            .arg(name));
}

Result<Actor> actorFrom(const QCommandLineParser& parser, db::Database& database)
{
    const QString usual = toString(Role::DataScientist);
    const QString said = parser.isSet(RoleOption) ? parser.value(RoleOption) : usual;
    if (!roleFromString(said))
        return unknownWord(said, QStringLiteral("--role"), roleWords(allRoles()));
    Result<Actor> actor = defaultActor(database, said);
    if (parser.isSet(AsOption)) {
        const Result<Person> person = actingPersonFrom(parser, database);
        if (!person)
            return failed(person);
        actor = Actor{person->uid, said};
    }
    if (!actor || parser.isSet(RoleOption))
        return actor;
    const QStringList held = roleWords(rolesOf(database, actor->person));
    if (!held.isEmpty() && !held.contains(usual))
        actor->role = held.front();
    return actor;
}

Error withRoleHint(const QCommandLineParser& parser, db::Database& database, const Actor& actor, Error error)
{
    if (error.kind != Error::Kind::Denied || parser.isSet(RoleOption))
        return error;
    QStringList others = roleWords(rolesOf(database, actor.person));
    others.removeAll(actor.role);
    if (!others.isEmpty())
        error.message += u' '
            + Text::tr("No --role was said, so this was done as %1; the same person may act as: %2.")
                  .arg(actor.role, others.join(QStringLiteral(", ")));
    return error;
}

void declareAs(QCommandLineParser& parser)
{
    parser.addOption(
        {AsOption, Text::tr("The person who acts; otherwise you, or the project's first person."), Text::tr("NAME")});
}

Result<Actor> administratorFrom(const QCommandLineParser& parser, db::Database& database)
{
    if (!parser.isSet(AsOption))
        return defaultActor(database, toString(Role::Administrator));
    const Result<Person> person = actingPersonFrom(parser, database);
    if (!person)
        return failed(person);
    return actingAs(*person, toString(Role::Administrator));
}

Result<QString> readerFrom(const QCommandLineParser& parser, db::Database& database)
{
    const Result<Actor> reader = administratorFrom(parser, database);
    if (!reader)
        return failed(reader);
    return reader->person;
}

} // namespace assay
