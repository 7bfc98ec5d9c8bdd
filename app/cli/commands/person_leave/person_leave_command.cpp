// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/people_argument.h"
#include "app/cli/project_argument.h"
#include "app/cli/writing_command.h"
#include "core/people/people_rules.h"
#include "core/people/people_store.h"

#include <QCoreApplication>

namespace assay {
namespace {

class PersonLeaveCommand final : public WritingCommand {
    Q_DECLARE_TR_FUNCTIONS(PersonLeaveCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("person leave"); }
    QString summary() const override
    {
        return tr("Says that somebody has left: their roles end, and what they did stays theirs.");
    }
    QString arguments() const override { return QStringLiteral("PROJECT PERSON"); }

protected:
    bool isAdministration() const override { return true; }

    void declareOptions(QCommandLineParser& parser) const override { declareReason(parser); }

    Result<> write(const Writing& writing) const override
    {
        const Result<Person> person = personNamed(writing.database, writing.arguments.at(1));
        if (!person)
            return failed(person);
        const Result<> left = PeopleStore(writing.database)
                                  .leave(person->uid, reasonFrom(writing.parser), writing.actor, writing.command);
        if (!left)
            return left;
        const Result<people::OpenWork> work =
            writing.database.read([&](db::Connection& connection) { return people::openWork(connection, person->id); });
        if (!work)
            return failed(work);
        if (!work->isNothing())
            writing.out << people::openWorkText(*work) << '\n';
        return {};
    }
};

} // namespace

const Command& personLeaveCommand()
{
    static const PersonLeaveCommand command;
    return command;
}

} // namespace assay
