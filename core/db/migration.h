// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/db/engine.h"

#include <QStringList>

#include <vector>

namespace assay::db {

/// One numbered step of the project format: core/db/migrations/NNNN_name.sql, and NNNN_name.<engine>.sql for what
/// only one engine runs. A released step never changes; CHECKSUMS holds the SHA-256 of each.
struct Migration {
    int number = 0;
    QString name;        ///< "audit"
    QStringList scripts; ///< Resource paths, in the order in which they run.
};

/// All steps for an engine (see Engine::scriptSuffix), in order.
std::vector<Migration> allMigrations(const QString& engineSuffix);

/// The format this program writes: the number of the last step.
int newestSchema();

/// Which format a project has, and the oldest program format that may still read it.
struct SchemaState {
    int version = 0;
    int minimumReader = 0;
};

/// The tables, indexes, triggers and views that the scripts give a project of the newest format. May throw SqlError.
std::vector<SchemaPart> newestSchemaParts(Engine& engine);

/// These run inside a transaction of the caller and may throw SqlError.
SchemaState schemaState(Connection& connection);
void applyMigrations(Connection& connection, const Engine& engine, int from, int to); ///< The steps after `from`.

/// Whether a project of a format that this program knows was made by the scripts that this program has of it. Those of formats
/// that were never released change from one development build to the next.
bool isMadeByKnownScripts(Connection& connection, const Engine& engine);
QString metaValue(Connection& connection, const QString& key);
void setMetaValue(Connection& connection, const QString& key, const QString& value);

/// Raises Conflict when another program has brought the project to another format since it was opened.
void requireNewestSchema(Connection& connection);

/// Backs the project up beside itself, then brings it to the newest format in one transaction.
Result<> migrateProject(Engine& engine, const Clock& clock);

} // namespace assay::db
