// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/run.h"
#include "core/importers/issue_list.h"
#include "core/importers/read_pace.h"

#include <QHash>
#include <QString>

#include <utility>
#include <vector>

namespace assay {

/// The files that a run's log names, which lie in the run folder's `files`: media of history, tables, and those that the
/// run saved. Only names that stay below that folder are looked for, and no link is followed.
class WandbFiles {
public:
    enum class Need {
        Logged, ///< A value of the run: it stays, although the file is not here.
        Saved,  ///< Named among the files to be sent to a server; without the file it says nothing.
    };

    /// `folder` is the `files` folder of the log that names `path`.
    void add(const QString& folder, const QString& path, Need need);

    /// All of them; a file is hashed once it is there, and not again.
    std::vector<ArtifactReference> references(ReadPace& pace, IssueList& issues);

    /// Bytes of confusion matrices and curves among the tables of the last references(), each of them once.
    std::vector<ImportedContent> takeContents() { return std::exchange(m_contents, {}); }

    /// Plots of the last references() that are too large for a project, which keeps their size and digest only.
    std::vector<ImportIssue> takeNotes();

    qint64 absent() const; ///< Logged files of the last references() that are not here.

private:
    struct File {
        QString folder;
        Need need = Need::Saved;
        ArtifactReference reference;
    };

    void read(File& file, ReadPace& pace, IssueList& issues);
    void readPlot(const File& file, IssueList& issues);
    void noteLargePlot(const ArtifactReference& file);

    std::vector<File> m_files;
    std::vector<ImportedContent> m_contents;
    std::vector<ImportIssue> m_notes; ///< The first hundred.
    qint64 m_moreNotes = 0;
    qint64 m_contentBytes = 0;            ///< Of all that were ever in it.
    QHash<QString, std::size_t> m_places; ///< By path.
};

} // namespace assay
