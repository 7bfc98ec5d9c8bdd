// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/incident.h"
#include "ui/theme/palette.h"

#include <optional>

namespace assay {

/// The tone in which a state is shown.
Tone incidentTone(IncidentState state);

/// When an incident came to a state, in milliseconds, UTC; nothing where it has not, or left it again.
std::optional<qint64> timeOf(const IncidentTimes& times, IncidentState state);

/// How long something took: "under 1 min", "12 min", "3 h 20 min", "2 d 4 h", translated.
QString spanText(qint64 milliseconds);

/// How old an incident is, or how long it lasted: "3 h 20 min", "lasted 3 h 20 min"; "–" for a false alarm, which did
/// not.
QString incidentAge(const Incident& incident, qint64 now);

/// Its title, fit to be shown, and that it was invented where it was.
QString incidentTitle(const Incident& incident);

QString incidentOwner(const Incident& incident); ///< By name, or that nobody sees to it yet.

} // namespace assay
