// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/known_word.h"
#include "app/cli/writing_command.h"
#include "core/changes/change_type_names.h"

#include <QCoreApplication>

namespace assay {
namespace {

class ChangeTypeNameCommand final : public WritingCommand {
    Q_DECLARE_TR_FUNCTIONS(ChangeTypeNameCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("change-type name"); }
    QString summary() const override
    {
        return tr("Says what a type of changes is called here; an empty name is the usual one.");
    }
    QString arguments() const override { return QStringLiteral("PROJECT TYPE NAME"); }

protected:
    Result<> write(const Writing& writing) const override
    {
        const Result<ChangeType> type =
            knownWord(writing.arguments.at(1), QStringLiteral("TYPE"), changeTypeFromString, ChangeType::Emergency);
        if (!type)
            return failed(type);
        const Result<ChangeTypeNames> seen =
            writing.database.read([](db::Connection& connection) { return changes::typeNames(connection); });
        if (!seen)
            return failed(seen);
        ChangeTypeNames names = *seen;
        names[*type] = writing.arguments.at(2);
        return ChangeTypeNameStore(writing.database).set(names, writing.actor, writing.command, *seen);
    }
};

} // namespace

const Command& changeTypeNameCommand()
{
    static const ChangeTypeNameCommand command;
    return command;
}

} // namespace assay
