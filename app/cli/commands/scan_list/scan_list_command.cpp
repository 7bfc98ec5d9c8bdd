// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/table_command.h"
#include "core/scans/scan_story.h"

#include <QCoreApplication>

namespace assay {
namespace {

QJsonValue countOrNothing(const std::optional<qint64>& count)
{
    return count ? QJsonValue(*count) : QJsonValue();
}

Listing scanListing(const std::vector<scans::ListedScan>& list)
{
    Listing listing;
    for (const char* column :
         {"key",      "tool",  "version", "outcome",  "errors",  "warnings",   "notes",   "suppressed",
          "new",      "fixed", "ran",     "use_case", "release", "category",   "trouble", "imported_by",
          "imported", "file",  "uid",     "staged",   "commit",  "repository", "branch",  "other_commit"})
        listing.columns.push_back(QString::fromLatin1(column));
    for (const auto& [scan, added, fixed] : list) {
        const ScanCounts& counts = scan.counts;
        listing.rows.push_back({scan.key,
                                scan.tool,
                                scan.toolVersion,
                                toString(scan.outcome),
                                counts.errors,
                                counts.warnings,
                                counts.notes,
                                counts.suppressed,
                                countOrNothing(added),
                                countOrNothing(fixed),
                                timeText(scan.ranAt),
                                scan.useCaseKey,
                                scan.releaseName,
                                scan.category,
                                scan.trouble,
                                scan.importedBy.name,
                                timeText(scan.importedAt),
                                scan.fileName,
                                scan.uid,
                                scan.staged,
                                scan.source.commit,
                                scan.source.repository,
                                scan.source.branch,
                                scan.isOfAnotherCommit()});
    }
    return listing;
}

class ScanListCommand final : public TableCommand {
    Q_DECLARE_TR_FUNCTIONS(ScanListCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("scan list"); }
    QString summary() const override
    {
        return tr("Lists the scans of a project, newest first, with what is new and fixed since the one before.");
    }
    QString arguments() const override { return QStringLiteral("PROJECT"); }

protected:
    Listing rows(db::Connection& connection, const QStringList&, qint64 now) const override
    {
        return scanListing(scans::scanList(connection, now));
    }
};

} // namespace

const Command& scanListCommand()
{
    static const ScanListCommand command;
    return command;
}

} // namespace assay
