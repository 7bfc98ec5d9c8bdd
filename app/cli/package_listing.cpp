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

} // namespace

Listing asListing(const PackageVerdict& verdict)
{
    Listing listing;
    for (const char* column : {"holds", "needed", "check", "reason"})
        listing.columns.push_back(QString::fromLatin1(column));
    for (const PackageCheck& check : verdict.checks)
        listing.rows.push_back({verdictWord(check.verdict), check.isNeeded, check.what, check.reason});
    return listing;
}

} // namespace assay
