// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/people_rules.h"

#include "core/base/text.h"
#include "core/base/text_limits.h"
#include "core/people/name_likeness.h"
#include "core/people/people_store.h"
#include "core/people/role_refusal.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace assay::people {
namespace {

constexpr std::array keepers{Role::Administrator};

int countOf(db::Connection& connection, const char* sql, PersonId person)
{
    db::Statement row = connection.prepare(sql);
    row.bind(person.value).step();
    return static_cast<int>(row.integer(0));
}

} // namespace

std::optional<QString> administrationRefusal(db::Connection& connection, const Actor& actor)
{
    return roleRefusal(connection, actor, keepers,
                       Text::tr("Administrators say who is in the project, and in which roles."));
}

std::optional<QString> emailRefusal(db::Connection& connection, const Person& person, const Actor& actor)
{
    if (actor.person == person.uid && !rolesActedInSomewhere(connection, actor).empty())
        return std::nullopt;
    return roleRefusal(
        connection, actor, keepers,
        Text::tr("The e-mail address of %1 is changed by themselves or by an administrator.").arg(person.name));
}

QString lastAdministratorRefusal(db::Connection& connection, const Person& person, Role role)
{
    if (role != Role::Administrator || !holds(connection, person.uid, role))
        return {};
    const std::vector<Person> known = all(connection);
    const bool isOther = std::any_of(known.begin(), known.end(), [&](const Person& other) {
        return other.active && other.id != person.id
            && std::find(other.roles.begin(), other.roles.end(), role) != other.roles.end();
    });
    return isOther ? QString()
                   : Text::tr("%1 is the only administrator, and without one nobody could bring people in. Nothing was "
                              "changed; make somebody else an administrator first.")
                         .arg(person.name);
}

QString nameProblem(db::Connection& connection, const QString& name, PersonId person)
{
    const auto isControl = [](QChar letter) { return letter.category() == QChar::Other_Control; };
    const auto isSeen = [](char32_t letter) { return QChar::isPrint(letter) && !QChar::isSpace(letter); };
    const QList<uint> letters = name.toUcs4(); // Some stand in two units, neither of which is seen alone.
    if (std::none_of(letters.begin(), letters.end(), isSeen))
        return Text::tr("A person needs a name.");
    if (std::any_of(name.begin(), name.end(), isControl))
        return Text::tr("A name stands on one line, without control characters. Nothing was changed.");
    if (const QString problem = lengthProblem(name); !problem.isEmpty())
        return problem;
    for (const Person& known : all(connection)) {
        if (known.id == person || !looksAlike(known.name, name))
            continue;
        const QString kept = known.active
            ? Text::tr("Nothing was changed; add to the name what tells the two apart.")
            : Text::tr("Nothing was changed; that person has left and can be brought back, or add to the name what "
                       "tells the two apart.");
        return known.name == name.trimmed()
            ? Text::tr("The project has somebody called %1 already. %2").arg(known.name, kept)
            : Text::tr("That name looks like the one of %1, who is in the project already. %2").arg(known.name, kept);
    }
    return {};
}

QString emailProblem(db::Connection& connection, const QString& email, PersonId person)
{
    static const QRegularExpression shape(QStringLiteral("^[^\\s@]+@[^\\s@]+$"));
    const QString wanted = email.trimmed();
    if (wanted.isEmpty())
        return {};
    if (!shape.match(wanted).hasMatch())
        return Text::tr("%1 is no e-mail address; write one as in kofi@example.org, or none.").arg(wanted);
    for (const Person& known : all(connection)) {
        if (known.id != person && known.email.compare(wanted, Qt::CaseInsensitive) == 0)
            return Text::tr("That is the e-mail address of %1, and runs are told apart by it. Nothing was changed.")
                .arg(known.name);
    }
    return {};
}

OpenWork openWork(db::Connection& connection, PersonId person)
{
    return {countOf(connection,
                    "SELECT count(*) FROM use_case WHERE ? IN (owner_id, business_owner_id, sponsor_id)"
                    " AND state NOT IN ('Retired', 'Stopped')",
                    person),
            countOf(connection,
                    "SELECT count(*) FROM task WHERE owner_id = ? AND state IN ('Planned', 'InProgress', 'Blocked')",
                    person),
            countOf(connection, "SELECT count(*) FROM finding WHERE owner_id = ? AND state <> 'Closed'", person),
            countOf(connection,
                    "SELECT count(*) FROM incident WHERE owner_id = ? AND state NOT IN ('Reviewed', 'FalseAlarm')",
                    person)};
}

QString openWorkText(const OpenWork& work)
{
    QStringList parts;
    if (work.useCases > 0)
        parts << Text::tr("use cases %1").arg(work.useCases);
    if (work.tasks > 0)
        parts << Text::tr("tasks %1").arg(work.tasks);
    if (work.findings > 0)
        parts << Text::tr("findings %1").arg(work.findings);
    if (work.incidents > 0)
        parts << Text::tr("incidents %1").arg(work.incidents);
    return parts.isEmpty()
        ? QString()
        : Text::tr("Still theirs until somebody else takes it: %1.").arg(parts.join(QStringLiteral(", ")));
}

} // namespace assay::people
