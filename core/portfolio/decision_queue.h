// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/connection.h"
#include "core/domain/address.h"
#include "core/domain/person.h"
#include "core/domain/service_level.h"

#include <optional>
#include <vector>

namespace assay {

enum class PendingKind {
    Step,
    SignOff,
    Agreement,
    ValueAcknowledgement,
    ValueAcceptance,
    ValueDispute,
    Policy,
    Decision,
    Change,
    Risk,
    Finding,
    Incident,
    Handover
};

QString toString(PendingKind kind);     ///< "value-acceptance"
QString pendingTitle(PendingKind kind); ///< "Accept a value", translated.

/// Something that goes on only once a certain person has said something.
struct PendingDecision {
    PendingKind kind = PendingKind::Step;
    Address address;           ///< Where it is decided.
    QString thing;             ///< "UC-3 · Consumer loan screening"
    QString asks;              ///< What is asked, translated: "Framed to Approved".
    Role role = Role::Manager; ///< In which it is decided.
    qint64 since = 0;          ///< Milliseconds, UTC.

    /// Nothing where it may wait for as long as it takes, as a step does that passes no gate and nobody asked for.
    std::optional<LevelStanding> standing = {};
};

/// What waits for the person at `now` (milliseconds, UTC), whichever of their roles it takes; the longest waiting first. May
/// throw db::SqlError.
std::vector<PendingDecision> decisionQueue(db::Connection& connection, const QString& personUid, qint64 now);

/// What waited for the person at the end of the millisecond `at` (UTC), in the roles that they held then; by the log, as
/// waiting::waitsOn(). May throw db::SqlError.
std::vector<PendingDecision> decisionQueueOn(db::Connection& connection, const QString& personUid, qint64 at);

} // namespace assay
