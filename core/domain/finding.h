// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/domain/person.h"

#include <QString>

#include <optional>
#include <vector>

namespace assay {

enum class Severity { Low, Medium, High, Critical };

enum class FindingState {
    Open,
    InProgress,         ///< Its owner works on it.
    ReadyForValidation, ///< Its owner says that it is mended.
    RiskAccepted,       ///< Somebody bears the risk until a day, and a risk auditor agrees.
    Closed,             ///< A risk auditor who is not its owner agrees that it is mended.
};

QString toString(Severity severity); ///< "high": the word of the project file.
std::optional<Severity> severityFromString(QStringView word);
QString severityTitle(Severity severity); ///< "High", translated.
QString toString(FindingState state);     ///< "InProgress"
std::optional<FindingState> findingStateFromString(QStringView word);
QString findingStateTitle(FindingState state); ///< "In progress", translated.

/// What people write of a finding.
struct FindingText {
    QString title;          ///< The only one needed.
    QString criterion;      ///< What should be.
    QString condition;      ///< What is.
    QString cause;          ///< Why it is so.
    QString effect;         ///< What may come of it.
    QString recommendation; ///< What to do.

    bool operator==(const FindingText&) const = default;
};

/// Somebody named by a thing.
struct NamedPerson {
    PersonId id; ///< 0 for nobody.
    QString uid;
    QString name;
};

/// Something that is not as it should be, and what becomes of it.
struct Finding {
    FindingId id;
    QString uid;        ///< ULID.
    QString key;        ///< "F-1"
    ReleaseId release;  ///< 0 where it is about none.
    QString about;      ///< That release, as "credit-default@3"; empty where it is about none.
    UseCaseId useCase;  ///< 0 where it is about none.
    QString useCaseKey; ///< "UC-3"
    FindingText text;
    Severity severity = Severity::Medium;
    NamedPerson owner;           ///< Who has to mend it.
    std::optional<qint64> dueAt; ///< Milliseconds, UTC.
    FindingState state = FindingState::Open;
    qint64 stateSince = 0;
    QString stateReason;
    NamedPerson accepter;                ///< Who offers to bear the risk, or bears it.
    std::optional<qint64> acceptedUntil; ///< The end of that offer or acceptance; milliseconds, UTC.
    QString acceptance;                  ///< Why the risk can be borne.
    QString source;                      ///< The rule that raised it; empty where a person did.
    NamedPerson raisedBy;
    bool staged = false; ///< Invented for a demo.
    qint64 createdAt = 0;
    qint64 rowVersion = 1;

    /// Its state at a time: an accepted risk is open again as soon as the acceptance has ended, whether or not anybody has
    /// written so since.
    FindingState stateAt(qint64 now) const;

    /// Whether somebody offers to bear its risk and nobody has agreed yet: an offer that has run out is none.
    bool isOfferedAt(qint64 now) const;

    bool isOverdue(qint64 now) const; ///< Its day has passed and nobody says that it is mended.
};

/// Who takes a step of a finding.
enum class FindingActor {
    Owner,
    RiskAuditor,     ///< In that role; never the owner.
    AgreeingAuditor, ///< A risk auditor who is neither the owner nor the one who bears the risk.
};

/// One step a finding may take.
struct FindingTransition {
    FindingState from;
    FindingState to;
    FindingActor by;
    bool needsReason = false;
};

/// What a rule that raises findings is about, in words for people: "deployed-in-freeze/production" is "Deployed in a freeze
/// (production)". A rule that is not known is called as it is.
QString findingRuleTitle(const QString& rule);

/// Every step from a state. That an acceptance ends is no step: the clock takes it.
std::vector<FindingTransition> findingTransitionsFrom(FindingState state);

/// The step between two states; empty where there is none.
std::optional<FindingTransition> findingTransition(FindingState from, FindingState to);

} // namespace assay
