// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/policies/check_kind.h"

namespace assay::policies {
namespace {

CheckOutcome checkLineageComplete(const CheckContext& context)
{
    const auto& inputs = context.facts.inputs;
    if (!inputs)
        return lacking(Text::tr("what the version was made from"));
    CheckOutcome outcome;
    qint64 complete = 0;
    for (const InputFact& input : *inputs) {
        outcome.add(input.evidence);
        if (input.sha256.isEmpty())
            outcome.reasons << Text::tr("%1 has no digest").arg(input.name);
        else
            ++complete;
    }
    if (inputs->empty())
        outcome.reasons << Text::tr("no input is named");
    outcome.value = static_cast<double>(complete);
    outcome.measured = Text::tr("%1 of %2").arg(QString::number(complete), QString::number(inputs->size()));
    return decided(std::move(outcome));
}

} // namespace

const CheckKind& lineageCompleteCheck()
{
    static const CheckKind kind{
        .name = QStringLiteral("lineage-complete"),
        .requirement = [](const Parameters&) { return Text::tr("every input has a version and a digest"); },
        .suppliers =
            [](const Parameters&) {
                return std::vector{Role::DataEngineer, Role::DataScientist};
            },
        .check = checkLineageComplete};
    return kind;
}

} // namespace assay::policies
