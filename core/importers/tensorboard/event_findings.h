// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importers/import_batch.h"

#include <QMap>

#include <tuple>

namespace assay {

/// What is wrong or worth saying in event files, each sort once a file with the place of the first and their number: a
/// damaged file of a million records has no million lines.
class EventFindings {
public:
    enum class Sort {
        // Issues: something could not be read.
        DamagedRecord,
        LongRecord,
        NoFrame,
        Unreadable,
        NoEvent,
        BadValue,
        BadName,
        TooManyNames,
        TooManyArtifacts,
        InexactInteger,
        BadHparams,
        TooManyRestarts,
        // Notes.
        CutOff,
        NotBroughtIn,
        EmptyHistogram,
        WithoutContent,
        Rewritten,
    };

    /// One more of a sort, found at a byte of a file; `detail` completes the sentence where its sort has one.
    void add(Sort sort, const QString& file, qint64 byte, const QString& detail = {});

    /// A sentence of its own.
    void note(const QString& place, const QString& message);

    /// Moves all to the end of the batch's issues and notes.
    void moveTo(ImportBatch& batch);

private:
    struct Key {
        QString file;
        Sort sort;
        QString detail;

        bool operator<(const Key& other) const
        {
            return std::tie(file, sort, detail) < std::tie(other.file, other.sort, other.detail);
        }
    };
    struct Found {
        qint64 byte = 0;
        qint64 count = 0;
        QString detail;
    };

    QMap<Key, Found> m_found;
    std::vector<ImportIssue> m_notes;
    qint64 m_moreNotes = 0;
};

} // namespace assay
