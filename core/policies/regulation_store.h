// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/database.h"
#include "core/policies/regulations.h"

namespace assay {

namespace policies {

/// Why somebody does not bring or replace regulations: risk auditors do. A translated sentence, empty where they may; within a
/// transaction of the caller, may throw db::SqlError.
QString keeperRefusal(db::Connection& connection, const Actor& actor);

} // namespace policies

/// The regulations that a project's controls cite. Risk auditors bring and replace them; a refusal (Error::Kind::Denied)
/// names the rule and who may, and leaves no trace. `command` makes a repetition harmless. Blocking: call it from a job.
class RegulationStore {
public:
    explicit RegulationStore(db::Database& database)
        : m_database(database)
    {
    }

    /// Takes the one regulation of the text, as regulationsFromText() reads it, for the one of the id `replaced`, which is
    /// kept. One that the project has already may take the place of another, too, if it is the same. Answers what has to
    /// be looked at again.
    Result<policies::ReplacementImpact> replace(const QString& replaced, const QByteArray& text, const Actor& actor,
                                                const QString& command);

private:
    db::Database& m_database;
};

} // namespace assay
