// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/writing_command.h"
#include "core/undo/undo_store.h"

#include <QCoreApplication>

namespace assay {
namespace {

class UndoCommand final : public WritingCommand {
    Q_DECLARE_TR_FUNCTIONS(UndoCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("undo"); }
    QString summary() const override
    {
        return tr(
            "Takes an entry of the log back by its number, where an ordinary command can do that; both stay in it.");
    }
    QString arguments() const override { return QStringLiteral("PROJECT ENTRY"); }

protected:
    Result<> write(const Writing& writing) const override
    {
        bool isNumber = false;
        const qint64 seq = writing.arguments.at(1).toLongLong(&isNumber);
        if (!isNumber)
            return fail(Error::Kind::Invalid,
                        tr("“%1” is no number of an entry; audit export tells them.").arg(writing.arguments.at(1)),
                        usageDetail());
        return UndoStore(writing.database).undo(seq, writing.actor, writing.command);
    }
};

} // namespace

const Command& undoCommand()
{
    static const UndoCommand command;
    return command;
}

} // namespace assay
