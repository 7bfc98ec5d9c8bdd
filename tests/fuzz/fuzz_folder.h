// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importers/importer.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <map>

namespace assay::tests {

/// A folder in memory that a target's input is written to, for readers that want files.
class FuzzFolder {
public:
    /// Several files in one input are parted by this byte, which no text of theirs needs.
    static constexpr char PartMark = '\x1E';

    FuzzFolder()
    {
        // Private copies that readers make go to memory, too; a disk would be waited for at each.
        ::setenv("TMPDIR", qPrintable(QFileInfo(m_folder.path()).path()), 1);
    }

    QString path() const { return m_folder.path(); }

    void put(const QString& name, const QByteArray& bytes)
    {
        const auto [known, added] = m_contents.try_emplace(name);
        const QString whole = m_folder.filePath(name);
        if (added)
            QDir().mkpath(QFileInfo(whole).path());
        else if (known->second == bytes)
            return; // A mutation seldom changes more than one file of several.
        QFile file(whole);
        if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) || file.write(bytes) != bytes.size())
            std::abort();
        known->second = bytes;
    }

    /// Writes the input's parts to files of these names; parts that are missing are empty files.
    void putParts(QByteArrayView input, const QStringList& names)
    {
        const QList<QByteArray> parts = input.toByteArray().split(PartMark);
        for (qsizetype i = 0; i < names.size(); ++i)
            put(names[i], i < parts.size() ? parts[i] : QByteArray());
    }

private:
    static QString inMemory()
    {
        return (QFileInfo(QStringLiteral("/dev/shm")).isWritable() ? QStringLiteral("/dev/shm") : QDir::tempPath())
            + QStringLiteral("/assay-fuzz-XXXXXX");
    }

    QTemporaryDir m_folder{inMemory()};
    std::map<QString, QByteArray> m_contents; ///< Of the files, by name.
};

/// What every reading owes: a refusal says why, and each issue says what and where.
inline void demandReasons(const Result<ImportBatch>& batch)
{
    if (!batch && batch.error().message.isEmpty())
        std::abort();
    if (!batch)
        return;
    for (const ImportIssue& issue : batch->issues) {
        if (issue.place.isEmpty() || issue.message.isEmpty())
            std::abort();
    }
}

} // namespace assay::tests
