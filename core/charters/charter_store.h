// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/database.h"
#include "core/domain/charter.h"

#include <QStringList>

#include <map>
#include <optional>

namespace assay {

/// A framing or an evaluation plan that somebody wrote.
struct CharterDraft {
    QString useCase; ///< Key or uid.
    CharterKind kind = CharterKind::Framing;
    QByteArray content; ///< As core/charters/charter_text.h reads it.

    /// Charter::rowVersion of the draft that was opened; nothing for whichever.
    std::optional<qint64> expectedVersion = {};
    bool staged = false; ///< Invented for a demo.

    /// The content that this one was made of. With it, what others wrote meanwhile stays, and only a field that both changed
    /// is a conflict.
    std::optional<QByteArray> seen = {};
};

/// Who was there.
struct CharterAttendance {
    QStringList people = {};
    QStringList groups = {};

    /// The uids among which whoever says it could choose, each with whether it was there before. With it, what others said
    /// meanwhile stays; without, the lists are all that is said.
    std::optional<std::map<QString, bool>> seen = {};
};

/// What somebody says of a proposed one; model risk also of one that is agreed on.
struct CharterOpinion {
    QString charterUid;
    CharterVote vote = CharterVote::Accept;
    QString text; ///< Needed where they dissent.
};

/// Framings and evaluation plans. Each command is one transaction with its audit entry; `command` makes a repetition
/// harmless. A refusal (Error::Kind::Denied) names the rule and who may; it leaves no trace. Blocking: call it from a job.
class CharterStore {
public:
    explicit CharterStore(db::Database& database)
        : m_database(database)
    {
    }

    /// Writes the draft of a use case, a new version where the last one is proposed or agreed on; answers its uid. The
    /// owners of the use case, data scientists, business owners and managers may. Invalid, with the place, for a text that
    /// is none; Conflict where the draft has changed since it was opened and the two cannot be brought together.
    Result<QString> draft(const CharterDraft& draft, const Actor& actor, const QString& command);

    /// Says who was there when a draft or a proposed one was written, in place of whoever was said to be before: uids of
    /// people, and keys or uids of user groups of the use case. Those who may write it may.
    Result<> attend(const QString& charterUid, const CharterAttendance& attendance, const Actor& actor,
                    const QString& command);

    /// Asks the others to agree: the text is frozen. Denied, with what is missing, where it is not complete.
    Result<> propose(const QString& charterUid, const Actor& actor, const QString& command);

    /// Records what the actor says, in the role they act in, once in each; one person's word counts for one of the roles
    /// that have to accept (see missingAcceptances()). As soon as all have accepted who have to, it is accepted, and those before
    /// it superseded, also one that is still proposed. Dissent does not stop it, and stays. A plan that is accepted after results
    /// came in raises the finding `plan-after-results`.
    Result<> vote(const CharterOpinion& opinion, const Actor& actor, const QString& command);

private:
    db::Database& m_database;
};

} // namespace assay
