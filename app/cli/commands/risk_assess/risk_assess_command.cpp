// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/risk_options.h"
#include "app/cli/writing_command.h"

#include <QCoreApplication>

namespace assay {
namespace {

class RiskAssessCommand final : public WritingCommand {
    Q_DECLARE_TR_FUNCTIONS(RiskAssessCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("risk assess"); }
    QString summary() const override
    {
        return tr("Says how likely a risk is and how bad, before anything is done about it.");
    }
    QString arguments() const override { return QStringLiteral("PROJECT RISK"); }

protected:
    void declareOptions(QCommandLineParser& parser) const override
    {
        declareRiskLevel(parser);
        parser.addOption({QStringLiteral("because"), tr("Why; needed."), tr("TEXT")});
    }

    Result<> write(const Writing& writing) const override
    {
        const Result<RiskLevel> level = riskLevelFrom(writing.parser);
        if (!level)
            return failed(level);
        const RiskJudgement judgement{writing.arguments.at(1), *level, writing.parser.value(QStringLiteral("because"))};
        return RiskStore(writing.database).assess(judgement, writing.actor, writing.command);
    }
};

} // namespace

const Command& riskAssessCommand()
{
    static const RiskAssessCommand command;
    return command;
}

} // namespace assay
