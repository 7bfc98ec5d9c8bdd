// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/writing_command.h"
#include "core/changes/change_store.h"

#include <QCoreApplication>

namespace assay {
namespace {

class ChangeImplementCommand final : public WritingCommand {
    Q_DECLARE_TR_FUNCTIONS(ChangeImplementCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("change implement"); }
    QString summary() const override
    {
        return tr("Says that a change was done, and of which release and place where it did not name them.");
    }
    QString arguments() const override { return QStringLiteral("PROJECT CHANGE"); }

protected:
    void declareOptions(QCommandLineParser& parser) const override
    {
        parser.addOption({QStringLiteral("release"), tr("The release that it brought, as in model@3."), tr("RELEASE")});
        parser.addOption({QStringLiteral("environment"), tr("Where it went."), tr("ENVIRONMENT")});
    }

    Result<> write(const Writing& writing) const override
    {
        return ChangeStore(writing.database)
            .implement({writing.arguments.at(1), writing.parser.value(QStringLiteral("release")),
                        writing.parser.value(QStringLiteral("environment"))},
                       writing.actor, writing.command);
    }
};

} // namespace

const Command& changeImplementCommand()
{
    static const ChangeImplementCommand command;
    return command;
}

} // namespace assay
