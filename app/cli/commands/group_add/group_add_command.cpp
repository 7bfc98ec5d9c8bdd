// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/group_options.h"
#include "app/cli/writing_command.h"

#include <QCoreApplication>

namespace assay {
namespace {

class GroupAddCommand final : public WritingCommand {
    Q_DECLARE_TR_FUNCTIONS(GroupAddCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("group add"); }
    QString summary() const override
    {
        return tr("Names a group of people whom a use case is for; its key, such as G-1, is written.");
    }
    QString arguments() const override { return QStringLiteral("PROJECT USE-CASE NAME"); }

protected:
    void declareOptions(QCommandLineParser& parser) const override { declareGroupOptions(parser); }

    Result<> write(const Writing& writing) const override
    {
        UserGroupDraft draft{.useCase = writing.arguments.at(1), .fields = {.name = writing.arguments.at(2)}};
        if (const Result<> read = readGroupOptions(writing.parser, draft.fields); !read)
            return read;
        const Result<QString> made = UserGroupStore(writing.database).add(draft, writing.actor, writing.command);
        if (!made)
            return failed(made);
        writing.out << *made << '\n';
        return {};
    }
};

} // namespace

const Command& groupAddCommand()
{
    static const GroupAddCommand command;
    return command;
}

} // namespace assay
