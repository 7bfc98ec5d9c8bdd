// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/use_case_store.h"

#include <QCommandLineParser>

namespace assay {

/// --problem, --decision, --owner, --business-owner, --sponsor, --risk, --technique and --value: what a use case says.
void declareUseCaseFields(QCommandLineParser& parser);

/// Puts what the options say into `fields`; what none names stays. Invalid for a risk that there is none of, NotFound for
/// an owner whom the project does not know.
Result<> readUseCaseFields(const QCommandLineParser& parser, db::Database& database, UseCaseFields& fields);

} // namespace assay
