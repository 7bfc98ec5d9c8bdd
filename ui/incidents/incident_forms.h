// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/incidents/incident_story.h"
#include "ui/panes/fields_form.h"

namespace assay {

/// The forms of single steps of an incident; each is the caller's to open. GUI thread.

FieldsForm* incidentOwnerForm(Session& session, const incidents::IncidentStory& story);
FieldsForm* incidentCauseForm(Session& session, const Incident& incident);
FieldsForm* incidentLinkForm(Session& session, const Incident& incident);
FieldsForm* incidentUnlinkForm(Session& session, const Incident& incident);

/// What a step is called, and what it asks.
struct IncidentStepWords {
    QString title;
    QString about;
    QString verb;
    QString caption; ///< Of the field for words.
    bool needed = false;
};

/// A step with the time at which it was taken and words that go with it.
FieldsForm* incidentStepForm(Session& session, const Incident& incident, IncidentState to,
                             const IncidentStepWords& words);

} // namespace assay
