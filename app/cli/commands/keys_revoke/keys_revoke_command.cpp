// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/writing_command.h"
#include "core/base/moment.h"
#include "core/keys/key_rows.h"
#include "core/keys/key_store.h"

#include <QCoreApplication>

namespace assay {
namespace {

const QString compromisedOption = QStringLiteral("compromised-since");
const QString revokeReasonOption = QStringLiteral("reason");

class KeysRevokeCommand final : public WritingCommand {
    Q_DECLARE_TR_FUNCTIONS(KeysRevokeCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("keys revoke"); }
    QString summary() const override
    {
        return tr("Ends a key: what it signed before counts, unless others may have had it by then.");
    }
    QString arguments() const override { return QStringLiteral("PROJECT KEY"); }

protected:
    void declareOptions(QCommandLineParser& parser) const override
    {
        parser.addOption({compromisedOption,
                          tr("Since when somebody else may have had it, such as 2026-05-01T12:00:00Z: what it signed "
                             "since then does not count."),
                          QStringLiteral("TIME")});
        parser.addOption({revokeReasonOption, tr("Why; this is needed."), QStringLiteral("TEXT")});
    }

    Result<> write(const Writing& writing) const override
    {
        if (writing.parser.value(revokeReasonOption).trimmed().isEmpty())
            return fail(Error::Kind::Invalid,
                        tr("Nothing was revoked: say why with --reason TEXT, for those who will weigh what the key "
                           "signed."),
                        usageDetail());
        const auto key = writing.database.read(
            [&](db::Connection& connection) { return keys::named(connection, writing.arguments.at(1)); });
        if (!key)
            return failed(key);
        KeyRevocation revocation{key->uid, Revocation::Superseded, std::nullopt,
                                 writing.parser.value(revokeReasonOption)};
        if (writing.parser.isSet(compromisedOption)) {
            const std::optional<qint64> since = momentFrom(writing.parser.value(compromisedOption));
            if (!since)
                return fail(Error::Kind::Invalid,
                            tr("“%1” is no time, so nothing was revoked; write it as 2026-05-01T12:00:00Z.")
                                .arg(writing.parser.value(compromisedOption)),
                            usageDetail());
            revocation.kind = Revocation::Compromised;
            revocation.invalidSince = since;
        }
        return KeyStore(writing.database).revoke(revocation, writing.actor, writing.command);
    }
};

} // namespace

const Command& keysRevokeCommand()
{
    static const KeysRevokeCommand command;
    return command;
}

} // namespace assay
