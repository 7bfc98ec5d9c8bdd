// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/changes/calendar_rules.h"

#include "core/base/clause.h"
#include "core/base/moment.h"
#include "core/base/text.h"
#include "core/changes/calendar_rows.h"
#include "core/changes/change_rules.h"
#include "core/findings/finding_change.h"

#include <algorithm>

namespace assay::changes {
namespace {

QString placeWords(const ChangeFreeze& freeze)
{
    return freeze.environments.isEmpty() ? Text::tr("every place") : freeze.environments.join(QStringLiteral(", "));
}

/// "FZ-1 (Year end) keeps production as it is from 2026-12-18 00:00 to 2027-01-04 00:00 UTC: few are there", without the full
/// stop that the reason may have.
QString freezeWords(const ChangeFreeze& freeze)
{
    return Text::tr("%1 (%2) keeps %3 as it is from %4 to %5 UTC: %6")
        .arg(freeze.key, freeze.name, placeWords(freeze), minuteText(freeze.from), minuteText(freeze.until),
             clause(freeze.reason));
}

std::optional<ChangeFreeze> freezeMet(db::Connection& connection, const ChangeTime& time, qint64 saidBy)
{
    for (ChangeFreeze& freeze : freezes(connection)) {
        if (freeze.countsAt(saidBy) && freeze.isFor(time.environment) && freeze.meets(time.from, time.until))
            return std::move(freeze);
    }
    return std::nullopt;
}

bool isAgreedEmergency(const ChangeRecord& change)
{
    return change.type == ChangeType::Emergency && change.allowsDeployment();
}

} // namespace

QString timeRefusal(db::Connection& connection, const ChangeRecord& change, const ChangeTime& time,
                    const RoleHolders& holders, qint64 now)
{
    if (const QString fault = standardFault(connection, change, time.from); !fault.isEmpty())
        return Text::tr("%1. Nothing was changed; choose an earlier time, or plan a change that people agree to.")
            .arg(fault);
    const std::optional<ChangeFreeze> freeze = freezeMet(connection, time, now);
    if (!freeze || isAgreedEmergency(change))
        return {};
    return Text::tr(
               "%1 cannot be done then. %2. Only an emergency change that was agreed to by %3 goes on in that time. "
               "Nothing was changed; choose another time.")
        .arg(change.key, freezeWords(*freeze),
             rolesWithHolders(approvingRoles(ChangeType::Emergency, change.impact), holders));
}

QString standardFault(db::Connection& connection, const ChangeRecord& change, qint64 time)
{
    if (change.standardUid.isEmpty() || !change.allowsDeployment() || !change.countedApprovals().empty())
        return {};
    const StandardChange standard = standardNamed(connection, change.standardUid);
    if (standard.holdsAt(time))
        return {};
    const bool isWithdrawn = standard.withdrawn && standard.withdrawn->at <= time;
    const QString day = minuteText(isWithdrawn ? standard.withdrawn->at : standard.validUntil);
    return isWithdrawn
        ? Text::tr("%1 rests on the standard change %2, which was withdrawn on %3 UTC")
              .arg(change.key, standard.key, day)
        : Text::tr("%1 rests on the standard change %2, which holds until %3 UTC").arg(change.key, standard.key, day);
}

std::optional<StandardChange> agreedBeforehand(db::Connection& connection, const ChangeRecord& change, qint64 now)
{
    if (change.standardUid.isEmpty())
        return std::nullopt;
    StandardChange standard = standardNamed(connection, change.standardUid);
    if (!standard.holdsAt(now) || !standard.covers(change))
        return std::nullopt;
    return standard;
}

void findInFreeze(db::WriteTransaction& transaction, const Release& release, const ChangeTime& live,
                  const std::optional<ChangeRecord>& change)
{
    if (change && isAgreedEmergency(*change) && change->covers(release.uid, live.environment))
        return;
    const std::optional<ChangeFreeze> freeze = freezeMet(transaction.connection(), live, live.from);
    if (!freeze)
        return;
    FindingDraft finding;
    finding.release = release.uid;
    finding.severity = Severity::High;
    finding.staged = release.staged;
    finding.text.title = Text::tr("%1 went to %2 in a freeze").arg(release.name(), live.environment);
    finding.text.criterion = Text::tr("In a freeze nothing goes on but an emergency change that was agreed to.");
    finding.text.condition = Text::tr("It runs since %1 UTC. %2.").arg(minuteText(live.from), freezeWords(*freeze));
    finding.text.recommendation =
        Text::tr("Take it back until the freeze is over, or have an emergency change agreed to.");
    findings::raiseOnce(transaction, finding, QStringLiteral("deployed-in-freeze/%1").arg(live.environment));
}

} // namespace assay::changes
