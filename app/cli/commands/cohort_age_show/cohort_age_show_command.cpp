// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/listing.h"
#include "app/cli/project_argument.h"
#include "app/cli/time_option.h"
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

class CohortAgeShowCommand final : public Command {
    Q_DECLARE_TR_FUNCTIONS(CohortAgeShowCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("cohort-age show"); }
    QString summary() const override
    {
        return tr("Says how many days after gate 1 use cases count for the production rate, and who said so and why.");
    }
    QString arguments() const override { return QStringLiteral("PROJECT"); }

    void declare(QCommandLineParser& parser) const override
    {
        declareFormat(parser);
        declareMigrate(parser);
        declareAsOf(parser, tr("What held at the end of that day: 2027-01-31, or a time with its Z."));
    }

    Result<Exit> run(const QCommandLineParser& parser, QTextStream& out) const override
    {
        const Result<ListingFormat> format = formatFrom(parser);
        const Result<std::optional<qint64>> asOf = asOfFrom(parser);
        if (!format || !asOf)
            return format ? failed(asOf) : failed(format);
        const Result<std::unique_ptr<db::Database>> database = openProject(parser);
        if (!database)
            return failed(database);
        const Result<CohortAge> age = (*database)->read([&](db::Connection& connection) {
            return cohorts::ageAt(connection, asOf->value_or(std::numeric_limits<qint64>::max()));
        });
        if (!age)
            return failed(age);
        write(out, asListing(*age), *format);
        return Exit::Done;
    }
};

} // namespace

const Command& cohortAgeShowCommand()
{
    static const CohortAgeShowCommand command;
    return command;
}

} // namespace assay
