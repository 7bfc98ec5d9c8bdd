// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/project_argument.h"
#include "app/cli/version_option.h"
#include "app/cli/writing_command.h"
#include "core/people/people_store.h"
#include "core/people/person_texts.h"

#include <QCoreApplication>

namespace assay {
namespace {

class PersonEditCommand final : public WritingCommand {
    Q_DECLARE_TR_FUNCTIONS(PersonEditCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("person edit"); }
    QString summary() const override
    {
        return tr("Changes the name or the e-mail address of somebody, who may change their own address themselves.");
    }
    QString arguments() const override { return QStringLiteral("PROJECT PERSON"); }

protected:
    bool isAdministration() const override { return true; }

    void declareOptions(QCommandLineParser& parser) const override
    {
        parser.addOption({QStringLiteral("name"), tr("The name that they go by from now on."), QStringLiteral("NAME")});
        parser.addOption(
            {QStringLiteral("email"), tr("Their e-mail address; empty for none."), QStringLiteral("ADDRESS")});
        declareSeenOption(parser);
    }

    Result<> write(const Writing& writing) const override
    {
        const Result<Person> person = personNamed(writing.database, writing.arguments.at(1));
        if (!person)
            return failed(person);
        const Result<std::optional<qint64>> version = seenVersion(writing.parser);
        if (!version)
            return failed(version);
        PersonEdit edit{person->uid, person->name, person->email};
        edit.expectedVersion = version->value_or(person->rowVersion);
        const Result<FieldTexts> seen = writing.database.read([&](db::Connection& connection) {
            const NewerTexts now = people::newerTexts(connection, *person, *edit.expectedVersion);
            return merging::knownSince(now.texts, now.authors);
        });
        if (!seen)
            return failed(seen);
        edit.seen = *seen;
        if (writing.parser.isSet(QStringLiteral("name")))
            edit.name = writing.parser.value(QStringLiteral("name"));
        if (writing.parser.isSet(QStringLiteral("email")))
            edit.email = writing.parser.value(QStringLiteral("email"));
        return PeopleStore(writing.database).edit(edit, writing.actor, writing.command);
    }
};

} // namespace

const Command& personEditCommand()
{
    static const PersonEditCommand command;
    return command;
}

} // namespace assay
