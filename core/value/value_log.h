// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/connection.h"
#include "core/domain/value_record.h"

#include <vector>

namespace assay {

/// One entry of the audit log that made a value record, wrote it otherwise or took it to a state.
struct ValueEvent {
    QString record;  ///< Uid.
    QString useCase; ///< Uid.
    qint64 at = 0;   ///< Milliseconds, UTC.
    ValueState to = ValueState::Hypothesis;
    double target = 0;
    std::optional<double> realised = {}; ///< None before it was measured.
    bool isMove = true;                  ///< Else it says otherwise what it is to earn, in the state that it has.
    std::optional<QString> metric = {};  ///< In what the target is told, where the entry says so; its unit likewise.
    std::optional<QString> unit = {};
};

/// One entry of the audit log that tells how much a group used a model.
struct AdoptionEvent {
    QString useCase; ///< Uid.
    QString group;   ///< Uid.
    QString groupName;
    qint64 at = 0; ///< Milliseconds, UTC.
    qint64 from = 0;
    qint64 to = 0;
    qint64 eligible = 0;
    qint64 used = 0;
    qint64 overridden = 0;
    double level = 0.5; ///< That was agreed on then, 0 to 1.
    QString reasons = {};
};

/// One entry of the audit log that tells which share a group of users has agreed to reach.
struct TargetEvent {
    QString useCase; ///< Uid.
    QString group;   ///< Uid.
    QString groupName;
    qint64 at = 0;       ///< Milliseconds, UTC.
    bool agreed = false; ///< None is: there was one, and it was taken back.
};

/// What the log says of value and adoption. Nothing in it is read from their rows.
struct ValueLog {
    std::vector<ValueEvent> values;        ///< In the order of the log.
    std::vector<AdoptionEvent> adoption;   ///< In the order of the log.
    std::vector<TargetEvent> targets = {}; ///< In the order of the log.
};

/// All of it. May throw db::SqlError; Corrupt where an entry lacks what its kind has to say.
ValueLog valueLog(db::Connection& connection);

/// What it said by a time, milliseconds UTC.
ValueLog valueLogUntil(ValueLog log, qint64 at);

} // namespace assay
