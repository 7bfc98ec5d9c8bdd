// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes/calendar_rules.h"
#include "core/changes/change_rules.h"
#include "core/db/database.h"
#include "core/domain/deployment.h"
#include "core/domain/release.h"

namespace assay {

/// That a release is to go somewhere under a change.
struct DeploymentPlan {
    QString release;       ///< A uid, or as "credit-default@3".
    QString environment;   ///< "production"
    QString change;        ///< Its key or uid; empty for the newest that allows it, see changes::allowing().
    qint64 plannedFor = 0; ///< Milliseconds, UTC.
    std::optional<DeploymentMode> mode = {}; ///< As the framing has it where empty; see changes::modeOf().
};

/// Plans deployments. What is planned can be refused, unlike what is recorded because it happened. Blocking: call it from a
/// job.
class DeploymentPlanner {
public:
    explicit DeploymentPlanner(db::Database& database)
        : m_database(database)
    {
    }

    /// Writes the plan down with its change, which is scheduled by it: one transaction and one entry of the log, which names
    /// the change, the sign-offs and the release. Denied, with every missing item and who supplies it, without an approved
    /// change that is for this release and place, and where the gate would refuse it by what the project knows, or
    /// a freeze keeps the place as it is (changes::timeRefusal()), or where it would decide though by the framing people do
    /// (changes::modeRefusal()). The same
    /// planned again goes on at another time. Answers the change's uid.
    Result<QString> plan(const DeploymentPlan& plan, const Actor& actor, const QString& command);

private:
    db::Database& m_database;
};

namespace changes {

// Each may throw db::SqlError.

/// Why a deployment cannot be planned: each missing item and who supplies it, or who may plan; empty where nothing stands
/// against it. What the gate would say is looked up for the time of the plan, or for now. Raises NotFound where the change that it names is none.
QString deploymentRefusal(db::Connection& connection, const Release& release, const DeploymentPlan& plan,
                          const ChangeParty& party, const RoleHolders& holders, qint64 now);

/// What was recorded as running somewhere.
struct RecordedDeployment {
    QString uid; ///< Its row is there already.
    QString environment;
    qint64 liveAt = 0; ///< Milliseconds, UTC.
    QStringList signOffs;
    std::optional<DeploymentMode> mode;
};

/// In which mode it was planned to run somewhere under a change; nothing where it was not planned, or none was said.
std::optional<DeploymentMode> plannedMode(const ChangeRecord& change, const Release& release,
                                          const QString& environment);

/// Hangs a deployment that was recorded on its change, with an entry of the log; a change that was approved or scheduled is
/// implemented by it, and one that named no release is for this one from now on. Inside the write that records it.
void hangOn(db::WriteTransaction& transaction, const ChangeRecord& change, const Release& release,
            const RecordedDeployment& recorded);

/// Raises a finding where what was recorded in production hangs on no change that allows it; the one that was named, if any.
void findWithoutChange(db::WriteTransaction& transaction, const Release& release, const ChangeTime& live,
                       const std::optional<ChangeRecord>& change);

} // namespace changes
} // namespace assay
