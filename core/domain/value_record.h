// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/finding.h"
#include "core/domain/person.h"

#include <optional>
#include <vector>

namespace assay {

enum class ValueState {
    Hypothesis, ///< What it is to earn; a measurement of it may wait for those who have to agree.
    Measured,   ///< A data scientist and somebody of operations, two persons, stand by the figure.
    Accepted,   ///< By the business owner.
    Disputed,   ///< Somebody claims that the figure does not hold.
};

enum class ValueConfidence { Low, Medium, High };

/// What somebody said of a measurement.
enum class ValueVoiceKind {
    Acknowledged,
    Accepted,
    Disputed,  ///< A claim with its evidence.
    Countered, ///< Evidence against the claim.
    Upheld,    ///< The claim holds: it is measured again.
    Dismissed, ///< The figure stands.
};

QString toString(ValueState state); ///< "Measured"
std::optional<ValueState> valueStateFromString(QStringView word);
QString valueStateTitle(ValueState state);    ///< Translated.
QString toString(ValueConfidence confidence); ///< "medium"
std::optional<ValueConfidence> valueConfidenceFromString(QStringView word);
QString valueConfidenceTitle(ValueConfidence confidence); ///< Translated.
QString toString(ValueVoiceKind kind);                    ///< "acknowledged"
std::optional<ValueVoiceKind> valueVoiceKindFromString(QStringView word);
QString valueVoiceTitle(ValueVoiceKind kind); ///< "stands by the figure", translated.

/// One reading of what a use case earns. A later one replaces it; both stay.
struct ValueMeasurement {
    qint64 number = 1; ///< 1, 2, 3 … of its record.
    double realised = 0;
    qint64 from = 0; ///< Milliseconds, UTC.
    qint64 to = 0;
    ValueConfidence confidence = ValueConfidence::Medium;
    QString limits; ///< Of what may be concluded.
    QString evidence;
    NamedPerson by;
    Role role = Role::DataScientist;
    qint64 at = 0;
};

/// What somebody said of one measurement, in a role.
struct ValueVoice {
    qint64 measurement = 1;
    NamedPerson person;
    Role role = Role::EndUser;
    ValueVoiceKind kind = ValueVoiceKind::Acknowledged;
    QString text;     ///< The claim, what speaks against it, or the decision; a remark otherwise.
    QString evidence; ///< Of a claim, and of what speaks against it.
    qint64 at = 0;    ///< Milliseconds, UTC.
};

using ValueRecordId = Id<struct ValueRecordTag>;

/// What a use case is to earn, what it does earn, and who says so. More is better: a saving is a positive number.
struct ValueRecord {
    ValueRecordId id;
    QString uid; ///< ULID.
    QString key; ///< "V-1"
    UseCaseId useCase;
    QString useCaseUid;
    QString useCaseKey; ///< "UC-3"
    QString useCaseTitle;
    NamedPerson businessOwner; ///< Of the use case.
    QString hypothesis;
    QString metric;
    QString unit; ///< Of target and realised.
    double target = 0;
    QString baselineMethod; ///< How one knows what would have been without it.
    ValueState state = ValueState::Hypothesis;
    qint64 stateSince = 0; ///< Milliseconds, UTC.
    NamedPerson author;
    qint64 createdAt = 0;
    bool staged = false; ///< Invented for a demo.
    qint64 rowVersion = 1;
    std::vector<ValueMeasurement> measurements; ///< In their order.
    std::vector<ValueVoice> voices;             ///< In their order, of all measurements.

    const ValueMeasurement* latest() const; ///< Null where nothing was measured.
    bool reachesTarget() const;             ///< As it was measured last.

    /// What was said of the last measurement.
    std::vector<ValueVoice> currentVoices() const;

    /// Who stands by the last measurement in a role; nobody: nullptr.
    const ValueVoice* acknowledgement(Role role) const;

    /// The claim that is open, null where nobody disputes it.
    const ValueVoice* openClaim() const;
};

/// The roles that stand by a measurement before it counts as one.
std::vector<Role> acknowledgingRoles();

/// Those of them in which nobody has yet; all of them where nothing was measured.
std::vector<Role> missingAcknowledgements(const ValueRecord& record);

} // namespace assay
