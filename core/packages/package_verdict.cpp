// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/packages/package_verdict.h"

#include <algorithm>

namespace assay {

namespace {

bool isInTheWay(const PackageCheck& check)
{
    return check.verdict != PackageCheck::Verdict::Holds && check.isNeeded;
}

} // namespace

bool PackageVerdict::holds() const
{
    return !checks.empty() && std::none_of(checks.begin(), checks.end(), isInTheWay);
}

bool PackageVerdict::holds(PackageCheck::Statement statement) const
{
    const auto isIts = [statement](const PackageCheck& check) { return check.statement == statement; };
    return std::any_of(checks.begin(), checks.end(), isIts)
        && std::none_of(checks.begin(), checks.end(),
                        [&](const PackageCheck& check) { return isIts(check) && isInTheWay(check); });
}

bool PackageVerdict::add(const QString& what, const QString& reason, PackageCheck::Statement statement)
{
    checks.push_back({what, reason.isEmpty() ? PackageCheck::Verdict::Holds : PackageCheck::Verdict::Fails, reason,
                      true, statement});
    return reason.isEmpty();
}

void PackageVerdict::addUnchecked(const QString& what, const QString& reason, bool isNeeded)
{
    checks.push_back({what, PackageCheck::Verdict::NotChecked, reason, isNeeded});
}

} // namespace assay
