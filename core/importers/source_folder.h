// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importers/issue_list.h"
#include "core/importers/read_pace.h"

#include <QByteArray>
#include <QFile>
#include <QString>

#include <optional>
#include <vector>

class QFile;

namespace assay {

/// A real file or folder in a folder.
struct SourceEntry {
    QString name;
    bool isFolder = false;
};

/// A folder of another program, to be read as evidence: nothing is written, no link is followed, and what cannot be
/// read becomes an issue with its path below the root. Paths given are absolute. Belongs to one thread.
class SourceFolder {
public:
    /// `issues` and `pace` must outlive the folder.
    SourceFolder(QString root, IssueList& issues, ReadPace& pace);

    const QString& root() const { return m_root; }

    /// Opens a regular file to be read and nothing else: a link is refused by the same call that would follow it, and a
    /// pipe cannot block.
    static bool open(const QString& path, QFile& file);

    /// Whether there is a real folder at `path`; neither a link nor what it leads to is one.
    static bool isFolder(const QString& path);
    static bool isEmptyFolder(const QString& path); ///< One without a single entry.
    static bool exists(const QString& path);        ///< Anything of that name, a link that leads nowhere too.

    /// What is directly in a folder, by name; at most 200,000 entries.
    std::vector<SourceEntry> entries(const QString& folder);

    /// Files in a folder and below, as paths relative to it; nothing where it does not exist. At most 32 levels.
    std::vector<QString> filesBelow(const QString& folder);

    /// A whole file of at most `limit` bytes. A larger one is not opened.
    std::optional<QByteArray> bytesOf(const QString& path, qint64 limit);

    /// A whole file as text of at most 16 MiB. Texts over 64 KiB may together have 128 MiB: enough for every value that
    /// a tracking tool accepts, and an end to a folder of files that claim to be large.
    std::optional<QString> textOf(const QString& path);

    void issue(const QString& path, const QString& message);

private:
    void collect(const QString& folder, const QString& prefix, int depth, std::vector<QString>& into);
    QString placeOf(const QString& path) const;

    QString m_root;
    IssueList& m_issues;
    ReadPace& m_pace;
    qint64 m_largeTexts = 0; ///< Bytes read as texts over 64 KiB.
};

} // namespace assay
