// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/crypto/secret_text.h"

#include <QByteArrayView>

namespace assay {

/// Makes a file with the mode 0600 and sees to it that it is on the disk before this returns. Conflict where something
/// of that name exists, Io otherwise; no file is left behind then. Blocking: call it from a job.
Result<> writePrivateFile(const QString& path, QByteArrayView bytes);

/// The content of a plain file (not of a link) that only its owner may read. NotFound where there is none, Invalid where
/// its mode lets others in or it is larger than `limit` bytes, Io otherwise. Blocking: call it from a job.
Result<SecretText> readPrivateFile(const QString& path, qsizetype limit);

} // namespace assay
