// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/person.h"
#include "ui/panes/session.h"

#include <QAction>

#include <vector>

namespace assay {

/// Who acts in the window: anybody of the project who has not left, in each of their roles, because one machine may serve
/// several people. What they sign tells them apart: a key has its own passphrase. GUI thread.
class ActingPerson final : public QObject {
    Q_OBJECT

public:
    explicit ActingPerson(Session& session, QObject* parent = nullptr);

    QString name() const { return m_session.personName; } ///< Empty in a project without people.
    QString role() const;                                 ///< Translated; says when the person is staged.

    /// One for each way to act, the present one checked; they live until the people or the acting one change.
    std::vector<QAction*> actions() const { return m_actions; }

    void showMenu(QWidget& above);

Q_SIGNALS:
    void changed();

private:
    void read();
    void offer(const std::vector<Person>& people);
    std::vector<std::pair<Role, QString>> rolesToActIn(const Person& person) const;
    void addChoices(const Person& person);
    void act(const QString& person, const QString& role);
    void actAs(const Person& person, Role role);

    Session& m_session;
    std::vector<Person> m_people;
    std::vector<QAction*> m_actions;
    QStringList m_choices; ///< What the actions were made of.
};

} // namespace assay
