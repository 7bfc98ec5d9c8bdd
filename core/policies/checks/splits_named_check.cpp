// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/policies/check_kind.h"

#include <algorithm>

namespace assay::policies {
namespace {

CheckOutcome checkSplitsNamed(const CheckContext& context)
{
    const auto& splits = context.facts.splits;
    if (!splits)
        return lacking(Text::tr("which data the version was trained and tested on"));
    CheckOutcome outcome;
    QStringList figures;
    for (const QString& name : parameter<QStringList>(context.parameters(), u"splits")) {
        const auto isIt = [&](const SplitFact& fact) { return fact.split == name; };
        const auto found = std::find_if(splits->begin(), splits->end(), isIt);
        if (found == splits->end()) {
            outcome.missing << Text::tr("the data of %1").arg(name);
            continue;
        }
        for (auto split = found; split != splits->end(); split = std::find_if(split + 1, splits->end(), isIt)) {
            outcome.add(split->evidence);
            figures << Text::tr("%1: %2 rows of %3 %4")
                           .arg(name, QString::number(split->rows), split->dataset, split->version);
            if (split->sha256.isEmpty())
                outcome.missing << Text::tr("a digest of %1 %2").arg(split->dataset, split->version);
        }
    }
    outcome.measured = figures.join(QStringLiteral("; "));
    return decided(std::move(outcome));
}

} // namespace

const CheckKind& splitsNamedCheck()
{
    static const CheckKind kind{
        .name = QStringLiteral("splits-named"),
        .parameters = {{.name = QStringLiteral("splits"), .type = ParameterRule::Type::Words, .required = true}},
        .requirement =
            [](const Parameters& parameters) {
                return Text::tr("dataset, version and digest of %1")
                    .arg(parameter<QStringList>(parameters, u"splits").join(QStringLiteral(", ")));
            },
        .suppliers =
            [](const Parameters&) {
                return std::vector{Role::DataEngineer, Role::DataScientist};
            },
        .check = checkSplitsNamed};
    return kind;
}

} // namespace assay::policies
