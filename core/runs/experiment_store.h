// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/db/database.h"
#include "core/domain/run.h"

namespace assay {

/// The use case that people say an experiment belongs to.
struct ExperimentUseCase {
    QString experimentUid;
    QString useCase; ///< Its key, such as UC-3, or its uid.
};

/// What people say of experiments. Data scientists and managers may, each for the use case that is left and for the one that
/// it comes to; a refusal (Error::Kind::Denied) names the rule and who may. Each call is one transaction with an entry of
/// the experiment; a refusal leaves no trace. `command` makes a repetition harmless. Blocking: call it from a job.
class ExperimentStore {
public:
    explicit ExperimentStore(db::Database& database)
        : m_database(database)
    {
    }

    /// An experiment belongs to one use case: the one before is left. Invalid where it belongs to this one already, or where
    /// the use case was stopped or retired.
    Result<> link(const ExperimentUseCase& link, const Actor& actor, const QString& command);

    /// Invalid where it belongs to none.
    Result<> unlink(const QString& experimentUid, const Actor& actor, const QString& command);

private:
    db::Database& m_database;
};

namespace experiments {

/// Who may link experiments to a use case and take them from it, or where none is named to any, as a sentence for somebody
/// who acts in none of these roles; nothing for somebody who may. May throw db::SqlError.
std::optional<QString> linkRefusal(db::Connection& connection, const Actor& actor, UseCaseId useCase = {});

// As the commands of the store, inside a write of the caller; each answers the uid and may throw db::SqlError.

QString link(db::WriteTransaction& transaction, const ExperimentUseCase& link);
QString unlink(db::WriteTransaction& transaction, const QString& experimentUid);

} // namespace experiments
} // namespace assay
