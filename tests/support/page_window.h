// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/people_store.h"
#include "tests/support/temporary_project.h"
#include "tests/support/window_fixture.h"
#include "ui/shell/page_stack.h"

#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace assay::tests {

/// A window whose pages are looked at and used: what stands in more than one of them is meant where it can be seen.
class PageWindow : public WindowFixture {
public:
    db::Database& database() { return *session().database; }

    void goTo(const Address& address)
    {
        window().openAddress(address);
        settle();
    }

    Address shown() { return window().findChild<PageStack*>()->address(); }

    /// One that can be seen before one that cannot; there has to be one.
    template <typename Widget>
    Widget& named(const char* name)
    {
        Widget* found = nullptr;
        for (Widget* each : window().findChildren<Widget*>(QLatin1String(name))) {
            if (!found || each->isVisible())
                found = each;
        }
        if (!found)
            qFatal("nothing is called %s", name);
        return *found;
    }

    QPushButton& button(const char* name) { return named<QPushButton>(name); }
    QTableView& list(const char* name) { return named<QTableView>(name); }

    bool isSaid(const QString& words)
    {
        const auto labels = window().findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel* label) { return label->isVisible() && label->text().contains(words); });
    }

    Actor me() { return session().actor; }

    /// In the first role that they hold.
    Actor actorOf(const QString& name)
    {
        const Person person = personNamed(name);
        return {person.uid, toString(person.roles.front())};
    }

    /// As the menu of people in the window does it.
    void actAs(const QString& name, Role role)
    {
        const QString id = QStringLiteral("act-%1-%2").arg(personNamed(name).uid, toString(role));
        for (QAction* action : window().personActions()) {
            if (action->objectName() == id) {
                action->trigger();
                return settle();
            }
        }
        qFatal("%s has no such role", qUtf8Printable(name));
    }

private:
    Person personNamed(const QString& name)
    {
        for (const Person& person : valueOf(PeopleStore(database()).all())) {
            if (person.name == name)
                return person;
        }
        qFatal("nobody is called %s", qUtf8Printable(name));
    }
};

} // namespace assay::tests
