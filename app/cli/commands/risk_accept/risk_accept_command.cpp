// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/time_option.h"
#include "app/cli/writing_command.h"
#include "core/risks/risk_store.h"

#include <QCoreApplication>

namespace assay {
namespace {

class RiskAcceptCommand final : public WritingCommand {
    Q_DECLARE_TR_FUNCTIONS(RiskAcceptCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("risk accept"); }
    QString summary() const override
    {
        return tr(
            "Offers to bear what is left of a risk until a day; a risk auditor agrees by moving it to RiskAccepted.");
    }
    QString arguments() const override { return QStringLiteral("PROJECT RISK"); }

protected:
    void declareOptions(QCommandLineParser& parser) const override
    {
        parser.addOption({QStringLiteral("until"), tr("The day on which that ends."), tr("DAY")});
        parser.addOption({QStringLiteral("reason"), tr("Why it can be borne."), tr("TEXT")});
    }

    Result<> write(const Writing& writing) const override
    {
        const Result<std::optional<qint64>> until = timeFrom(writing.parser, QStringLiteral("until"));
        if (!until)
            return failed(until);
        if (!*until)
            return fail(Error::Kind::Invalid, tr("Say with --until on which day it ends."), usageDetail());
        const RiskOffer offer{writing.arguments.at(1), writing.parser.value(QStringLiteral("reason")), **until};
        return RiskStore(writing.database).offerAcceptance(offer, writing.actor, writing.command);
    }
};

} // namespace

const Command& riskAcceptCommand()
{
    static const RiskAcceptCommand command;
    return command;
}

} // namespace assay
