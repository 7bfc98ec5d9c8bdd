// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/writing_command.h"
#include "core/handovers/handover_store.h"

#include <QCoreApplication>

namespace assay {
namespace {

class HandoverAskCommand final : public WritingCommand {
    Q_DECLARE_TR_FUNCTIONS(HandoverAskCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("handover ask"); }
    QString summary() const override
    {
        return tr("Asks, as its receiver, for something that has to be answered before the handover is taken.");
    }
    QString arguments() const override { return QStringLiteral("PROJECT HANDOVER QUESTION"); }

protected:
    Result<> write(const Writing& writing) const override
    {
        return HandoverStore(writing.database)
            .ask(writing.arguments.at(1), writing.arguments.at(2), writing.actor, writing.command);
    }
};

} // namespace

const Command& handoverAskCommand()
{
    static const HandoverAskCommand command;
    return command;
}

} // namespace assay
