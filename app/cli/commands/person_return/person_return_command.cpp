// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/people_argument.h"
#include "app/cli/project_argument.h"
#include "app/cli/writing_command.h"
#include "core/people/people_store.h"

#include <QCoreApplication>

namespace assay {
namespace {

class PersonReturnCommand final : public WritingCommand {
    Q_DECLARE_TR_FUNCTIONS(PersonReturnCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("person return"); }
    QString summary() const override { return tr("Says that somebody who had left is back."); }
    QString arguments() const override { return QStringLiteral("PROJECT PERSON"); }

protected:
    bool isAdministration() const override { return true; }

    void declareOptions(QCommandLineParser& parser) const override
    {
        declareReason(parser);
        declareRoles(parser);
    }

    Result<> write(const Writing& writing) const override
    {
        const Result<Person> person = personNamed(writing.database, writing.arguments.at(1));
        if (!person)
            return failed(person);
        const Result<std::vector<Role>> roles = rolesFrom(writing.parser);
        if (!roles)
            return failed(roles);
        return PeopleStore(writing.database)
            .comeBack(person->uid, *roles, reasonFrom(writing.parser), writing.actor, writing.command);
    }
};

} // namespace

const Command& personReturnCommand()
{
    static const PersonReturnCommand command;
    return command;
}

} // namespace assay
