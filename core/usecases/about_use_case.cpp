// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/about_use_case.h"

#include <algorithm>
#include <array>

namespace assay::usecases {
namespace {

/// How the use case is found of a kind of thing, by its uid.
struct AboutSql {
    const char* kind;
    const char* sql;
};

constexpr std::array AboutSqls{
    AboutSql{"use-case", "SELECT id FROM use_case WHERE uid = ?"},
    AboutSql{"release", "SELECT use_case_id FROM release WHERE uid = ?"},
    AboutSql{"report", "SELECT use_case_id FROM report WHERE uid = ?"},
    AboutSql{"finding",
             "SELECT coalesce(f.use_case_id, r.use_case_id) FROM finding f LEFT JOIN release r ON r.id = f.release_id"
             " WHERE f.uid = ?"},
    AboutSql{"risk",
             "SELECT coalesce(k.use_case_id, r.use_case_id) FROM risk k LEFT JOIN release r ON r.id = k.release_id"
             " WHERE k.uid = ?"},
    AboutSql{"change", "SELECT r.use_case_id FROM change c JOIN release r ON r.id = c.release_id WHERE c.uid = ?"},
    AboutSql{"decision", "SELECT use_case_id FROM decision WHERE uid = ?"},
    AboutSql{"handover", "SELECT use_case_id FROM handover WHERE uid = ?"},
    AboutSql{"meeting", "SELECT use_case_id FROM meeting WHERE uid = ?"},
    AboutSql{"task", "SELECT use_case_id FROM task WHERE uid = ?"},
    AboutSql{"user-group", "SELECT use_case_id FROM user_group WHERE uid = ?"},
    AboutSql{"feedback", "SELECT use_case_id FROM feedback WHERE uid = ?"},
    AboutSql{"value", "SELECT use_case_id FROM value_record WHERE uid = ?"},
    AboutSql{"incident",
             "SELECT coalesce(i.use_case_id, r.use_case_id) FROM incident i LEFT JOIN release r ON r.id = i.release_id"
             " WHERE i.uid = ?"},
    AboutSql{"drift",
             "SELECT x.use_case_id FROM (SELECT uid, use_case_id FROM drift_check UNION ALL SELECT g.uid, d.use_case_id"
             " FROM drift_reading g JOIN drift_check d ON d.id = g.check_id) x WHERE x.uid = ?"},
    AboutSql{"scan", "SELECT use_case_id FROM scan WHERE uid = ?"},
    AboutSql{"scan-result", "SELECT s.use_case_id FROM scan_result g JOIN scan s ON s.id = g.scan_id WHERE g.uid = ?"},
    AboutSql{"evidence", "SELECT r.use_case_id FROM evidence e JOIN release r ON r.id = e.release_id WHERE e.uid = ?"},
    AboutSql{"sign-off",
             "SELECT r.use_case_id FROM sign_off s JOIN approval_request q ON q.id = s.request_id"
             " JOIN release r ON r.id = q.release_id WHERE s.uid = ?"},
    AboutSql{"experiment",
             "SELECT l.use_case_id FROM experiment e JOIN experiment_use_case l ON l.experiment_id = e.id"
             " WHERE e.uid = ?"},
    AboutSql{"run",
             "SELECT l.use_case_id FROM run r JOIN experiment_use_case l ON l.experiment_id = r.experiment_id"
             " WHERE r.uid = ?"}};

} // namespace

UseCaseId useCaseOfThing(db::Connection& connection, const ThingName& thing)
{
    const auto about = std::find_if(AboutSqls.begin(), AboutSqls.end(),
                                    [&thing](const AboutSql& each) { return thing.kind == each.kind; });
    if (about == AboutSqls.end())
        return {};
    db::Statement row = connection.prepare(about->sql);
    return row.bind(thing.uid).step() ? UseCaseId{row.optionalInteger(0).value_or(0)} : UseCaseId{};
}

} // namespace assay::usecases
