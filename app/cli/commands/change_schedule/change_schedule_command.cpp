// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/time_option.h"
#include "app/cli/writing_command.h"
#include "core/changes/change_store.h"

#include <QCoreApplication>

namespace assay {
namespace {

class ChangeScheduleCommand final : public WritingCommand {
    Q_DECLARE_TR_FUNCTIONS(ChangeScheduleCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("change schedule"); }
    QString summary() const override { return tr("Says when an approved change is done."); }
    QString arguments() const override { return QStringLiteral("PROJECT CHANGE"); }

protected:
    void declareOptions(QCommandLineParser& parser) const override
    {
        parser.addOption({QStringLiteral("at"), tr("When it begins, such as 2027-01-31T12:00:00Z."), tr("TIME")});
        parser.addOption({QStringLiteral("until"), tr("When it is over."), tr("TIME")});
    }

    Result<> write(const Writing& writing) const override
    {
        const auto from = timeFrom(writing.parser, QStringLiteral("at"));
        const auto until = timeFrom(writing.parser, QStringLiteral("until"));
        if (!from || !until)
            return from ? failed(until) : failed(from);
        if (!*from)
            return fail(Error::Kind::Invalid, tr("--at says when it is done; it is needed."), usageDetail());
        return ChangeStore(writing.database)
            .schedule({writing.arguments.at(1), **from, *until}, writing.actor, writing.command);
    }
};

} // namespace

const Command& changeScheduleCommand()
{
    static const ChangeScheduleCommand command;
    return command;
}

} // namespace assay
