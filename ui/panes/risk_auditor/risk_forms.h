// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/risks/risk_story.h"
#include "ui/panes/fields_form.h"

namespace assay {

/// The forms in which people raise, describe and judge a risk; each is the caller's to open. GUI thread.

/// A new one; `raised` is told its uid, from a job's thread.
FieldsForm* raiseRiskForm(Session& session, const risks::RiskStory& story,
                          const std::function<void(const QString&)>& raised);

/// What it says, and what it is about.
FieldsForm* editRiskForm(Session& session, const risks::RiskStory& story);

/// Who answers for it, what is done about it, and when it is looked at again.
FieldsForm* treatRiskForm(Session& session, const risks::RiskStory& story);

FieldsForm* assessRiskForm(Session& session, const Risk& risk);
FieldsForm* lowerRiskForm(Session& session, const Risk& risk);
FieldsForm* validateRiskForm(Session& session, const Risk& risk);
FieldsForm* bearRiskForm(Session& session, const Risk& risk);

} // namespace assay
