// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incidents/incident_words.h"

#include "core/base/shown_text.h"
#include "core/base/text.h"
#include "ui/widgets/staged_words.h"

namespace assay {

Tone incidentTone(IncidentState state)
{
    switch (state) {
    case IncidentState::Detected:
        return Tone::Bad;
    case IncidentState::Acknowledged:
        return Tone::Warn;
    case IncidentState::Mitigated:
        return Tone::Accent;
    case IncidentState::Resolved:
        return Tone::Violet;
    case IncidentState::FalseAlarm:
        return Tone::Neutral;
    case IncidentState::Reviewed:
        break;
    }
    return Tone::Ok;
}

std::optional<qint64> timeOf(const IncidentTimes& times, IncidentState state)
{
    switch (state) {
    case IncidentState::Detected:
        return times.detected;
    case IncidentState::Acknowledged:
        return times.acknowledged;
    case IncidentState::Mitigated:
        return times.mitigated;
    case IncidentState::Resolved:
        return times.resolved;
    case IncidentState::FalseAlarm:
        return times.falseAlarm;
    case IncidentState::Reviewed:
        break;
    }
    return times.reviewed;
}

QString spanText(qint64 milliseconds)
{
    const qint64 minutes = milliseconds / 60'000;
    if (minutes < 1)
        return Text::tr("under 1 min");
    if (minutes < 60)
        return Text::tr("%1 min").arg(minutes);
    const qint64 hours = minutes / 60;
    if (hours < 24)
        return minutes % 60 == 0 ? Text::tr("%1 h").arg(hours) : Text::tr("%1 h %2 min").arg(hours).arg(minutes % 60);
    return hours % 24 == 0 ? Text::tr("%1 d").arg(hours / 24) : Text::tr("%1 d %2 h").arg(hours / 24).arg(hours % 24);
}

QString incidentAge(const Incident& incident, qint64 now)
{
    if (incident.isFalseAlarm())
        return QStringLiteral("–");
    const QString span = spanText(incident.age(now));
    return incident.isOpen() ? span : Text::tr("lasted %1").arg(span);
}

QString incidentTitle(const Incident& incident)
{
    return stagedWords(shownText(incident.text.title), incident.staged);
}

QString incidentOwner(const Incident& incident)
{
    return incident.owner.id ? shownText(incident.owner.name) : Text::tr("nobody yet");
}

} // namespace assay
