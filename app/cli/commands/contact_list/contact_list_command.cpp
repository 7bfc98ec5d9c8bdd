// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/table_command.h"
#include "core/user_groups/user_group_rows.h"

#include <QCoreApplication>

#include <map>

namespace assay {
namespace {

Listing asListing(db::Connection& connection)
{
    Listing listing;
    for (const char* column : {"uid", "group", "group_name", "at", "way", "with", "by", "notes"})
        listing.columns.push_back(QString::fromLatin1(column));
    std::map<qint64, UserGroup> groups;
    for (const UserGroup& group : usergroups::all(connection))
        groups[group.id.value] = group;
    for (const UserContact& contact : usergroups::contacts(connection)) {
        const UserGroup& group = groups[contact.group.value];
        listing.rows.push_back({contact.uid, group.key, group.name, timeText(contact.at), toString(contact.way),
                                contact.withWhom, contact.by.name, contact.notes});
    }
    return listing;
}

class ContactListCommand final : public TableCommand {
    Q_DECLARE_TR_FUNCTIONS(ContactListCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("contact list"); }
    QString summary() const override { return tr("Lists who talked with which users, when, how and what came of it."); }
    QString arguments() const override { return QStringLiteral("PROJECT"); }

protected:
    Listing rows(db::Connection& connection, const QStringList&, qint64) const override
    {
        return asListing(connection);
    }
};

} // namespace

const Command& contactListCommand()
{
    static const ContactListCommand command;
    return command;
}

} // namespace assay
