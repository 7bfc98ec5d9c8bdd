// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/time_option.h"
#include "app/cli/writing_command.h"
#include "core/changes/calendar_rows.h"
#include "core/changes/change_calendar_store.h"

#include <QCoreApplication>

namespace assay {
namespace {

class FreezeAddCommand final : public WritingCommand {
    Q_DECLARE_TR_FUNCTIONS(FreezeAddCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("freeze add"); }
    QString summary() const override
    {
        return tr("Keeps places as they are for a time: nothing goes there but an emergency that was agreed to.");
    }
    QString arguments() const override { return QStringLiteral("PROJECT NAME"); }

protected:
    void declareOptions(QCommandLineParser& parser) const override
    {
        parser.addOption({QStringLiteral("from"), tr("When it begins, such as 2027-01-31T12:00:00Z."), tr("TIME")});
        parser.addOption({QStringLiteral("until"), tr("From when on things go there again."), tr("TIME")});
        parser.addOption(
            {QStringLiteral("environment"),
             tr("The place, such as production; may be repeated, and is every place where it is left out."),
             tr("ENVIRONMENT")});
        parser.addOption({QStringLiteral("because"), tr("Why; needed."), tr("TEXT")});
    }

    Result<> write(const Writing& writing) const override
    {
        const auto from = timeFrom(writing.parser, QStringLiteral("from"));
        const auto until = timeFrom(writing.parser, QStringLiteral("until"));
        if (!from || !until)
            return from ? failed(until) : failed(from);
        if (!*from || !*until)
            return fail(Error::Kind::Invalid, tr("--from and --until say when; both are needed."), usageDetail());
        const FreezeDraft draft{writing.arguments.at(1), **from, **until,
                                writing.parser.values(QStringLiteral("environment")),
                                writing.parser.value(QStringLiteral("because"))};
        const Result<QString> uid =
            ChangeCalendarStore(writing.database).addFreeze(draft, writing.actor, writing.command);
        if (!uid)
            return failed(uid);
        const auto made =
            writing.database.read([&](db::Connection& connection) { return changes::freezeNamed(connection, *uid); });
        if (!made)
            return failed(made);
        writing.out << made->key << '\n';
        return {};
    }
};

} // namespace

const Command& freezeAddCommand()
{
    static const FreezeAddCommand command;
    return command;
}

} // namespace assay
