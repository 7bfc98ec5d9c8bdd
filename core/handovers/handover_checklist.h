// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/connection.h"
#include "core/domain/person.h"
#include "core/domain/use_case.h"

#include <QString>

#include <vector>

namespace assay {

/// One line of a checklist as it is offered.
struct ChecklistLine {
    QString text;
    bool required = true;
    QString answer = {}; ///< What the project knows of it already; empty where somebody has to write it.

    bool operator==(const ChecklistLine&) const = default;
};

/// What the one role usually has to tell the other, in the language of the program, with no answers yet.
std::vector<ChecklistLine> usualChecklist(Role from, Role to);

/// The same with the answers that the project holds for a use case and, where its uid is given, a release of it: intent,
/// framing, data, features, decisions, open findings. Runs inside a transaction of the caller and may throw db::SqlError.
std::vector<ChecklistLine> knownChecklist(db::Connection& connection, Role from, Role to, UseCaseId useCase,
                                          const QString& releaseUid);

} // namespace assay
