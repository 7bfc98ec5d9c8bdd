// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/person_step_command.h"

#include <QCoreApplication>

namespace assay {
namespace {

class PersonGrantCommand final : public PersonStepCommand {
    Q_DECLARE_TR_FUNCTIONS(PersonGrantCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("person grant"); }
    QString summary() const override { return tr("Gives somebody a role."); }
    QString arguments() const override { return QStringLiteral("PROJECT PERSON ROLE"); }

protected:
    Result<> take(Step& step) const override
    {
        const Result<Role> role = step.role();
        if (!role)
            return failed(role);
        return step.store.grant(step.person.uid, *role, step.reason, step.writing.actor, step.writing.command);
    }
};

} // namespace

const Command& personGrantCommand()
{
    static const PersonGrantCommand command;
    return command;
}

} // namespace assay
