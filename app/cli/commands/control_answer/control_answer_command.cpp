// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/known_word.h"
#include "app/cli/open_request.h"
#include "app/cli/time_option.h"
#include "app/cli/writing_command.h"
#include "core/evidence/control_answer_store.h"

#include <QCoreApplication>

namespace assay {
namespace {

class ControlAnswerCommand final : public WritingCommand {
    Q_DECLARE_TR_FUNCTIONS(ControlAnswerCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("control answer"); }
    QString summary() const override
    {
        return tr("Answers a control of the policy in force for a release: yes, no, not-applicable or, for a warning, "
                  "accepted.");
    }
    QString arguments() const override { return QStringLiteral("PROJECT RELEASE CONTROL ANSWER"); }

protected:
    void declareOptions(QCommandLineParser& parser) const override
    {
        parser.addOption({QStringLiteral("text"), tr("The answer in words."), tr("TEXT")});
        parser.addOption(
            {QStringLiteral("evidence"), tr("The id of evidence that shows it; may be given again."), tr("EVIDENCE")});
        parser.addOption({QStringLiteral("until"), tr("The day on which it holds no longer."), tr("DAY")});
    }

    Result<> write(const Writing& writing) const override
    {
        const QString word = writing.arguments.at(3);
        const Result<ControlAnswer::Word> answer =
            knownWord(word, QStringLiteral("ANSWER"), answerWordFromString, ControlAnswer::Word::Accepted);
        if (!answer)
            return failed(answer);
        const Result<std::optional<qint64>> until = timeFrom(writing.parser, QStringLiteral("until"));
        if (!until)
            return failed(until);
        const AnswerDraft draft{.release = writing.arguments.at(1),
                                .control = writing.arguments.at(2),
                                .word = *answer,
                                .text = writing.parser.value(QStringLiteral("text")),
                                .evidence = writing.parser.values(QStringLiteral("evidence")),
                                .validUntil = *until};
        const OpenRequest open = OpenRequest::of(writing.database, draft.release);
        const Result<QString> uid = ControlAnswerStore(writing.database).answer(draft, writing.actor, writing.command);
        if (!uid)
            return failed(uid);
        writing.out << open.whatBecameOfIt(writing.database);
        return {};
    }
};

} // namespace

const Command& controlAnswerCommand()
{
    static const ControlAnswerCommand command;
    return command;
}

} // namespace assay
