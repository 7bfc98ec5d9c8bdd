// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service_levels/past_waits.h"

#include "core/audit/audit_facts.h"
#include "core/charters/charter_rows.h"
#include "core/domain/feedback.h"
#include "core/merge/newer_texts.h"
#include "core/past/past_judgements.h"
#include "core/past/past_rows.h"
#include "core/past/trails.h"
#include "core/people/people_rows.h"
#include "core/service_levels/waits_of.h"
#include "core/tasks/task_store.h"
#include "core/usecases/stage_history.h"
#include "core/usecases/use_case_store.h"
#include "core/value/records_on.h"

#include <algorithm>

namespace assay::waiting {
namespace {

using namespace Qt::Literals::StringLiterals;

/// Whose a task was, from when on, and in which state it was, by its entries.
struct PastTask {
    NamedPerson owner;
    qint64 since = 0;
    qint64 earlier = 0; ///< Milliseconds for which it was the same person's before it came back to them.
    bool isPlanned = true;
    bool isTold = true; ///< Not where the log has only a name that is nobody's or several people's.
};

/// Gathers what waited, kind by kind.
class PastReader {
public:
    PastReader(db::Connection& connection, qint64 at)
        : m_connection(connection)
        , m_at(at)
        , m_roles(past::rolesHeld(connection, at))
        , m_limited(past::rolesHeldForUseCases(connection, at))
    {
        for (const Person& person : people::all(connection))
            m_people[person.uid] = {person.id, person.uid, person.name};
        for (UseCase& useCase : usecases::all(connection))
            m_useCases.emplace(useCase.id.value, std::move(useCase));
    }

    PastWaits read(const ServiceLevels& levels, PastScope scope)
    {
        addRequests();
        addCharters();
        addPolicies();
        for (const ChangeRecord& change : past::submittedChanges(m_connection, m_at))
            add(ofChange(change));
        for (const findings::FindingWait& wait : past::findingWaits(m_connection, m_at))
            add(ofFinding(wait));
        for (const risks::RiskWait& wait : past::riskWaits(m_connection, m_at))
            add(ofRisk(wait));
        for (const incidents::IncidentWait& wait : past::incidentWaits(m_connection, m_at))
            add(ofIncident(wait));
        addHandovers();
        for (const DecisionRecord& decision : past::proposals(m_connection, m_at))
            add(ofProposal(decision.uid, deciderOf(decision.topic), decision.createdAt));
        for (const ValueRecord& record :
             values::recordsOn(m_connection, valueLogUntil(valueLog(m_connection), m_at), m_at)) {
            for (WaitingThing& waits : ofValue(record))
                add(std::move(waits));
        }
        addSteps();
        if (scope == PastScope::All) {
            addFeedback();
            addTasks();
        }
        for (WaitingThing& waits : m_found.things)
            waits.standing = standingOf(waits, levels, waits.roles);
        return std::move(m_found);
    }

private:
    void add(WaitingThing waits)
    {
        if (!waits.roles.empty() || waits.person.id)
            m_found.things.push_back(std::move(waits));
    }

    const UseCase* useCase(UseCaseId id) const
    {
        const auto found = m_useCases.find(id.value);
        return found == m_useCases.end() ? nullptr : &found->second;
    }

    void addRequests()
    {
        db::Statement policy = m_connection.prepare("SELECT content FROM policy_version WHERE id = ?");
        for (const past::OpenRequest& open : past::openRequests(m_connection, m_at)) {
            const UseCase* served = useCase(open.release.useCase);
            policy.reset();
            policy.bind(open.request.policy.value).step();
            add(ofRequest({open.request.uid, open.request.requestedAt, open.request.requestedBy.value, open.release.uid,
                           open.release.author.value, open.isTaken, open.request.dueAt},
                          quorumIn(policy.bytesView(0), served ? toString(served->riskTier) : QString()),
                          open.signOffs));
        }
    }

    void addCharters()
    {
        for (const Charter& charter : past::awaitedCharters(m_connection, m_at)) {
            const UseCase* of = useCase(charter.useCase);
            const CharterAsk ask = of ? charters::askOf(m_connection, *of) : CharterAsk{};
            if (!of || missingAcceptances(charter, ask).empty())
                continue;
            const charters::CharterWait wait = charters::waitOf(m_connection, charter, of->uid);
            if (wait.since > m_at)
                continue; // The risk was found to be high after that.
            for (WaitingThing& waits : ofCharter(charter, of->uid, ask, wait))
                add(std::move(waits));
        }
    }

    void addPolicies()
    {
        const auto trails = past::trailsOf(m_connection, "policy_version", m_at);
        for (const policies::PolicyVersion& version : past::proposedPolicies(m_connection, m_at)) {
            std::set<qint64> writers{version.author.id.value};
            for (const AuditEntry& entry : trails.at(version.uid)) {
                if (entry.verb == "created"_L1 || entry.verb == "updated"_L1 || entry.verb == "proposed"_L1)
                    writers.insert(m_people[entry.actor].id.value);
            }
            add(ofPolicy(version, std::move(writers)));
        }
    }

    void addHandovers()
    {
        for (const past::OfferedHandover& offered : past::offeredHandovers(m_connection, m_at)) {
            add(ofHandover(offered.handover));
            for (const qint64 askedAt : offered.askedAt)
                add(ofQuestion(offered.handover, askedAt));
        }
    }

    /// Those through gates, and those that somebody had asked for since the use case came where it was.
    void addSteps()
    {
        std::vector<StageEvent> events = stageEvents(m_connection);
        std::erase_if(events, [this](const StageEvent& event) { return event.at > m_at; });
        const auto trails = past::trailsOf(m_connection, "use_case", m_at);
        for (const StageHistory& history : replay(events)) {
            const qint64 since = history.stays.back().from;
            if (const std::optional<UseCaseTransition> step = gateStepFrom(history.state()))
                add(ofStep(history.useCase, *step->role, since, history.age(since)));
            std::set<QString> known;
            for (const AuditEntry& entry : trails.at(history.useCase)) {
                if (entry.verb != "requested"_L1 || entry.at < since)
                    continue;
                const auto asked = askedStep(entry, history.state());
                if (asked && known.insert(asked->second).second)
                    add(ofStep(history.useCase, asked->first, entry.at));
            }
        }
    }

    void addFeedback()
    {
        past::eachTrail(m_connection, "feedback", m_at, [this](const past::Trail& trail) {
            const AuditEntry& first = trail.front();
            const AuditEntry* move = past::lastMove(trail);
            if (move && feedbackStateFromString(audit::factText(*move, "to"_L1)) != FeedbackState::New)
                return; // Whatever becomes of it, it is new no more.
            // Harm may have been said only when it came in again.
            add(ofFeedback(first.entityId, audit::factText(move ? *move : first, "harm"_L1) == "1"_L1, first.at));
        });
    }

    /// Until format 18 the log had only the name of whose a task became. Nothing where that tells nobody.
    std::optional<NamedPerson> ownerIn(const AuditEntry& entry) const
    {
        const auto owner = m_people.find(audit::factText(entry, "owner_uid"_L1));
        const QString name = audit::factText(entry, "owner"_L1);
        if (owner != m_people.end() || name.isEmpty())
            return owner == m_people.end() ? NamedPerson{} : owner->second;
        const auto isCalled = [&name](const auto& person) { return person.second.name == name; };
        const auto called = std::find_if(m_people.begin(), m_people.end(), isCalled);
        return std::count_if(m_people.begin(), m_people.end(), isCalled) == 1 ? std::optional(called->second)
                                                                              : std::nullopt;
    }

    PastTask replayed(const past::Trail& trail) const
    {
        PastTask task;
        std::map<QString, qint64> owned;
        for (const AuditEntry& entry : trail) {
            if (const QString to = audit::factText(entry, "to"_L1); !to.isEmpty())
                task.isPlanned = to == toString(TaskState::Planned);
            if (entry.verb != "created"_L1 && entry.verb != "assigned"_L1)
                continue;
            owned[task.owner.uid] += std::max<qint64>(0, entry.at - task.since);
            const std::optional<NamedPerson> owner = ownerIn(entry);
            task.isTold = owner.has_value();
            task.owner = owner.value_or(NamedPerson{});
            task.since = entry.at;
        }
        task.earlier = task.owner.uid.isEmpty() ? 0 : owned[task.owner.uid];
        return task;
    }

    /// What the first change after then says that a field was before it; nothing where nobody changed it since.
    using ChangedLater = std::map<std::pair<QString, QString>, std::optional<QString>>;

    /// By task and field. An earlier version of Assay did not write down what a field was: there the word is missing.
    ChangedLater changedLater()
    {
        db::Statement rows = m_connection.prepare("SELECT body FROM audit_event WHERE entity = 'task'"
                                                  " AND verb = 'updated' AND at > ? ORDER BY seq");
        rows.bind(m_at);
        ChangedLater changed;
        while (rows.step()) {
            const AuditEntry entry = db::orRaise(parseBody(rows.bytesView(0)));
            const FieldTexts former = merging::formerTexts(entry);
            for (const QString& field : merging::changedFields(entry))
                changed.try_emplace({entry.entityId, field}, textIn(former, field));
        }
        return changed;
    }

    /// Those that somebody had and had not begun, by uid.
    std::map<QString, PastTask> notBegunTasks() const
    {
        std::map<QString, PastTask> found;
        past::eachTrail(m_connection, "task", m_at, [&](const past::Trail& trail) {
            const PastTask task = replayed(trail);
            if (task.isPlanned && (task.owner.id || !task.isTold))
                found.emplace(trail.front().entityId, task);
        });
        return found;
    }

    void addTasks()
    {
        const ChangedLater changed = changedLater();
        const std::map<QString, PastTask> tasks = notBegunTasks();
        db::Statement rows =
            m_connection.prepare("SELECT uid, priority, coalesce(CAST(due_at AS TEXT), ''), coalesce(use_case_id, 0)"
                                 " FROM task ORDER BY id");
        while (rows.step()) {
            const auto task = tasks.find(rows.text(0));
            if (task == tasks.end())
                continue;
            const auto then = [&](const char* field, const QString& now) {
                const auto later = changed.find({rows.text(0), QString::fromLatin1(field)});
                return later == changed.end() ? std::optional(now) : later->second;
            };
            const std::optional<QString> priority = then("priority", rows.text(1));
            const std::optional<QString> due = then("due", rows.text(2));
            if (!priority || !due || (due->isEmpty() && !task->second.isTold))
                ++m_found.untold;
            else if (due->isEmpty())
                add(waitOf(rows.text(0), taskPriorityFromString(*priority).value_or(TaskPriority::Normal), task->second,
                           {rows.integer(3)}));
        }
    }

    WaitingThing waitOf(const QString& uid, TaskPriority priority, const PastTask& task, UseCaseId useCase)
    {
        Person owner;
        owner.roles = m_roles[task.owner.id.value];
        owner.limited = m_limited[task.owner.id.value];
        std::vector<Role> roles = owner.rolesFor(useCase, m_at);
        std::erase(roles, Role::Administrator);
        return {waitKindOf(priority), {"task", uid}, std::move(roles), task.owner, {},
                {"task", uid},        task.since,    task.earlier};
    }

    db::Connection& m_connection;
    qint64 m_at;
    std::map<qint64, std::vector<Role>> m_roles;          ///< By the numbers of those who held them.
    std::map<qint64, std::vector<LimitedRole>> m_limited; ///< For one use case alone, in the same way.
    std::map<QString, NamedPerson> m_people;              ///< By uid.
    std::map<qint64, UseCase> m_useCases;
    PastWaits m_found;
};

} // namespace

PastWaits waitsOn(db::Connection& connection, const ServiceLevels& levels, qint64 at, PastScope scope)
{
    return PastReader(connection, at).read(levels, scope);
}

} // namespace assay::waiting
