// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incidents/incidents_tab.h"

#include "core/base/shown_text.h"
#include "core/incidents/incident_story.h"
#include "ui/incidents/incident_form.h"
#include "ui/incidents/incident_page.h"
#include "ui/incidents/incident_words.h"
#include "ui/models/key_rank.h"
#include "ui/models/time_text.h"
#include "ui/panes/list_views.h"
#include "ui/teamwork/feedback_forms.h"
#include "ui/widgets/button.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/words_filter.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>

#include <algorithm>

namespace assay {
namespace {

const QString IncidentsKey = QStringLiteral("incidents");

QVariant incidentExtra(const Incident& incident, int role)
{
    if (role == AddressRole)
        return QVariant::fromValue(Address{{}, "incident", incident.uid});
    if (role != Qt::ToolTipRole)
        return {};
    QStringList lines{incidentTitle(incident)};
    lines << IncidentsTab::tr("Detected %1").arg(exactTime(incident.times.detected));
    if (!incident.deployment.isEmpty())
        lines << IncidentsTab::tr("Caused by the deployment of %1").arg(shownText(incident.deployment));
    return plainToolTip(lines.join(u'\n'));
}

QVariant incidentSeverityExtra(const Incident& incident, int role)
{
    const QVariant tone = toneFor(role, ChipToneRole, gravityTone(incident.severity));
    return tone.isValid() ? tone : incidentExtra(incident, role);
}

QVariant incidentStateExtra(const Incident& incident, int role)
{
    const QVariant tone = toneFor(role, ChipToneRole, incidentTone(incident.state));
    return tone.isValid() ? tone : incidentExtra(incident, role);
}

/// An incident that nobody sees to is not to be overlooked.
QVariant incidentOwnerExtra(const Incident& incident, int role)
{
    const bool lacks = incident.isOpen() && !incident.owner.id;
    const QVariant words = toneFor(role, WordsToneRole, lacks ? std::optional(Tone::Warn) : std::nullopt);
    return words.isValid() ? words : incidentExtra(incident, role);
}

QWidget* makeNoIncidents(Session& session, IncidentsTab& tab)
{
    auto* empty = new EmptyState(
        "warning", IncidentsTab::tr("No incidents"),
        IncidentsTab::tr("An incident is something that went wrong with what runs: how bad it is, which deployment "
                         "caused it, who sees to it, and how long it took until nobody suffered from it any more. It "
                         "ends with the root cause and what came of it. Report it here, on the page of a release, or "
                         "with: assay-cli incident report."));
    QPushButton* report = pushButton(ButtonKind::Primary, IncidentsTab::tr("Report an incident…"));
    report->setObjectName(QStringLiteral("reportIncident"));
    followRefusal(*report, session, incidentRefusal);
    QObject::connect(report, &QPushButton::clicked, &tab, &IncidentsTab::report);
    empty->addAction(report);
    return empty;
}

} // namespace

IncidentsTab::IncidentsTab(Session& session)
    : ListTab(session, tr("Incidents"), "incidents")
{
    const auto now = [this] { return this->session().database->clock().now(); };
    searchBy(lists::textsOf);
    begin(
        {{tr("Key"),
          [](const Incident& row) { return row.key; },
          {},
          incidentExtra,
          [](const Incident& row) { return keyRank(row.key); }},
         {tr("Severity"),
          [](const Incident& row) { return severityTitle(row.severity); },
          {},
          incidentSeverityExtra,
          [](const Incident& row) { return static_cast<double>(row.severity); }},
         {tr("Title"), incidentTitle, {}, incidentExtra},
         {tr("State"),
          [](const Incident& row) { return incidentStateTitle(row.state); },
          {},
          incidentStateExtra,
          [](const Incident& row) { return static_cast<double>(row.state); }},
         {tr("Detected (UTC)"),
          [](const Incident& row) { return minuteText(row.times.detected); },
          {},
          incidentExtra,
          [](const Incident& row) { return static_cast<double>(row.times.detected); }},
         {tr("Age"),
          [now](const Incident& row) { return incidentAge(row, now()); },
          {},
          incidentExtra,
          [now](const Incident& row) { return static_cast<double>(row.age(now())); }},
         {tr("Owner"), incidentOwner, {}, incidentOwnerExtra},
         {tr("Use case"), [](const Incident& row) { return row.useCaseKey; }, {}, incidentExtra},
         {tr("Release"), [](const Incident& row) { return shownText(row.releaseName); }, {}, incidentExtra}},
        [](db::Connection& connection, qint64) { return incidents::incidentList(connection); },
        makeNoIncidents(session, *this), "incident");
    offerCsv(table(), QStringLiteral("incidents.csv"), session);
    addKeys();
}

/// As on the board of the portfolio, C begins a new one.
void IncidentsTab::addKeys()
{
    auto* create = new QAction(tr("Report an incident…"), this);
    create->setShortcut(Qt::Key_C);
    create->setShortcutContext(Qt::WidgetShortcut);
    table().addAction(create);
    connect(create, &QAction::triggered, this, &IncidentsTab::report);
}

std::vector<QWidget*> IncidentsTab::tools()
{
    m_which = new QComboBox;
    m_which->addItems({tr("Not reviewed"), tr("All"), tr("Not resolved")});
    for (const IncidentState state : allIncidentStates())
        m_which->addItem(incidentStateTitle(state));
    m_which->setObjectName(QStringLiteral("incidentStates"));
    m_which->setAccessibleName(tr("Which incidents are listed"));
    connect(m_which, &QComboBox::currentIndexChanged, this, &IncidentsTab::choose);
    m_filter = wordsFilter(tr("Filter incidents"));
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& words) { setFilter(words); });
    choose(0);
    m_views = new ListViews(session(), *listPage(IncidentsKey), table(), {.box = m_which, .filter = m_filter});
    return {m_which, m_filter, m_views->button()};
}

/// One of the choices of its ListPage, whose words stand in the same order.
void IncidentsTab::choose(int choice)
{
    setKept([word = listPage(IncidentsKey)->choices.value(choice)](const Incident& incident) {
        return lists::isOf(word, incident);
    });
}

void IncidentsTab::listed(const Rows& rows)
{
    if (!m_which)
        return;
    const auto open = std::count_if(rows.begin(), rows.end(), [](const Incident& row) { return row.isOpen(); });
    const auto toReview = std::count_if(rows.begin(), rows.end(),
                                        [](const Incident& row) { return row.state == IncidentState::Resolved; });
    m_which->setToolTip(tr("Not resolved: %1. To be reviewed: %2.").arg(open).arg(toReview));
}

void IncidentsTab::report()
{
    openNewIncident(session(), *this);
}

RoleTab incidentsTab()
{
    return {.key = IncidentsKey,
            .title = IncidentsTab::tr("Incidents"),
            .verb = IncidentsTab::tr("Report an incident…"),
            .make = [](Session& session) { return new IncidentsTab(session); },
            .begin = [](QWidget& tab) { static_cast<IncidentsTab&>(tab).report(); },
            .refusal = incidentRefusal,
            .tools = [](QWidget& tab) { return static_cast<IncidentsTab&>(tab).tools(); },
            .views = [](QWidget& tab) { return static_cast<IncidentsTab&>(tab).views(); }};
}

RoleThing incidentsThing()
{
    return {"incident", IncidentsKey,
            [](Session& session, const QString& name) { return new IncidentPage(session, name); }};
}

} // namespace assay
