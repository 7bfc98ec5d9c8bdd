// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/policies/check_kind.h"

#include <algorithm>

namespace assay::policies {
namespace {

CheckOutcome checkMonitorsActive(const CheckContext& context)
{
    CheckOutcome outcome;
    QStringList active;
    for (const QString& asked : parameter<QStringList>(context.parameters(), u"watches")) {
        const auto& monitors = context.facts.monitors;
        const auto isIt = [&](const MonitorFact& fact) { return fact.watches == asked && fact.active; };
        const auto found = std::find_if(monitors.begin(), monitors.end(), isIt);
        if (found == monitors.end()) {
            outcome.missing << Text::tr("an active monitor of %1, in evidence of the kind monitors").arg(asked);
        } else {
            active << asked;
            outcome.add(found->evidence);
        }
    }
    outcome.value = static_cast<double>(active.size());
    outcome.measured = active.isEmpty() ? Text::tr("none") : active.join(QStringLiteral(", "));
    return decided(std::move(outcome));
}

} // namespace

const CheckKind& monitorsActiveCheck()
{
    static const CheckKind kind{
        .name = QStringLiteral("monitors-active"),
        .parameters = {{.name = QStringLiteral("watches"), .type = ParameterRule::Type::Words, .required = true}},
        .requirement =
            [](const Parameters& parameters) {
                return Text::tr("monitors are active for: %1")
                    .arg(parameter<QStringList>(parameters, u"watches").join(QStringLiteral(", ")));
            },
        .suppliers =
            [](const Parameters&) {
                return std::vector{Role::DevOps, Role::DataScientist};
            },
        .check = checkMonitorsActive};
    return kind;
}

} // namespace assay::policies
