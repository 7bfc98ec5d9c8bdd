// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/canonical_json.h"
#include "core/base/json_value.h"

#include <QStringList>

namespace assay {

/// The text of a member; empty where there is none.
QString textOf(const JsonValue& object, QStringView name);

/// The texts of a member that is an array.
QStringList textsOf(const JsonValue& object, QStringView name);

QByteArray canonicalTexts(const QStringList& texts);

} // namespace assay
