// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/db/database.h"
#include "core/domain/person.h"

#include <QCommandLineParser>

namespace assay {

/// Opens the project that a verb's first argument, or another one, names. A failure carries unopenableDetail(), which
/// makes the exit code 3.
Result<std::unique_ptr<db::Database>> openProject(const QCommandLineParser& parser, int argument = 0);
Result<std::unique_ptr<db::Database>> openProject(const QString& path, const db::OpenOptions& options = {});
QString unopenableDetail();

/// --migrate: lets an older project be brought up to date.
void declareMigrate(QCommandLineParser& parser);

QStringList roleWords(const std::vector<Role>& roles); ///< As the command line spells them.

/// The person of that name or uid; NotFound.
Result<Person> personNamed(db::Database& database, const QString& name);

/// --as NAME and --role ROLE: who acts.
void declareActor(QCommandLineParser& parser);
Result<Actor> actorFrom(const QCommandLineParser& parser, db::Database& database);

/// What a role is refused, with the other roles of the person where none was said: one of them may do it.
Error withRoleHint(const QCommandLineParser& parser, db::Database& database, const Actor& actor, Error error);

/// --as NAME alone: for what is done as administrator, by somebody who is one. Whoever is not acts in a role they hold.
void declareAs(QCommandLineParser& parser);
Result<Actor> administratorFrom(const QCommandLineParser& parser, db::Database& database);

/// The uid of who reads, by --as NAME: for what not everybody finds.
Result<QString> readerFrom(const QCommandLineParser& parser, db::Database& database);

} // namespace assay
