// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/metric.h"
#include "core/domain/run.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace assay {

/// The points of one metric of one run, in the order the source holds them.
struct ImportedSeries {
    QString key;
    std::vector<MetricPoint> points;
    qint64 before = 0; ///< How many points of it the same follower gave in earlier batches; see SourceFollower.
};

/// The distributions of one name of one run, in the order the source holds them.
struct ImportedHistograms {
    QString key;
    std::vector<Histogram> histograms;
    qint64 before = 0; ///< As in ImportedSeries.
};

/// The bytes of an artifact that is no file of its own in the source. Artifacts name it by their SHA-256.
struct ImportedContent {
    static constexpr qsizetype Largest = 16 * 1024 * 1024; ///< Bytes; a larger one does not enter a project.

    QByteArray sha256; ///< 32 bytes.
    QByteArray bytes;
};

struct ImportedExperiment {
    QString externalId;
    QString formerExternalId =
        {}; ///< By which earlier versions knew it, such as its path; empty where that is the same.
    QString name;
    bool deleted = false;
    qint64 createdAt = 0;
    std::vector<Attribute> tags;
};

struct ImportedRun {
    QString experimentExternalId;
    QString externalId;
    QString formerExternalId = {}; ///< As of an experiment.
    QString name;
    RunStatus status = RunStatus::Finished;
    bool deleted = false;
    std::optional<qint64> startedAt;
    std::optional<qint64> endedAt;
    QString user;
    QString source;
    QString parentExternalId;
    std::vector<Attribute> params;
    std::vector<Attribute> tags;
    std::vector<ImportedSeries> series;
    std::vector<MetricDefinition> definitions;
    std::vector<ImportedHistograms> histograms;
    std::vector<DatasetInput> inputs;
    std::vector<ArtifactReference> artifacts;
    std::vector<ImportedContent> contents; ///< Of some of the artifacts.
};

struct ImportedModelVersion {
    int version = 0;
    QString runExternalId;
    QString stage;  ///< "None", "Staging", "Production", "Archived", in the source's words.
    QString status; ///< "READY" …
    QString description;
    QString source; ///< Artifact location; inert text.
    QString user;
    qint64 createdAt = 0;
    std::vector<Attribute> tags;
};

struct ImportedAlias {
    QString alias;
    int version = 0;
};

struct ImportedModel {
    QString externalId;
    QString name;
    QString description;
    qint64 createdAt = 0;
    std::vector<Attribute> tags;
    std::vector<ImportedModelVersion> versions;
    std::vector<ImportedAlias> aliases;
};

/// Something in the source that could not be read, and where. What is not named in an issue was read whole.
struct ImportIssue {
    QString place;   ///< File, and line or byte where known: "metrics/loss, line 12".
    QString message; ///< One translated sentence.
};

/// All that a source holds, as values, before any of it enters the project.
struct ImportBatch {
    QByteArray format; ///< The importer's id.
    QString source;    ///< The path that was read.
    std::vector<ImportedExperiment> experiments;
    std::vector<ImportedRun> runs;
    std::vector<ImportedModel> models;
    std::vector<ImportIssue> issues;
    std::vector<ImportIssue> notes; ///< What a person should know of the reading; no reason to stop.
};

} // namespace assay
