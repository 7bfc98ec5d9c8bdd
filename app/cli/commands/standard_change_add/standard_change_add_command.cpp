// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/change_options.h"
#include "app/cli/time_option.h"
#include "app/cli/writing_command.h"
#include "core/changes/calendar_rows.h"
#include "core/changes/change_calendar_store.h"

#include <QCoreApplication>

namespace assay {
namespace {

class StandardChangeAddCommand final : public WritingCommand {
    Q_DECLARE_TR_FUNCTIONS(StandardChangeAddCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("standard-change add"); }
    QString summary() const override
    {
        return tr("Puts a kind of change into the catalogue and agrees, in your role, to all changes of the kind.");
    }
    QString arguments() const override { return QStringLiteral("PROJECT NAME"); }

protected:
    void declareOptions(QCommandLineParser& parser) const override
    {
        declareChangeWords(parser);
        parser.addOption({QStringLiteral("until"), tr("The day on which that ends; needed."), tr("DAY")});
    }

    Result<> write(const Writing& writing) const override
    {
        const auto until = timeFrom(writing.parser, QStringLiteral("until"));
        if (!until)
            return failed(until);
        if (!*until)
            return fail(Error::Kind::Invalid, tr("--until says how long it holds; it is needed."), usageDetail());
        StandardDraft draft{.text = {}, .impact = ChangeImpact::Low, .validUntil = **until};
        if (const Result<> taken = takeChangeWords(writing.parser, draft.text, draft.impact); !taken)
            return taken;
        draft.text.title = writing.arguments.at(1);
        const Result<QString> uid =
            ChangeCalendarStore(writing.database).addStandard(draft, writing.actor, writing.command);
        if (!uid)
            return failed(uid);
        const auto made =
            writing.database.read([&](db::Connection& connection) { return changes::standardNamed(connection, *uid); });
        if (!made)
            return failed(made);
        writing.out << made->key << '\n';
        return {};
    }
};

} // namespace

const Command& standardChangeAddCommand()
{
    static const StandardChangeAddCommand command;
    return command;
}

} // namespace assay
