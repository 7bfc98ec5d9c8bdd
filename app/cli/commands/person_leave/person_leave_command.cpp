// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/person_step_command.h"
#include "core/people/people_rules.h"

#include <QCoreApplication>

namespace assay {
namespace {

class PersonLeaveCommand final : public PersonStepCommand {
    Q_DECLARE_TR_FUNCTIONS(PersonLeaveCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("person leave"); }
    QString summary() const override
    {
        return tr("Says that somebody has left: their roles end, and what they did stays theirs.");
    }
    QString arguments() const override { return QStringLiteral("PROJECT PERSON"); }

protected:
    Result<> take(Step& step) const override
    {
        const Result<> left = step.store.leave(step.person.uid, step.reason, step.writing.actor, step.writing.command);
        if (!left)
            return left;
        const Result<people::OpenWork> work = step.writing.database.read(
            [&](db::Connection& connection) { return people::openWork(connection, step.person.id); });
        if (!work)
            return failed(work);
        if (!work->isNothing())
            step.writing.out << people::openWorkText(*work) << '\n';
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
