// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/incidents/incident_store.h"

#include <QCommandLineParser>

namespace assay {

/// What an incident says beside its title: --text, --root-cause, --severity, --detected, --use-case, --release, --deployment and
/// --owner.
void declareIncidentOptions(QCommandLineParser& parser);

/// Takes over those that are set; a failure that makes the exit code Usage for a word or a time that is none.
Result<> takeIncidentOptions(const QCommandLineParser& parser, db::Database& database, IncidentFields& fields);

} // namespace assay
