// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/project_argument.h"

#include "core/base/text.h"
#include "core/people/new_project.h"
#include "core/people/people_store.h"

namespace assay {
namespace {

const QString MigrateOption = QStringLiteral("migrate");
const QString AsOption = QStringLiteral("as");
const QString RoleOption = QStringLiteral("role");

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
    parser.addOption({RoleOption, Text::tr("The role acted in."), Text::tr("ROLE"), toString(Role::DataScientist)});
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
    return fail(Error::Kind::NotFound, Text::tr("The project knows nobody called “%1”.").arg(name));
}

Result<Actor> actorFrom(const QCommandLineParser& parser, db::Database& database)
{
    const QString role = parser.value(RoleOption);
    if (!roleFromString(role))
        return fail(Error::Kind::Invalid, Text::tr("There is no role “%1”.").arg(role));
    if (!parser.isSet(AsOption))
        return defaultActor(database, role);
    const Result<Person> person = actingPersonFrom(parser, database);
    if (!person)
        return failed(person);
    return Actor{person->uid, role};
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

} // namespace assay
