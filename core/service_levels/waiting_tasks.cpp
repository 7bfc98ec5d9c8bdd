// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service_levels/waiting_tasks.h"

#include "core/audit/audit_facts.h"
#include "core/past/trails.h"
#include "core/people/named_person.h"
#include "core/people/people_rows.h"

#include <algorithm>
#include <array>
#include <limits>
#include <map>

namespace assay::waiting {
namespace {

const QByteArray NotBegunSql = "SELECT t.uid, t.priority, t.created_at, p.id, p.uid, p.name,"
                               " coalesce(t.use_case_id, 0) FROM task t JOIN person p ON p.id = t.owner_id"
                               " WHERE t.state = 'Planned' AND t.due_at IS NULL AND t.owner_id IS NOT NULL ";

/// Whose a task was, and from when.
struct Handing {
    QString uid;
    QString name; ///< All that the log has of it until format 18.
    qint64 at = 0;

    bool isOf(const NamedPerson& person) const { return uid.isEmpty() ? name == person.name : uid == person.uid; }
};

/// Reads tasks that nobody has begun, by statements that are prepared once.
class TaskWaits {
public:
    explicit TaskWaits(db::Connection& connection)
        : m_handings(connection.prepare("SELECT count(*), max(at) FROM audit_event WHERE entity = 'task'"
                                        " AND entity_id = ? AND verb = 'assigned'"))
        , m_entries(connection.prepare("SELECT body FROM audit_event WHERE entity = 'task' AND entity_id = ?"
                                       " AND verb IN ('created', 'assigned') ORDER BY seq"))
    {
        db::Statement rows = connection.prepare("SELECT g.person_id, g.role, coalesce(g.use_case_id, 0)"
                                                " FROM role_grant g WHERE "
                                                + people::GrantHoldsSomewhere + " ORDER BY g.id");
        rows.bind(connection.now()).bind(connection.now());
        while (rows.step()) {
            if (const auto role = roleFromString(rows.text(1)); role && *role != Role::Administrator)
                m_roles[{rows.integer(0), rows.integer(2)}].push_back(*role);
        }
    }

    WaitingThing read(const db::Statement& row)
    {
        const TaskPriority priority = taskPriorityFromString(row.text(1)).value_or(TaskPriority::Normal);
        WaitingThing waits;
        waits.kind = waitKindOf(priority);
        waits.thing = {"task", row.text(0)};
        waits.entry = waits.thing;
        waits.since = row.integer(2);
        waits.person = people::namedPersonAt(row, 3);
        waits.roles = rolesOf(waits.person.id, row.integer(6));
        m_handings.reset();
        m_handings.bind(waits.thing.uid);
        if (m_handings.step() && m_handings.integer(0) > 0) {
            waits.since = m_handings.integer(1);
            if (m_handings.integer(0) > 1)
                waits.earlier = ownedBefore(waits);
        }
        return waits;
    }

private:
    /// Those held for the whole project before those for the use case alone, each once.
    std::vector<Role> rolesOf(PersonId person, qint64 useCase) const
    {
        std::vector<Role> held;
        for (const qint64 about : {qint64{0}, useCase}) {
            const auto granted = m_roles.find({person.value, about});
            if (granted == m_roles.end())
                continue;
            for (const Role role : granted->second) {
                if (std::find(held.begin(), held.end(), role) == held.end())
                    held.push_back(role);
            }
        }
        return held;
    }

    /// Milliseconds for which it was the same person's before it came back to them.
    qint64 ownedBefore(const WaitingThing& waits)
    {
        std::vector<Handing> handings;
        m_entries.reset();
        m_entries.bind(waits.thing.uid);
        while (m_entries.step()) {
            const Result<AuditEntry> entry = parseBody(m_entries.bytesView(0));
            if (entry) {
                handings.push_back({audit::factText(*entry, QLatin1StringView("owner_uid")),
                                    audit::factText(*entry, QLatin1StringView("owner")), entry->at});
            }
        }
        qint64 sum = 0;
        for (std::size_t i = 0; i + 1 < handings.size(); ++i) {
            if (handings[i].isOf(waits.person))
                sum += std::max<qint64>(0, handings[i + 1].at - handings[i].at);
        }
        return sum;
    }

    db::Statement m_handings;
    db::Statement m_entries;
    std::map<std::pair<qint64, qint64>, std::vector<Role>> m_roles; ///< By the numbers of person and use case, or 0.
};

constexpr std::array taskPriorities{TaskPriority::Urgent, TaskPriority::High, TaskPriority::Normal, TaskPriority::Low};

} // namespace

qint64 latestBegin(const ServiceLevels& levels, WaitKind kind, const WaitingScope& scope)
{
    if (!scope.dueSoonAt)
        return std::numeric_limits<qint64>::max();
    LevelStanding shortest;
    shortest.hours = static_cast<int>(levels.shortest(kind) / 3'600'000);
    return *scope.dueSoonAt - shortest.soonAt();
}

QByteArray order(const WaitingScope& scope)
{
    return scope.dueSoonAt ? "DESC" : "ASC";
}

std::vector<WaitingThing> notBegun(db::Connection& connection, const ServiceLevels& levels, const WaitingScope& scope)
{
    TaskWaits waits(connection);
    std::vector<WaitingThing> found;
    const QByteArray whose = scope.person ? "AND t.owner_id = ? AND t.priority = ? " : "AND t.priority = ? ";
    for (const TaskPriority priority : taskPriorities) {
        db::Statement rows = connection.prepare(NotBegunSql + whose + "AND t.state_since <= ? ORDER BY t.state_since "
                                                + order(scope) + " LIMIT ?");
        if (scope.person)
            rows.bind(scope.person->value);
        rows.bind(toString(priority)).bind(latestBegin(levels, waitKindOf(priority), scope)).bind(scope.most);
        while (rows.step())
            found.push_back(waits.read(rows));
    }
    return found;
}

qint64 notBegunCount(db::Connection& connection)
{
    return connection.integer(
        "SELECT count(*) FROM task WHERE state = 'Planned' AND due_at IS NULL AND owner_id IS NOT NULL");
}

std::map<QString, WaitingThing> ofTasks(db::Connection& connection, const ServiceLevels& levels,
                                        const std::set<QString>& taskUids)
{
    std::map<QString, WaitingThing> found;
    if (taskUids.empty())
        return found;
    TaskWaits reader(connection);
    db::Statement row = connection.prepare(NotBegunSql + "AND t.uid = ?");
    for (const QString& uid : taskUids) {
        row.reset();
        if (!row.bind(uid).step())
            continue;
        WaitingThing waits = reader.read(row);
        waits.standing = standingOf(waits, levels, waits.roles);
        found.emplace(uid, std::move(waits));
    }
    return found;
}

} // namespace assay::waiting
