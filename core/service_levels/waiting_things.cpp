// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service_levels/waiting_things.h"

#include "core/audit/audit_entry.h"
#include "core/domain/decision.h"
#include "core/domain/use_case_gate.h"
#include "core/handovers/handover_rows.h"
#include "core/service_levels/waiting_tasks.h"
#include "core/service_levels/waits_of.h"
#include "core/usecases/stage_history.h"
#include "core/value/value_rows.h"

#include <algorithm>
#include <limits>

namespace assay {
namespace waiting {
namespace {

/// Gathers what waits, kind by kind, for those that are asked for.
class OtherWaits {
public:
    OtherWaits(db::Connection& connection, const ServiceLevels& levels, const WaitingScope& scope)
        : m_connection(connection)
        , m_levels(levels)
        , m_scope(scope)
    {
    }

    std::vector<WaitingThing> read()
    {
        addQuestions();
        addProposals();
        addValues();
        addGateSteps();
        addAskedSteps();
        addFeedback(WaitKind::Harm, true);
        addFeedback(WaitKind::Feedback, false);
        for (WaitingThing& waits : notBegun(m_connection, m_levels, m_scope))
            m_found.push_back(std::move(waits));
        for (WaitingThing& waits : m_found)
            waits.standing = standingOf(waits, m_levels, waits.roles);
        return std::move(m_found);
    }

private:
    bool isAskedFor(const std::vector<Role>& roles) const
    {
        return !m_scope.person || std::any_of(roles.begin(), roles.end(), [this](Role role) {
            return std::find(m_scope.held.begin(), m_scope.held.end(), role) != m_scope.held.end();
        });
    }

    void add(WaitingThing waits)
    {
        if (isAskedFor(waits.roles))
            m_found.push_back(std::move(waits));
    }

    /// The questions of a handover are asked in the order of their entries.
    void addQuestions()
    {
        db::Statement asked = m_connection.prepare("SELECT at FROM audit_event WHERE entity = 'handover'"
                                                   " AND entity_id = ? AND verb = 'asked' ORDER BY seq");
        for (const Handover& handover : handovers::questioned(m_connection)) {
            if (!isAskedFor({handover.from}))
                continue;
            asked.reset();
            asked.bind(handover.uid);
            for (const HandoverItem& item : handover.items) {
                if (item.kind != HandoverItem::Kind::Question || !asked.step() || item.settled())
                    continue;
                WaitingThing waits = ofQuestion(handover, asked.integer(0));
                waits.useCase = handover.useCase;
                add(std::move(waits));
            }
        }
    }

    /// A manager may decide each of them, too.
    void addProposals()
    {
        db::Statement rows =
            m_connection.prepare("SELECT uid, topic, created_at, coalesce(use_case_id, 0) FROM decision"
                                 " WHERE state = 'Proposed'");
        while (rows.step()) {
            const auto topic = decisionTopicFromString(rows.text(1));
            if (!topic || !isAskedFor({deciderOf(*topic), Role::Manager}))
                continue;
            m_found.push_back(ofProposal(rows.text(0), deciderOf(*topic), rows.integer(2)));
            m_found.back().useCase = {rows.integer(3)};
        }
    }

    void addValues()
    {
        for (const ValueRecord& record : values::awaited(m_connection)) {
            for (WaitingThing& waits : ofValue(record)) {
                waits.useCase = record.useCase;
                if (!waits.person.id)
                    add(std::move(waits));
                else if (!m_scope.person || *m_scope.person == waits.person.id)
                    m_found.push_back(std::move(waits));
            }
        }
    }

    void addGateSteps()
    {
        for (const Gate gate : gates()) {
            const std::optional<UseCaseTransition> step = gateStepFrom(stateBefore(gate));
            if (!step || !isAskedFor({*step->role}))
                continue;
            std::map<QString, qint64> stayed; // Milliseconds for which each was in the state before it came back to it.
            for (const StageHistory& history : replay(stageEventsIn(m_connection, step->from)))
                stayed[history.useCase] = history.age(history.stays.back().from);
            db::Statement rows = m_connection.prepare("SELECT uid, state_since, id FROM use_case WHERE state = ?");
            rows.bind(toString(step->from));
            while (rows.step()) {
                WaitingThing waits = ofStep(rows.text(0), *step->role, rows.integer(1), stayed[rows.text(0)]);
                waits.useCase = {rows.integer(2)};
                add(std::move(waits));
            }
        }
    }

    /// Steps that somebody asked for, as long as the use case is where it was then; but not those that wait anyway.
    void addAskedSteps()
    {
        db::Statement rows = m_connection.prepare(
            "SELECT a.at, a.body, u.uid, u.state, u.id FROM audit_event a JOIN use_case u ON u.uid = a.entity_id"
            " WHERE a.entity = 'use_case' AND a.verb = 'requested' AND a.at >= u.state_since ORDER BY a.seq");
        std::set<std::pair<QString, QString>> known;
        while (rows.step()) {
            const Result<AuditEntry> entry = parseBody(rows.bytesView(1));
            const auto state = useCaseStateFromString(rows.text(3));
            if (!entry || !state)
                continue;
            const auto asked = askedStep(*entry, *state);
            if (!asked || !known.emplace(rows.text(2), asked->second).second)
                continue;
            WaitingThing waits = ofStep(rows.text(2), asked->first, rows.integer(0));
            waits.useCase = {rows.integer(4)};
            add(std::move(waits));
        }
    }

    void addFeedback(WaitKind kind, bool harm)
    {
        const std::vector<Role> roles = rolesThatWait(kind);
        if (!isAskedFor(roles))
            return;
        db::Statement rows = m_connection.prepare("SELECT uid, created_at FROM feedback WHERE state = 'New'"
                                                  " AND harm = ? AND created_at <= ? ORDER BY created_at "
                                                  + order(m_scope) + " LIMIT ?");
        rows.bind(harm).bind(harm ? std::numeric_limits<qint64>::max() : latestBegin(m_levels, kind, m_scope));
        rows.bind(m_scope.most);
        while (rows.step())
            add(ofFeedback(rows.text(0), harm, rows.integer(1)));
    }

    db::Connection& m_connection;
    const ServiceLevels& m_levels;
    const WaitingScope& m_scope;
    std::vector<WaitingThing> m_found;
};

} // namespace

std::vector<WaitingThing> others(db::Connection& connection, const ServiceLevels& levels, const WaitingScope& scope)
{
    return OtherWaits(connection, levels, scope).read();
}

std::optional<LevelStanding> standingOf(const WaitingThing& waits, const ServiceLevels& levels,
                                        const std::vector<Role>& roles)
{
    std::optional<LevelStanding> standing = waits.askedFor
        ? LevelStanding{waits.kind, roles, {}, 0, false, waits.since, waits.earlier, waits.askedFor}
        : levels.standing(waits.kind, roles, waits.since, waits.earlier);
    if (standing)
        standing->person = waits.person.name;
    return standing;
}

} // namespace waiting

QString WaitingThing::whom() const
{
    return person.name.isEmpty() ? roleTitles(roles) : person.name;
}

std::optional<std::vector<Role>> WaitingThing::rolesOf(PersonId somebody, const std::vector<Role>& held) const
{
    if (notBy.contains(somebody.value))
        return std::nullopt;
    if (person.id)
        return person.id == somebody ? std::optional(roles) : std::nullopt;
    std::vector<Role> mine = roles;
    std::erase_if(mine, [&](Role role) {
        return std::find(held.begin(), held.end(), role) == held.end() || notAs.contains({somebody.value, role});
    });
    return mine.empty() ? std::nullopt : std::optional(mine);
}

} // namespace assay
