// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/certificate_file.h"
#include "app/cli/passphrase.h"
#include "app/cli/writing_command.h"
#include "core/keys/key_files.h"
#include "core/keys/key_rows.h"
#include "core/keys/key_rules.h"
#include "core/keys/key_store.h"

#include <QCoreApplication>

namespace assay {
namespace {

const QString daysOption = QStringLiteral("days");
const QString certificateOption = QStringLiteral("certificate");

class KeysCertifyCommand final : public WritingCommand {
    Q_DECLARE_TR_FUNCTIONS(KeysCertifyCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("keys certify"); }
    QString summary() const override
    {
        return tr("Certifies somebody's key by the project's authority, or notes a certificate of an organisation's.");
    }
    QString arguments() const override { return QStringLiteral("PROJECT KEY"); }

protected:
    void declareOptions(QCommandLineParser& parser) const override
    {
        declarePassphrase(parser);
        parser.addOption(
            {daysOption, tr("For how many days it is valid."), QStringLiteral("N"), QStringLiteral("365")});
        parser.addOption({certificateOption,
                          tr("Note this certificate (PEM) instead, with those between it and the organisation's root."),
                          QStringLiteral("FILE")});
    }

    Result<> write(const Writing& writing) const override
    {
        const auto key = writing.database.read(
            [&](db::Connection& connection) { return keys::named(connection, writing.arguments.at(1)); });
        if (!key)
            return failed(key);
        return writing.parser.isSet(certificateOption) ? accept(writing, *key) : certify(writing, *key);
    }

private:
    static Result<> accept(const Writing& writing, const PersonKey& key)
    {
        const Result<QList<Certificate>> certificates = certificatesOf(writing.parser.value(certificateOption));
        if (!certificates)
            return failed(certificates);
        return KeyStore(writing.database)
            .accept({key.uid, certificates->front(), certificates->mid(1)}, writing.actor, writing.command);
    }

    static Result<> certify(const Writing& writing, const PersonKey& key)
    {
        const Result<CertificateAuthority> authority = unlockedAuthority(writing, key);
        if (!authority)
            return failed(authority);
        const QDateTime now = QDateTime::fromMSecsSinceEpoch(writing.database.clock().now(), Qt::UTC);
        return KeyStore(writing.database)
            .certify({key.uid, now.addDays(writing.parser.value(daysOption).toInt())}, *authority, writing.actor,
                     writing.command);
    }

    /// Whoever may not is told so before they are asked for a passphrase.
    static Result<CertificateAuthority> unlockedAuthority(const Writing& writing, const PersonKey& key)
    {
        const auto known = writing.database.read([&](db::Connection& connection) {
            if (const auto refusal = keys::certifyRefusal(connection, key, writing.actor))
                db::raise(Error::Kind::Denied, *refusal);
            const std::optional<KeyAuthority> authority = keys::projectAuthority(connection);
            if (!authority)
                db::raise(Error::Kind::NotFound,
                          tr("The project has no authority of its own yet. Found one with: assay-cli keys authority"));
            return keys::certificateFrom(authority->certificate);
        });
        if (!known)
            return failed(known);
        const Result<PublicKey> wanted = known->publicKey();
        if (!wanted)
            return failed(wanted);
        const Result<SecretText> passphrase =
            passphraseFrom(writing.parser, {passphraseOption, tr("Passphrase of the authority's key:"), false});
        if (!passphrase)
            return failed(passphrase);
        Result<SigningKey> unlocked =
            KeyFiles::ofUser().unlock(QString::fromLatin1(wanted->fingerprint()), *passphrase);
        if (!unlocked)
            return failed(unlocked);
        return CertificateAuthority::of(*known, *std::move(unlocked));
    }
};

} // namespace

const Command& keysCertifyCommand()
{
    static const KeysCertifyCommand command;
    return command;
}

} // namespace assay
