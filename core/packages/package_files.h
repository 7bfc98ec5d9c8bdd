// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/digest.h"

#include <QStringList>

#include <map>

namespace assay {

/// The files of a release package, in a folder or in the archive of one, whoever made it. Only files with names below the
/// package are ever read, and nothing is unpacked. Belongs to one thread; blocking: call it from a job.
class PackageFiles {
public:
    /// Invalid for links, devices and pipes, for names that isPackageName() refuses, for two files of one name, and for an
    /// archive that was not written by StoredZipWriter. NotFound where there is nothing, Io where it cannot be read.
    static Result<PackageFiles> open(const QString& path);

    const QStringList& names() const { return m_names; } ///< By the bytes of their UTF-8.
    bool has(const QString& name) const { return m_places.contains(name); }

    /// A file's bytes, 32 MiB at most. NotFound where there is none; Corrupt where an archive's checksum is another.
    Result<QByteArray> content(const QString& name) const;

    /// The SHA-256 of a file of any size. Errors as of content(); Cancelled where the monitor says so.
    Result<Digest> digest(const QString& name, const HashMonitor& monitor = {}) const;

private:
    struct Place {
        QString file;
        qint64 from = 0;
        qint64 size = 0;
        std::optional<quint32> crc; ///< Of a member of an archive.
    };

    Result<> add(const QByteArray& name, const Place& place);
    Result<> addFolder(const QString& path);
    Result<> addArchive(const QString& path);
    Result<> readPieces(const QString& name, const std::function<Result<>(QByteArrayView)>& take) const;

    std::map<QString, Place> m_places;
    QStringList m_names;
};

} // namespace assay
