// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/writing_command.h"
#include "core/feedback/feedback_store.h"

#include <QCoreApplication>

namespace assay {
namespace {

class FeedbackTriageCommand final : public WritingCommand {
    Q_DECLARE_TR_FUNCTIONS(FeedbackTriageCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("feedback triage"); }
    QString summary() const override { return tr("Judges an item of feedback: how grave it is and what it is about."); }
    QString arguments() const override { return QStringLiteral("PROJECT FEEDBACK"); }

protected:
    void declareOptions(QCommandLineParser& parser) const override
    {
        parser.addOption(
            {QStringLiteral("severity"), tr("low, medium, high or critical."), QStringLiteral("SEVERITY")});
        parser.addOption({QStringLiteral("harm"), tr("Somebody was or may be harmed.")});
        parser.addOption({QStringLiteral("no-harm"), tr("Nobody was.")});
        parser.addOption({QStringLiteral("use-case"), tr("The use case it is about."), QStringLiteral("USE-CASE")});
        parser.addOption({QStringLiteral("group"), tr("The user group that says it."), QStringLiteral("GROUP")});
    }

    Result<> write(const Writing& writing) const override
    {
        const QCommandLineParser& parser = writing.parser;
        FeedbackTriage triage{.feedback = writing.arguments.at(1),
                              .severity = severityFromString(parser.value(QStringLiteral("severity"))),
                              .useCase = parser.value(QStringLiteral("use-case")),
                              .group = parser.value(QStringLiteral("group"))};
        if (parser.isSet(QStringLiteral("severity")) && !triage.severity)
            return fail(Error::Kind::Invalid, tr("SEVERITY is low, medium, high or critical."), usageDetail());
        if (parser.isSet(QStringLiteral("harm")) && parser.isSet(QStringLiteral("no-harm")))
            return fail(Error::Kind::Invalid, tr("--harm and --no-harm say the opposite of each other."),
                        usageDetail());
        if (parser.isSet(QStringLiteral("harm")) || parser.isSet(QStringLiteral("no-harm")))
            triage.harm = parser.isSet(QStringLiteral("harm"));
        return FeedbackStore(writing.database).triage(triage, writing.actor, writing.command);
    }
};

} // namespace

const Command& feedbackTriageCommand()
{
    static const FeedbackTriageCommand command;
    return command;
}

} // namespace assay
