// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portfolio/production_log.h"

#include "core/audit/audit_body_view.h"
#include "core/db/sql_error.h"
#include "core/domain/deployment.h"
#include "core/domain/release.h"

#include <algorithm>
#include <map>

namespace assay {
namespace {

/// Nothing where it tells of another environment, or of what only ran beside what decides there. `servedNow` is the use case of
/// an entry that does not say which it was; one that says there was none means it.
std::optional<ProductionEvent> productionEventIn(QByteArrayView body, const QString& servedNow)
{
    const AuditBodyView entry = db::orRaise(AuditBodyView::parse(body));
    ProductionEvent event{servedNow, entry.at, entry.at};
    bool inProduction = false;
    std::optional<DeploymentMode> mode;
    CanonicalCursor cursor(entry.facts);
    bool first = true;
    while (first ? cursor.accept("{") : cursor.accept(",")) {
        first = false;
        const AuditFactView fact = AuditFactView::read(cursor);
        if (fact.isText && fact.key.equals("environment"))
            inProduction = fact.text.equals(ProductionEnvironment.data());
        else if (fact.isText && fact.key.equals("mode"))
            mode = deploymentModeFromString(fact.text.toString());
        else if (fact.isText && fact.key.equals("use_case"))
            event.useCase = fact.text.toString();
        else if (!fact.isText && fact.key.equals("live_at"))
            event.live = fact.number;
    }
    return inProduction && takesPlace(mode) ? std::optional(event) : std::nullopt;
}

} // namespace

std::vector<ProductionEvent> productionEvents(db::Connection& connection)
{
    db::Statement rows = connection.prepare(
        "SELECT a.body, coalesce(u.uid, '') FROM audit_event a LEFT JOIN release r ON r.uid = a.entity_id"
        " LEFT JOIN use_case u ON u.id = r.use_case_id WHERE a.entity = 'release' AND a.verb = 'deployed'"
        " ORDER BY a.seq");
    std::vector<ProductionEvent> events;
    while (rows.step()) {
        std::optional<ProductionEvent> event = productionEventIn(rows.bytesView(0), rows.text(1));
        if (event && !event->useCase.isEmpty())
            events.push_back(std::move(*event));
    }
    return events;
}

void tellProduction(std::vector<StageHistory>& histories, const std::vector<ProductionEvent>& events, qint64 asOf)
{
    std::map<QString, qint64> firstOf;
    for (const ProductionEvent& event : events) {
        if (event.at > asOf || event.live > asOf)
            continue;
        const auto [known, isNew] = firstOf.try_emplace(event.useCase, event.live);
        if (!isNew)
            known->second = std::min(known->second, event.live);
    }
    for (StageHistory& history : histories) {
        const auto known = firstOf.find(history.useCase);
        history.live = known == firstOf.end() ? std::nullopt : std::optional(known->second);
    }
}

} // namespace assay
