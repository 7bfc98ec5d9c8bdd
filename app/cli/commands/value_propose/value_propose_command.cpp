// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/writing_command.h"
#include "core/base/number_text.h"
#include "core/value/value_rows.h"
#include "core/value/value_store.h"

#include <QCoreApplication>

namespace assay {
namespace {

/// The number that an option or argument holds; Usage for anything else.
Result<double> targetFrom(const QString& text)
{
    const NumberReading reading = readNumber(text.toUtf8());
    if (reading.kind != NumberReading::Kind::Value) {
        return fail(Error::Kind::Invalid,
                    QCoreApplication::translate("ValueProposeCommand", "“%1” is no number.").arg(text), usageDetail());
    }
    return reading.value;
}

class ValueProposeCommand final : public WritingCommand {
    Q_DECLARE_TR_FUNCTIONS(ValueProposeCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("value propose"); }
    QString summary() const override
    {
        return tr("Writes down what a use case is to earn; the key of the value record is written.");
    }
    QString arguments() const override { return QStringLiteral("PROJECT USE-CASE HYPOTHESIS"); }

protected:
    void declareOptions(QCommandLineParser& parser) const override
    {
        parser.addOption({QStringLiteral("metric"), tr("What shows the value. Needed."), tr("TEXT")});
        parser.addOption(
            {QStringLiteral("target"), tr("What is to be reached; more is better. Needed."), tr("NUMBER")});
        parser.addOption({QStringLiteral("unit"), tr("Of the target."), tr("TEXT")});
        parser.addOption(
            {QStringLiteral("baseline"), tr("How one will know what would have been without it. Needed."), tr("TEXT")});
    }

    Result<> write(const Writing& writing) const override
    {
        const Result<double> target = targetFrom(writing.parser.value(QStringLiteral("target")));
        if (!target)
            return failed(target);
        ValueDraft draft;
        draft.useCase = writing.arguments.at(1);
        draft.hypothesis = writing.arguments.at(2);
        draft.metric = writing.parser.value(QStringLiteral("metric"));
        draft.unit = writing.parser.value(QStringLiteral("unit"));
        draft.target = *target;
        draft.baselineMethod = writing.parser.value(QStringLiteral("baseline"));
        const Result<QString> uid = ValueStore(writing.database).propose(draft, writing.actor, writing.command);
        if (!uid)
            return failed(uid);
        const auto made =
            writing.database.read([&](db::Connection& connection) { return values::byName(connection, *uid); });
        if (!made)
            return failed(made);
        writing.out << made->key << '\n';
        return {};
    }
};

} // namespace

const Command& valueProposeCommand()
{
    static const ValueProposeCommand command;
    return command;
}

} // namespace assay
