// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/project_argument.h"
#include "core/keys/key_rows.h"

#include <QCoreApplication>

namespace assay {
namespace {

/// The key, its certificate and those up to the authority's: what others need to check a signature.
QByteArray exported(db::Connection& connection, const QString& name)
{
    const PersonKey key = keys::named(connection, name);
    QByteArray text = keys::publicKeyOf(key).pem();
    if (key.certificates.empty())
        return text;
    const KeyCertificate& last = key.certificates.back();
    text += keys::certificateFrom(last.certificate).pem() + last.chain;
    for (const KeyAuthority& authority : keys::authorities(connection)) {
        if (authority.id == last.authority)
            text += keys::certificateFrom(authority.certificate).pem();
    }
    return text;
}

class KeysExportCommand final : public Command {
    Q_DECLARE_TR_FUNCTIONS(KeysExportCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("keys export"); }
    QString summary() const override
    {
        return tr("Writes the public half of a key and the certificates up to its authority's, as PEM.");
    }
    QString arguments() const override { return QStringLiteral("PROJECT KEY"); }
    void declare(QCommandLineParser& parser) const override { declareMigrate(parser); }

    Result<Exit> run(const QCommandLineParser& parser, QTextStream& out) const override
    {
        const Result<std::unique_ptr<db::Database>> database = openProject(parser);
        if (!database)
            return failed(database);
        const auto text = (*database)->read(
            [&](db::Connection& connection) { return exported(connection, parser.positionalArguments().at(1)); });
        if (!text)
            return failed(text);
        out << QString::fromLatin1(*text);
        return Exit::Done;
    }
};

} // namespace

const Command& keysExportCommand()
{
    static const KeysExportCommand command;
    return command;
}

} // namespace assay
