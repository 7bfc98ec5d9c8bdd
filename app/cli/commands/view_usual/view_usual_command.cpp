// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/people_argument.h"
#include "app/cli/writing_command.h"
#include "core/views/usual_view_store.h"
#include "core/views/view_rows.h"

#include <QCoreApplication>

namespace assay {
namespace {

const QString ForOption = QStringLiteral("for");
const QString TakeBackOption = QStringLiteral("take-back");

class ViewUsualCommand final : public WritingCommand {
    Q_DECLARE_TR_FUNCTIONS(ViewUsualCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("view usual"); }
    QString summary() const override
    {
        return tr("Says that its page opens with a saved view, for oneself or for all who act in a role.");
    }
    QString arguments() const override { return QStringLiteral("PROJECT VIEW"); }

protected:
    void declareOptions(QCommandLineParser& parser) const override
    {
        parser.addOption({ForOption, tr("For all who act in it; managers and administrators say so."), tr("ROLE")});
        parser.addOption({TakeBackOption, tr("The page opens with the view no more.")});
    }

    Result<> write(const Writing& writing) const override
    {
        UsualViewDraft draft;
        if (writing.parser.isSet(ForOption)) {
            const Result<Role> role = roleNamed(writing.parser.value(ForOption));
            if (!role)
                return failed(role);
            draft.role = *role;
        }
        const Result<SavedView> view = writing.database.read([&](db::Connection& connection) {
            return views::foundBy(connection, writing.arguments.at(1), writing.actor.person);
        });
        if (!view)
            return failed(view);
        draft.view = view->uid;
        draft.isTakenBack = writing.parser.isSet(TakeBackOption);
        return UsualViewStore(writing.database).say(draft, writing.actor, writing.command);
    }
};

} // namespace

const Command& viewUsualCommand()
{
    static const ViewUsualCommand command;
    return command;
}

} // namespace assay
