// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/database.h"

namespace assay {

/// The policies of a project. Risk auditors draft, propose, publish and withdraw them; between proposing and publishing a
/// manager agrees, who is never one of those who wrote. A refusal (Error::Kind::Denied) names the rule
/// and who may, and leaves no trace. Each command is one transaction with its audit entries; `command` makes a repetition
/// harmless. Blocking: call it from a job.
class PolicyStore {
public:
    explicit PolicyStore(db::Database& database)
        : m_database(database)
    {
    }

    /// Keeps a policy, as policyFromText() reads it, that nobody is judged by yet; answers its uid. Conflict where the
    /// project has that version.
    Result<QString> draft(const QByteArray& text, const Actor& actor, const QString& command);

    /// Another text for a draft of the same id and version, by somebody who has seen it as of `expectedVersion`. Where it
    /// says something else, a proposal and an agreement are taken back, for they were of what it said before.
    Result<> editDraft(const QString& uid, qint64 expectedVersion, const QByteArray& text, const Actor& actor,
                       const QString& command);

    /// Asks the managers to agree to a draft. Refused where it could not be published.
    Result<> propose(const QString& uid, const Actor& actor, const QString& command);

    /// A manager's word that releases may be judged by it, of a text seen as of `expectedVersion`. Refused for everybody
    /// who wrote any of it or proposed it, whichever roles they hold.
    Result<> agree(const QString& uid, qint64 expectedVersion, const QString& reason, const Actor& actor,
                   const QString& command);

    /// A manager's word that it is not to be published like this, with the reason; also after one has agreed.
    Result<> sendBack(const QString& uid, const QString& reason, const Actor& actor, const QString& command);

    /// Puts a draft that a manager has agreed to into force from its own day on. Refused where that day has passed, where
    /// it does not follow the version before, and where it cites a clause that no regulation of the project has. It never
    /// changes afterwards.
    Result<> publish(const QString& uid, const QString& reason, const Actor& actor, const QString& command);

    /// Ends a version, or drops a draft. Refused where no policy would be in force then.
    Result<> withdraw(const QString& uid, const QString& reason, const Actor& actor, const QString& command);

private:
    db::Database& m_database;
};

} // namespace assay
