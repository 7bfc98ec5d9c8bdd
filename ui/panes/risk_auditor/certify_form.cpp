// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/risk_auditor/certify_form.h"

#include "core/base/shown_text.h"
#include "core/base/ulid.h"
#include "core/keys/key_files.h"
#include "core/keys/key_store.h"
#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/passphrase_field.h"
#include "ui/widgets/text_label.h"

#include <QLabel>
#include <QVBoxLayout>

namespace assay {
namespace {

constexpr int usualDaysOfValidity = 365;

/// In groups of four, so that it can be read out and compared.
QString groupedFingerprint(const QString& fingerprint)
{
    QString grouped;
    for (qsizetype at = 0; at < fingerprint.size(); at += 4)
        grouped += (at == 0            ? QString()
                        : at % 32 == 0 ? QStringLiteral("\n")
                                       : QStringLiteral(" "))
            + fingerprint.mid(at, 4);
    return grouped;
}

Result<CertificateAuthority> unlockAuthority(const Certificate& certificate, const SecretText& passphrase)
{
    const Result<PublicKey> wanted = certificate.publicKey();
    if (!wanted)
        return failed(wanted);
    Result<SigningKey> key = KeyFiles::ofUser().unlock(QString::fromLatin1(wanted->fingerprint()), passphrase);
    if (!key)
        return failed(key);
    return CertificateAuthority::of(certificate, *std::move(key));
}

} // namespace

CertifyForm::CertifyForm(Session& session, const RingKey& key, const RingAuthority& authority, bool authorityHere,
                         QWidget* parent)
    : WorkForm(session,
               {QStringLiteral("certifyForm"), tr("Certify a key of %1").arg(shownText(key.key.person)),
                tr("Certify the key")},
               parent)
    , m_key(key)
    , m_authority(authority.certificate)
    , m_authorityHere(authorityHere)
    , m_until(new QLineEdit)
    , m_passphrase(new PassphraseField)
{
    addWords(
        tr("Your certificate says that this key is the one of %1. Ask them for its fingerprint in a way in which you "
           "know them, such as by telephone, and compare:")
            .arg(shownText(key.key.person)));
    QLabel* fingerprint = textLabel(TextKind::Mono, groupedFingerprint(key.key.fingerprint));
    fingerprint->setObjectName(QStringLiteral("fingerprint"));
    fingerprint->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    rows().addWidget(fingerprint);
    const QDate today = QDateTime::fromMSecsSinceEpoch(session.database->clock().now(), Qt::UTC).date();
    m_until->setText(today.addDays(usualDaysOfValidity).toString(Qt::ISODate));
    addLine(tr("Valid to the end of"), QStringLiteral("validUntil"), m_until);
    addLine(tr("Passphrase of the authority “%1”").arg(shownText(m_authority.commonName())),
            QStringLiteral("authorityPassphrase"), m_passphrase);
    m_passphrase->setEnabled(authorityHere);
    if (!authorityHere)
        addWords(
            tr("The key of the authority has no file on this machine, in %1. Certify where it is, or bring the file "
               "here.")
                .arg(KeyFiles::ofUser().folder()));
    showProblem();
}

QString CertifyForm::problem() const
{
    if (!m_authorityHere)
        return tr("The key of the authority has no file on this machine.");
    if (!QDate::fromString(m_until->text().trimmed(), Qt::ISODate).isValid())
        return tr("Write the last day on which it is valid as in 2027-01-31.");
    return m_passphrase->text().isEmpty() ? tr("The passphrase of the authority is missing.") : QString();
}

CertifyForm::Work CertifyForm::work()
{
    const auto passphrase = std::make_shared<SecretText>(m_passphrase->take());
    const QDateTime until = QDate::fromString(m_until->text().trimmed(), Qt::ISODate).endOfDay(Qt::UTC);
    return [passphrase, until, uid = m_key.key.uid, certificate = m_authority](db::Database& database,
                                                                               const Actor& actor) -> Result<> {
        const Result<CertificateAuthority> authority = unlockAuthority(certificate, *passphrase);
        *passphrase = SecretText();
        if (!authority)
            return failed(authority);
        return KeyStore(database).certify({uid, until}, *authority, actor, newUlid(database.clock().now()));
    };
}

} // namespace assay
