// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keys/key_status.h"

#include "core/base/moment.h"
#include "core/base/text.h"
#include "core/crypto/certificate_chain.h"
#include "core/keys/key_rows.h"

#include <algorithm>

namespace assay {

QString toString(KeyStatus::Kind kind)
{
    switch (kind) {
    case KeyStatus::Kind::Valid:
        return QStringLiteral("valid");
    case KeyStatus::Kind::NotYetValid:
        return QStringLiteral("not-yet-valid");
    case KeyStatus::Kind::Expired:
        return QStringLiteral("expired");
    case KeyStatus::Kind::Superseded:
        return QStringLiteral("superseded");
    case KeyStatus::Kind::Compromised:
        return QStringLiteral("compromised");
    case KeyStatus::Kind::NotCertified:
        return QStringLiteral("not-certified");
    case KeyStatus::Kind::Foreign:
        return QStringLiteral("foreign");
    case KeyStatus::Kind::RetiredAuthority:
        return QStringLiteral("retired-authority");
    }
    Q_UNREACHABLE();
}

namespace keys {
namespace {

using Kind = KeyStatus::Kind;

QString timeText(const QDateTime& time)
{
    return minuteWords(time.toMSecsSinceEpoch());
}

QString timeText(qint64 time)
{
    return timeText(QDateTime::fromMSecsSinceEpoch(time, Qt::UTC));
}

/// "Ada's key 1f2e3d4c"
QString keyWords(const PersonKey& key)
{
    return Text::tr("The key %2 of %1").arg(key.person, key.fingerprint.first(8));
}

std::optional<KeyStatus> revokedAt(const PersonKey& key, qint64 time)
{
    if (key.revocation == Revocation::Compromised && time >= *key.invalidSince)
        return KeyStatus{Kind::Compromised,
                         Text::tr("%1 was revoked by %2 on %3 and counts as known to others since %4: %5")
                             .arg(keyWords(key), key.revokedBy, timeText(key.revokedAt.value_or(*key.invalidSince)),
                                  timeText(*key.invalidSince), key.reason)};
    if (key.revocation == Revocation::Superseded && time >= *key.revokedAt)
        return KeyStatus{Kind::Superseded,
                         Text::tr("%1 was revoked by %2 on %3: %4")
                             .arg(keyWords(key), key.revokedBy, timeText(*key.revokedAt), key.reason)};
    return std::nullopt;
}

/// The accepted authority behind a certificate at a time, or why there is none.
Result<KeyAuthority> authorityBehind(const std::vector<KeyAuthority>& accepted, const KeyCertificate& given,
                                     const Certificate& certificate, qint64 time)
{
    QList<Certificate> roots;
    for (const KeyAuthority& authority : accepted)
        roots.append(certificateFrom(authority.certificate));
    const Result<QList<Certificate>> between =
        given.chain.isEmpty() ? QList<Certificate>() : Certificate::listFromPem(given.chain);
    if (!between)
        return failed(between);
    const Result<QList<Certificate>> chain = verifyChain(
        certificate, *between, roots, {QDateTime::fromMSecsSinceEpoch(time, Qt::UTC), CertificateUse::CodeSigning});
    if (!chain)
        return failed(chain);
    return *std::find_if(accepted.begin(), accepted.end(),
                         [&](const KeyAuthority& authority) { return authority.certificate == chain->back().der(); });
}

KeyStatus certifiedAt(const std::vector<KeyAuthority>& accepted, const PersonKey& key, const KeyCertificate& given,
                      qint64 time)
{
    const Certificate certificate = certificateFrom(given.certificate);
    if (time < certificate.validFrom().toMSecsSinceEpoch())
        return {Kind::NotYetValid,
                Text::tr("%1 is certified from %2 on only.").arg(keyWords(key), timeText(certificate.validFrom()))};
    if (time > certificate.validUntil().toMSecsSinceEpoch())
        return {Kind::Expired,
                Text::tr("The certificate of the key %2 of %1 ended on %3.")
                    .arg(key.person, key.fingerprint.first(8), timeText(certificate.validUntil()))};
    const Result<PublicKey> certified = certificate.publicKey();
    if (!certified || certified->der() != key.publicKey)
        return {Kind::Foreign,
                Text::tr("The certificate noted for the key %2 of %1 is of another key.")
                    .arg(key.person, key.fingerprint.first(8))};
    const Result<KeyAuthority> authority = authorityBehind(accepted, given, certificate, time);
    if (!authority)
        return {Kind::Foreign, authority.error().message};
    if (authority->retiredAt && time >= *authority->retiredAt)
        return {Kind::RetiredAuthority,
                Text::tr("The authority that certified the key %2 of %1 was retired by %3 on %4: %5")
                    .arg(key.person, key.fingerprint.first(8), authority->retiredBy, timeText(*authority->retiredAt),
                         authority->reason)};
    return {Kind::Valid, Text::tr("%1 is certified until %2.").arg(keyWords(key), timeText(certificate.validUntil()))};
}

} // namespace

KeyStatus statusAt(db::Connection& connection, const PersonKey& key, qint64 time)
{
    if (const auto revoked = revokedAt(key, time))
        return *revoked;
    if (key.certificates.empty())
        return {Kind::NotCertified, Text::tr("%1 has no certificate yet.").arg(keyWords(key))};
    const std::vector<KeyAuthority> accepted = authorities(connection);
    // A renewal does not undo what the certificate before it covered; where none covers the time the last one says why.
    KeyStatus status;
    for (const KeyCertificate& given : key.certificates) {
        status = certifiedAt(accepted, key, given, time);
        if (status.isValid())
            break;
    }
    return status;
}

} // namespace keys
} // namespace assay
