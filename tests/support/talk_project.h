// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/discussion/comment_store.h"
#include "core/inbox/inbox_reading.h"
#include "core/inbox/inbox_store.h"
#include "core/people/people_store.h"
#include "core/tasks/task_rows.h"
#include "core/tasks/task_store.h"
#include "tests/support/set_clock.h"
#include "tests/support/temporary_project.h"

namespace assay::tests {

/// A project in which several people work and talk: Ada holds every role, Ben audits, Cleo and 王芳 develop, Dora uses what
/// they make. Its clock stands still until a test moves it.
class TalkProject {
public:
    static constexpr qint64 hour = 3'600'000;
    static constexpr qint64 day = 24 * hour;

    TalkProject()
        : m_database(valueOf(createProject(path(), {QStringLiteral("Test"), QStringLiteral("Ada")}, {.clock = &clock})))
        , ada(valueOf(defaultActor(*m_database, QStringLiteral("manager"))))
        , ben(somebody(QStringLiteral("Ben"), Role::RiskAuditor))
        , cleo(somebody(QStringLiteral("Cleo"), Role::DataScientist))
        , fang(somebody(QStringLiteral("王芳"), Role::DataEngineer))
        , dora(somebody(QStringLiteral("Dora"), Role::EndUser))
        , useCase(valueOf(propose(*m_database, ada, QStringLiteral("use case"))))
    {
        later();
    }

    QString path() const { return m_folder.filePath(QStringLiteral("p.assay")); }
    db::Database& database() const { return *m_database; }
    TaskStore tasks() const { return TaskStore(*m_database); }
    CommentStore comments() const { return CommentStore(*m_database); }
    InboxStore marks() const { return InboxStore(*m_database); }

    /// Another key for each command.
    QString once() { return newUlid(++m_commands); }
    void later(qint64 time = hour) { clock.at += time; }

    Actor somebody(const QString& name, Role role)
    {
        Person person;
        person.name = name;
        person.roles = {role};
        Actor admin = ada;
        admin.role = toString(Role::Administrator);
        return {valueOf(PeopleStore(*m_database).add(person, admin, once())), toString(role)};
    }

    Task task(const QString& name) const
    {
        return valueOf(
            m_database->read([&](db::Connection& connection) { return assay::tasks::byName(connection, name); }));
    }

    /// Makes a task for somebody; answers its key.
    QString taskFor(const Actor& owner, const Actor& author, const QString& title = QStringLiteral("Retrain"))
    {
        TaskDraft draft{title};
        draft.ownerUid = owner.person;
        return task(valueOf(tasks().add(draft, author, once()))).key;
    }

    Result<> move(const QString& task, TaskState to, const Actor& actor, const QString& reason = {})
    {
        return tasks().move({task, to, reason}, actor, once());
    }

    QString say(const ThingName& thing, const QString& text, const Actor& actor)
    {
        return valueOf(comments().add({thing, text}, actor, once()));
    }

    ThingName theUseCase() const { return {"use-case", useCase}; }

    Inbox inboxOf(const Actor& actor, const inbox::InboxDemand& demand = {}) const
    {
        return valueOf(m_database->read(
            [&](db::Connection& connection) { return inbox::inboxOf(connection, actor.person, clock.now(), demand); }));
    }

private:
    QTemporaryDir m_folder;
    qint64 m_commands = 0;

public:
    SetClock clock{1'790'000'000'000};

private:
    std::unique_ptr<db::Database> m_database;

public:
    const Actor ada;
    const Actor ben;
    const Actor cleo;
    const Actor fang;
    const Actor dora;
    const QString useCase; ///< Its uid.
};

} // namespace assay::tests
