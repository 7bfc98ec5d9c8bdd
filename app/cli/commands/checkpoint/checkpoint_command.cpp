// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/passphrase.h"
#include "app/cli/writing_command.h"
#include "core/base/write_file.h"
#include "core/checkpoints/checkpoint_store.h"
#include "core/keys/key_files.h"

#include <QCoreApplication>

namespace assay {
namespace {

const QString signOption = QStringLiteral("sign");
const QString outOption = QStringLiteral("out");

class CheckpointCommand final : public WritingCommand {
    Q_DECLARE_TR_FUNCTIONS(CheckpointCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("checkpoint"); }
    QString summary() const override
    {
        return tr("Notes the log as it is now; kept elsewhere, the note shows when anything before it is changed.");
    }
    QString arguments() const override { return QStringLiteral("PROJECT"); }

protected:
    void declareOptions(QCommandLineParser& parser) const override
    {
        declarePassphrase(parser);
        parser.addOption({signOption, tr("Sign it with your key whose fingerprint begins so."), QStringLiteral("KEY")});
        parser.addOption({outOption, tr("Write it into this file instead of printing it."), QStringLiteral("FILE")});
    }

    Result<> write(const Writing& writing) const override
    {
        const Result<std::optional<SigningKey>> key = signer(writing);
        if (!key)
            return failed(key);
        const Result<StoredCheckpoint> made =
            CheckpointStore(writing.database).make(*key ? &**key : nullptr, writing.actor, writing.command);
        if (!made)
            return failed(made);
        if (writing.parser.isSet(outOption))
            return writeFile(writing.parser.value(outOption), made->note);
        writing.out << QString::fromUtf8(made->note);
        return {};
    }

private:
    static Result<std::optional<SigningKey>> signer(const Writing& writing)
    {
        if (!writing.parser.isSet(signOption))
            return std::optional<SigningKey>();
        const KeyFiles files = KeyFiles::ofUser();
        const Result<QString> fingerprint = files.find(writing.parser.value(signOption));
        if (!fingerprint)
            return failed(fingerprint);
        const Result<SecretText> passphrase = passphraseFrom(
            writing.parser, {passphraseOption, tr("Passphrase of the key %1:").arg(fingerprint->first(8)), false});
        if (!passphrase)
            return failed(passphrase);
        Result<SigningKey> key = files.unlock(*fingerprint, *passphrase);
        if (!key)
            return failed(key);
        return std::optional(*std::move(key));
    }
};

} // namespace

const Command& checkpointCommand()
{
    static const CheckpointCommand command;
    return command;
}

} // namespace assay
