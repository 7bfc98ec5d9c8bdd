// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/stage_history.h"

#include "core/audit/audit_body_view.h"
#include "core/db/sql_error.h"

#include <QCoreApplication>

#include <algorithm>

namespace assay {
namespace {

/// Where an entry led, and the code it gave for it.
struct Led {
    std::optional<UseCaseState> to = {};
    std::optional<StopCode> code = {};
};

Led ledTo(const AuditBodyView& entry)
{
    Led led;
    if (entry.verb.equals("created")) {
        led.to = UseCaseState::Proposed;
        return led;
    }
    CanonicalCursor cursor(entry.facts);
    bool first = true;
    while (first ? cursor.accept("{") : cursor.accept(",")) {
        first = false;
        const AuditFactView fact = AuditFactView::read(cursor);
        if (fact.isText && fact.key.equals("to"))
            led.to = useCaseStateFromString(fact.text.toString());
        else if (fact.isText && fact.key.equals("reason_code"))
            led.code = stopCodeFromString(fact.text.toString());
    }
    return led;
}

StageEvent eventOf(QByteArrayView body)
{
    const AuditBodyView entry = db::orRaise(AuditBodyView::parse(body));
    const Led led = ledTo(entry);
    if (!led.to) {
        db::raise(Error::Kind::Corrupt,
                  QCoreApplication::translate("StageHistory",
                                              "Entry %1 of the audit log does not say which state the "
                                              "use case went to, so no figure can be computed.")
                      .arg(entry.seq));
    }
    return {entry.entityId.toString(), entry.at, *led.to, entry.reason.toString(), entry.actor.toString(), led.code};
}

std::vector<StageEvent> eventsOf(db::Statement& rows)
{
    std::vector<StageEvent> events;
    while (rows.step())
        events.push_back(eventOf(rows.bytesView(0)));
    return events;
}

/// Entries are read in the order of the log, in which neighbours lie together, and put use case by use case after that.
std::vector<StageEvent> byUseCase(std::vector<StageEvent> events)
{
    std::stable_sort(events.begin(), events.end(),
                     [](const StageEvent& a, const StageEvent& b) { return a.useCase < b.useCase; });
    return events;
}

StageStay stayAfter(const StageStay& last, const StageEvent& event)
{
    const bool again = last.state == UseCaseState::Operating && event.to == UseCaseState::Developing;
    return {event.to,     std::max(event.at, last.from), std::nullopt,
            event.reason, last.round + (again ? 1 : 0),  event.actor,
            event.code};
}

} // namespace

UseCaseState StageHistory::stage() const
{
    return state() == UseCaseState::OnHold && stays.size() > 1 ? stays.at(stays.size() - 2).state : state();
}

std::optional<qint64> StageHistory::reached(UseCaseState state) const
{
    const auto found =
        std::find_if(stays.begin(), stays.end(), [&](const StageStay& stay) { return stay.state == state; });
    return found == stays.end() ? std::nullopt : std::optional(found->from);
}

qint64 StageHistory::spent(UseCaseState state, int round, qint64 now) const
{
    qint64 sum = 0;
    for (const StageStay& stay : stays) {
        if (stay.state == state && stay.round == round)
            sum += std::max<qint64>(0, stay.until.value_or(now) - stay.from);
    }
    return sum;
}

int StageHistory::staysThere() const
{
    return static_cast<int>(std::count_if(stays.begin(), stays.end(), [this](const StageStay& stay) {
        return stay.state == state() && stay.round == stays.back().round;
    }));
}

int StageHistory::iterations() const
{
    int count = 1;
    for (std::size_t i = 1; i < stays.size(); ++i) {
        const UseCaseState before = stays[i - 1].state;
        const bool back = before == UseCaseState::Validating || before == UseCaseState::Operating;
        count += stays[i].state == UseCaseState::Developing && back ? 1 : 0;
    }
    return count;
}

std::vector<StageHistory> replay(std::span<const StageEvent> events)
{
    std::vector<StageHistory> histories;
    for (const StageEvent& event : events) {
        if (histories.empty() || histories.back().useCase != event.useCase) {
            histories.push_back(
                {event.useCase, {{event.to, event.at, std::nullopt, event.reason, 1, event.actor, event.code}}, {}});
            continue;
        }
        std::vector<StageStay>& stays = histories.back().stays;
        const StageStay next = stayAfter(stays.back(), event);
        stays.back().until = next.from;
        stays.push_back(next);
    }
    return histories;
}

std::vector<StageEvent> stageEvents(db::Connection& connection)
{
    db::Statement rows = connection.prepare("SELECT body FROM audit_event WHERE seq IN (SELECT seq FROM audit_event"
                                            " WHERE entity = 'use_case') AND verb IN ('created', 'state_changed')"
                                            " ORDER BY seq");
    return byUseCase(eventsOf(rows));
}

std::vector<StageEvent> stageEventsIn(db::Connection& connection, UseCaseState state)
{
    db::Statement rows = connection.prepare(
        "SELECT body FROM audit_event WHERE seq IN (SELECT a.seq FROM use_case u CROSS JOIN audit_event a"
        " WHERE u.state = ? AND a.entity = 'use_case' AND a.entity_id = u.uid)"
        " AND verb IN ('created', 'state_changed') ORDER BY seq");
    rows.bind(toString(state));
    return byUseCase(eventsOf(rows));
}

std::vector<StageEvent> stageEvents(db::Connection& connection, const QString& useCase)
{
    db::Statement rows = connection.prepare("SELECT body FROM audit_event WHERE entity = 'use_case' AND entity_id = ?"
                                            " AND verb IN ('created', 'state_changed') ORDER BY seq");
    rows.bind(useCase);
    return eventsOf(rows);
}

} // namespace assay
