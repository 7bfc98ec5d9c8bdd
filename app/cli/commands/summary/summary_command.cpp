// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/listing_command.h"
#include "core/summary/project_summary.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace assay {
namespace {

QJsonObject asJson(const ProjectSummary& summary)
{
    QJsonObject object;
    object.insert(QStringLiteral("project"), summary.name);
    object.insert(QStringLiteral("project_uid"), summary.uid);
    for (const NamedCount& count : summaryCounts())
        object.insert(QLatin1StringView(count.name), summary.*count.value);
    object.insert(QStringLiteral("audit_root"), summary.auditRoot);
    QJsonObject status;
    for (const auto& [word, runs] : summary.status)
        status.insert(word, runs);
    object.insert(QStringLiteral("status"), status);
    return object;
}

/// The same facts as lines of name and value; a status is "status.FINISHED".
Listing asListing(const ProjectSummary& summary)
{
    Listing listing{{QStringLiteral("fact"), QStringLiteral("value")}, {}};
    listing.rows.push_back({QStringLiteral("project"), summary.name});
    for (const NamedCount& count : summaryCounts())
        listing.rows.push_back({QString::fromLatin1(count.name), summary.*count.value});
    listing.rows.push_back({QStringLiteral("audit_root"), summary.auditRoot});
    for (const auto& [word, runs] : summary.status)
        listing.rows.push_back({QStringLiteral("status.") + word, runs});
    return listing;
}

class SummaryCommand final : public ListingCommand {
    Q_DECLARE_TR_FUNCTIONS(SummaryCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("summary"); }
    QString summary() const override { return tr("Counts what a project holds."); }
    QString arguments() const override { return QStringLiteral("PROJECT"); }

protected:
    Result<> list(db::Database& database, const QStringList&, ListingFormat format, QTextStream& out) const override
    {
        const Result<ProjectSummary> counted = projectSummary(database);
        if (!counted)
            return failed(counted);
        if (format == ListingFormat::Json)
            out << QString::fromUtf8(QJsonDocument(asJson(*counted)).toJson());
        else
            write(out, asListing(*counted), format);
        return {};
    }
};

} // namespace

const Command& summaryCommand()
{
    static const SummaryCommand command;
    return command;
}

} // namespace assay
