// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/things/incident_sentences.h"

#include "core/audit/audit_facts.h"
#include "core/base/text.h"
#include "core/domain/incident.h"
#include "core/past/trails.h"

namespace assay {
namespace {

/// How far somebody took it.
std::optional<QString> incidentStepSentence(const AuditEntry& entry)
{
    const auto from = incidentStateFromString(audit::factText(entry, QLatin1StringView("from")));
    const auto to = incidentStateFromString(audit::factText(entry, QLatin1StringView("to")));
    if (!from || !to)
        return std::nullopt;
    if (*from == IncidentState::FalseAlarm)
        return Text::tr("opened it again: it was no false alarm");
    if (*to < *from)
        return Text::tr("said that it broke out again");
    switch (*to) {
    case IncidentState::Acknowledged:
        return Text::tr("acknowledged it");
    case IncidentState::Mitigated:
        return Text::tr("mitigated it");
    case IncidentState::Resolved:
        return Text::tr("said that it is resolved");
    case IncidentState::Reviewed:
        return Text::tr("reviewed it");
    case IncidentState::FalseAlarm:
        return Text::tr("closed it as a false alarm");
    case IncidentState::Detected:
        break;
    }
    return std::nullopt;
}

} // namespace

std::optional<QString> incidentSentence(const AuditEntry& entry)
{
    if (entry.entity != QLatin1StringView("incident"))
        return std::nullopt;
    const auto severity = severityFromString(audit::factText(entry, QLatin1StringView("severity")));
    const QString owner = audit::factText(entry, QLatin1StringView("owner"));
    if (entry.verb == QLatin1StringView("created") && severity)
        return Text::tr("reported it: %1").arg(severityTitle(*severity));
    if (entry.verb == QLatin1StringView("state_changed"))
        return incidentStepSentence(entry);
    if (entry.verb == QLatin1StringView("linked"))
        return Text::tr("said that %1 came of it").arg(audit::factText(entry, QLatin1StringView("to")));
    if (entry.verb == QLatin1StringView("unlinked"))
        return Text::tr("said that %1 did not come of it").arg(audit::factText(entry, QLatin1StringView("from")));
    if (severity)
        return Text::tr("changed it: %1 now").arg(severityTitle(*severity));
    return owner.isEmpty() ? std::nullopt : std::optional(Text::tr("gave it to %1").arg(owner));
}

} // namespace assay
