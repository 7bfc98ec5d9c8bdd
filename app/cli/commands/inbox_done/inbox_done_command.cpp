// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/inbox_argument.h"
#include "app/cli/writing_command.h"

#include <QCoreApplication>

namespace assay {
namespace {

class InboxDoneCommand final : public WritingCommand {
    Q_DECLARE_TR_FUNCTIONS(InboxDoneCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("inbox done"); }
    QString summary() const override
    {
        return tr("Says that one is done with an entry of the inbox, by its number, or with “all”.");
    }
    QString arguments() const override { return QStringLiteral("PROJECT ENTRY"); }

protected:
    void declareOptions(QCommandLineParser& parser) const override
    {
        parser.addOption({QStringLiteral("undo"), tr("Brings it back, unread.")});
    }

    Result<> write(const Writing& writing) const override
    {
        const InboxMark mark = writing.parser.isSet(QStringLiteral("undo")) ? InboxMark::Unread : InboxMark::Done;
        const auto markings = inboxMarkingsFrom(writing.database, writing.actor, writing.arguments.at(1), mark);
        if (!markings)
            return failed(markings);
        return InboxStore(writing.database).mark(*markings, writing.actor, writing.command);
    }
};

} // namespace

const Command& inboxDoneCommand()
{
    static const InboxDoneCommand command;
    return command;
}

} // namespace assay
