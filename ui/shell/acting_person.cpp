// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/acting_person.h"

#include "core/base/shown_text.h"
#include "core/people/people_store.h"

#include <QMenu>

#include <algorithm>
#include <map>

namespace assay {

ActingPerson::ActingPerson(Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&session.events, &SessionEvents::changed, this, &ActingPerson::read);
    connect(&session.events, &SessionEvents::actAsked, this, &ActingPerson::act);
    read();
}

/// Each role once, with how it is offered: what is held for some use cases alone says for which.
std::vector<std::pair<Role, QString>> ActingPerson::rolesToActIn(const Person& person) const
{
    std::vector<std::pair<Role, QString>> offered;
    for (const Role role : person.roles)
        offered.emplace_back(role, roleTitle(role));
    const qint64 now = m_session.database->clock().now();
    std::map<Role, QStringList> only;
    for (const LimitedRole& limited : person.limited) {
        const bool isWhole = std::find(person.roles.begin(), person.roles.end(), limited.role) != person.roles.end();
        if (!isWhole && limited.useCase && limited.holdsAt(now))
            only[limited.role] << limited.useCaseKey;
    }
    for (const auto& [role, keys] : only)
        offered.emplace_back(role, tr("%1 for %2").arg(roleTitle(role), keys.join(QStringLiteral(", "))));
    return offered;
}

QString ActingPerson::role() const
{
    const std::optional<Role> role = roleFromString(m_session.actor.role);
    const QString title = role ? roleTitle(*role) : m_session.actor.role;
    return m_session.personStaged ? tr("%1 · staged").arg(title) : title;
}

void ActingPerson::read()
{
    m_session.fetch<std::vector<Person>>(
        tr("Reading people"), this, [](db::Connection& connection) { return people::all(connection); },
        [this](const std::vector<Person>& people) { offer(people); });
}

void ActingPerson::offer(const std::vector<Person>& people)
{
    m_people = people;
    QStringList choices{m_session.actor.person, m_session.actor.role};
    for (const Person& person : people) {
        choices << person.uid << person.name << QString::number(person.active);
        for (const auto& [role, title] : rolesToActIn(person))
            choices << toString(role) << title;
    }
    if (choices == m_choices)
        return; // A menu or the palette may be offering the actions that there are.
    m_choices = choices;
    for (QAction* action : m_actions)
        action->deleteLater(); // A menu may be showing it.
    m_actions.clear();
    for (const Person& person : people) {
        if (person.uid == m_session.actor.person)
            addChoices(person);
    }
    for (const Person& person : people) {
        if (person.active && person.uid != m_session.actor.person)
            addChoices(person);
    }
}

void ActingPerson::addChoices(const Person& person)
{
    for (const auto& [role, title] : rolesToActIn(person)) {
        auto* action = new QAction(tr("Act as %1, %2").arg(shownText(person.name), title), this);
        action->setObjectName(QStringLiteral("act-%1-%2").arg(person.uid, toString(role)));
        action->setCheckable(true);
        action->setChecked(person.uid == m_session.actor.person && toString(role) == m_session.actor.role);
        action->setProperty("person", person.uid);
        connect(action, &QAction::triggered, this, [this, person, role = role] { actAs(person, role); });
        m_actions.push_back(action);
    }
}

/// As if it had been chosen; whoever has left or has not the role does not act.
void ActingPerson::act(const QString& person, const QString& role)
{
    for (const Person& known : std::vector<Person>(m_people)) {
        const std::optional<Role> wanted = roleFromString(role);
        const auto offered = rolesToActIn(known);
        const bool holds = wanted && std::any_of(offered.begin(), offered.end(), [&wanted](const auto& each) {
                               return each.first == *wanted;
                           });
        if (known.uid == person && known.active && holds)
            return actAs(known, *wanted);
    }
}

void ActingPerson::actAs(const Person& person, Role role)
{
    m_session.actor = {person.uid, toString(role)};
    m_session.personName = person.name;
    m_session.personStaged = person.staged;
    m_choices.clear(); // Choosing the one that is checked unchecks it.
    offer(std::vector<Person>(m_people));
    Q_EMIT changed();
    Q_EMIT m_session.events.changed(); // What pages show depends on who looks.
}

void ActingPerson::showMenu(QWidget& above)
{
    auto* menu = new QMenu(&above);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QString before;
    for (QAction* action : m_actions) {
        const QString person = action->property("person").toString();
        if (!before.isEmpty() && person != before)
            menu->addSeparator();
        before = person;
        menu->addAction(action);
    }
    menu->popup(above.mapToGlobal(QPoint(0, -menu->sizeHint().height())));
}

} // namespace assay
