// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/listing_command.h"
#include "core/evidence/evidence_rows.h"
#include "core/evidence/evidence_store.h"
#include "core/releases/release_rows.h"

#include <QCoreApplication>

namespace assay {
namespace {

QString foundWord(const EvidenceCheck& check)
{
    if (!check.found)
        return QStringLiteral("gone");
    return check.isUnchanged() ? QStringLiteral("unchanged") : QStringLiteral("changed");
}

Listing asListing(const std::vector<EvidenceCheck>& checks)
{
    Listing listing;
    for (const char* column :
         {"uid", "kind", "title", "control", "sha256", "size", "location", "now", "facts", "who", "added"})
        listing.columns.push_back(QString::fromLatin1(column));
    for (const EvidenceCheck& check : checks) {
        const ReleaseEvidence& evidence = check.evidence;
        listing.rows.push_back({evidence.uid, toString(evidence.kind), evidence.title, evidence.control,
                                QString::fromLatin1(toHex(evidence.sha256)), evidence.size, evidence.location,
                                foundWord(check), QString::fromUtf8(evidence.facts), evidence.author.name,
                                timeText(evidence.addedAt)});
    }
    return listing;
}

class EvidenceListCommand final : public ListingCommand {
    Q_DECLARE_TR_FUNCTIONS(EvidenceListCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("evidence list"); }
    QString summary() const override
    {
        return tr("Lists the documents behind a release and reads each again: is it what it was?");
    }
    QString arguments() const override { return QStringLiteral("PROJECT RELEASE"); }

protected:
    Result<> list(db::Database& database, const QStringList& arguments, ListingFormat format,
                  QTextStream& out) const override
    {
        const auto release =
            database.read([&](db::Connection& connection) { return releases::byName(connection, arguments.at(1)).id; });
        if (!release)
            return failed(release);
        const Result<std::vector<EvidenceCheck>> checks = checkEvidence(database, *release);
        if (!checks)
            return failed(checks);
        write(out, asListing(*checks), format);
        return {};
    }
};

} // namespace

const Command& evidenceListCommand()
{
    static const EvidenceListCommand command;
    return command;
}

} // namespace assay
