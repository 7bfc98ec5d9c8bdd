// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/writing_command.h"
#include "core/value/value_store.h"

#include <QCoreApplication>

namespace assay {
namespace {

class ValueAcceptCommand final : public WritingCommand {
    Q_DECLARE_TR_FUNCTIONS(ValueAcceptCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("value accept"); }
    QString summary() const override { return tr("Accepts what was measured, as the business owner of the use case."); }
    QString arguments() const override { return QStringLiteral("PROJECT VALUE"); }

protected:
    void declareOptions(QCommandLineParser& parser) const override
    {
        parser.addOption({QStringLiteral("remark"), tr("Something to say about it."), tr("TEXT")});
    }

    Result<> write(const Writing& writing) const override
    {
        ValueWord word;
        word.record = writing.arguments.at(1);
        word.text = writing.parser.value(QStringLiteral("remark"));
        return ValueStore(writing.database).accept(word, writing.actor, writing.command);
    }
};

} // namespace

const Command& valueAcceptCommand()
{
    static const ValueAcceptCommand command;
    return command;
}

} // namespace assay
