// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/finding.h"

namespace assay {

using RiskId = Id<struct RiskTag>;

enum class RiskState {
    Identified,   ///< Somebody named it; nobody has judged it yet.
    Assessed,     ///< A risk auditor said how likely it is and how bad.
    Treated,      ///< What was done lowered it, and somebody else than its owner agrees.
    RiskAccepted, ///< Somebody bears it until a day, and a risk auditor agrees.
    Closed,       ///< A risk auditor who is not its owner says that it is none any more.
};

enum class RiskTreatment { Mitigate, Transfer, Avoid, Accept };

QString toString(RiskState state); ///< "Assessed": the word of the project file.
std::optional<RiskState> riskStateFromString(QStringView word);
QString riskStateTitle(RiskState state); ///< Translated.
std::vector<RiskState> allRiskStates();
QString toString(RiskTreatment treatment); ///< "mitigate"
std::optional<RiskTreatment> riskTreatmentFromString(QStringView word);
QString riskTreatmentTitle(RiskTreatment treatment); ///< Translated.
std::vector<RiskTreatment> allRiskTreatments();

/// How likely something is and how bad it would be, each from 1 to 5.
struct RiskLevel {
    static constexpr int Most = 5;

    int likelihood = 1;
    int impact = 1;

    int score() const { return likelihood * impact; }
    bool isValid() const; ///< Both within 1 and 5.

    /// Less in one of the two and more in none.
    bool isBelow(const RiskLevel& other) const;

    /// What the score amounts to, by this house's rule: low up to 4, medium up to 9, high up to 14, critical above.
    Severity band() const;

    QString words() const; ///< "4 × 5 = 20, critical", translated.

    bool operator==(const RiskLevel&) const = default;
};

/// What people write of a risk.
struct RiskText {
    QString title;  ///< What may happen; the only one needed.
    QString cause;  ///< Why it may.
    QString effect; ///< What would come of it.
    QString plan;   ///< What is done about it.

    bool operator==(const RiskText&) const = default;
};

/// Evidence that a risk is less than it was, as long as nobody has validated it.
struct RiskLowering {
    RiskLevel to;
    QString evidence;
    NamedPerson by;
    qint64 at = 0; ///< Milliseconds, UTC.
};

/// One judgement of a risk that counted from then on.
struct RiskAssessment {
    bool ofResidual = false; ///< Else of the inherent risk.
    RiskLevel level;
    QString text;            ///< Why; of the residual risk the evidence.
    NamedPerson by;          ///< Who judged, or brought the evidence.
    NamedPerson validatedBy; ///< Of the residual risk.
    qint64 at = 0;           ///< Milliseconds, UTC.
};

/// Something that may go wrong, how bad that would be before and after what is done about it, and who answers for it.
struct Risk {
    RiskId id;
    QString uid;       ///< ULID.
    QString key;       ///< "R-1"
    UseCaseId useCase; ///< 0 where it is about none.
    QString useCaseUid;
    QString useCaseKey; ///< "UC-3"
    ReleaseId release;  ///< 0 where it is about none.
    QString releaseUid;
    QString releaseName; ///< "credit-default@3"
    FindingId finding;   ///< That it comes from; 0 for none.
    QString findingUid;
    QString findingKey; ///< "F-2"
    QString control;    ///< The key of a policy's control that stands against it; may be empty.
    RiskText text;
    NamedPerson owner;
    std::optional<RiskTreatment> treatment;
    std::optional<RiskLevel> inherent; ///< Before anything is done about it; nothing while it is not assessed.
    std::optional<RiskLevel> residual; ///< What is left of it; the inherent one until evidence that it is less counts.
    std::optional<RiskLowering> lowering;
    std::optional<qint64> reviewAt; ///< When somebody looks at it again; milliseconds, UTC.
    RiskState state = RiskState::Identified;
    qint64 stateSince = 0;
    QString stateReason;
    NamedPerson accepter;                ///< Who offers to bear it, or bears it.
    std::optional<qint64> acceptedUntil; ///< The end of that offer or acceptance; milliseconds, UTC.
    QString acceptance;                  ///< Why it can be borne.
    NamedPerson raisedBy;
    bool staged = false; ///< Invented for a demo.
    qint64 createdAt = 0;
    qint64 rowVersion = 1;
    std::vector<RiskAssessment> assessments; ///< In their order.

    /// Its state at a time: a risk that was accepted is assessed and open again as soon as the acceptance has ended, whether
    /// or not anybody has written so since.
    RiskState stateAt(qint64 now) const;

    /// Whether somebody offers to bear it and nobody has agreed yet: an offer that has run out is none.
    bool isOfferedAt(qint64 now) const;

    bool isOpen() const { return state == RiskState::Identified || state == RiskState::Assessed; }
    bool isReviewOverdue(qint64 now) const { return state != RiskState::Closed && reviewAt && *reviewAt < now; }
};

/// Whether a risk auditor may take a risk from one state to another by a step with a reason. What assessing and validating
/// lead to is no such step.
bool isRiskStep(RiskState from, RiskState to);

} // namespace assay
