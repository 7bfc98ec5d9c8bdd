// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/past/trails.h"

#include "core/audit/audit_facts.h"
#include "core/db/sql_error.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace assay::past {
namespace {

constexpr QLatin1StringView wentTo("to");

} // namespace

std::map<QString, Trail> trailsOf(db::Connection& connection, const char* entity, qint64 at)
{
    std::map<QString, Trail> trails;
    eachTrail(connection, entity, at, [&trails](Trail trail) {
        const QString uid = trail.front().entityId;
        trails.emplace(uid, std::move(trail));
    });
    return trails;
}

void eachTrail(db::Connection& connection, const char* entity, qint64 at, const std::function<void(Trail)>& take)
{
    db::Statement rows =
        connection.prepare("SELECT body FROM audit_event WHERE entity = ? AND at <= ? ORDER BY entity_id, seq");
    rows.bindText(entity).bind(at);
    Trail trail;
    while (rows.step()) {
        AuditEntry entry = db::orRaise(parseBody(rows.bytesView(0)));
        if (!trail.empty() && trail.front().entityId != entry.entityId)
            take(std::exchange(trail, {}));
        trail.push_back(std::move(entry));
    }
    if (!trail.empty())
        take(std::move(trail));
}

Trail wholeTrail(db::Connection& connection, const char* entity, const QString& uid)
{
    db::Statement rows =
        connection.prepare("SELECT body FROM audit_event WHERE entity = ? AND entity_id = ? ORDER BY seq");
    rows.bindText(entity).bind(uid);
    Trail trail;
    while (rows.step())
        trail.push_back(db::orRaise(parseBody(rows.bytesView(0))));
    return trail;
}

Trail until(const Trail& whole, qint64 at)
{
    Trail said;
    std::copy_if(whole.begin(), whole.end(), std::back_inserter(said),
                 [at](const AuditEntry& entry) { return entry.at <= at; });
    return said;
}

const AuditEntry* lastMove(const Trail& trail)
{
    const auto last = std::find_if(trail.rbegin(), trail.rend(), [](const AuditEntry& entry) {
        return entry.verb != QLatin1StringView("requested") && !audit::factText(entry, wentTo).isEmpty();
    });
    return last == trail.rend() ? nullptr : &*last;
}

QString stateAtEnd(const Trail& trail)
{
    const AuditEntry* move = lastMove(trail);
    return move ? audit::factText(*move, wentTo) : QString();
}

} // namespace assay::past
