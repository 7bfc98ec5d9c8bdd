// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/new_project.h"

#include "core/base/ulid.h"
#include "core/people/people_store.h"
#include "core/policies/policy_rows.h"

#include <QCoreApplication>

#include <pwd.h>
#include <unistd.h>

#include <algorithm>

namespace assay {
Actor actingAs(const Person& person, const QString& role)
{
    const bool holds =
        std::any_of(person.roles.begin(), person.roles.end(), [&](Role held) { return toString(held) == role; });
    return {person.uid, holds || person.roles.empty() ? role : toString(person.roles.front())};
}

Result<std::unique_ptr<db::Database>> createProject(const QString& path, const ProjectFounder& founder,
                                                    const db::OpenOptions& options)
{
    Person person;
    person.uid = newUlid(options.clock->now());
    person.name = founder.personName;
    person.staged = founder.staged;
    person.roles = founder.roles;
    const db::AuditNote note{
        {person.uid, toString(Role::Administrator)}, QStringLiteral("created"), QStringLiteral("project"), {}, {}, {}};
    const auto found = [&](db::WriteTransaction& transaction) {
        transaction.record({.verb = QStringLiteral("created"),
                            .entity = QStringLiteral("project"),
                            .entityId = transaction.note().entityId,
                            .facts = {{QStringLiteral("name"), founder.projectName}}});
        people::insert(transaction, person);
        policies::ensureShipped(transaction);
    };
    return db::Database::create(path, {founder.projectName, note, found}, options);
}

QString systemUserName()
{
    const passwd* entry = ::getpwuid(::getuid());
    if (!entry)
        return QStringLiteral("user");
    const QString fullName = QString::fromLocal8Bit(entry->pw_gecos).section(u',', 0, 0).trimmed();
    return fullName.isEmpty() ? QString::fromLocal8Bit(entry->pw_name) : fullName;
}

Result<Actor> defaultActor(db::Database& database, const QString& role)
{
    const Result<std::vector<Person>> people = PeopleStore(database).all();
    if (!people)
        return failed(people);
    if (people->empty()) {
        return fail(Error::Kind::NotFound,
                    QCoreApplication::translate("People", "The project has no people, so nobody can change it."));
    }
    const QString user = systemUserName();
    const Person* chosen = nullptr;
    for (const Person& person : *people) {
        if (person.active && (!chosen || (person.name == user && chosen->name != user)))
            chosen = &person;
    }
    return actingAs(chosen ? *chosen : people->front(), role);
}

} // namespace assay
