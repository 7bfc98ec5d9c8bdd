// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/deployment.h"
#include "ui/panes/fields_form.h"

namespace assay {

/// How far people go along with what a deployment says; at first as the framing has it.
FieldsForm::Field modeField();

/// What was chosen in it; nothing for as the framing has it.
std::optional<DeploymentMode> modeSaid(const FieldsForm::Values& said);

} // namespace assay
