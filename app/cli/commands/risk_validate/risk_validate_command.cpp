// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/writing_command.h"
#include "core/risks/risk_store.h"

#include <QCoreApplication>

namespace assay {
namespace {

class RiskValidateCommand final : public WritingCommand {
    Q_DECLARE_TR_FUNCTIONS(RiskValidateCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("risk validate"); }
    QString summary() const override
    {
        return tr("Agrees to the evidence that a risk is less, or gives it back with --not and a reason.");
    }
    QString arguments() const override { return QStringLiteral("PROJECT RISK"); }

protected:
    void declareOptions(QCommandLineParser& parser) const override
    {
        parser.addOption({QStringLiteral("not"), tr("The evidence does not show it.")});
        parser.addOption({QStringLiteral("reason"), tr("Why; needed with --not."), tr("TEXT")});
    }

    Result<> write(const Writing& writing) const override
    {
        const RiskValidation validation{writing.arguments.at(1), !writing.parser.isSet(QStringLiteral("not")),
                                        writing.parser.value(QStringLiteral("reason"))};
        return RiskStore(writing.database).validate(validation, writing.actor, writing.command);
    }
};

} // namespace

const Command& riskValidateCommand()
{
    static const RiskValidateCommand command;
    return command;
}

} // namespace assay
