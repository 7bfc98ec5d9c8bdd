// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/crypto/digest.h"
#include "core/domain/person.h"
#include "core/domain/run.h"

#include <QStringList>

namespace assay {

/// The place where a release is in use, as people and the log write it; every other one is for trying.
inline constexpr QLatin1StringView ProductionEnvironment{"production"};

enum class ReleaseState {
    Draft,     ///< Its parts are being gathered.
    Candidate, ///< What it is made of is complete.
    Submitted, ///< Somebody asked for approval; the evidence is frozen.
    InValidation,
    Approved,
    ApprovedWithConditions,
    ChangesRequested,
    Rejected,
    Live,
    Suspended,
    Superseded,
    Retired,
};

QString toString(ReleaseState state); ///< "InValidation": the word of the project file.
std::optional<ReleaseState> releaseStateFromString(QStringView word);
QString releaseStateTitle(ReleaseState state); ///< "In validation", translated.

/// Whether people who may have allowed its use. What another version took the place of still is: one goes back to it.
bool isApproved(ReleaseState state);

/// Whether what it consists of and what stands behind it is what somebody is deciding on, or has decided on.
bool isFrozen(ReleaseState state);

/// A step a release may take by somebody's command. Others follow from approvals and deployments.
struct ReleaseTransition {
    ReleaseState from;
    ReleaseState to;
    Role role;
    bool needsReason = false;
};

std::vector<ReleaseTransition> transitionsFrom(ReleaseState state);

/// A file of a release.
struct ReleaseArtifact {
    enum class Role { Model, Environment, Code, Other };

    QString path; ///< Below the model's folder, with slashes.
    Role role = Role::Model;
    qint64 size = 0; ///< Bytes.
    Digest sha256{};
    QString location;            ///< Where the file stays; empty where its bytes are in the project's own store.
    qint64 checkedAt = 0;        ///< When it was hashed last; milliseconds, UTC.
    std::optional<Digest> found; ///< What it was then; nothing where the file was gone.
    QByteArray inspection;       ///< What is in it, canonical JSON; empty where nobody has looked.

    bool isUnchanged() const { return found == sha256; }
    bool operator==(const ReleaseArtifact&) const = default;
};

QString toString(ReleaseArtifact::Role role); ///< "environment".
std::optional<ReleaseArtifact::Role> artifactRoleFromString(QStringView word);

/// A data set and the part it played.
struct ReleaseSplit {
    QString role;    ///< "train", "validation", "test" …
    QString dataset; ///< Its name.
    QString digest;  ///< In its source's words; empty where the source has none.
    qint64 rows = -1;
    std::optional<Digest> sha256;    ///< Of the file; nothing where none was read.
    std::optional<Digest> rowHashes; ///< Of the content that holds the hashes of the rows.

    /// The file's SHA-256, else what its source says; empty where neither is known.
    QString anyDigest() const;
    QString name() const; ///< "train:loans"
    bool operator==(const ReleaseSplit&) const = default;
};

/// What a release is made of: two with the same parts are the same model, whatever their numbers are.
struct ReleaseParts {
    QString codeCommit;
    std::vector<Attribute> params; ///< By key.
    QStringList features;          ///< In the order of the model's input.
    std::optional<Digest> environment;
    std::vector<ReleaseSplit> splits;       ///< By role and data set.
    std::vector<ReleaseArtifact> artifacts; ///< By path.
};

/// A version of a model on its way into use.
struct Release {
    ReleaseId id;
    QString uid; ///< ULID.
    ModelVersionId versionId;
    QString modelUid;
    QString model; ///< Its name.
    qint64 version = 0;
    RunId run;         ///< 0 where none is known.
    UseCaseId useCase; ///< 0 where it serves none.
    PersonId author;
    QString technique;
    ReleaseParts parts;
    Digest identity{};
    ReleaseState state = ReleaseState::Draft;
    qint64 stateSince = 0; ///< Milliseconds, UTC.
    QString stateReason;
    bool staged = false; ///< Invented for a demo.
    qint64 createdAt = 0;
    qint64 rowVersion = 1;

    QString name() const; ///< "credit-default@3".
};

} // namespace assay
