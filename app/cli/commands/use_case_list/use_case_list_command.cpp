// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/table_command.h"
#include "core/people/people_store.h"
#include "core/usecases/use_case_store.h"

#include <QCoreApplication>

namespace assay {
namespace {

QString ownerName(const std::vector<Person>& people, PersonId id)
{
    for (const Person& person : people) {
        if (id && person.id == id)
            return person.name;
    }
    return {};
}

Listing useCaseListing(db::Connection& connection)
{
    Listing listing;
    for (const char* column :
         {"key", "title", "state", "risk", "technique", "owner", "business_owner", "staged", "sponsor"})
        listing.columns.push_back(QString::fromLatin1(column));
    const std::vector<Person> people = people::all(connection);
    for (const UseCase& useCase : usecases::all(connection)) {
        listing.rows.push_back({useCase.key, useCase.title, toString(useCase.state), toString(useCase.riskTier),
                                useCase.technique, ownerName(people, useCase.owner),
                                ownerName(people, useCase.businessOwner), useCase.staged,
                                ownerName(people, useCase.sponsor)});
    }
    return listing;
}

class UseCaseListCommand final : public TableCommand {
    Q_DECLARE_TR_FUNCTIONS(UseCaseListCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("use-case list"); }
    QString summary() const override { return tr("Lists the use cases with their states and owners."); }
    QString arguments() const override { return QStringLiteral("PROJECT"); }

protected:
    Listing rows(db::Connection& connection, const QStringList&, qint64) const override
    {
        return useCaseListing(connection);
    }
};

} // namespace

const Command& useCaseListCommand()
{
    static const UseCaseListCommand command;
    return command;
}

} // namespace assay
