// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/releases/release_store.h"

#include <map>
#include <stop_token>

namespace assay {

/// Told the bytes read and those there are to read; answers whether to go on.
using FileCheckMonitor = std::function<bool(qint64 done, qint64 total)>;

/// The SHA-256 of each of a release's files as it is now, by path: nothing for one that is gone. Files that stay elsewhere
/// are read only where their location is an absolute path of this machine; others are left out. `project` is the path of
/// the project's file. Cancelled where the monitor says so.
Result<std::map<QString, std::optional<Digest>>> hashedNow(const Release& release, const QString& project,
                                                           const FileCheckMonitor& monitor = {});

/// The same with what is in those that are models, ready to be recorded: each is judged with the other files of the release
/// beside it, whatever lies there on this machine. Nothing of a file is loaded or run.
Result<std::vector<ArtifactCheck>> checkFiles(const Release& release, const QString& project,
                                              const FileCheckMonitor& monitor = {}, const std::stop_token& stop = {});

/// All that there is to read again of a release, its files and the evidence behind it, ready to be recorded.
Result<ReleaseChecks> checkRelease(db::Database& database, const Release& release, const FileCheckMonitor& monitor = {},
                                   const std::stop_token& stop = {});

/// The SHA-256 of the documents behind a release as they are now, by address: nothing for one that is gone.
Result<std::map<QString, std::optional<Digest>>> documentsNow(db::Database& database, const Release& release,
                                                              const FileCheckMonitor& monitor = {});

} // namespace assay
