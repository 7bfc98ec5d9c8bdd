// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace assay {

/// The OpenSSL that runs: "OpenSSL 3.0.19 …".
QString cryptoLibraryVersion();

} // namespace assay
