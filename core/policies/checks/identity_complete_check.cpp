// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/policies/check_kind.h"

namespace assay::policies {
namespace {

CheckOutcome checkIdentityComplete(const CheckContext& context)
{
    const auto& identity = context.facts.identity;
    if (!identity)
        return lacking(Text::tr("what identifies the version: code, parameters, data, environment and files"));
    CheckOutcome outcome{.missing = identity->missing, .evidence = identity->evidence};
    outcome.measured = identity->missing.isEmpty()
        ? Text::tr("complete")
        : Text::tr("without %1").arg(identity->missing.join(QStringLiteral(", ")));
    return decided(std::move(outcome));
}

} // namespace

const CheckKind& identityCompleteCheck()
{
    static const CheckKind kind{
        .name = QStringLiteral("identity-complete"),
        .requirement =
            [](const Parameters&) { return Text::tr("code, parameters, data, environment and files are identified"); },
        .suppliers =
            [](const Parameters&) {
                return std::vector{Role::DataScientist, Role::SoftwareEngineer};
            },
        .check = checkIdentityComplete};
    return kind;
}

} // namespace assay::policies
