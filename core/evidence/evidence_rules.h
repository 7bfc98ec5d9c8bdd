// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/audit_note.h"
#include "core/db/connection.h"
#include "core/domain/evidence.h"
#include "core/domain/release.h"
#include "core/policies/policy.h"

/// Who may bring evidence of a release and answer for it: for those who write it, and for those who show why somebody may
/// not. Each sentence is translated; nothing where they may. Inside a transaction of the caller; may throw db::SqlError.
namespace assay::evidence {

std::optional<QString> addRefusal(db::Connection& connection, const Actor& actor);
std::optional<QString> withdrawRefusal(db::Connection& connection, const ReleaseEvidence& evidence, const Actor& actor);

/// Whether people answer a control, instead of the program that checks it.
bool isAnsweredByPeople(const policies::Control& control);

/// Whether a warning about it may be accepted as it is.
bool isAcceptable(const policies::Control& control);

/// Whether its answer needs evidence to say yes.
bool needsEvidence(const policies::Control& control);

/// Why nobody says that `word` of the control, whoever they are.
std::optional<QString> wordRefusal(const policies::Control& control, ControlAnswer::Word word);

/// Why somebody may not say it of a release.
std::optional<QString> answerRefusal(db::Connection& connection, const policies::Control& control,
                                     ControlAnswer::Word word, const Release& release, const Actor& actor);

} // namespace assay::evidence
