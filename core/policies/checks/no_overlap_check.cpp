// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/policies/check_kind.h"

#include <algorithm>

namespace assay::policies {
namespace {

CheckOutcome checkNoOverlap(const CheckContext& context)
{
    const QString first = parameter<QString>(context.parameters(), u"first");
    const QString second = parameter<QString>(context.parameters(), u"second");
    CheckOutcome outcome;
    qint64 rows = 0;
    bool counted = false;
    for (const OverlapFact& fact : context.facts.overlaps) {
        const bool straight = fact.first == first && fact.second == second;
        const bool turned = fact.first == second && fact.second == first;
        if (!straight && !turned)
            continue;
        counted = true;
        rows = std::max(rows, fact.rows); // Two counts of the same: the worse one is believed.
        outcome.add(fact.evidence);
    }
    if (!counted)
        return lacking(Text::tr("how many rows %1 and %2 share, by the hashes of their rows").arg(first, second));
    outcome.value = static_cast<double>(rows);
    outcome.measured = Text::tr("rows in both: %1").arg(rows);
    if (rows > 0)
        outcome.reasons << Text::tr("%1 and %2 share rows").arg(first, second);
    return decided(std::move(outcome));
}

} // namespace

const CheckKind& noOverlapCheck()
{
    using Type = ParameterRule::Type;
    static const CheckKind kind{
        .name = QStringLiteral("no-overlap"),
        .parameters = {{.name = QStringLiteral("first"), .type = Type::Word, .required = true},
                       {.name = QStringLiteral("second"), .type = Type::Word, .required = true}},
        .problem =
            [](const Parameters& parameters) {
                const bool same = parameter<QString>(parameters, u"first") == parameter<QString>(parameters, u"second");
                return same ? Text::tr("two different splits are compared") : QString();
            },
        .requirement =
            [](const Parameters& parameters) {
                return Text::tr("no row of %1 is in %2")
                    .arg(parameter<QString>(parameters, u"first"), parameter<QString>(parameters, u"second"));
            },
        .suppliers =
            [](const Parameters&) {
                return std::vector{Role::DataEngineer, Role::DataScientist};
            },
        .check = checkNoOverlap};
    return kind;
}

} // namespace assay::policies
