// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/timestamp.h"
#include "tests/support/openssl_program.h"
#include "tests/support/temporary_project.h"

namespace assay::tests {

/// A time-stamping authority of the `openssl ts` program, with a root and a certificate of its own.
class StampingAuthority {
public:
    StampingAuthority()
    {
        m_openssl.put(QStringLiteral("usage"),
                      "keyUsage=critical,digitalSignature\nextendedKeyUsage=critical,timeStamping\n");
        m_openssl.put(QStringLiteral("ts.conf"),
                      "[tsa]\ndefault_tsa=t\n[t]\nserial=serial\ncrypto_device=builtin\nsigner_cert=tsa.pem\n"
                      "certs=root.pem\nsigner_key=tsa.key\nsigner_digest=sha256\ndefault_policy=1.2.3.4.1\n"
                      "digests=sha256\naccuracy=secs:1\nordering=yes\ntsa_name=yes\ness_cert_id_chain=no\n"
                      "ess_cert_id_alg=sha256\n");
        run("req -x509 -days 30 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout root.key -subj /CN=Root "
            "-out root.pem");
        run("req -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout tsa.key -subj /CN=Clock -out tsa.csr");
        run("x509 -req -in tsa.csr -CA root.pem -CAkey root.key -extfile usage -days 30 -set_serial 7 -out tsa.pem");
    }

    /// The answer, a TimeStampResp, to a request.
    QByteArray answer(const QByteArray& request)
    {
        m_openssl.put(QStringLiteral("request"), request);
        run("ts -reply -config ts.conf -queryfile request -out response");
        return m_openssl.content(QStringLiteral("response"));
    }

    Certificate root() const { return valueOf(Certificate::fromPem(m_openssl.content(QStringLiteral("root.pem")))); }
    OpensslProgram& openssl() { return m_openssl; }

    TimestampTransport transport()
    {
        return [this](const QByteArray& request) { return Result<QByteArray>(answer(request)); };
    }

private:
    void run(const char* commandLine)
    {
        if (!m_openssl.run(QString::fromLatin1(commandLine)))
            qFatal("%s", m_openssl.output().constData());
    }

    OpensslProgram m_openssl;
};

} // namespace assay::tests
