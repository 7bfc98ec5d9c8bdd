// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/writing_command.h"
#include "core/value/value_store.h"

#include <QCoreApplication>

namespace assay {
namespace {

class ValueAcknowledgeCommand final : public WritingCommand {
    Q_DECLARE_TR_FUNCTIONS(ValueAcknowledgeCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("value acknowledge"); }
    QString summary() const override
    {
        return tr("Stands by what was measured, in the role acted in: a data scientist and operations, two persons.");
    }
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
        return ValueStore(writing.database).acknowledge(word, writing.actor, writing.command);
    }
};

} // namespace

const Command& valueAcknowledgeCommand()
{
    static const ValueAcknowledgeCommand command;
    return command;
}

} // namespace assay
