// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/people_argument.h"
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
    void declareOptions(QCommandLineParser& parser) const override
    {
        PersonStepCommand::declareOptions(parser);
        declareUseCaseOfRole(parser);
    }

    Result<> take(Step& step) const override
    {
        const Result<Role> role = step.role();
        if (!role)
            return failed(role);
        const QString useCase = useCaseOfRole(step.writing.parser);
        if (!useCase.isEmpty())
            return step.store.revokeLimited({step.person.uid, *role, useCase, {}, {}, step.reason}, step.writing.actor,
                                            step.writing.command);
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
