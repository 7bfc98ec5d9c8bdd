// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/people_argument.h"
#include "app/cli/person_step_command.h"
#include "app/cli/time_option.h"

#include <QCoreApplication>

namespace assay {
namespace {

class PersonGrantCommand final : public PersonStepCommand {
    Q_DECLARE_TR_FUNCTIONS(PersonGrantCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("person grant"); }
    QString summary() const override
    {
        return tr("Gives somebody a role, for one use case or for a time where one is named.");
    }
    QString arguments() const override { return QStringLiteral("PROJECT PERSON ROLE"); }

protected:
    void declareOptions(QCommandLineParser& parser) const override
    {
        PersonStepCommand::declareOptions(parser);
        declareUseCaseOfRole(parser);
        parser.addOption({QStringLiteral("from"), tr("The first day on which they hold it; otherwise at once."),
                          QStringLiteral("DAY")});
        parser.addOption(
            {QStringLiteral("until"), tr("The first day on which they no longer hold it."), QStringLiteral("DAY")});
    }

    Result<> take(Step& step) const override
    {
        const Result<Role> role = step.role();
        if (!role)
            return failed(role);
        const QCommandLineParser& parser = step.writing.parser;
        const Result<std::optional<qint64>> from = timeFrom(parser, QStringLiteral("from"));
        const Result<std::optional<qint64>> until = timeFrom(parser, QStringLiteral("until"));
        if (!from || !until)
            return failed(from ? until : from);
        const QString useCase = useCaseOfRole(parser);
        if (useCase.isEmpty() && !*from && !*until)
            return step.store.grant(step.person.uid, *role, step.reason, step.writing.actor, step.writing.command);
        return step.store.grantLimited({step.person.uid, *role, useCase, *from, *until, step.reason},
                                       step.writing.actor, step.writing.command);
    }
};

} // namespace

const Command& personGrantCommand()
{
    static const PersonGrantCommand command;
    return command;
}

} // namespace assay
