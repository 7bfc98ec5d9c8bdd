// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/writing_command.h"
#include "core/handovers/handover_store.h"

#include <QCoreApplication>

namespace assay {
namespace {

class HandoverMoveCommand final : public WritingCommand {
    Q_DECLARE_TR_FUNCTIONS(HandoverMoveCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("handover move"); }
    QString summary() const override
    {
        return tr("STEP is accept or return for its receiver, withdraw or offer-again for who handed it over.");
    }
    QString arguments() const override { return QStringLiteral("PROJECT HANDOVER STEP"); }

protected:
    void declareOptions(QCommandLineParser& parser) const override
    {
        parser.addOption({QStringLiteral("because"), tr("The reason; return and withdraw need one."), tr("TEXT")});
    }

    Result<> write(const Writing& writing) const override
    {
        const QString handover = writing.arguments.at(1);
        const QString step = writing.arguments.at(2);
        const QString reason = writing.parser.value(QStringLiteral("because"));
        HandoverStore store(writing.database);
        if (step == QLatin1StringView("accept"))
            return store.accept(handover, writing.actor, writing.command);
        if (step == QLatin1StringView("return"))
            return store.giveBack(handover, reason, writing.actor, writing.command);
        if (step == QLatin1StringView("withdraw"))
            return store.withdraw(handover, reason, writing.actor, writing.command);
        if (step == QLatin1StringView("offer-again"))
            return store.offerAgain(handover, writing.actor, writing.command);
        return fail(Error::Kind::Invalid, tr("STEP is accept, return, withdraw or offer-again, not “%1”.").arg(step),
                    usageDetail());
    }
};

} // namespace

const Command& handoverMoveCommand()
{
    static const HandoverMoveCommand command;
    return command;
}

} // namespace assay
