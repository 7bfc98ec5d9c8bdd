// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/inbox_argument.h"
#include "app/cli/time_option.h"
#include "app/cli/writing_command.h"

#include <QCoreApplication>

namespace assay {
namespace {

class InboxSnoozeCommand final : public WritingCommand {
    Q_DECLARE_TR_FUNCTIONS(InboxSnoozeCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("inbox snooze"); }
    QString summary() const override { return tr("Puts an entry of the inbox off until a day."); }
    QString arguments() const override { return QStringLiteral("PROJECT ENTRY"); }

protected:
    void declareOptions(QCommandLineParser& parser) const override
    {
        parser.addOption({QStringLiteral("until"), tr("When it comes back; needed."), tr("DAY")});
    }

    Result<> write(const Writing& writing) const override
    {
        const Result<std::optional<qint64>> until = timeFrom(writing.parser, QStringLiteral("until"));
        if (!until)
            return failed(until);
        const auto markings =
            inboxMarkingsFrom(writing.database, writing.actor, writing.arguments.at(1), InboxMark::Snoozed, *until);
        if (!markings)
            return failed(markings);
        return InboxStore(writing.database).mark(*markings, writing.actor, writing.command);
    }
};

} // namespace

const Command& inboxSnoozeCommand()
{
    static const InboxSnoozeCommand command;
    return command;
}

} // namespace assay
