// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/project_argument.h"
#include "app/cli/writing_command.h"
#include "core/raci/duty_store.h"

#include <QCoreApplication>

namespace assay {
namespace {

class RaciSetCommand final : public WritingCommand {
    Q_DECLARE_TR_FUNCTIONS(RaciSetCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("raci set"); }
    QString summary() const override
    {
        return tr("Says what somebody has to do with a stage of a use case: R, A, C, I, or - to take it back.");
    }
    QString arguments() const override { return QStringLiteral("PROJECT USE-CASE STAGE PERSON DUTY"); }

protected:
    Result<> write(const Writing& writing) const override
    {
        const std::optional<DutyStage> stage = dutyStageFromString(writing.arguments.at(2));
        const std::optional<Duty> duty = dutyFromString(writing.arguments.at(4));
        if (!stage || (!duty && writing.arguments.at(4) != QLatin1StringView("-")))
            return fail(Error::Kind::Invalid,
                        tr("STAGE is frame, data, develop, validate, release or operate, and DUTY R, A, C, I or -."),
                        usageDetail());
        const Result<Person> person = personNamed(writing.database, writing.arguments.at(3));
        if (!person)
            return failed(person);
        return DutyStore(writing.database)
            .set({writing.arguments.at(1), *stage, person->uid, duty}, writing.actor, writing.command);
    }
};

} // namespace

const Command& raciSetCommand()
{
    static const RaciSetCommand command;
    return command;
}

} // namespace assay
