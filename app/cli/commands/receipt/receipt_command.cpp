// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/project_argument.h"
#include "core/base/write_file.h"
#include "core/packages/sign_off_receipt.h"

#include <QCoreApplication>

namespace assay {
namespace {

class ReceiptCommand final : public Command {
    Q_DECLARE_TR_FUNCTIONS(ReceiptCommand)

    static inline const QString outOption = QStringLiteral("out");

public:
    QByteArray name() const override { return QByteArrayLiteral("receipt"); }
    QString summary() const override
    {
        return tr(
            "Gives the receipt of a sign-off: the decision, its entry in the log, and the proof that a checkpoint "
            "covers it.");
    }
    QString arguments() const override { return QStringLiteral("PROJECT SIGN-OFF"); }

    void declare(QCommandLineParser& parser) const override
    {
        parser.addOption({outOption, tr("Write it into this file instead of printing it."), QStringLiteral("FILE")});
    }

    Result<Exit> run(const QCommandLineParser& parser, QTextStream& out) const override
    {
        const Result<std::unique_ptr<db::Database>> database = openProject(parser);
        if (!database)
            return failed(database);
        const QString signOff = parser.positionalArguments().at(1);
        const auto receipt = (*database)->read(
            [&](db::Connection& connection) { return receipts::write(receipts::ofSignOff(connection, signOff)); });
        if (!receipt)
            return failed(receipt);
        if (parser.isSet(outOption)) {
            if (const auto written = writeFile(parser.value(outOption), *receipt); !written)
                return failed(written);
        } else {
            out << QString::fromUtf8(*receipt);
        }
        return Exit::Done;
    }
};

} // namespace

const Command& receiptCommand()
{
    static const ReceiptCommand command;
    return command;
}

} // namespace assay
