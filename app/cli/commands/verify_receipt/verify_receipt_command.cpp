// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/certificate_file.h"
#include "app/cli/checkpoint_file.h"
#include "app/cli/command.h"
#include "app/cli/package_listing.h"
#include "app/cli/project_argument.h"
#include "app/cli/read_file.h"
#include "app/cli/trusted_keys.h"
#include "core/packages/sign_off_receipt.h"

#include <QCoreApplication>

namespace assay {
namespace {

class VerifyReceiptCommand final : public Command {
    Q_DECLARE_TR_FUNCTIONS(VerifyReceiptCommand)

    static inline const QString projectOption = QStringLiteral("project");
    static inline const QString checkpointOption = QStringLiteral("expect-checkpoint");
    static inline const QString keysOption = QStringLiteral("trusted-keys");
    static inline const QString stampsOption = QStringLiteral("timestamp-roots");

public:
    QByteArray name() const override { return QByteArrayLiteral("verify-receipt"); }
    QString summary() const override
    {
        return tr(
            "Checks the receipt of a sign-off, by itself, against its project or against a checkpoint that was kept: "
            "exit code 0 only where all of it holds and its signer is known.");
    }
    QString arguments() const override { return QStringLiteral("RECEIPT"); }

    void declare(QCommandLineParser& parser) const override
    {
        parser.addOption(
            {projectOption,
             tr("The project: its log has to begin with that of the receipt and to have the decision still."),
             QStringLiteral("PROJECT")});
        parser.addOption(
            {checkpointOption,
             tr("A file with a checkpoint that was kept: it has to be of the same log. Without the project "
                "that can be told of one with as many entries only."),
             QStringLiteral("FILE")});
        parser.addOption({keysOption, tr("A file with the fingerprints of the keys that count, one a line."),
                          QStringLiteral("FILE")});
        parser.addOption({stampsOption,
                          tr("A file with roots (PEM) of time-stamping authorities: the decision has to be stamped by "
                             "one behind them."),
                          QStringLiteral("FILE")});
        declareFormat(parser);
    }

    Result<Exit> run(const QCommandLineParser& parser, QTextStream& out) const override
    {
        const Result<ListingFormat> format = formatFrom(parser);
        if (!format)
            return failed(format);
        const Result<QByteArray> json = smallFile(parser.positionalArguments().constFirst());
        if (!json)
            return failed(json);
        const Result<SignOffReceipt> receipt = receipts::readSignOff(*json);
        if (!receipt)
            return failed(receipt);
        Result<ReceiptTrust> trust = trustFrom(parser);
        if (!trust)
            return failed(trust);
        std::unique_ptr<db::Database> project;
        if (parser.isSet(projectOption)) {
            Result<std::unique_ptr<db::Database>> opened = openProject(parser.value(projectOption));
            if (!opened)
                return failed(opened);
            project = *std::move(opened);
            trust->project = project.get();
        }
        const Result<PackageVerdict> verdict = receipts::verify(*receipt, *trust);
        if (!verdict)
            return failed(verdict);
        if (*format == ListingFormat::Text) {
            for (const QString& line : decisions::wordsOf(receipt->said))
                out << line << '\n';
        }
        write(out, asListing(*verdict), *format);
        if (*format == ListingFormat::Text)
            out << (verdict->holds() ? tr("The receipt holds.") : tr("The receipt does NOT hold.")) << '\n';
        return verdict->holds() ? Exit::Done : Exit::Refused;
    }

private:
    static Result<ReceiptTrust> trustFrom(const QCommandLineParser& parser)
    {
        ReceiptTrust trust;
        if (parser.isSet(keysOption)) {
            const Result<QStringList> keys = trustedKeysIn(parser.value(keysOption));
            if (!keys)
                return failed(keys);
            trust.keys = *keys;
        }
        if (parser.isSet(stampsOption)) {
            const Result<QList<Certificate>> roots = certificatesOf(parser.value(stampsOption));
            if (!roots)
                return failed(roots);
            trust.timestampRoots = *roots;
        }
        if (parser.isSet(checkpointOption)) {
            const Result<KeptCheckpoint> kept = keptCheckpointIn(parser.value(checkpointOption));
            if (!kept)
                return failed(kept);
            trust.kept = kept->checkpoint;
        }
        return trust;
    }
};

} // namespace

const Command& verifyReceiptCommand()
{
    static const VerifyReceiptCommand command;
    return command;
}

} // namespace assay
