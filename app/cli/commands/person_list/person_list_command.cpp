// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/project_argument.h"
#include "app/cli/table_command.h"
#include "core/base/moment.h"
#include "core/keys/key_rows.h"
#include "core/people/people_store.h"

#include <QCoreApplication>

#include <algorithm>

namespace assay {
namespace {

QJsonValue rolesOf(const Person& person)
{
    return roleWords(person.roles).join(QStringLiteral("; "));
}

/// "devops for UC-3 2027-01-01 .. 2027-03-31"
QJsonValue limitedRolesOf(const Person& person)
{
    QStringList words;
    for (const LimitedRole& limited : person.limited) {
        QString word = toString(limited.role);
        if (limited.useCase)
            word += QStringLiteral(" for ") + limited.useCaseKey;
        if (limited.from || limited.until)
            word += QStringLiteral(" %1 .. %2")
                        .arg(limited.from ? dayText(*limited.from) : QString(),
                             limited.until ? dayText(*limited.until) : QString());
        words << word.simplified();
    }
    return words.join(QStringLiteral("; "));
}

Listing asListing(db::Connection& connection)
{
    Listing listing;
    for (const char* column : {"person", "roles", "email", "active", "key", "staged", "version", "limited"})
        listing.columns.push_back(QString::fromLatin1(column));
    const std::vector<PersonKey> known = keys::all(connection);
    for (const Person& person : people::all(connection)) {
        const bool hasKey = std::any_of(known.begin(), known.end(), [&](const PersonKey& key) {
            return key.personUid == person.uid && !key.revokedAt;
        });
        listing.rows.push_back({person.name, rolesOf(person), person.email, person.active, hasKey, person.staged,
                                person.rowVersion, limitedRolesOf(person)});
    }
    return listing;
}

class PersonListCommand final : public TableCommand {
    Q_DECLARE_TR_FUNCTIONS(PersonListCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("person list"); }
    QString summary() const override { return tr("Lists the people of a project with their roles."); }
    QString arguments() const override { return QStringLiteral("PROJECT"); }

protected:
    Listing rows(db::Connection& connection, const QStringList&, qint64) const override
    {
        return asListing(connection);
    }
};

} // namespace

const Command& personListCommand()
{
    static const PersonListCommand command;
    return command;
}

} // namespace assay
