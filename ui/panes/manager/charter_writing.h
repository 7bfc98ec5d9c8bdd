// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/charter.h"
#include "core/domain/use_case.h"
#include "ui/panes/conflict_answer.h"

namespace assay {

/// What forms over a framing or a plan have in common, one for all of it and one for a block.

/// How the words of two people in one are brought together; `mine` answers all that is said now, and `opened` is the text
/// that the form began with.
ConflictAnswer::Fields charterFields(const QString& thing, const UseCase& useCase, CharterKind kind,
                                     const QByteArray& opened, std::function<FieldTexts()> mine);

/// Why what was typed is not what a field of numbers takes; empty where it is, and for any other field. A number that is none
/// would be lost without a word.
QString numberFault(const QString& field, const QString& caption, const QString& typed);

} // namespace assay
