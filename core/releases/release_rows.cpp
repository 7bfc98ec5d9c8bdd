// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/releases/release_rows.h"

#include "core/audit/row_query_hash.h"
#include "core/base/json_members.h"
#include "core/base/json_reader.h"
#include "core/base/text.h"
#include "core/db/sql_error.h"
#include "core/releases/earlier_release_hash.h"

namespace assay::releases {
namespace {

const QByteArray ReleaseSql =
    "SELECT r.id, r.uid, r.version_id, m.uid, m.name, v.version, coalesce(r.run_id, 0), coalesce(r.use_case_id, 0),"
    " r.author_id, r.technique, r.code_commit, r.params, r.features, r.environment, r.identity, r.state, r.state_since,"
    " r.state_reason, r.staged, r.created_at, r.row_version FROM release r JOIN model_version v ON v.id = r.version_id"
    " JOIN registered_model m ON m.id = v.model_id";

/// What the project holds in JSON was written by this program.
JsonValue storedJson(const QString& text)
{
    const Result<JsonValue> value = readJson(text.toUtf8());
    if (!value)
        db::raise(Error::Kind::Corrupt,
                  Text::tr("The project holds a release that cannot be read: %1.").arg(value.error().message));
    return *value;
}

std::vector<ReleaseArtifact> artifactsOf(db::Connection& connection, ReleaseId id)
{
    db::Statement rows = connection.prepare("SELECT path, role, size, sha256, location, checked_at, found, inspection"
                                            " FROM release_artifact WHERE release_id = ? ORDER BY path");
    rows.bind(id.value);
    std::vector<ReleaseArtifact> artifacts;
    while (rows.step()) {
        ReleaseArtifact& artifact = artifacts.emplace_back();
        artifact.path = rows.text(0);
        artifact.role = artifactRoleFromString(rows.text(1)).value_or(ReleaseArtifact::Role::Other);
        artifact.size = rows.integer(2);
        artifact.sha256 = digestFromBytes(rows.bytes(3)).value_or(Digest{});
        artifact.location = rows.text(4);
        artifact.checkedAt = rows.integer(5);
        artifact.found = digestFromBytes(rows.bytes(6));
        artifact.inspection = rows.text(7).toUtf8();
    }
    return artifacts;
}

std::vector<ReleaseSplit> splitsOf(db::Connection& connection, ReleaseId id)
{
    db::Statement rows = connection.prepare("SELECT s.role, d.name, d.digest, s.rows, s.sha256, s.row_hashes"
                                            " FROM release_split s JOIN dataset d ON d.id = s.dataset_id"
                                            " WHERE s.release_id = ? AND s.superseded_at IS NULL"
                                            " ORDER BY s.role, d.name, d.id");
    rows.bind(id.value);
    std::vector<ReleaseSplit> splits;
    while (rows.step()) {
        splits.push_back({rows.text(0), rows.text(1), rows.text(2), rows.integer(3), digestFromBytes(rows.bytes(4)),
                          digestFromBytes(rows.bytes(5))});
    }
    return splits;
}

/// Only where there are any: every other release has the hash that it had before data could be superseded.
void addSupersededSplits(RowHasher& hasher, db::Connection& connection, ReleaseId id)
{
    db::Statement count = connection.prepare("SELECT count(*) FROM release_split WHERE release_id = ? AND "
                                             "(superseded_at IS NOT NULL OR superseded_reason <> '')");
    if (!count.bind(id.value).step() || count.integer(0) == 0)
        return;
    addRows(
        hasher, connection,
        "SELECT s.role, d.uid, coalesce(CAST(s.superseded_at AS TEXT), ''), s.superseded_reason FROM release_split s"
        " JOIN dataset d ON d.id = s.dataset_id WHERE s.release_id = ?"
        " AND (s.superseded_at IS NOT NULL OR s.superseded_reason <> '') ORDER BY s.role, d.uid",
        id.value);
}

/// Everything but what addDataNames() adds.
void addRelease(RowHasher& hasher, db::Connection& connection, ReleaseId id)
{
    addRows(
        hasher, connection,
        "SELECT r.uid, m.uid, CAST(v.version AS TEXT), coalesce(run.uid, ''), coalesce(u.uid, ''), a.uid, r.technique,"
        " r.code_commit, r.params, r.features, r.environment, r.identity, r.state, CAST(r.state_since AS TEXT),"
        " r.state_reason, CAST(r.staged AS TEXT), CAST(r.created_at AS TEXT), CAST(r.row_version AS TEXT)"
        " FROM release r JOIN model_version v ON v.id = r.version_id JOIN registered_model m ON m.id = v.model_id"
        " JOIN person a ON a.id = r.author_id LEFT JOIN run ON run.id = r.run_id"
        " LEFT JOIN use_case u ON u.id = r.use_case_id WHERE r.id = ?",
        id.value);
    addRows(hasher, connection,
            "SELECT path, role, CAST(size AS TEXT), sha256, location, CAST(checked_at AS TEXT), found, inspection"
            " FROM release_artifact WHERE release_id = ? ORDER BY path",
            id.value);
    addRows(hasher, connection,
            "SELECT s.role, d.uid, CAST(s.rows AS TEXT), s.sha256, s.row_hashes FROM release_split s"
            " JOIN dataset d ON d.id = s.dataset_id WHERE s.release_id = ? ORDER BY s.role, d.uid",
            id.value);
    addSupersededSplits(hasher, connection, id);
    addRows(hasher, connection,
            "SELECT d.uid, d.environment, CAST(d.live_at AS TEXT), d.source, p.uid, CAST(d.recorded_at AS TEXT)"
            " FROM deployment d JOIN person p ON p.id = d.recorded_by WHERE d.release_id = ? ORDER BY d.uid",
            id.value);
    db::Statement modes = connection.prepare("SELECT 1 FROM deployment WHERE release_id = ? AND mode <> ''");
    if (modes.bind(id.value).step()) // Only where one is said: what was logged before there were any stays comparable.
        addRows(hasher, connection, "SELECT uid, mode FROM deployment WHERE release_id = ? AND mode <> '' ORDER BY uid",
                id.value);
}

/// Of data sets that people said by a file: those of a run are covered by it. Only where there are any, as below.
void addDataNames(RowHasher& hasher, db::Connection& connection, ReleaseId id)
{
    db::Statement count =
        connection.prepare("SELECT count(*) FROM release_split WHERE release_id = ? AND length(sha256) > 0");
    if (!count.bind(id.value).step() || count.integer(0) == 0)
        return;
    addRows(hasher, connection,
            "SELECT s.role, d.uid, d.name, d.digest, d.source_type, d.source FROM release_split s"
            " JOIN dataset d ON d.id = s.dataset_id WHERE s.release_id = ? AND length(s.sha256) > 0"
            " ORDER BY s.role, d.uid",
            id.value);
}

Release readRelease(db::Connection& connection, const db::Statement& row)
{
    Release release;
    release.id = {row.integer(0)};
    release.uid = row.text(1);
    release.versionId = {row.integer(2)};
    release.modelUid = row.text(3);
    release.model = row.text(4);
    release.version = row.integer(5);
    release.run = {row.integer(6)};
    release.useCase = {row.integer(7)};
    release.author = {row.integer(8)};
    release.technique = row.text(9);
    release.parts.codeCommit = row.text(10);
    const JsonValue params = storedJson(row.text(11));
    for (const QString& name : params.names())
        release.parts.params.push_back({name, textOf(params, name)});
    const JsonValue features = storedJson(row.text(12));
    for (const JsonValue& feature : features.items())
        release.parts.features << feature.toText();
    release.parts.environment = digestFromBytes(row.bytes(13));
    release.identity = digestFromBytes(row.bytes(14)).value_or(Digest{});
    release.state = releaseStateFromString(row.text(15)).value_or(ReleaseState::Draft);
    release.stateSince = row.integer(16);
    release.stateReason = row.text(17);
    release.staged = row.integer(18) != 0;
    release.createdAt = row.integer(19);
    release.rowVersion = row.integer(20);
    release.parts.artifacts = artifactsOf(connection, release.id);
    release.parts.splits = splitsOf(connection, release.id);
    return release;
}

/// "credit-default@3" in two; the version is 0 where there is none.
std::pair<QString, qint64> modelAndVersion(const QString& name)
{
    const qsizetype at = name.lastIndexOf(u'@');
    return {name.left(at), at < 0 ? 0 : name.mid(at + 1).toLongLong()};
}

} // namespace

std::vector<Release> all(db::Connection& connection)
{
    db::Statement rows = connection.prepare(ReleaseSql + " ORDER BY r.created_at DESC, r.id DESC");
    std::vector<Release> releases;
    while (rows.step())
        releases.push_back(readRelease(connection, rows));
    return releases;
}

Release byId(db::Connection& connection, ReleaseId id)
{
    db::Statement row = connection.prepare(ReleaseSql + " WHERE r.id = ?");
    row.bind(id.value);
    if (!row.step())
        db::raise(Error::Kind::NotFound, Text::tr("The project has no such release."));
    return readRelease(connection, row);
}

Release byName(db::Connection& connection, const QString& name)
{
    const auto [model, version] = modelAndVersion(name);
    db::Statement row = connection.prepare(ReleaseSql + " WHERE r.uid = ? OR (m.name = ? AND v.version = ?)");
    row.bind(name).bind(model).bind(version);
    if (!row.step())
        db::raise(Error::Kind::NotFound,
                  Text::tr("The project has no release %1. A release is named by model and version, as in model@3, and "
                           "begins when somebody registers it.")
                      .arg(name));
    Release release = readRelease(connection, row);
    if (row.step())
        db::raise(
            Error::Kind::Invalid,
            Text::tr("Two models are called %1. Name the release by its id, such as %2.").arg(model, release.uid));
    return release;
}

std::vector<QString> namesWithIdentity(db::Connection& connection, const Digest& identity, ReleaseId except)
{
    db::Statement rows = connection.prepare("SELECT m.name, v.version FROM release r JOIN model_version v ON v.id ="
                                            " r.version_id JOIN registered_model m ON m.id = v.model_id"
                                            " WHERE r.identity = ? AND r.id <> ? ORDER BY r.id");
    rows.bind(bytesOf(identity)).bind(except.value);
    std::vector<QString> names;
    while (rows.step())
        names.push_back(QStringLiteral("%1@%2").arg(rows.text(0), QString::number(rows.integer(1))));
    return names;
}

Digest hashWithoutDataNames(db::Connection& connection, ReleaseId id)
{
    RowHasher hasher("release");
    addRelease(hasher, connection, id);
    return hasher.finish();
}

Digest releaseHash(db::Connection& connection, ReleaseId id)
{
    RowHasher hasher("release");
    addRelease(hasher, connection, id);
    addDataNames(hasher, connection, id);
    return hasher.finish();
}

} // namespace assay::releases
