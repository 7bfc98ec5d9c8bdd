// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/time_option.h"
#include "app/cli/writing_command.h"
#include "core/base/number_text.h"
#include "core/value/value_store.h"

#include <QCoreApplication>

namespace assay {
namespace {

/// The number that an option or argument holds; Usage for anything else.
Result<double> realisedFrom(const QString& text)
{
    const NumberReading reading = readNumber(text.toUtf8());
    if (reading.kind != NumberReading::Kind::Value) {
        return fail(Error::Kind::Invalid,
                    QCoreApplication::translate("ValueMeasureCommand", "“%1” is no number.").arg(text), usageDetail());
    }
    return reading.value;
}

class ValueMeasureCommand final : public WritingCommand {
    Q_DECLARE_TR_FUNCTIONS(ValueMeasureCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("value measure"); }
    QString summary() const override
    {
        return tr("Records what a use case was found to earn, and stands by it in the role acted in.");
    }
    QString arguments() const override { return QStringLiteral("PROJECT VALUE REALISED"); }

protected:
    void declareOptions(QCommandLineParser& parser) const override
    {
        parser.addOption({QStringLiteral("from"), tr("The first day of the period. Needed."), tr("DAY")});
        parser.addOption({QStringLiteral("to"), tr("The day on which it had ended. Needed."), tr("DAY")});
        parser.addOption({QStringLiteral("evidence"), tr("Where the figure comes from. Needed."), tr("TEXT")});
        parser.addOption(
            {QStringLiteral("confidence"), tr("low, medium or high; medium unless said otherwise."), tr("WORD")});
        parser.addOption({QStringLiteral("limits"), tr("What may not be concluded from it."), tr("TEXT")});
    }

    Result<> write(const Writing& writing) const override
    {
        const Result<double> realised = realisedFrom(writing.arguments.at(2));
        if (!realised)
            return failed(realised);
        const auto from = timeFrom(writing.parser, QStringLiteral("from"));
        const auto to = timeFrom(writing.parser, QStringLiteral("to"));
        if (!from || !to)
            return failed(from ? to : from);
        const QString word = writing.parser.isSet(QStringLiteral("confidence"))
            ? writing.parser.value(QStringLiteral("confidence"))
            : toString(ValueConfidence::Medium);
        const std::optional<ValueConfidence> confidence = valueConfidenceFromString(word);
        if (!confidence || !*from || !*to) {
            return fail(Error::Kind::Invalid,
                        tr("Say the period with --from DAY --to DAY, and a confidence of low, medium or high."),
                        usageDetail());
        }
        ValueReading reading;
        reading.record = writing.arguments.at(1);
        reading.realised = *realised;
        reading.from = **from;
        reading.to = **to;
        reading.confidence = *confidence;
        reading.limits = writing.parser.value(QStringLiteral("limits"));
        reading.evidence = writing.parser.value(QStringLiteral("evidence"));
        return ValueStore(writing.database).measure(reading, writing.actor, writing.command);
    }
};

} // namespace

const Command& valueMeasureCommand()
{
    static const ValueMeasureCommand command;
    return command;
}

} // namespace assay
