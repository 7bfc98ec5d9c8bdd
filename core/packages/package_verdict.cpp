// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/packages/package_verdict.h"

#include <algorithm>

namespace assay {

bool PackageVerdict::holds() const
{
    return !checks.empty() && std::all_of(checks.begin(), checks.end(), [](const PackageCheck& check) {
        return check.verdict == PackageCheck::Verdict::Holds || !check.isNeeded;
    });
}

bool PackageVerdict::add(const QString& what, const QString& reason)
{
    checks.push_back({what, reason.isEmpty() ? PackageCheck::Verdict::Holds : PackageCheck::Verdict::Fails, reason});
    return reason.isEmpty();
}

void PackageVerdict::addUnchecked(const QString& what, const QString& reason, bool isNeeded)
{
    checks.push_back({what, PackageCheck::Verdict::NotChecked, reason, isNeeded});
}

} // namespace assay
