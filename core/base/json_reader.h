// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json_value.h"
#include "core/base/result.h"

#include <QByteArrayView>

namespace assay {

/// What a reading of untrusted JSON allows. The defaults suit a file that a tool wrote.
struct JsonRules {
    qsizetype maxBytes = 64 * 1024 * 1024;
    qsizetype maxValues = 1'000'000; ///< Bounds the memory of a text such as [0,0,0,…].
    qsizetype maxStringBytes = 16 * 1024 * 1024;
    int maxDepth = 64;
    bool allowNonFinite = false; ///< Also takes the bare NaN, Infinity and -Infinity that Python writes.
    /// RFC 8259 lets names repeat and hold U+0000; taken at their word such names have been used to show one reader
    /// "viewer" and another "admin", so they are refused unless asked for. When asked for, all members are kept.
    bool allowAnyNames = false;
};

/// Reads one JSON text (RFC 8259), the whole of it. A UTF-8 byte order mark is skipped. Refused beyond the grammar:
/// invalid UTF-8, escapes of lone surrogates, text after the value, and whatever exceeds `rules`. The message begins
/// with the line and the byte offset, both of the first offending byte; the detail is that offset alone. Thread-safe.
Result<JsonValue> readJson(QByteArrayView bytes, const JsonRules& rules = {});

} // namespace assay
