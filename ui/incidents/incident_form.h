// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/incidents/incident_store.h"
#include "core/incidents/incident_story.h"
#include "ui/panes/merging_form.h"
#include "ui/talk/long_texts.h"

#include <memory>

class QComboBox;

namespace assay {

/// What somebody comes from who reports an incident.
struct IncidentOccasion {
    QString place = {};         ///< In the project: "release/01J…"; empty for nothing in particular.
    IncidentFields fields = {}; ///< What is known already.
    QString feedback = {};      ///< The uid of the item that it is made of; empty for none.
};

/// Asks what went wrong, or for other words of an incident, and writes that. What was written of a new one and not sent is
/// there again when the form opens. GUI thread.
class IncidentForm final : public MergingForm {
    Q_OBJECT

public:
    /// A new one; `story` says what it may be about and who may see to it.
    IncidentForm(Session& session, const incidents::IncidentStory& story, const IncidentOccasion& occasion,
                 QWidget* parent = nullptr);
    IncidentForm(Session& session, const incidents::IncidentStory& story, QWidget* parent = nullptr); ///< To change it.

    QString made() const { return *m_made; } ///< The uid of the new one, once it is done.

protected:
    QString problem() const override;
    Work work() override;
    void fill(const FieldTexts& texts) override;

private:
    void makeFields(const incidents::IncidentStory& story);
    void offerSubjects(const incidents::IncidentStory& story);
    void offerPeople(const incidents::IncidentStory& story);
    void addFields();
    void say(const IncidentFields& fields);
    FieldTexts texts() const;
    qint64 detectedAt() const;
    ConflictAnswer::Fields mergedFields();
    QString shownField(const FieldText& said) const;

    std::optional<Incident> m_known; ///< None for a new one.
    QString m_feedback;              ///< As IncidentOccasion::feedback.
    std::shared_ptr<QString> m_made = std::make_shared<QString>();
    QLineEdit* m_title = nullptr;
    QComboBox* m_severity = nullptr;
    QLineEdit* m_detected = nullptr;
    QComboBox* m_useCase = nullptr;
    QComboBox* m_release = nullptr;
    QComboBox* m_deployment = nullptr;
    QComboBox* m_owner = nullptr;
    LongTexts m_texts;
};

/// Opens the form of a new incident over the window of `page`, and then its page. Says over the page who may, where whoever
/// acts may not.
void openNewIncident(Session& session, QWidget& page, const IncidentOccasion& occasion = {});

/// Why whoever acts reports none; empty where they may. Runs in a job.
QString incidentRefusal(db::Connection& connection, const Actor& actor);

} // namespace assay
