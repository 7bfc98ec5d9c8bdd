// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portfolio/use_case_troubles.h"

namespace assay {

std::map<qint64, UseCaseTroubles> useCaseTroubles(db::Connection& connection, qint64 now)
{
    std::map<qint64, UseCaseTroubles> found;
    db::Statement findings =
        connection.prepare("SELECT coalesce(f.use_case_id, r.use_case_id) AS about, count(*),"
                           " sum(CASE WHEN f.severity IN ('high', 'critical') THEN 1 ELSE 0 END)"
                           " FROM finding f LEFT JOIN release r ON r.id = f.release_id WHERE f.state <> 'Closed'"
                           " AND NOT (f.state = 'RiskAccepted' AND coalesce(f.accepted_until, 0) > ?)"
                           " AND coalesce(f.use_case_id, r.use_case_id) IS NOT NULL GROUP BY about");
    findings.bind(now);
    while (findings.step()) {
        UseCaseTroubles& troubles = found[findings.integer(0)];
        troubles.findings = findings.integer(1);
        troubles.graveFindings = findings.integer(2);
    }
    db::Statement suspended = connection.prepare("SELECT use_case_id, count(*) FROM release WHERE state = 'Suspended'"
                                                 " AND use_case_id IS NOT NULL GROUP BY use_case_id");
    while (suspended.step())
        found[suspended.integer(0)].suspendedReleases = suspended.integer(1);
    return found;
}

} // namespace assay
