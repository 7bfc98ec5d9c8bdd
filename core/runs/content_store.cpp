// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/content_store.h"

namespace assay::contents {

std::optional<QByteArray> bytesOf(db::Connection& connection, const QByteArray& sha256)
{
    db::Statement row = connection.prepare("SELECT data FROM content WHERE sha256 = ?");
    row.bind(sha256);
    return row.step() ? std::optional(row.bytes(0)) : std::nullopt;
}

bool isOf(db::Connection& connection, RunId run, const QByteArray& sha256)
{
    db::Statement row = connection.prepare("SELECT 1 FROM run_content r JOIN content c ON c.id = r.content_id"
                                           " WHERE r.run_id = ? AND c.sha256 = ?");
    row.bind(run.value).bind(sha256);
    return row.step();
}

Digest keep(db::Connection& connection, const QByteArray& bytes)
{
    const Digest digest = sha256(bytes);
    connection.prepare("INSERT INTO content (sha256, data) VALUES (?, ?) ON CONFLICT (sha256) DO NOTHING")
        .bind(assay::bytesOf(digest))
        .bind(bytes)
        .run();
    return digest;
}

void add(db::Connection& connection, RunId run, const QByteArray& sha256, const QByteArray& bytes)
{
    connection.prepare("INSERT INTO content (sha256, data) VALUES (?, ?) ON CONFLICT (sha256) DO NOTHING")
        .bind(sha256)
        .bind(bytes)
        .run();
    connection
        .prepare("INSERT INTO run_content (run_id, content_id) SELECT ?, id FROM content WHERE sha256 = ?"
                 " ON CONFLICT (run_id, content_id) DO NOTHING")
        .bind(run.value)
        .bind(sha256)
        .run();
}

} // namespace assay::contents
