// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portfolio/cohort_age.h"

#include "core/audit/audit_facts.h"
#include "core/base/text.h"
#include "core/base/text_limits.h"
#include "core/db/sql_error.h"
#include "core/people/people_rows.h"

#include <algorithm>
#include <limits>

namespace assay {
namespace {

const QString CohortEntity = QStringLiteral("portfolio");
const QString CohortFact = QStringLiteral("cohort_days");
QString cohortProblem(int days, const QString& reason)
{
    if (days < 1 || days > mostCohortDays)
        return Text::tr("The age is from 1 to %1 days. Nothing was saved.").arg(mostCohortDays);
    if (reason.trimmed().isEmpty())
        return Text::tr("Another age makes another figure, so it needs the reason, which is kept. Nothing was saved.");
    return lengthProblem({}, {reason});
}

int daysOf(const AuditEntry& entry)
{
    const std::optional<qint64> days = audit::numberFact(entry, CohortFact);
    if (!days || *days < 1 || *days > mostCohortDays)
        db::raise(Error::Kind::Corrupt,
                  Text::tr("Entry %1 of the audit log does not say from which age on use cases count. The rest is "
                           "unharmed; verify the project.")
                      .arg(entry.seq));
    return static_cast<int>(*days);
}

} // namespace

Result<> CohortAgeStore::set(int days, const QString& reason, const Actor& actor, const QString& command)
{
    if (const QString problem = cohortProblem(days, reason); !problem.isEmpty())
        return fail(Error::Kind::Invalid, problem);
    const db::AuditNote note{actor,  QStringLiteral("updated"), CohortEntity, m_database.projectUid(), reason.trimmed(),
                             command};
    const Result<QString> done = m_database.writeOnce(note, [&](db::WriteTransaction& transaction) {
        db::Connection& connection = transaction.connection();
        const QString refusal =
            cohorts::setRefusal(people::rolesActedIn(connection, actor), people::holders(connection));
        if (!refusal.isEmpty())
            db::raise(Error::Kind::Denied, refusal);
        const int before = cohorts::daysAt(connection, std::numeric_limits<qint64>::max());
        if (before == days)
            db::raise(Error::Kind::Invalid, Text::tr("That is the age already. Nothing was saved."));
        transaction.record({.verb = {},
                            .entity = {},
                            .entityId = {},
                            .facts = {{CohortFact, static_cast<qint64>(days)},
                                      {QStringLiteral("cohort_days_before"), static_cast<qint64>(before)}}});
        return m_database.projectUid();
    });
    if (!done)
        return failed(done);
    return {};
}

namespace cohorts {

CohortAge ageAt(db::Connection& connection, qint64 at)
{
    db::Statement said =
        connection.prepare("SELECT body FROM audit_event WHERE entity = 'portfolio' AND verb = 'updated' AND at <= ?"
                           " ORDER BY seq DESC LIMIT 1");
    said.bind(at);
    if (!said.step())
        return {KpiRules{}.cohortDays};
    const AuditEntry entry = db::orRaise(parseBody(said.bytesView(0)));
    return {daysOf(entry), entry.at, people::byUid(connection, entry.actor).name, entry.reason};
}

int daysAt(db::Connection& connection, qint64 at)
{
    return ageAt(connection, at).days;
}

QString setRefusal(const std::vector<Role>& acting, const RoleHolders& holders)
{
    const bool may = std::any_of(acting.begin(), acting.end(),
                                 [](Role role) { return role == Role::Manager || role == Role::Administrator; });
    if (may)
        return {};
    return Text::tr("From which age on use cases count for the production rate is said by a %1 (%2) or an %3 (%4). "
                    "Nothing was saved; ask one of them.")
        .arg(roleTitle(Role::Manager), whoHolds(Role::Manager, holders), roleTitle(Role::Administrator),
             whoHolds(Role::Administrator, holders));
}

} // namespace cohorts
} // namespace assay
