// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/digest.h"

#include <map>

namespace assay {

/// The SHA-256 of files, by their names in UTF-8.
using SumList = std::map<QByteArray, Digest>;

/// The text that `sha256sum --check` reads: a line a file, by the bytes of their names.
QByteArray sumListText(const SumList& sums);

/// What sumListText() wrote. Invalid for anything else.
Result<SumList> readSumList(QByteArrayView text);

} // namespace assay
