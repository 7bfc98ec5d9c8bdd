// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/digest.h"

#include <map>

namespace assay {

/// What a log had in it when this person saw it last.
struct SeenHead {
    qint64 size = 0; ///< Entries.
    Digest root{};
    qint64 seenAt = 0; ///< Milliseconds, UTC.

    bool operator==(const SeenHead&) const = default;
};

/// What whoever is logged in remembers of the log of every project, so that a file that is older, or another, than what
/// they saw is noticed. It is a small file of theirs (JSON, mode 0600), which the window and the command line share; a
/// lock beside it keeps them from overwriting each other. A value; blocking: call it from a job.
class SeenCheckpoints {
public:
    explicit SeenCheckpoints(const QString& path)
        : m_path(path)
    {
    }

    /// `seen-logs.json` in the person's data folder.
    static SeenCheckpoints ofUser();

    /// Nothing for a project that was not seen yet. Corrupt where the file is not what this class wrote.
    Result<std::optional<SeenHead>> of(const QString& project) const;

    /// Remembers what is newer than what is known; never goes back. Corrupt as of().
    Result<> remember(const QString& project, const SeenHead& head) const;

    /// Remembers this whatever was known. Corrupt as of().
    Result<> replace(const QString& project, const SeenHead& head) const;

private:
    using Heads = std::map<QString, SeenHead>;

    Result<Heads> read() const;
    Result<> write(const Heads& heads) const;
    Result<> change(const QString& project, const SeenHead& head, bool evenBack) const;

    QString m_path;
};

/// The content of that file, by project. Corrupt for what writeSeenHeads() does not write.
Result<std::map<QString, SeenHead>> readSeenHeads(QByteArrayView json);
QByteArray writeSeenHeads(const std::map<QString, SeenHead>& heads);

} // namespace assay
