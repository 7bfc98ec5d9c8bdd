// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/openssl_handle.h"

#include <openssl/x509v3.h>

/// Owners of OpenSSL's X.509 objects, for the sources of core/crypto alone.
namespace assay::openssl {

using Certificate = Handle<X509, X509_free>;
using CertificateStore = Handle<X509_STORE, X509_STORE_free>;

/// Frees the list, not what is in it.
inline void releaseList(STACK_OF(X509) * list)
{
    sk_X509_free(list);
}
using CertificateList = Handle<STACK_OF(X509), releaseList>;

} // namespace assay::openssl
