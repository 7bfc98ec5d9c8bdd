// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/deployment.h"
#include "core/domain/finding.h"

namespace assay {

using ChangeId = Id<struct ChangeTag>;

/// How a change is agreed to.
enum class ChangeType {
    Standard,  ///< Done before in the same way.
    Normal,    ///< Looked at by risk, too.
    Emergency, ///< Cannot wait: a manager answers for it, and it is reviewed within two working days.
};

/// How much depends on it.
enum class ChangeImpact { Low, Medium, High };

enum class ChangeState {
    Draft,
    Submitted, ///< Waits for those who agree to changes of its type.
    Approved,
    Scheduled,
    Implemented,
    Reviewed, ///< It went as planned, and somebody looked at what came of it.
    Failed,
    Cancelled,
};

QString toString(ChangeType type); ///< "emergency": the word of the project file.
std::optional<ChangeType> changeTypeFromString(QStringView word);
QString changeTypeTitle(ChangeType type); ///< Translated.
std::vector<ChangeType> allChangeTypes();
QString toString(ChangeImpact impact); ///< "high"
std::optional<ChangeImpact> changeImpactFromString(QStringView word);
QString changeImpactTitle(ChangeImpact impact); ///< Translated.
std::vector<ChangeImpact> allChangeImpacts();
QString toString(ChangeState state); ///< "Submitted"
std::optional<ChangeState> changeStateFromString(QStringView word);
QString changeStateTitle(ChangeState state); ///< Translated.

/// The roles that have to agree to a change, each by a person of its own: DevOps to every one, risk to a normal one, a
/// manager to an emergency, and the architect where much depends on it.
std::vector<Role> approvingRoles(ChangeType type, ChangeImpact impact);

/// What people write of a change, all but the title in Markdown.
struct ChangeText {
    QString title; ///< The only one that a draft needs.
    QString reason;
    QString impact; ///< Who and what is touched by it.
    QString rollback;
    QString comms;    ///< Who is told what, and when.
    QString training; ///< Who has to learn what before.
    QString adoption; ///< How much it is to be used, and by when.

    bool operator==(const ChangeText&) const = default;
};

/// That somebody agreed to a change.
struct ChangeApproval {
    qint64 submission = 0; ///< Of the change; only those of its last one count.
    NamedPerson person;
    Role role = Role::DevOps;
    QString text;
    qint64 at = 0; ///< Milliseconds, UTC.
};

/// A release that goes somewhere under a change.
struct ChangeDeployment {
    QString releaseUid;
    QString release; ///< "credit-default@3"
    QString environment;
    NamedPerson person;               ///< Who planned or recorded it.
    qint64 at = 0;                    ///< When they did.
    std::optional<qint64> plannedFor; ///< Nothing where it was recorded without a plan.
    QString deploymentUid;            ///< Empty while it is only planned.
    std::optional<qint64> liveAt;
    std::optional<DeploymentMode> mode = {}; ///< Nobody said, and no framing did, where empty.

    bool isRecorded() const { return !deploymentUid.isEmpty(); }
};

/// A change of what runs: why, what it touches, the way back, who is told and taught, and who agreed.
struct ChangeRecord {
    ChangeId id;
    QString uid; ///< ULID.
    QString key; ///< "CH-1"
    ChangeType type = ChangeType::Normal;
    QString typeName; ///< What the organisation calls its type, else the usual title; translated.
    ChangeImpact impact = ChangeImpact::Medium;
    ChangeText text;
    QString standardUid; ///< The standard change that it was made from; empty for none.
    QString standardKey; ///< "SC-1"
    ReleaseId release;   ///< 0 while nobody has said which.
    QString releaseUid;
    QString releaseName; ///< "credit-default@3"
    QString environment; ///< "production"; may be empty.
    ChangeState state = ChangeState::Draft;
    qint64 stateSince = 0; ///< Milliseconds, UTC.
    QString stateReason;
    qint64 submissions = 0; ///< How often it was submitted.
    NamedPerson author;
    qint64 createdAt = 0;
    std::optional<qint64> windowFrom; ///< When it is to be done.
    std::optional<qint64> windowUntil;
    std::optional<qint64> implementedAt;
    std::vector<ChangeApproval> approvals;     ///< In their order.
    std::vector<ChangeDeployment> deployments; ///< In their order.
    bool staged = false;                       ///< Invented for a demo.
    qint64 rowVersion = 1;

    std::vector<ChangeApproval> countedApprovals() const;
    std::vector<Role> missingApprovals() const; ///< Of its last submission.

    /// The roles on which it waits now; none where it waits on nobody. Once it is approved DevOps goes on
    /// with it, and once it is done any of the roles that agree to it reviews it.
    std::vector<Role> waitsOn() const;

    /// What has to be written before it is submitted and is not: an emergency needs its reason, impact and way back alone.
    QStringList emptyFields() const; ///< Translated.

    bool allowsDeployment() const; ///< It was agreed to, and is not over.

    /// Whether it is for this release going there; one that names neither is for any.
    bool covers(const QString& releaseUid, const QString& environment) const;

    /// When its review is due: of an emergency that was implemented and not reviewed, two working days after.
    std::optional<qint64> reviewDueAt() const;
    bool reviewIsLate(qint64 now) const;
};

/// A step that a change may take by people; approval follows from the last word that it waited for.
bool isChangeStep(ChangeState from, ChangeState to);

/// A number of days later on which people work, Monday to Friday by UTC, at the same time of day; what begins on a weekend
/// counts from Monday's beginning. Milliseconds, UTC.
qint64 workingDaysAfter(qint64 at, int days);

} // namespace assay
