// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/certificate_authority.h"
#include "tests/support/temporary_project.h"

namespace assay::tests {

inline QDateTime utc(const char* text)
{
    return QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate).toUTC();
}

/// An authority of the years 2026 to 2035, and people with a certificate of the year 2026 from it.
class CertifiedPeople {
public:
    const CertificateAuthority& authority() const { return m_authority; }
    static QDateTime whileValid() { return utc("2026-06-01T12:00:00Z"); }
    static Validity year() { return {utc("2026-01-01T00:00:00Z"), utc("2027-01-01T00:00:00Z")}; }

    Certificate certify(const PublicKey& key, const QString& name = QStringLiteral("Ada Lovelace")) const
    {
        return valueOf(m_authority.issue(
            {name, {Certificate::AlternativeName::Kind::Email, QStringLiteral("ada@bank.example")}, key}, year()));
    }

private:
    CertificateAuthority m_authority =
        valueOf(CertificateAuthority::create(QStringLiteral("Credit models"), valueOf(SigningKey::generate()),
                                             {utc("2026-01-01T00:00:00Z"), utc("2036-01-01T00:00:00Z")}));
};

} // namespace assay::tests
