// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/writing_command.h"
#include "core/charters/charter_store.h"

#include <QCoreApplication>

namespace assay {
namespace {

class CharterProposeCommand final : public WritingCommand {
    Q_DECLARE_TR_FUNCTIONS(CharterProposeCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("charter propose"); }
    QString summary() const override { return tr("Asks people to agree to a draft; its text is frozen then."); }
    QString arguments() const override { return QStringLiteral("PROJECT CHARTER"); }

protected:
    Result<> write(const Writing& writing) const override
    {
        return CharterStore(writing.database).propose(writing.arguments.at(1), writing.actor, writing.command);
    }
};

} // namespace

const Command& charterProposeCommand()
{
    static const CharterProposeCommand command;
    return command;
}

} // namespace assay
