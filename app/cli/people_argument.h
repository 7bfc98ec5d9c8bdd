// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/person.h"

#include <QCommandLineParser>

#include <vector>

namespace assay {

/// The role of that word; what it says otherwise names all that there are.
Result<Role> roleNamed(const QString& word);

/// --role ROLE, any number of times: the roles that somebody is to hold.
void declareRoles(QCommandLineParser& parser);
Result<std::vector<Role>> rolesFrom(const QCommandLineParser& parser);

/// --use-case USE-CASE: the one that a role is held for; empty for the whole project.
void declareUseCaseOfRole(QCommandLineParser& parser);
QString useCaseOfRole(const QCommandLineParser& parser);

/// --reason TEXT, which the log keeps.
void declareReason(QCommandLineParser& parser);
QString reasonFrom(const QCommandLineParser& parser);

} // namespace assay
