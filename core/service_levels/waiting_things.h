// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/connection.h"
#include "core/service_levels/level_rows.h"

#include <map>
#include <set>

namespace assay {

/// Something that goes on only once somebody has done their part, and where it stands against its level.
struct WaitingThing {
    WaitKind kind = WaitKind::Handover;
    ThingName thing;                            ///< Where it is done.
    std::vector<Role> roles;                    ///< On each of which it waits; of a task, those that its owner holds.
    NamedPerson person;                         ///< On whom it waits; nobody where any of the role may.
    std::set<qint64> notBy;                     ///< Numbers of those who may not, whatever their roles.
    ThingName entry;                            ///< Of the log: what began the wait, by entity and uid.
    qint64 since = 0;                           ///< Of this wait; milliseconds, UTC.
    qint64 earlier = 0;                         ///< Milliseconds for which it waited on the same before it came back.
    std::optional<qint64> askedFor = {};        ///< The day by which whoever asked wants it.
    std::optional<LevelStanding> standing = {}; ///< Nothing where it may wait for as long as it takes.
    UseCaseId useCase = {}; ///< That it is about, where roles that are held for it alone count; or 0.
    std::set<std::pair<qint64, Role>> notAs = {}; ///< Those who may not in one of the roles alone.

    qint64 waited(qint64 now) const { return earlier + std::max<qint64>(0, now - since); }
    QString whom() const; ///< "Risk auditor, DevOps", "Cleo": on whom it waits.

    /// The roles by which it waits on somebody, among those that they hold; nothing where it does not.
    std::optional<std::vector<Role>> rolesOf(PersonId somebody, const std::vector<Role>& held) const;
};

/// Which of it is read.
struct WaitingScope {
    std::optional<PersonId> person = {};  ///< Only what waits on them …
    std::vector<Role> held = {};          ///< … or on a role that they hold, if only for one use case.
    std::optional<qint64> dueSoonAt = {}; ///< Of what there can be much of, no more than can be due soon by then.
    int most = 500;                       ///< Tasks of a priority, and items of feedback.
};

namespace waiting {

// Inside a transaction of the caller; each may throw db::SqlError. Lists are in no order.

/// Releases, framings, plans, policies, changes, findings, risks and incidents that wait for somebody's word, and handovers
/// for somebody to take them.
/// What is wanted by a day is judged by that day alone. An offer that has run out by `now` (milliseconds, UTC) waits no more.
std::vector<WaitingThing> requests(db::Connection& connection, const ServiceLevels& levels, qint64 now);

/// The rest: questions, proposals, values, steps, feedback, and tasks that nobody has begun. A task that has a day by which
/// it is due is judged by that day and not here.
std::vector<WaitingThing> others(db::Connection& connection, const ServiceLevels& levels, const WaitingScope& scope);

/// Those of the tasks that wait for their owners to begin them, by uid.
std::map<QString, WaitingThing> ofTasks(db::Connection& connection, const ServiceLevels& levels,
                                        const std::set<QString>& taskUids);

/// Where something stands, with the name of whom it waits on.
std::optional<LevelStanding> standingOf(const WaitingThing& waits, const ServiceLevels& levels,
                                        const std::vector<Role>& roles);

} // namespace waiting
} // namespace assay
