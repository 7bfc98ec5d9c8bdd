// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/writing_command.h"
#include "core/decisions/decision_store.h"

#include <QCoreApplication>

namespace assay {
namespace {

class DecisionMeasureCommand final : public WritingCommand {
    Q_DECLARE_TR_FUNCTIONS(DecisionMeasureCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("decision measure"); }
    QString summary() const override { return tr("Writes down what effect an accepted decision had."); }
    QString arguments() const override { return QStringLiteral("PROJECT DECISION EFFECT"); }

protected:
    Result<> write(const Writing& writing) const override
    {
        return DecisionStore(writing.database)
            .measure(writing.arguments.at(1), writing.arguments.at(2), writing.actor, writing.command);
    }
};

} // namespace

const Command& decisionMeasureCommand()
{
    static const DecisionMeasureCommand command;
    return command;
}

} // namespace assay
