// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/digest.h"
#include "core/db/connection.h"
#include "core/domain/run.h"

#include <optional>

namespace assay::contents {

/// Bytes of artifacts that are kept in the project, by their SHA-256. All of these run inside a transaction of the caller
/// and may throw db::SqlError.

/// The bytes of that SHA-256; nothing where the project does not keep them.
std::optional<QByteArray> bytesOf(db::Connection& connection, const QByteArray& sha256);

/// Whether the run brought the bytes of that SHA-256 in.
bool isOf(db::Connection& connection, RunId run, const QByteArray& sha256);

/// Keeps bytes that no run brought in; answers their SHA-256.
Digest keep(db::Connection& connection, const QByteArray& bytes);

/// Keeps bytes as brought in by the run; those that are there already are not kept twice.
void add(db::Connection& connection, RunId run, const QByteArray& sha256, const QByteArray& bytes);

} // namespace assay::contents
