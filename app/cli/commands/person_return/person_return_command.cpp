// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/people_argument.h"
#include "app/cli/person_step_command.h"

#include <QCoreApplication>

namespace assay {
namespace {

class PersonReturnCommand final : public PersonStepCommand {
    Q_DECLARE_TR_FUNCTIONS(PersonReturnCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("person return"); }
    QString summary() const override { return tr("Says that somebody who had left is back."); }
    QString arguments() const override { return QStringLiteral("PROJECT PERSON"); }

protected:
    void declareOptions(QCommandLineParser& parser) const override
    {
        PersonStepCommand::declareOptions(parser);
        declareRoles(parser);
    }

    Result<> take(Step& step) const override
    {
        const Result<std::vector<Role>> roles = rolesFrom(step.writing.parser);
        if (!roles)
            return failed(roles);
        return step.store.comeBack(step.person.uid, *roles, step.reason, step.writing.actor, step.writing.command);
    }
};

} // namespace

const Command& personReturnCommand()
{
    static const PersonReturnCommand command;
    return command;
}

} // namespace assay
