// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/certificate.h"

namespace assay {

/// What a certificate's key has to be allowed to do.
enum class CertificateUse {
    /// To sign what people decide: digital signature or non-repudiation among the key usages, and code signing or any use
    /// among the extended ones. Usages that are not stated allow everything (RFC 5280).
    CodeSigning,
    SignatureOrCode, ///< One of the two, as OpenSSF model signing demands.
    TimeStamping,    ///< Time stamping alone, marked critical (RFC 3161, 2.3).
};

/// How a chain is checked.
struct ChainRules {
    QDateTime at; ///< When all certificates have to be valid.
    CertificateUse use = CertificateUse::CodeSigning;
};

/// The chain from `leaf` by way of `between` (in any order, more than needed does not matter) to one of `roots`, all of
/// whose certificates are valid at rules.at, signed with at least 112 bits of strength, and allowed to do what they do.
/// The answer has the leaf first and the root last. Denied with the reason where there is none: not by one of these
/// roots, expired, altered, not for this use. Revocation is not looked at. Thread-safe.
Result<QList<Certificate>> verifyChain(const Certificate& leaf, const QList<Certificate>& between,
                                       const QList<Certificate>& roots, const ChainRules& rules);

} // namespace assay
