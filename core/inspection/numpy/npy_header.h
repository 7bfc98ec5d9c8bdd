// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>
#include <vector>

namespace assay {

/// What the header of a .npy file says of the array behind it.
struct NpyHeader {
    QString type;            ///< "<f4"; of a structure its fields, "(a <i4, b |O)".
    qint64 itemSize = 0;     ///< Bytes of an element, where it holds no objects.
    bool hasObjects = false; ///< Also in a field of a structure.
    std::vector<qint64> shape;
    qint64 elements = 1;
};

/// Reads the dictionary of a header. Nothing where it is no plain dictionary of the three known keys, its type is none of
/// NumPy's, or its sizes are negative or overflow.
std::optional<NpyHeader> readNpyHeader(QByteArrayView dictionary);

/// Bytes of an element of a plain type such as "<f4", "|S5" or "<M8[ns]", 0 for "|O"; nothing for what is no plain type.
std::optional<qint64> numpyItemSize(QByteArrayView type);

} // namespace assay
