// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/package_listing.h"

namespace assay {
namespace {

QString verdictWord(PackageCheck::Verdict verdict)
{
    switch (verdict) {
    case PackageCheck::Verdict::Holds:
        return QStringLiteral("yes");
    case PackageCheck::Verdict::Fails:
        return QStringLiteral("no");
    case PackageCheck::Verdict::NotChecked:
        break;
    }
    return QStringLiteral("unknown");
}

QString statementWord(PackageCheck::Statement statement)
{
    return statement == PackageCheck::Statement::Authentic ? QStringLiteral("authentic") : QStringLiteral("approved");
}

} // namespace

Listing asListing(const PackageVerdict& verdict)
{
    Listing listing;
    for (const char* column : {"holds", "needed", "about", "check", "reason"})
        listing.columns.push_back(QString::fromLatin1(column));
    for (const PackageCheck& check : verdict.checks)
        listing.rows.push_back(
            {verdictWord(check.verdict), check.isNeeded, statementWord(check.statement), check.what, check.reason});
    return listing;
}

} // namespace assay
