// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/certificate_file.h"
#include "app/cli/passphrase.h"
#include "app/cli/writing_command.h"
#include "core/keys/authority_store.h"
#include "core/keys/key_files.h"
#include "core/keys/key_rules.h"

#include <QCoreApplication>

namespace assay {
namespace {

const QString authorityNameOption = QStringLiteral("name");
const QString yearsOption = QStringLiteral("years");
const QString acceptRootOption = QStringLiteral("accept");
const QString retireOption = QStringLiteral("retire");
const QString retireReasonOption = QStringLiteral("reason");

class KeysAuthorityCommand final : public WritingCommand {
    Q_DECLARE_TR_FUNCTIONS(KeysAuthorityCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("keys authority"); }
    QString summary() const override
    {
        return tr(
            "Founds the authority that certifies the keys of a project, accepts one of an organisation, or retires "
            "one.");
    }
    QString arguments() const override { return QStringLiteral("PROJECT"); }

protected:
    void declareOptions(QCommandLineParser& parser) const override
    {
        declarePassphrase(parser);
        parser.addOption(
            {authorityNameOption, tr("What to call it; otherwise like the project."), QStringLiteral("NAME")});
        parser.addOption(
            {yearsOption, tr("For how many years it is valid."), QStringLiteral("N"), QStringLiteral("10")});
        parser.addOption({acceptRootOption, tr("Accept the root certificate (PEM) of an organisation instead."),
                          QStringLiteral("FILE")});
        parser.addOption({retireOption, tr("Retire the authority with this id instead."), QStringLiteral("ID")});
        parser.addOption({retireReasonOption, tr("Why it is retired."), QStringLiteral("TEXT")});
    }

    Result<> write(const Writing& writing) const override
    {
        if (writing.parser.isSet(retireOption))
            return AuthorityStore(writing.database)
                .retire(writing.parser.value(retireOption), writing.parser.value(retireReasonOption), writing.actor,
                        writing.command);
        return writing.parser.isSet(acceptRootOption) ? accept(writing) : found(writing);
    }

private:
    static Result<> told(const Writing& writing, const Result<QString>& uid)
    {
        if (!uid)
            return failed(uid);
        writing.out << tr("Authority: %1").arg(*uid) << '\n';
        return {};
    }

    static Result<> accept(const Writing& writing)
    {
        const Result<QList<Certificate>> certificates = certificatesOf(writing.parser.value(acceptRootOption));
        if (!certificates)
            return failed(certificates);
        return told(writing,
                    AuthorityStore(writing.database).accept(certificates->front(), writing.actor, writing.command));
    }

    static Result<> found(const Writing& writing)
    {
        // Whoever may not is told so before they have made a key for it.
        const auto refusal = writing.database.read(
            [&](db::Connection& connection) { return keys::authorityRefusal(connection, writing.actor); });
        if (!refusal)
            return failed(refusal);
        if (*refusal)
            return fail(Error::Kind::Denied, **refusal);
        const Result<SecretText> passphrase =
            passphraseFrom(writing.parser, {passphraseOption, tr("Passphrase of the authority's new key:"), true});
        if (!passphrase)
            return failed(passphrase);
        Result<SigningKey> key = KeyFiles::ofUser().create(*passphrase);
        if (!key)
            return failed(key);
        const QDateTime now = QDateTime::fromMSecsSinceEpoch(writing.database.clock().now(), Qt::UTC);
        const QString name = writing.parser.isSet(authorityNameOption) ? writing.parser.value(authorityNameOption)
                                                                       : writing.database.projectName().left(64);
        const Result<CertificateAuthority> authority = CertificateAuthority::create(
            name, *std::move(key), {now, now.addYears(writing.parser.value(yearsOption).toInt())});
        if (!authority)
            return failed(authority);
        return told(writing, AuthorityStore(writing.database).found(*authority, writing.actor, writing.command));
    }
};

} // namespace

const Command& keysAuthorityCommand()
{
    static const KeysAuthorityCommand command;
    return command;
}

} // namespace assay
