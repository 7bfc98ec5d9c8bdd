// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/task.h"

namespace assay {

using IncidentId = Id<struct IncidentTag>;

enum class IncidentState {
    Detected,     ///< Somebody noticed it.
    Acknowledged, ///< Somebody who may mend it knows and is at it.
    Mitigated,    ///< It does no more harm, though its cause may still be there.
    Resolved,     ///< All is as it should be.
    Reviewed,     ///< Its root cause is written down, and something came of it.
    FalseAlarm,   ///< Whoever looked into it found that nothing was wrong. It is over, and no incident of any count.
};

QString toString(IncidentState state); ///< "Acknowledged": the word of the project file.
std::optional<IncidentState> incidentStateFromString(QStringView word);
QString incidentStateTitle(IncidentState state); ///< Translated.
std::vector<IncidentState> allIncidentStates();

/// What people write of an incident.
struct IncidentText {
    QString title;     ///< The only one needed.
    QString text;      ///< What was noticed, Markdown.
    QString rootCause; ///< Why it came to it, Markdown; needed before it is reviewed.

    bool operator==(const IncidentText&) const = default;
};

/// When an incident came to each of its states, as people say it; milliseconds, UTC. Each is at or after the one before.
struct IncidentTimes {
    qint64 detected = 0;
    std::optional<qint64> acknowledged; ///< The first time, also where it broke out again after.
    std::optional<qint64> mitigated;    ///< Nothing while it is not, or broke out again; so of the next two.
    std::optional<qint64> resolved;
    std::optional<qint64> reviewed;
    std::optional<qint64> reopened;   ///< When it last broke out again.
    std::optional<qint64> falseAlarm; ///< When it was found to be none; nothing where that was taken back.

    bool operator==(const IncidentTimes&) const = default;
};

/// A task or a decision that came of an incident.
struct IncidentLink {
    ThingName thing; ///< Of the kind "task" or "decision".
    QString key;     ///< "T-3", "D-2"
    QString title;
    QString state;       ///< Of that thing, translated.
    bool isMade = false; ///< Made from the incident; else somebody linked it.
    bool isOff = false;  ///< Cancelled or rejected, so that nothing comes of it.
};

/// Something that went wrong with what runs, how bad it was, and how far people are with it.
struct Incident {
    IncidentId id;
    QString uid; ///< ULID.
    QString key; ///< "I-1"
    IncidentText text;
    Severity severity = Severity::Medium;
    IncidentState state = IncidentState::Detected;
    qint64 stateSince = 0; ///< When that was written down; milliseconds, UTC.
    QString stateReason;
    IncidentTimes times;
    UseCaseId useCase;  ///< 0 where it is about none.
    QString useCaseUid; ///< Empty then.
    QString useCaseKey; ///< "UC-3"
    ReleaseId release;  ///< 0 where it is about none.
    QString releaseUid;
    QString releaseName;   ///< "credit-default@3"
    QString deploymentUid; ///< Of the deployment that caused it; empty for none.
    QString deployment;    ///< "credit-default@3, production"; empty for none.
    NamedPerson owner;     ///< Who sees to it.
    NamedPerson reportedBy;
    std::vector<IncidentLink> links; ///< Tasks before decisions, each in the order in which they were made.
    bool staged = false;             ///< Invented for a demo.
    qint64 createdAt = 0;            ///< When it was reported; milliseconds, UTC.
    qint64 rowVersion = 1;

    /// Nobody says that it is resolved.
    bool isOpen() const { return state < IncidentState::Resolved; }

    bool isFalseAlarm() const { return state == IncidentState::FalseAlarm; }

    /// Nothing is to be done about it any more: it is reviewed, or was a false alarm.
    bool isOver() const { return state == IncidentState::Reviewed || isFalseAlarm(); }

    /// High or critical: DevOps and the owner of its use case hear of it at once.
    bool isGrave() const { return severity >= Severity::High; }

    /// From when it was detected until it was resolved or found to be a false alarm, or until now; milliseconds. That it
    /// broke out again does not begin it anew.
    qint64 age(qint64 now) const { return times.resolved.value_or(times.falseAlarm.value_or(now)) - times.detected; }

    /// The earliest time at which its next step can have been; milliseconds, UTC.
    qint64 lastTime() const;
};

/// One step an incident may take.
struct IncidentStep {
    IncidentState from;
    IncidentState to;
    bool needsReason = false;
};

/// Every step from a state.
std::vector<IncidentStep> incidentStepsFrom(IncidentState state);

/// The step between two states; empty where there is none.
std::optional<IncidentStep> incidentStep(IncidentState from, IncidentState to);

} // namespace assay
