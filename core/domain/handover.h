// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/service_level.h"

namespace assay {

using HandoverId = Id<struct HandoverTag>;

enum class HandoverState {
    Offered,  ///< The receiver's clock runs.
    Accepted, ///< The receiver has all that they need.
    Returned, ///< The receiver says what is missing.
    Withdrawn,
};

QString toString(HandoverState state); ///< "Offered": the word of the project file.
std::optional<HandoverState> handoverStateFromString(QStringView word);
QString handoverStateTitle(HandoverState state); ///< Translated.

/// Something that has to be known before a handover is taken.
struct HandoverItem {
    enum class Kind { Check, Question };

    qint64 ordinal = 0; ///< Within its handover.
    Kind kind = Kind::Check;
    QString text;
    bool required = true;
    QString answer; ///< Empty while nobody has answered.
    QString waiver; ///< Why it needs no answer; empty where it does.
    NamedPerson askedBy;
    NamedPerson settledBy; ///< Who answered or waived it last.
    std::optional<qint64> settledAt;

    bool settled() const { return !required || !answer.isEmpty() || !waiver.isEmpty(); }
};

/// What one role hands to another: all they need to know to go on, asked for and answered in one place.
struct Handover {
    HandoverId id;
    QString uid; ///< ULID.
    QString key; ///< "H-1"
    UseCaseId useCase;
    QString useCaseKey;
    QString releaseUid; ///< Empty where it is about none in particular.
    QString release;    ///< "credit-default@3"
    Role from = Role::DataScientist;
    Role to = Role::SoftwareEngineer;
    NamedPerson author;
    QString text; ///< Markdown.
    HandoverState state = HandoverState::Offered;
    QString stateReason;
    qint64 createdAt = 0;    ///< Milliseconds, UTC.
    qint64 offeredAt = 0;    ///< The last time.
    qint64 waitedBefore = 0; ///< Milliseconds with the receiver before it was given back.
    std::optional<qint64> decidedAt;
    NamedPerson decidedBy;
    std::vector<HandoverItem> items; ///< In their order.
    bool staged = false;             ///< Invented for a demo.
    qint64 rowVersion = 1;
    QString useCaseTitle = {};
    std::optional<LevelStanding> standing =
        {}; ///< While it waits for its receiver; told by lists and pages of handovers.

    /// How long the receiver has had it, or had it until they decided, over all its returns; milliseconds.
    qint64 waited(qint64 now) const { return waitedBefore + decidedAt.value_or(now) - offeredAt; }
    std::vector<HandoverItem> unsettled() const; ///< What stands against its being accepted.
};

} // namespace assay
