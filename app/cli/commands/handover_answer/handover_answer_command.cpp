// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/writing_command.h"
#include "core/handovers/handover_store.h"

#include <QCoreApplication>

namespace assay {
namespace {

class HandoverAnswerCommand final : public WritingCommand {
    Q_DECLARE_TR_FUNCTIONS(HandoverAnswerCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("handover answer"); }
    QString summary() const override
    {
        return tr("Answers the thing with that number, or says as its receiver why it needs no answer.");
    }
    QString arguments() const override { return QStringLiteral("PROJECT HANDOVER NUMBER TEXT"); }

protected:
    void declareOptions(QCommandLineParser& parser) const override
    {
        parser.addOption({QStringLiteral("waive"), tr("TEXT is why it needs no answer.")});
    }

    Result<> write(const Writing& writing) const override
    {
        bool isNumber = false;
        const qint64 number = writing.arguments.at(2).toLongLong(&isNumber);
        if (!isNumber || number < 1) {
            return fail(Error::Kind::Invalid,
                        tr("NUMBER is that of a line of the handover, from 1, not “%1”.").arg(writing.arguments.at(2)),
                        usageDetail());
        }
        const HandoverWord word{writing.arguments.at(1), number - 1, writing.arguments.at(3)};
        HandoverStore store(writing.database);
        return writing.parser.isSet(QStringLiteral("waive")) ? store.waive(word, writing.actor, writing.command)
                                                             : store.answer(word, writing.actor, writing.command);
    }
};

} // namespace

const Command& handoverAnswerCommand()
{
    static const HandoverAnswerCommand command;
    return command;
}

} // namespace assay
