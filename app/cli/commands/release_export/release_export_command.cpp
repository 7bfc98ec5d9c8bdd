// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/passphrase.h"
#include "app/cli/project_argument.h"
#include "app/cli/terminal_progress.h"
#include "core/keys/key_files.h"
#include "core/packages/export_note.h"
#include "core/packages/release_package.h"

#include <QCoreApplication>

namespace assay {
namespace {

class ReleaseExportCommand final : public Command {
    Q_DECLARE_TR_FUNCTIONS(ReleaseExportCommand)

    static inline const QString outOption = QStringLiteral("out");
    static inline const QString keyOption = QStringLiteral("key");
    static inline const QString filesOption = QStringLiteral("without-files");

public:
    QByteArray name() const override { return QByteArrayLiteral("release export"); }
    QString summary() const override
    {
        return tr("Writes a release with its decisions, evidence and files as a package that strangers can check.");
    }
    QString arguments() const override { return QStringLiteral("PROJECT RELEASE"); }

    void declare(QCommandLineParser& parser) const override
    {
        parser.addOption(
            {outOption, tr("The new folder, or the new archive where it ends with .zip."), QStringLiteral("PATH")});
        parser.addOption({keyOption,
                          tr("Sign the model's files with this key of yours, by the beginning of its fingerprint."),
                          QStringLiteral("FINGERPRINT")});
        parser.addOption({filesOption, tr("Leave out the files of the model and of the evidence.")});
        declarePassphrase(parser);
        declareActor(parser);
    }

    Result<Exit> run(const QCommandLineParser& parser, QTextStream& out) const override
    {
        if (parser.value(outOption).isEmpty())
            return fail(Error::Kind::Invalid, tr("Say with --out where to write the package."), usageDetail());
        const Result<std::unique_ptr<db::Database>> database = openProject(parser);
        if (!database)
            return failed(database);
        const Result<std::optional<SigningKey>> key = keyFrom(parser);
        if (!key)
            return failed(key);
        const PackageWish wish{parser.positionalArguments().at(1), parser.value(outOption), parser.isSet(filesOption),
                               *key ? &**key : nullptr};
        const Result<WrittenPackage> written = writeReleasePackage(**database, wish, terminalProgress(tr("Exporting")));
        if (!written)
            return failed(written);
        out << tr("Written: %1, files: %2, bytes: %3")
                   .arg(wish.path, QString::number(written->files), QString::number(written->bytes))
            << '\n';
        if (!written->isLogSigned)
            out << tr("Nobody has signed the log in it. Sign a checkpoint with: assay-cli checkpoint, or name a --key.")
                << '\n';
        const Result<Actor> actor = actorFrom(parser, **database);
        out << exportNoteWords(actor ? noteExport(**database, *key ? &**key : nullptr, *actor)
                                     : Result<StoredCheckpoint>(failed(actor)))
            << '\n';
        return Exit::Done;
    }

private:
    static Result<std::optional<SigningKey>> keyFrom(const QCommandLineParser& parser)
    {
        if (!parser.isSet(keyOption))
            return std::optional<SigningKey>();
        const KeyFiles files = KeyFiles::ofUser();
        const Result<QString> fingerprint = files.find(parser.value(keyOption));
        if (!fingerprint)
            return failed(fingerprint);
        const Result<SecretText> passphrase = passphraseFrom(
            parser, {passphraseOption, tr("Passphrase of the key %1:").arg(fingerprint->first(8)), false});
        if (!passphrase)
            return failed(passphrase);
        Result<SigningKey> key = files.unlock(*fingerprint, *passphrase);
        if (!key)
            return failed(key);
        return std::optional<SigningKey>(*std::move(key));
    }
};

} // namespace

const Command& releaseExportCommand()
{
    static const ReleaseExportCommand command;
    return command;
}

} // namespace assay
