// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/db/database.h"

#include <QCommandLineParser>

namespace assay {

/// Opens the project of a verb that changes it, as openProject(). Where it is not a later state of what whoever runs the
/// program saw of its log, that is said on the terminal, as the window says it in a red bar; neither keeps them from going on.
Result<std::unique_ptr<db::Database>> openToWrite(const QCommandLineParser& parser, int argument = 0);

/// Remembers the log with what was written, unless it is not a later state of what was seen. Says on the terminal where it
/// cannot be remembered.
void rememberLog(db::Database& database);

/// What may be done about a file that is not a later state of what was seen: a line.
QString restoredHint();

} // namespace assay
