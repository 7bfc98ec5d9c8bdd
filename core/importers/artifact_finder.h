// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/run.h"
#include "core/importers/import_batch.h"
#include "core/importers/source_folder.h"

#include <QMap>

namespace assay {

/// Finds the artifacts of MLflow's runs and logged models. A store names their folder by an absolute path of the machine
/// that wrote it; here it is that path where it still leads there, and else the longest tail of it below the source's
/// own folder. The path must hold the owner's id, because MLflow puts it in and a text that leads elsewhere must not
/// have other files read. Links are not followed, ".." is not climbed, and no address of a service is called.
class ArtifactFinder {
public:
    /// Looks below `chosen`, the folder that the user named or the one of his file; `folder` and `pace` must outlive the
    /// finder.
    ArtifactFinder(QString chosen, SourceFolder& folder, ReadPace& pace);

    struct Owner {
        QString id;  ///< The run's or the model's, as the source has it.
        QString uri; ///< Where the source says that the artifacts are; inert text.
        QString
            inStore; ///< A folder of the store itself, which goes before the uri when anything is in it; may be empty.
        QString prefix; ///< Goes before the path of each artifact; empty or with a slash at its end.
    };

    /// The owner's artifacts with size and SHA-256; `uri` is the source's own, continued by the path. One that cannot be
    /// read becomes an issue and stays, with size -1. Adds the bytes of tables of predictions to `contents`, where that is
    /// given: those of ImportedContent::Largest at the most, and of all owners together `predictionsLimit`.
    std::vector<ArtifactReference> find(const Owner& owner, std::vector<ImportedContent>* contents = nullptr);

    /// What was not found, and how often.
    std::vector<ImportIssue> notes() const;

private:
    std::optional<QString> folderOf(const Owner& owner);
    std::optional<QString> folderAt(const QString& path, const QString& ownerId) const;
    ArtifactReference reference(const QString& folder, const QString& path, const Owner& owner);
    void keepPredictions(const QString& file, const ArtifactReference& artifact,
                         std::vector<ImportedContent>& contents);

    static constexpr qint64 predictionsLimit = 128LL * 1024 * 1024; ///< Bytes.

    QString m_chosen;
    SourceFolder& m_folder;
    ReadPace& m_pace;
    qint64 m_predictionBytes = 0;
    qint64 m_absent = 0;              ///< Owners without a folder here.
    QMap<QString, qint64> m_services; ///< Owners by the scheme of their uri, which is no file's.
};

} // namespace assay
