// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json_reader.h"
#include "core/base/result.h"
#include "core/domain/charter.h"

#include <QByteArrayView>

namespace assay::charters {

/// The text of a framing or a plan, as it is stored, hashed and exchanged: canonical JSON with only what was said.
QByteArray textOf(const Framing& framing);
QByteArray textOf(const EvaluationPlan& plan);

/// Reads such a text. Invalid, with the place and the rule, for anything else. Thread-safe.
Result<Framing> framingFromText(QByteArrayView text);
Result<EvaluationPlan> planFromText(QByteArrayView text);

/// The canonical text of what is a charter of that kind, or why it is none.
Result<QByteArray> canonicalCharter(CharterKind kind, QByteArrayView text);
Result<QByteArray> canonicalCharter(CharterKind kind, const JsonValue& value);

/// What a framing still lacks before anybody can agree to it, translated; empty where nothing.
QStringList missingIn(const Framing& framing);
QStringList missingIn(const EvaluationPlan& plan);

} // namespace assay::charters
