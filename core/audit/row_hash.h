// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/digest.h"

#include <QString>

#include <optional>

namespace assay {

/// Hashes the covered fields of one entity in a fixed order, so that the log can tell whether its rows were changed
/// behind its back. The input starts with "assay/row/v1/<kind>"; each field is a tag byte, its length as 8 bytes
/// little-endian and its bytes, so no two lists of fields run together.
class RowHasher {
public:
    explicit RowHasher(QByteArrayView kind);

    RowHasher& add(const QString& text);
    RowHasher& add(QByteArrayView bytes);
    RowHasher& add(qint64 number);
    RowHasher& add(bool flag) { return add(static_cast<qint64>(flag)); }
    RowHasher& add(int number) { return add(static_cast<qint64>(number)); }
    RowHasher& add(std::optional<qint64> number);
    Digest finish() { return m_hash.finish(); }

private:
    void field(char tag, QByteArrayView bytes);

    Sha256 m_hash;
};

} // namespace assay
