// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/database.h"
#include "core/domain/deployment.h"
#include "core/releases/release_draft.h"

namespace assay {

/// What a release consists of, said by people. Empty texts and lists leave what is there.
struct ReleaseDescription {
    QString releaseUid;
    QString useCase; ///< Key or uid.
    QString technique;
    QString codeCommit;
    QStringList features;
};

/// A data set of a release, as its file was read; see readRowHashes().
struct SplitFile {
    QString role;   ///< One of releases::splitParts(), or a word that means one.
    QString name;   ///< Of the data set.
    QString source; ///< Where the file is.
    qint64 rows = 0;
    Digest sha256{};
    QByteArray rowHashes;   ///< As row_hashes.h has them; empty where there are none.
    QString insteadOf = {}; ///< What it takes the place of, as releases::splitNamed() reads it; empty for one more.
};

/// What was said of the data of a release, and is not so.
struct SplitWithdrawal {
    QString releaseUid;
    QString split; ///< As releases::splitNamed() reads it.
    QString reason;
};

/// What a look at an artifact found.
struct ArtifactCheck {
    QString path;
    std::optional<Digest> found; ///< Nothing where the file is gone.
    QByteArray inspection;       ///< Canonical JSON; empty to leave what is there.
};

/// What a look at a document behind a release found.
struct DocumentCheck {
    QString uid;
    std::optional<Digest> found; ///< Nothing where it is gone.
};

struct ReleaseChecks {
    std::vector<ArtifactCheck> files = {};
    std::vector<DocumentCheck> documents = {};
};

struct ReleaseMove {
    QString releaseUid;
    ReleaseState to = ReleaseState::Candidate;
    QString reason; ///< Needed by some steps.
};

/// Something that runs somewhere, said by whoever runs it.
struct DeploymentFact {
    QString releaseUid;
    QString environment; ///< "production" …
    qint64 liveAt = 0;   ///< Milliseconds, UTC.
    QString source;      ///< Who or what says so.

    /// The key or uid of the change that it hangs on; empty for the newest that allows it (changes::allowing()).
    QString change = {};

    /// As it was planned, else as the framing has it, where empty; see changes::modeOf().
    std::optional<DeploymentMode> mode = {};
};

/// Releases: versions of models on their way into use. Each command is one transaction with its audit entry; `command`
/// makes a repetition harmless. A refusal (Error::Kind::Denied) names the rule and who may; it leaves no trace. What a
/// release consists of is frozen as soon as approval is asked. Blocking: call it from a job.
class ReleaseStore {
public:
    explicit ReleaseStore(db::Database& database)
        : m_database(database)
    {
    }

    /// Data scientists and software engineers may. Answers the uid. Conflict where the version is a release already.
    Result<QString> begin(const ReleaseDraft& draft, const Actor& actor, const QString& command);

    Result<> describe(const ReleaseDescription& description, const Actor& actor, const QString& command);

    /// Adds files, or takes them for those of the same path. An environment file becomes the environment of the identity.
    Result<> addArtifacts(const QString& releaseUid, const std::vector<ReleaseArtifact>& artifacts, const Actor& actor,
                          const QString& command);

    /// Invalid, with the words there are, for a part that data do not play. The data set whose place it takes counts no
    /// more; it stays in the project, and the log says what took its place.
    Result<> addSplit(const QString& releaseUid, const SplitFile& split, const Actor& actor, const QString& command);

    /// Says that a data set plays no part for a release. It stays in the project with the reason, and counts no more.
    Result<> withdrawSplit(const SplitWithdrawal& withdrawal, const Actor& actor, const QString& command);

    /// Records what was found, by anybody who works in the project. A file or document that is not what it was makes open
    /// approvals void.
    Result<> recordChecks(const QString& releaseUid, const ReleaseChecks& checks, const Actor& actor,
                          const QString& command);

    /// Takes one step that is somebody's to take. To Candidate only with a complete identity: a refusal names what is
    /// missing. To InValidation only by an auditor who had no part in it, and what others signed before decides then; see
    /// core/approvals/validation.h.
    Result<> move(const ReleaseMove& move, const Actor& actor, const QString& command);

    /// A fact: never refused for what policy says of it. It makes the release live, and the one that was live there before
    /// superseded, unless it only runs beside that (takesPlace()); it hangs on its change, and without one that allows it a
    /// finding tells so, as where it decides though by the framing people do. Answers the deployment's uid.
    Result<QString> recordDeployment(const DeploymentFact& fact, const Actor& actor, const QString& command);

private:
    db::Database& m_database;
};

namespace releases {

/// Moves a release by what follows from something else, such as a decision or a deployment, with its audit entry. Raises
/// nothing where it is there already. May throw db::SqlError.
void setState(db::WriteTransaction& transaction, const Release& release, ReleaseState state, const QString& reason);

} // namespace releases
} // namespace assay
