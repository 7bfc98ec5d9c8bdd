// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/writing_command.h"
#include "core/value/value_store.h"

#include <QCoreApplication>

namespace assay {
namespace {

class ValueDecideCommand final : public WritingCommand {
    Q_DECLARE_TR_FUNCTIONS(ValueDecideCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("value decide"); }
    QString summary() const override
    {
        return tr("Decides a dispute: upheld, and it is measured again, or dismissed, and the figure stands.");
    }
    QString arguments() const override { return QStringLiteral("PROJECT VALUE DECISION"); }

protected:
    void declareOptions(QCommandLineParser& parser) const override
    {
        parser.addOption({QStringLiteral("because"), tr("The reason, which is kept. Needed."), tr("TEXT")});
    }

    Result<> write(const Writing& writing) const override
    {
        ValueWord word;
        word.record = writing.arguments.at(1);
        word.text = writing.parser.value(QStringLiteral("because"));
        const QString decision = writing.arguments.at(2);
        if (decision != QStringLiteral("upheld") && decision != QStringLiteral("dismissed")) {
            return fail(Error::Kind::Invalid, tr("DECISION is upheld or dismissed, not “%1”.").arg(decision),
                        usageDetail());
        }
        return ValueStore(writing.database)
            .decide(word, decision == QStringLiteral("upheld"), writing.actor, writing.command);
    }
};

} // namespace

const Command& valueDecideCommand()
{
    static const ValueDecideCommand command;
    return command;
}

} // namespace assay
