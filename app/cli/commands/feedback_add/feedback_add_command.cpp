// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/time_option.h"
#include "app/cli/writing_command.h"
#include "core/feedback/feedback_store.h"

#include <QCoreApplication>

namespace assay {
namespace {

class FeedbackAddCommand final : public WritingCommand {
    Q_DECLARE_TR_FUNCTIONS(FeedbackAddCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("feedback add"); }
    QString summary() const override
    {
        return tr("Takes in what somebody says of a model; its key, such as FB-1, is written.");
    }
    QString arguments() const override { return QStringLiteral("PROJECT TEXT"); }

protected:
    void declareOptions(QCommandLineParser& parser) const override
    {
        parser.addOption({QStringLiteral("use-case"), tr("The use case it is about."), QStringLiteral("USE-CASE")});
        parser.addOption({QStringLiteral("group"), tr("The user group that says it."), QStringLiteral("GROUP")});
        parser.addOption({QStringLiteral("source"), tr("Who says it."), QStringLiteral("NAME")});
        parser.addOption(
            {QStringLiteral("channel"), tr("By which way it came: branch, hotline …"), QStringLiteral("CHANNEL")});
        parser.addOption(
            {QStringLiteral("severity"), tr("low, medium, high or critical."), QStringLiteral("SEVERITY")});
        parser.addOption(
            {QStringLiteral("harm"), tr("Somebody was or may be harmed: model risk hears of it at once.")});
        parser.addOption({QStringLiteral("prediction"), tr("The prediction it is about."), QStringLiteral("ID")});
        parser.addOption(
            {QStringLiteral("received"), tr("When it was said; now, unless it is said."), QStringLiteral("TIME")});
    }

    Result<> write(const Writing& writing) const override
    {
        const QCommandLineParser& parser = writing.parser;
        FeedbackEntry entry{.text = writing.arguments.at(1),
                            .source = parser.value(QStringLiteral("source")),
                            .channel = parser.value(QStringLiteral("channel")),
                            .severity = severityFromString(parser.value(QStringLiteral("severity"))),
                            .harm = parser.isSet(QStringLiteral("harm")),
                            .predictionRef = parser.value(QStringLiteral("prediction")),
                            .useCase = parser.value(QStringLiteral("use-case")),
                            .group = parser.value(QStringLiteral("group"))};
        if (parser.isSet(QStringLiteral("severity")) && !entry.severity)
            return fail(Error::Kind::Invalid, tr("SEVERITY is low, medium, high or critical."), usageDetail());
        const Result<std::optional<qint64>> received = timeFrom(parser, QStringLiteral("received"));
        if (!received)
            return failed(received);
        entry.receivedAt = *received;
        const Result<QString> made = FeedbackStore(writing.database).add(entry, writing.actor, writing.command);
        if (!made)
            return failed(made);
        writing.out << *made << '\n';
        return {};
    }
};

} // namespace

const Command& feedbackAddCommand()
{
    static const FeedbackAddCommand command;
    return command;
}

} // namespace assay
