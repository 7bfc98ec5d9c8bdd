// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/database.h"
#include "core/domain/incident.h"
#include "core/merge/field_merge.h"

namespace assay {

/// What people say of an incident.
struct IncidentFields {
    IncidentText text = {};
    Severity severity = Severity::Medium;
    qint64 detectedAt = 0;   ///< Milliseconds, UTC, not in the future; 0 in a draft for now.
    QString useCase = {};    ///< A key or uid; may be empty.
    QString release = {};    ///< A uid, or as "credit-default@3"; may be empty.
    QString deployment = {}; ///< That caused it: a uid, or the last of "credit-default@3/production"; may be empty.
    QString ownerUid = {};   ///< Who sees to it; may be empty.

    bool operator==(const IncidentFields&) const = default;
};

struct IncidentDraft {
    IncidentFields fields = {};
    bool staged = false; ///< Invented for a demo.
};

/// Other words for an incident, by somebody who has seen it as of `expectedVersion`.
struct IncidentEdit {
    QString incident;           ///< Its key or uid.
    qint64 expectedVersion = 0; ///< Incident::rowVersion.
    IncidentFields fields = {};

    /// What was seen (incidents::textsOf()): then only a field that somebody else changed otherwise is a conflict.
    std::optional<FieldTexts> seen = {};
};

struct IncidentMove {
    QString incident; ///< Its key or uid.
    IncidentState to = IncidentState::Acknowledged;
    QString reason = {}; ///< Needed by a step back, and to close it as a false alarm.

    /// When that was: milliseconds, UTC, not before Incident::lastTime() and not in the future. Nothing for now.
    std::optional<qint64> at = {};
};

/// The incidents of a project. Each command is one transaction with its audit entries; `command` makes a repetition
/// harmless. A refusal (Error::Kind::Denied) names the rule and who may, and leaves no trace. Blocking: call it from a job.
class IncidentStore {
public:
    explicit IncidentStore(db::Database& database)
        : m_database(database)
    {
    }

    /// Everybody who works on models may; see incidentReportRefusal(). A deployment brings its release along, and a release its
    /// use case, where the draft says nothing else. Answers the uid.
    Result<QString> report(const IncidentDraft& draft, const Actor& actor, const QString& command);

    /// Changes the words, what it is about, its severity, when it was detected and its owner. Conflict where it has changed
    /// since, or where somebody else changed the same field of what was seen.
    Result<> edit(const IncidentEdit& edit, const Actor& actor, const QString& command);

    Result<> move(const IncidentMove& move, const Actor& actor, const QString& command);

    /// Says that a task or a decision, by its key or uid ("T-3", "D-2"), came of it.
    Result<> link(const QString& incident, const QString& thing, const Actor& actor, const QString& command);

    /// Takes that back, where it was said and the thing was not made from it; see incidentUnlinkRefusal().
    Result<> unlink(const QString& incident, const QString& thing, const Actor& actor, const QString& command);

private:
    db::Database& m_database;
};

namespace incidents {

/// As IncidentStore::report(), inside a write of the caller. May throw db::SqlError.
QString report(db::WriteTransaction& transaction, const IncidentDraft& draft);

/// As IncidentStore::edit(), inside a write of the caller; answers the uid. May throw db::SqlError.
QString edit(db::WriteTransaction& transaction, const IncidentEdit& edit);

} // namespace incidents

} // namespace assay
