// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/project_argument.h"
#include "app/cli/writing_command.h"
#include "core/findings/finding_store.h"

#include <QCoreApplication>

namespace assay {
namespace {

class FindingAssignCommand final : public WritingCommand {
    Q_DECLARE_TR_FUNCTIONS(FindingAssignCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("finding assign"); }
    QString summary() const override
    {
        return tr("Says who has to mend a finding, such as F-1; work that was begun begins again.");
    }
    QString arguments() const override { return QStringLiteral("PROJECT FINDING PERSON"); }

protected:
    Result<> write(const Writing& writing) const override
    {
        const Result<Person> owner = personNamed(writing.database, writing.arguments.at(2));
        if (!owner)
            return failed(owner);
        return FindingStore(writing.database)
            .assign(writing.arguments.at(1), owner->uid, writing.actor, writing.command);
    }
};

} // namespace

const Command& findingAssignCommand()
{
    static const FindingAssignCommand command;
    return command;
}

} // namespace assay
