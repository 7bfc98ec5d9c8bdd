// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/passphrase.h"
#include "core/keys/key_files.h"

#include <QCoreApplication>

namespace assay {
namespace {

const QString ed25519Option = QStringLiteral("ed25519");

class KeysCreateCommand final : public Command {
    Q_DECLARE_TR_FUNCTIONS(KeysCreateCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("keys create"); }
    QString summary() const override
    {
        return tr("Makes a key to sign with: an encrypted file in your folder of keys, outside of all projects.");
    }
    QString arguments() const override { return {}; }

    void declare(QCommandLineParser& parser) const override
    {
        declarePassphrase(parser);
        parser.addOption({ed25519Option, tr("Ed25519 instead of ECDSA on P-256, which more programs check.")});
    }

    Result<Exit> run(const QCommandLineParser& parser, QTextStream& out) const override
    {
        const Result<SecretText> passphrase =
            passphraseFrom(parser, {passphraseOption, tr("Passphrase of the new key:"), true});
        if (!passphrase)
            return failed(passphrase);
        const KeyFiles files = KeyFiles::ofUser();
        const Result<SigningKey> key = files.create(*passphrase,
                                                    parser.isSet(ed25519Option) ? SigningKey::Algorithm::Ed25519
                                                                                : SigningKey::Algorithm::EcdsaP256);
        if (!key)
            return failed(key);
        const QString fingerprint = QString::fromLatin1(key->publicKey().fingerprint());
        out << tr("Key: %1").arg(fingerprint) << '\n';
        out << tr("File: %1").arg(files.pathOf(fingerprint)) << '\n';
        return Exit::Done;
    }
};

} // namespace

const Command& keysCreateCommand()
{
    static const KeysCreateCommand command;
    return command;
}

} // namespace assay
