// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QString>

#include <optional>
#include <vector>

namespace assay {

enum class RunStatus { Scheduled, Running, Finished, Failed, Killed };

/// "FINISHED" and so on: the words of the project file, the command line and of MLflow.
QString toString(RunStatus status);
std::optional<RunStatus> runStatusFromString(QStringView word);

/// A named value of a run, an experiment or a model version.
struct Attribute {
    QString key;
    QString value;

    bool operator==(const Attribute&) const = default;
};

/// Which runs are looked at: archived ones are those put away here and those that their source marked deleted.
enum class RunView { Active, Archived, All };

/// "active", "deleted", "all": the words of the command line, after MLflow's.
QString toString(RunView view);
std::optional<RunView> runViewFromString(QStringView word);

/// A question that several runs try to answer.
struct Experiment {
    ExperimentId id;
    QString uid; ///< ULID; stable across copies of the project.
    QString name;
    QString externalId;   ///< The source's own identity, such as "mlflow:file:///…"; empty for one made here.
    bool deleted = false; ///< Marked deleted in its source; it is kept and shown as such.
    qint64 createdAt = 0; ///< Milliseconds, UTC; 0 where unknown.
};

/// One execution of training or evaluation code, as its source recorded it. Facts of a run are only ever added to; what
/// people say of it stands beside them and goes before them.
struct Run {
    RunId id;
    QString uid; ///< ULID.
    ExperimentId experiment;
    QString name;       ///< That people gave it, else its source's.
    QString sourceName; ///< As its source calls it.
    QString externalId; ///< The source's own identity, such as "mlflow:6ffe…".
    RunStatus status = RunStatus::Finished;
    bool deleted = false;             ///< Marked so in its source.
    std::optional<qint64> archivedAt; ///< Put away here by somebody; milliseconds, UTC.
    std::optional<qint64> startedAt;  ///< Milliseconds, UTC.
    std::optional<qint64> endedAt;    ///< Milliseconds, UTC.
    QString user;                     ///< Who started it, in the source's words.
    QString source;                   ///< Script or notebook, in the source's words.
    QString parentExternalId;         ///< Of a nested run.
};

/// A data set version as a run names it.
struct DatasetInput {
    QString name;
    QString digest; ///< In the source's words; MLflow's is 8 hex digits.
    QString sourceType;
    QString source;
    QString schema;
    QString profile;
    QString context; ///< "training", "validation" …; empty where the source does not say.

    bool operator==(const DatasetInput&) const = default;
};

/// A file that a run left behind. The uri is inert text: nothing follows it.
struct ArtifactReference {
    QString path;      ///< Below the run, with slashes.
    QString uri;       ///< Where the bytes were found or claimed to be.
    qint64 size = -1;  ///< Bytes; -1 when the file is not readable here.
    QByteArray sha256; ///< 32 bytes; empty when the file is not readable here.

    bool operator==(const ArtifactReference&) const = default;
};

} // namespace assay
