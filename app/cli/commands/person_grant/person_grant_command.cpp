// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/people_argument.h"
#include "app/cli/project_argument.h"
#include "app/cli/writing_command.h"
#include "core/people/people_store.h"

#include <QCoreApplication>

namespace assay {
namespace {

class PersonGrantCommand final : public WritingCommand {
    Q_DECLARE_TR_FUNCTIONS(PersonGrantCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("person grant"); }
    QString summary() const override { return tr("Gives somebody a role."); }
    QString arguments() const override { return QStringLiteral("PROJECT PERSON ROLE"); }

protected:
    bool isAdministration() const override { return true; }

    void declareOptions(QCommandLineParser& parser) const override { declareReason(parser); }

    Result<> write(const Writing& writing) const override
    {
        const Result<Person> person = personNamed(writing.database, writing.arguments.at(1));
        if (!person)
            return failed(person);
        const Result<Role> role = roleNamed(writing.arguments.at(2));
        if (!role)
            return failed(role);
        return PeopleStore(writing.database)
            .grant(person->uid, *role, reasonFrom(writing.parser), writing.actor, writing.command);
    }
};

} // namespace

const Command& personGrantCommand()
{
    static const PersonGrantCommand command;
    return command;
}

} // namespace assay
