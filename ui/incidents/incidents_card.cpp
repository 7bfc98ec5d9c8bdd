// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incidents/incidents_card.h"

#include "core/incidents/incident_story.h"
#include "core/usecases/use_case_party.h"
#include "ui/incidents/incident_form.h"
#include "ui/incidents/incident_words.h"
#include "ui/panes/refused_button.h"
#include "ui/teamwork/thing_row.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"

#include <QVBoxLayout>

namespace assay {

IncidentsCard::IncidentsCard(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_rows(new ThingRows(session, tr("None that is not reviewed.")))
{
    setObjectName(QStringLiteral("incidentsOfUseCase"));
    QPushButton* report = pushButton(ButtonKind::Ghost, tr("Report an incident…"));
    report->setObjectName(QStringLiteral("reportIncident"));
    followRefusal(*report, session, incidentRefusal);
    connect(report, &QPushButton::clicked, this, &IncidentsCard::report);
    QBoxLayout* content = nullptr;
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(headedCard(tr("Incidents"), content, nullptr, report));
    content->addWidget(m_rows);
}

IncidentsCard::~IncidentsCard()
{
    m_reading.cancel();
}

void IncidentsCard::setUseCase(const UseCase& useCase, bool isPast)
{
    setVisible(!isPast);
    m_id = useCase.id;
    m_uid = useCase.uid;
    if (!isPast)
        read();
}

void IncidentsCard::read()
{
    m_reading.cancel();
    m_reading = m_session.fetch<std::vector<Incident>>(
        tr("Reading incidents"), this,
        [id = m_id](db::Connection& connection) {
            std::vector<Incident> found = incidents::incidentList(connection);
            std::erase_if(found, [&](const Incident& each) {
                return each.isOver() || usecases::servedBy(connection, each.useCase, each.release) != id;
            });
            return found;
        },
        [this](const std::vector<Incident>& found) { list(found); });
}

void IncidentsCard::list(const std::vector<Incident>& incidents)
{
    std::vector<ThingRows::Row> rows;
    for (const Incident& each : incidents)
        rows.push_back({{{}, "incident", each.uid},
                        QStringLiteral("%1 · %2").arg(each.key, incidentTitle(each)),
                        tr("%1, %2").arg(severityTitle(each.severity), incidentStateTitle(each.state))});
    m_rows->setRows(rows);
}

void IncidentsCard::report()
{
    IncidentOccasion occasion{QStringLiteral("use-case/%1").arg(m_uid)};
    occasion.fields.useCase = m_uid;
    openNewIncident(m_session, *this, occasion);
}

} // namespace assay
