// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/table_command.h"
#include "core/usecases/use_case_store.h"
#include "core/user_groups/user_group_rows.h"

#include <QCoreApplication>

namespace assay {
namespace {

QJsonValue orNothing(const std::optional<qint64>& number)
{
    return number ? QJsonValue(*number) : QJsonValue(QString());
}

Listing asListing(db::Connection& connection, qint64 now)
{
    Listing listing;
    for (const char* column : {"key", "use_case", "name", "size", "contact", "influence", "adoption_target",
                               "contact_every_days", "contacts", "days_since_contact", "overdue", "staged"})
        listing.columns.push_back(QString::fromLatin1(column));
    for (const UseCase& useCase : usecases::all(connection)) {
        for (const ContactStanding& standing : usergroups::standings(connection, useCase.id, now)) {
            const UserGroup& group = standing.group;
            listing.rows.push_back(
                {group.key, useCase.key, group.name, orNothing(group.size), group.contact, toString(group.influence),
                 group.adoptionTarget ? QJsonValue(*group.adoptionTarget) : QJsonValue(QString()),
                 orNothing(group.contactEveryDays), standing.contacts,
                 standing.lastAt ? QJsonValue(standing.days) : QJsonValue(QString()), standing.overdue, group.staged});
        }
    }
    return listing;
}

class GroupListCommand final : public TableCommand {
    Q_DECLARE_TR_FUNCTIONS(GroupListCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("group list"); }
    QString summary() const override
    {
        return tr("Lists the user groups of all use cases, and how long ago each was talked with.");
    }
    QString arguments() const override { return QStringLiteral("PROJECT"); }

protected:
    Listing rows(db::Connection& connection, const QStringList&, qint64 now) const override
    {
        return asListing(connection, now);
    }
};

} // namespace

const Command& groupListCommand()
{
    static const GroupListCommand command;
    return command;
}

} // namespace assay
