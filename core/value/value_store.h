// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/database.h"
#include "core/domain/value_record.h"
#include "core/merge/field_merge.h"

namespace assay {

/// What a use case is to earn.
struct ValueDraft {
    QString useCase; ///< Key or uid.
    QString hypothesis;
    QString metric;
    QString unit;
    double target = 0; ///< More is better.
    QString baselineMethod;
    bool staged = false; ///< Invented for a demo.
};

/// Other words for a value record that was not measured yet, by somebody who has seen it as of `expectedVersion`.
struct ValueEdit {
    QString record;                             ///< Key or uid.
    ValueDraft draft;                           ///< Its use case stays.
    std::optional<qint64> expectedVersion = {}; ///< ValueRecord::rowVersion; nothing for whichever.

    /// What was seen (values::textsOf()): then only a field that somebody else changed otherwise is a conflict.
    std::optional<FieldTexts> seen = {};
};

/// What it was found to earn.
struct ValueReading {
    QString record; ///< Key or uid.
    double realised = 0;
    qint64 from = 0; ///< Milliseconds, UTC.
    qint64 to = 0;   ///< After that, and not in the future.
    ValueConfidence confidence = ValueConfidence::Medium;
    QString limits;
    QString evidence;
    std::optional<qint64> expectedVersion = {}; ///< ValueRecord::rowVersion that was looked at; nothing for whichever.
};

/// Something to say of what was measured.
struct ValueWord {
    QString record;        ///< Key or uid.
    QString text = {};     ///< A claim, what speaks against one, or a decision, which all need it; a remark otherwise.
    QString evidence = {}; ///< Of a claim, which needs it, and of what speaks against one.
    std::optional<qint64> expectedVersion = {};
};

/// The ledger of value: what is claimed, who stands by it, who accepts it and who does not. Each command is one transaction
/// with its audit entry; `command` makes a repetition harmless. A refusal (Error::Kind::Denied) names the rule and who may,
/// and leaves no trace; Conflict where the record has changed since it was looked at. Blocking: call it from a job.
class ValueStore {
public:
    explicit ValueStore(db::Database& database)
        : m_database(database)
    {
    }

    /// Answers the uid.
    Result<QString> propose(const ValueDraft& draft, const Actor& actor, const QString& command);

    /// Until it is measured. Conflict where somebody else changed the same field of what was seen; Invalid where nothing
    /// differs.
    Result<> edit(const ValueEdit& edit, const Actor& actor, const QString& command);

    /// Records what was measured; who measures stands by it in the role acted in.
    Result<> measure(const ValueReading& reading, const Actor& actor, const QString& command);

    /// Stands by the last measurement. It is Measured once a data scientist and operations do.
    Result<> acknowledge(const ValueWord& word, const Actor& actor, const QString& command);
    Result<> accept(const ValueWord& word, const Actor& actor, const QString& command);
    Result<> dispute(const ValueWord& word, const Actor& actor, const QString& command);
    Result<> counter(const ValueWord& word, const Actor& actor, const QString& command);

    /// Decides a dispute: the claim holds, and it is measured again, or the figure stands.
    Result<> decide(const ValueWord& word, bool claimHolds, const Actor& actor, const QString& command);

private:
    db::Database& m_database;
};

} // namespace assay
