// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/person.h"
#include "core/domain/use_case.h"
#include "ui/panes/fields_form.h"

namespace assay {

/// Gives somebody a role for one use case only, or for a time.
FieldsForm* limitedRoleForm(Session& session, const Person& person, const std::vector<UseCase>& useCases);

/// Takes one of those away.
FieldsForm* endLimitedRoleForm(Session& session, const Person& person);

} // namespace assay
