// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json_value.h"
#include "core/base/result.h"

#include <QStringList>

namespace assay {

/// The pages whose arrangement can be saved.
QStringList viewPages();

/// What a view of one of viewPages() holds, as stored text; Invalid, with what is not understood, where it is none of the
/// page's.
Result<QByteArray> canonicalContent(const QString& page, const JsonValue& content);
Result<QByteArray> canonicalContent(const QString& page, QByteArrayView content);

} // namespace assay
