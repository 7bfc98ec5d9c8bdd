// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/certificate_file.h"
#include "app/cli/command.h"
#include "app/cli/package_listing.h"
#include "app/cli/terminal_progress.h"
#include "app/cli/trusted_keys.h"
#include "core/packages/verify_package.h"

#include <QCoreApplication>
#include <QDateTime>

namespace assay {
namespace {

class VerifyReleaseCommand final : public Command {
    Q_DECLARE_TR_FUNCTIONS(VerifyReleaseCommand)

    static inline const QString keysOption = QStringLiteral("trusted-keys");
    static inline const QString rootsOption = QStringLiteral("roots");
    static inline const QString stampsOption = QStringLiteral("timestamp-roots");
    static inline const QString filesOption = QStringLiteral("without-files");

public:
    QByteArray name() const override { return QByteArrayLiteral("verify-release"); }
    QString summary() const override
    {
        return tr("Checks a package of a release, without a project: exit code 0 only where all of it holds and its "
                  "signers are trusted.");
    }
    QString arguments() const override { return QStringLiteral("PACKAGE"); }

    void declare(QCommandLineParser& parser) const override
    {
        parser.addOption({keysOption, tr("A file with the fingerprints of the keys that count, one a line."),
                          QStringLiteral("FILE")});
        parser.addOption({rootsOption,
                          tr("A file with the certificates (PEM) of authorities whose word on keys counts."),
                          QStringLiteral("FILE")});
        parser.addOption({stampsOption,
                          tr("A file with roots (PEM) of time-stamping authorities: each decision has to be stamped "
                             "by one behind them, and certificates are judged as of that time."),
                          QStringLiteral("FILE")});
        parser.addOption({filesOption, tr("Take a package without the files of the model and of the evidence.")});
        declareFormat(parser);
    }

    Result<Exit> run(const QCommandLineParser& parser, QTextStream& out) const override
    {
        const Result<ListingFormat> format = formatFrom(parser);
        if (!format)
            return failed(format);
        const Result<PackageTrust> trust = trustFrom(parser);
        if (!trust)
            return failed(trust);
        const Result<PackageVerdict> verdict =
            verifyPackage(parser.positionalArguments().constFirst(), *trust, terminalProgress(tr("Verifying")));
        if (!verdict)
            return failed(verdict);
        write(out, asListing(*verdict), *format);
        if (*format == ListingFormat::Text)
            out << (verdict->holds() ? tr("The package holds.") : tr("The package does NOT hold.")) << '\n';
        return verdict->holds() ? Exit::Done : Exit::Refused;
    }

private:
    static Result<PackageTrust> trustFrom(const QCommandLineParser& parser)
    {
        PackageTrust trust;
        trust.withoutFiles = parser.isSet(filesOption);
        trust.now = QDateTime::currentMSecsSinceEpoch();
        if (parser.isSet(keysOption)) {
            const Result<QStringList> keys = trustedKeysIn(parser.value(keysOption));
            if (!keys)
                return failed(keys);
            trust.keys = *keys;
        }
        if (parser.isSet(rootsOption)) {
            const Result<QList<Certificate>> roots = certificatesOf(parser.value(rootsOption));
            if (!roots)
                return failed(roots);
            trust.roots = *roots;
        }
        if (parser.isSet(stampsOption)) {
            const Result<QList<Certificate>> roots = certificatesOf(parser.value(stampsOption));
            if (!roots)
                return failed(roots);
            trust.timestampRoots = *roots;
        }
        return trust;
    }
};

} // namespace

const Command& verifyReleaseCommand()
{
    static const VerifyReleaseCommand command;
    return command;
}

} // namespace assay
