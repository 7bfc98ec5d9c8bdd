// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/digest.h"
#include "core/db/connection.h"
#include "core/domain/handover.h"
#include "core/merge/newer_texts.h"

namespace assay::handovers {

// Inside a transaction of the caller; each may throw db::SqlError. Lists are in the order in which they were offered first.

std::vector<Handover> all(db::Connection& connection);
std::vector<Handover> offered(db::Connection& connection); ///< Those that wait for their receiver, the longest first.
std::vector<Handover>
questioned(db::Connection& connection); ///< Of those, such as have a question that nobody settled.
std::vector<Handover> ofUseCase(db::Connection& connection, UseCaseId useCase);
Handover byName(db::Connection& connection, const QString& name); ///< "H-1" or a uid; raises NotFound.

/// What is answered by now to the thing of that number, as the field "answer", and who said so. Raises NotFound.
NewerTexts newerAnswer(const Handover& handover, qint64 ordinal);

/// The thing of that number; raises NotFound.
const HandoverItem& itemOf(const Handover& handover, qint64 ordinal);

/// Covers all that is stored of a handover, its items too.
Digest handoverHash(db::Connection& connection, HandoverId id);

} // namespace assay::handovers
