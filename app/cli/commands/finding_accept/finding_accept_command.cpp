// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/time_option.h"
#include "app/cli/writing_command.h"
#include "core/findings/finding_store.h"

#include <QCoreApplication>

namespace assay {
namespace {

class FindingAcceptCommand final : public WritingCommand {
    Q_DECLARE_TR_FUNCTIONS(FindingAcceptCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("finding accept"); }
    QString summary() const override
    {
        return tr(
            "Offers to bear the risk of a finding until a day; a risk auditor agrees by moving it to RiskAccepted.");
    }
    QString arguments() const override { return QStringLiteral("PROJECT FINDING"); }

protected:
    void declareOptions(QCommandLineParser& parser) const override
    {
        parser.addOption({QStringLiteral("until"), tr("The day on which that ends."), tr("DAY")});
        parser.addOption({QStringLiteral("reason"), tr("Why the risk can be borne."), tr("TEXT")});
    }

    Result<> write(const Writing& writing) const override
    {
        const Result<std::optional<qint64>> until = timeFrom(writing.parser, QStringLiteral("until"));
        if (!until)
            return failed(until);
        if (!*until)
            return fail(Error::Kind::Invalid, tr("Say with --until on which day it ends."), usageDetail());
        return FindingStore(writing.database)
            .offerAcceptance({writing.arguments.at(1), writing.parser.value(QStringLiteral("reason")), **until},
                             writing.actor, writing.command);
    }
};

} // namespace

const Command& findingAcceptCommand()
{
    static const FindingAcceptCommand command;
    return command;
}

} // namespace assay
