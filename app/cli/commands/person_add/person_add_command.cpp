// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/people_argument.h"
#include "app/cli/writing_command.h"
#include "core/base/shown_text.h"
#include "core/people/people_store.h"

#include <QCoreApplication>

namespace assay {
namespace {

class PersonAddCommand final : public WritingCommand {
    Q_DECLARE_TR_FUNCTIONS(PersonAddCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("person add"); }
    QString summary() const override
    {
        return tr("Brings somebody into a project, in the roles that they are to have.");
    }
    QString arguments() const override { return QStringLiteral("PROJECT NAME"); }

protected:
    bool isAdministration() const override { return true; }

    void declareOptions(QCommandLineParser& parser) const override
    {
        parser.addOption({QStringLiteral("email"), tr("Their e-mail address."), QStringLiteral("ADDRESS")});
        declareRoles(parser);
    }

    Result<> write(const Writing& writing) const override
    {
        const Result<std::vector<Role>> roles = rolesFrom(writing.parser);
        if (!roles)
            return failed(roles);
        Person person;
        person.name = writing.arguments.at(1);
        person.email = writing.parser.value(QStringLiteral("email"));
        person.roles = *roles;
        const Result<QString> uid = PeopleStore(writing.database).add(person, writing.actor, writing.command);
        if (!uid)
            return failed(uid);
        writing.out << tr("%1 is in the project. They make a key of their own with: assay-cli keys create")
                           .arg(shownText(person.name.trimmed()))
                    << '\n';
        return {};
    }
};

} // namespace

const Command& personAddCommand()
{
    static const PersonAddCommand command;
    return command;
}

} // namespace assay
