// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/risk_options.h"
#include "app/cli/writing_command.h"

#include <QCoreApplication>

namespace assay {
namespace {

class RiskLowerCommand final : public WritingCommand {
    Q_DECLARE_TR_FUNCTIONS(RiskLowerCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("risk lower"); }
    QString summary() const override
    {
        return tr("Brings evidence that less is left of a risk; it counts once somebody else validates it.");
    }
    QString arguments() const override { return QStringLiteral("PROJECT RISK"); }

protected:
    void declareOptions(QCommandLineParser& parser) const override
    {
        declareRiskLevel(parser);
        parser.addOption({QStringLiteral("evidence"), tr("What shows it; needed."), tr("TEXT")});
    }

    Result<> write(const Writing& writing) const override
    {
        const Result<RiskLevel> level = riskLevelFrom(writing.parser);
        if (!level)
            return failed(level);
        const RiskJudgement judgement{writing.arguments.at(1), *level,
                                      writing.parser.value(QStringLiteral("evidence"))};
        return RiskStore(writing.database).lower(judgement, writing.actor, writing.command);
    }
};

} // namespace

const Command& riskLowerCommand()
{
    static const RiskLowerCommand command;
    return command;
}

} // namespace assay
