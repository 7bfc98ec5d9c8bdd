// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/person_step_command.h"

#include <QCoreApplication>

namespace assay {
namespace {

class PersonRevokeCommand final : public PersonStepCommand {
    Q_DECLARE_TR_FUNCTIONS(PersonRevokeCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("person revoke"); }
    QString summary() const override { return tr("Takes a role away from somebody."); }
    QString arguments() const override { return QStringLiteral("PROJECT PERSON ROLE"); }

protected:
    Result<> take(Step& step) const override
    {
        const Result<Role> role = step.role();
        if (!role)
            return failed(role);
        return step.store.revoke(step.person.uid, *role, step.reason, step.writing.actor, step.writing.command);
    }
};

} // namespace

const Command& personRevokeCommand()
{
    static const PersonRevokeCommand command;
    return command;
}

} // namespace assay
