// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json_value.h"
#include "core/base/result.h"
#include "core/domain/address.h"
#include "core/domain/saved_view.h"

#include <QStringList>

namespace assay {

/// The pages whose arrangement can be saved.
QStringList viewPages();

/// What a view of one of viewPages() holds, as stored text; Invalid, with what is not understood, where it is none of the
/// page's.
Result<QByteArray> canonicalContent(const QString& page, const JsonValue& content);
Result<QByteArray> canonicalContent(const QString& page, QByteArrayView content);

/// Where the view is shown: its page, with the view's uid as the anchor; one of runs has an address of its own.
Address placeOf(const SavedView& view);

/// What a view of one of viewPages() is of, in a word for people: "runs", "findings", "a dashboard".
QString viewSubject(const QString& page);

} // namespace assay
