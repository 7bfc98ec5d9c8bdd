// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/crypto_library.h"

#include <openssl/crypto.h>

namespace assay {

QString cryptoLibraryVersion()
{
    return QString::fromLatin1(OpenSSL_version(OPENSSL_VERSION));
}

} // namespace assay
