// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/writing_command.h"
#include "core/value/value_store.h"

#include <QCoreApplication>

namespace assay {
namespace {

class ValueCounterCommand final : public WritingCommand {
    Q_DECLARE_TR_FUNCTIONS(ValueCounterCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("value counter"); }
    QString summary() const override
    {
        return tr("Speaks against the claim of a dispute, as somebody who stands by the figure.");
    }
    QString arguments() const override { return QStringLiteral("PROJECT VALUE"); }

protected:
    void declareOptions(QCommandLineParser& parser) const override
    {
        parser.addOption({QStringLiteral("because"), tr("What speaks against the claim. Needed."), tr("TEXT")});
        parser.addOption({QStringLiteral("evidence"), tr("What shows it."), tr("TEXT")});
    }

    Result<> write(const Writing& writing) const override
    {
        ValueWord word;
        word.record = writing.arguments.at(1);
        word.text = writing.parser.value(QStringLiteral("because"));
        word.evidence = writing.parser.value(QStringLiteral("evidence"));
        return ValueStore(writing.database).counter(word, writing.actor, writing.command);
    }
};

} // namespace

const Command& valueCounterCommand()
{
    static const ValueCounterCommand command;
    return command;
}

} // namespace assay
