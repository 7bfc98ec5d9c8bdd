// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/dated_listing_command.h"
#include "core/portfolio/cohort_age.h"

#include <QCoreApplication>

#include <limits>

namespace assay {
namespace {

Listing asListing(const CohortAge& age)
{
    Listing listing;
    for (const char* column : {"days", "said_at", "by", "reason"})
        listing.columns.push_back(QString::fromLatin1(column));
    listing.rows.push_back({age.days, timeText(age.saidAt), age.by, age.reason});
    return listing;
}

class CohortAgeShowCommand final : public DatedListingCommand {
    Q_DECLARE_TR_FUNCTIONS(CohortAgeShowCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("cohort-age show"); }
    QString summary() const override
    {
        return tr("Says how many days after gate 1 use cases count for the production rate, and who said so and why.");
    }
    QString arguments() const override { return QStringLiteral("PROJECT"); }

protected:
    QString asOfExplanation() const override
    {
        return tr("What held at the end of that day: 2027-01-31, or a time with its Z.");
    }

    Result<> list(db::Database& database, const QStringList&, std::optional<qint64> asOf, ListingFormat format,
                  QTextStream& out) const override
    {
        const Result<CohortAge> age = database.read([&](db::Connection& connection) {
            return cohorts::ageAt(connection, asOf.value_or(std::numeric_limits<qint64>::max()));
        });
        if (!age)
            return failed(age);
        write(out, asListing(*age), format);
        return {};
    }
};

} // namespace

const Command& cohortAgeShowCommand()
{
    static const CohortAgeShowCommand command;
    return command;
}

} // namespace assay
