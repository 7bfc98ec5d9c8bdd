// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/group_options.h"
#include "app/cli/writing_command.h"
#include "core/user_groups/user_group_rows.h"

#include <QCoreApplication>

namespace assay {
namespace {

class GroupEditCommand final : public WritingCommand {
    Q_DECLARE_TR_FUNCTIONS(GroupEditCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("group edit"); }
    QString summary() const override { return tr("Changes what is said of a user group; what no option names stays."); }
    QString arguments() const override { return QStringLiteral("PROJECT GROUP"); }

protected:
    void declareOptions(QCommandLineParser& parser) const override
    {
        parser.addOption({QStringLiteral("name"), tr("What they are called."), QStringLiteral("NAME")});
        declareGroupOptions(parser);
    }

    Result<> write(const Writing& writing) const override
    {
        const auto known = writing.database.read(
            [&](db::Connection& connection) { return usergroups::byKeyOrUid(connection, writing.arguments.at(1)); });
        if (!known)
            return failed(known);
        UserGroupFields fields{known->name,      known->size,           known->contact,
                               known->influence, known->adoptionTarget, known->contactEveryDays};
        if (const QString option = QStringLiteral("name"); writing.parser.isSet(option))
            fields.name = writing.parser.value(option);
        if (const Result<> read = readGroupOptions(writing.parser, fields); !read)
            return read;
        return UserGroupStore(writing.database)
            .edit({known->uid, known->rowVersion, fields}, writing.actor, writing.command);
    }
};

} // namespace

const Command& groupEditCommand()
{
    static const GroupEditCommand command;
    return command;
}

} // namespace assay
