// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/writing_command.h"
#include "core/value/value_store.h"

#include <QCoreApplication>

namespace assay {
namespace {

class ValueDisputeCommand final : public WritingCommand {
    Q_DECLARE_TR_FUNCTIONS(ValueDisputeCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("value dispute"); }
    QString summary() const override { return tr("Disputes what was measured: a claim with its evidence."); }
    QString arguments() const override { return QStringLiteral("PROJECT VALUE"); }

protected:
    void declareOptions(QCommandLineParser& parser) const override
    {
        parser.addOption({QStringLiteral("claim"), tr("What does not hold. Needed."), tr("TEXT")});
        parser.addOption({QStringLiteral("evidence"), tr("What shows it. Needed."), tr("TEXT")});
    }

    Result<> write(const Writing& writing) const override
    {
        ValueWord word;
        word.record = writing.arguments.at(1);
        word.text = writing.parser.value(QStringLiteral("claim"));
        word.evidence = writing.parser.value(QStringLiteral("evidence"));
        return ValueStore(writing.database).dispute(word, writing.actor, writing.command);
    }
};

} // namespace

const Command& valueDisputeCommand()
{
    static const ValueDisputeCommand command;
    return command;
}

} // namespace assay
