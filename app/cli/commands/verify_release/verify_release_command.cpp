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
    static inline const QString authenticOption = QStringLiteral("authenticity");

public:
    QByteArray name() const override { return QByteArrayLiteral("verify-release"); }
    QString summary() const override
    {
        return tr(
            "Checks a package of a release, without a project: exit code 0 only where it is authentic, its signers "
            "are trusted, and it carries an approval whose blocking controls were met.");
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
        parser.addOption({authenticOption,
                          tr("Ask only whether the package is authentic and complete, whatever it "
                             "carries.")});
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
        const bool onlyAuthentic = parser.isSet(authenticOption);
        if (*format == ListingFormat::Text)
            writeStatements(out, *verdict, onlyAuthentic);
        const bool holds = onlyAuthentic ? verdict->holds(PackageCheck::Statement::Authentic) : verdict->holds();
        return holds ? Exit::Done : Exit::Refused;
    }

private:
    static void writeStatements(QTextStream& out, const PackageVerdict& verdict, bool onlyAuthentic)
    {
        using Statement = PackageCheck::Statement;
        out << (verdict.holds(Statement::Authentic) ? tr("The package is authentic and complete.")
                                                    : tr("The package is NOT authentic and complete."))
            << '\n';
        if (!onlyAuthentic)
            out << (verdict.holds(Statement::Approved)
                        ? tr("It carries an approval by those who have to, with all blocking controls met.")
                        : tr("It does NOT carry an approval by those who have to, with all blocking controls met."))
                << '\n';
        for (const PackageCheck& check : verdict.checks) {
            const bool counts = !onlyAuthentic || check.statement == Statement::Authentic;
            if (counts && check.isNeeded && check.verdict != PackageCheck::Verdict::Holds)
                out << QStringLiteral("- %1: %2").arg(check.what, check.reason) << '\n';
        }
    }

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
