// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/changes/mode_field.h"

#include <QCoreApplication>

namespace assay {

FieldsForm::Field modeField()
{
    FieldsForm::Field field{QStringLiteral("mode"), QCoreApplication::translate("ModeField", "Who decides"),
                            FieldsForm::Kind::Choice};
    field.choices.emplace_back(QCoreApplication::translate("ModeField", "As planned or framed"), QString());
    for (const DeploymentMode mode : deploymentModes())
        field.choices.emplace_back(deploymentModeTitle(mode), toString(mode));
    return field;
}

std::optional<DeploymentMode> modeSaid(const FieldsForm::Values& said)
{
    return deploymentModeFromString(FieldsForm::said(said, "mode"));
}

} // namespace assay
