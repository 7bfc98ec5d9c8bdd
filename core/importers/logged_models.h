// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importers/artifact_finder.h"
#include "core/importers/import_batch.h"

#include <optional>
#include <vector>

namespace assay {

/// A model as MLflow 3 logs it: of its own, and the output of a run.
struct LoggedModel {
    QString id; ///< "m-" and 32 hex digits.
    QString name;
    QString status; ///< "PENDING", "READY", "FAILED".
    QString type;
    QString location; ///< Of its artifacts; inert text.
    QString stage;    ///< "active" or "deleted".
    QString runId;    ///< The run that logged it, in the source's words.
    std::optional<qint64> step;
    qint64 createdAt = 0;
    std::vector<Attribute> params;
    std::vector<Attribute> tags;
    QString inStore; ///< Folder of its artifacts in a file store.
};

/// MLflow's numbers for the status of a logged model; a word that is none stays as it is.
QString loggedModelStatus(const QString& word);

/// Makes the models facts of the runs that logged them: one run tag, mlflow.loggedModels, holds them as a JSON array in
/// the order of their making, and their files become artifacts of the run below models/<model id>/. A version of the
/// registry that names such a model and no run gets the model's. Models of no run of the batch are named in a note.
void attachLoggedModels(std::vector<LoggedModel> models, ArtifactFinder& artifacts, ImportBatch& batch);

} // namespace assay
