// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/connection.h"
#include "core/domain/stop_reason.h"
#include "core/domain/use_case.h"

#include <span>
#include <vector>

namespace assay {

/// One entry of the audit log that put a use case into a state.
struct StageEvent {
    QString useCase; ///< Uid.
    qint64 at = 0;   ///< Milliseconds, UTC.
    UseCaseState to = UseCaseState::Proposed;
    QString reason;
    QString actor = {};                ///< Uid of whoever moved it.
    std::optional<StopCode> code = {}; ///< Of a hold or an end; nothing where the log has none.
};

/// A use case's time in one state, from one event to the next.
struct StageStay {
    UseCaseState state = UseCaseState::Proposed;
    qint64 from = 0;             ///< Milliseconds, UTC.
    std::optional<qint64> until; ///< Open where it is the state of now.
    QString reason;              ///< Why it came here.
    int round = 1;               ///< Counts up when a use case leaves operation to be developed again.
    QString actor = {};          ///< Uid of whoever brought it here.
    std::optional<StopCode> code = {};
};

/// What the log says of one use case's way through its states. Nothing in it is read from the use case's row.
struct StageHistory {
    QString useCase;
    std::vector<StageStay> stays; ///< At least one, in order.
    std::optional<qint64> live;   ///< When a release of it first was live in production; see production_log.h.

    UseCaseState state() const { return stays.back().state; }

    /// The state whose work it is in: on hold, the one it was in before.
    UseCaseState stage() const;

    /// When it first came into a state.
    std::optional<qint64> reached(UseCaseState state) const;

    /// Milliseconds spent in a state during one round, until `now`: what was returned goes on ageing.
    qint64 spent(UseCaseState state, int round, qint64 now) const;

    /// Milliseconds in the state of now, as spent().
    qint64 age(qint64 now) const { return spent(state(), stays.back().round, now); }

    /// How many stays age() adds up: what was held or returned is there again.
    int staysThere() const;

    /// How often work began again: after a return, and after operation.
    int iterations() const;
};

/// The stays that a log makes. The events of one use case stand together, in the order of the log; a clock that went
/// back never makes a stay shorter than nothing.
std::vector<StageHistory> replay(std::span<const StageEvent> events);

/// Every event of the log that concerns the states of use cases, use case by use case. May throw db::SqlError; Corrupt
/// where an entry does not say which state it led to.
std::vector<StageEvent> stageEvents(db::Connection& connection);

/// The same of the use cases that are in a state now.
std::vector<StageEvent> stageEventsIn(db::Connection& connection, UseCaseState state);

/// The same for one use case, by its uid.
std::vector<StageEvent> stageEvents(db::Connection& connection, const QString& useCase);

} // namespace assay
