// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspection/inspection.h"
#include "core/inspection/zip/zip_directory.h"

#include <functional>

namespace assay {

using ZipMemberReader = std::function<void(ByteSource& member, Inspection& part)>;

/// Gives a member's bytes, decompressed as they are read, to `read`, and takes what it finds over. Then compares the
/// checksum, where the member is at most 16 MiB. What cannot be decompressed is told and not given.
void readZipMember(ByteSource& source, const ZipEntry& entry, Inspection& inspection, const ZipMemberReader& read);

/// All of a member that is at most `most` bytes; empty where it is longer or cannot be read, which is then told.
QByteArray zipMemberBytes(ByteSource& source, const ZipEntry& entry, Inspection& inspection, qsizetype most);

} // namespace assay
