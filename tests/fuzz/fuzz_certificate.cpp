// SPDX-License-Identifier: GPL-3.0-or-later
// A certificate is read or refused, tells what it says, and is only believed where its root is. Input in PEM is a file of
// several, any other is DER.
#include "core/crypto/certificate_chain.h"
#include "tests/fuzz/target.h"

#include <cstdlib>

namespace {

void tellAll(const assay::Certificate& certificate)
{
    const auto again = assay::Certificate::fromPem(certificate.pem());
    if (!again || !(*again == certificate))
        std::abort();
    (void)(certificate.subject() + certificate.issuer() + certificate.commonName());
    (void)certificate.serial();
    (void)certificate.alternativeNames();
    (void)certificate.publicKey();
    const QDateTime at = certificate.validFrom();
    (void)certificate.validUntil();
    if (assay::verifyChain(certificate, {}, {}, {at}))
        std::abort();
    (void)assay::verifyChain(certificate, {certificate}, {certificate}, {at, assay::CertificateUse::SignatureOrCode});
}

} // namespace

ASSAY_FUZZ(certificate)
{
    if (bytes.startsWith('-')) {
        const auto all = assay::Certificate::listFromPem(bytes);
        if (all)
            tellAll(all->last());
    } else if (const auto certificate = assay::Certificate::fromDer(bytes)) {
        tellAll(*certificate);
    }
    (void)assay::PublicKey::fromDer(bytes);
}
