// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/passphrase.h"
#include "app/cli/writing_command.h"
#include "core/keys/key_files.h"
#include "core/keys/key_rows.h"
#include "core/keys/key_store.h"

#include <QCoreApplication>

namespace assay {
namespace {

const QString replacedOption = QStringLiteral("replaced-passphrase-file");

class KeysEnrollCommand final : public WritingCommand {
    Q_DECLARE_TR_FUNCTIONS(KeysEnrollCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("keys enroll"); }
    QString summary() const override
    {
        return tr("Adds the public half of your key to a project; a key of yours that is there already signs it, too.");
    }
    QString arguments() const override { return QStringLiteral("PROJECT KEY"); }

protected:
    void declareOptions(QCommandLineParser& parser) const override
    {
        declarePassphrase(parser);
        declarePassphrase(parser, replacedOption);
    }

    Result<> write(const Writing& writing) const override
    {
        const KeyFiles files = KeyFiles::ofUser();
        const Result<QString> fingerprint = files.find(writing.arguments.at(1));
        if (!fingerprint)
            return failed(fingerprint);
        const Result<SigningKey> key = unlock(writing, files, *fingerprint, passphraseOption);
        if (!key)
            return failed(key);
        const Result<KeyEnrolment> enrolment = enrolmentFor(writing, files, *key);
        if (!enrolment)
            return failed(enrolment);
        const Result<QString> uid = KeyStore(writing.database).enroll(*enrolment, writing.actor, writing.command);
        if (!uid)
            return failed(uid);
        writing.out << tr("Enrolled: %1").arg(*fingerprint) << '\n';
        return {};
    }

private:
    static Result<SigningKey> unlock(const Writing& writing, const KeyFiles& files, const QString& fingerprint,
                                     const QString& option)
    {
        const Result<SecretText> passphrase =
            passphraseFrom(writing.parser, {option, tr("Passphrase of the key %1:").arg(fingerprint.first(8)), false});
        if (!passphrase)
            return failed(passphrase);
        return files.unlock(fingerprint, *passphrase);
    }

    static Result<KeyEnrolment> enrolmentFor(const Writing& writing, const KeyFiles& files, const SigningKey& key)
    {
        const auto own = writing.database.read(
            [&](db::Connection& connection) { return keys::ofPerson(connection, writing.actor.person); });
        if (!own)
            return failed(own);
        const QString project = writing.database.projectUid();
        for (const PersonKey& known : *own) {
            if (known.revocation != Revocation::None)
                continue;
            const Result<SigningKey> replaced = unlock(writing, files, known.fingerprint, replacedOption);
            if (!replaced)
                return failed(replaced);
            return KeyEnrolment::of(project, writing.actor.person, key, &*replaced);
        }
        return KeyEnrolment::of(project, writing.actor.person, key);
    }
};

} // namespace

const Command& keysEnrollCommand()
{
    static const KeysEnrollCommand command;
    return command;
}

} // namespace assay
