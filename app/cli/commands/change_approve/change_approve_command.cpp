// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/writing_command.h"
#include "core/changes/change_store.h"

#include <QCoreApplication>

namespace assay {
namespace {

class ChangeApproveCommand final : public WritingCommand {
    Q_DECLARE_TR_FUNCTIONS(ChangeApproveCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("change approve"); }
    QString summary() const override { return tr("Agrees to a change in a role that is asked for."); }
    QString arguments() const override { return QStringLiteral("PROJECT CHANGE"); }

protected:
    void declareOptions(QCommandLineParser& parser) const override
    {
        parser.addOption({QStringLiteral("comment"), tr("What you say with it."), tr("TEXT")});
    }

    Result<> write(const Writing& writing) const override
    {
        return ChangeStore(writing.database)
            .approve(writing.arguments.at(1), writing.parser.value(QStringLiteral("comment")), writing.actor,
                     writing.command);
    }
};

} // namespace

const Command& changeApproveCommand()
{
    static const ChangeApproveCommand command;
    return command;
}

} // namespace assay
