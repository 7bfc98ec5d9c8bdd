// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incidents/incident_page.h"

#include "core/base/shown_text.h"
#include "core/discussion/naming_comments.h"
#include "core/feedback/feedback_rows.h"
#include "ui/incidents/incident_line.h"
#include "ui/incidents/incident_steps.h"
#include "ui/incidents/incident_words.h"
#include "ui/models/time_text.h"
#include "ui/panes/history_list.h"
#include "ui/panes/read_story.h"
#include "ui/panes/time_line.h"
#include "ui/panes/two_columns.h"
#include "ui/talk/thing_talk.h"
#include "ui/teamwork/feedback_forms.h"
#include "ui/teamwork/thing_row.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/key_value_list.h"
#include "ui/widgets/view_states.h"

#include <QVBoxLayout>

#include <algorithm>

namespace assay {
namespace {

/// "FB-3 · It refuses everybody": by the first line of what was said.
QString feedbackLine(const Feedback& item)
{
    return QStringLiteral("%1 · %2").arg(item.key, item.text.section(u'\n', 0, 0, QString::SectionSkipEmpty).trimmed());
}

} // namespace

IncidentPage::IncidentPage(Session& session, const QString& name, QWidget* parent)
    : Page(shownText(name), parent)
    , m_session(session)
    , m_name(name)
    , m_severity(new Chip({}))
    , m_state(new Chip({}))
    , m_staged(new Chip({}))
    , m_steps(new IncidentSteps(session, *this))
    , m_banner(new Banner)
    , m_line(new IncidentLine)
    , m_words(new KeyValueList)
    , m_causes(new ThingRows(session, tr("Nobody has said which deployment, release or use case it belongs to.")))
    , m_links(new ThingRows(session, tr("Nothing yet. A task or a decision is needed before it is reviewed.")))
    , m_standing(new KeyValueList)
    , m_talk(new ThingTalk(session))
    , m_history(new HistoryList)
{
    setObjectName(QStringLiteral("incidentPage"));
    for (Chip* chip : {m_severity, m_state, m_staged})
        addChip(chip);
    setParentPage(tr("Incidents"));
    m_states = new ViewStates(makeContent(), new QWidget, Skeleton::Shape::Lines);
    addTab(tr("Incident"), m_states);
    hideTabs();
    connect(m_states, &ViewStates::retryAsked, this, &IncidentPage::read);
    connect(&session.events, &SessionEvents::changed, this, &IncidentPage::read);
    m_steps->sayOn(*m_banner);
    read();
}

IncidentPage::~IncidentPage()
{
    m_reading.cancel();
}

Address IncidentPage::address() const
{
    return {{}, "incident", m_name};
}

QWidget* IncidentPage::makeContent()
{
    auto* columns = new TwoColumns(tr("Incident"));
    columns->left().addWidget(m_banner);
    columns->left().addWidget(m_line);
    addStory(columns->left());
    columns->left().addStretch(1);
    QBoxLayout* standing = nullptr;
    columns->right().addWidget(headedCard(tr("Where it stands"), standing));
    standing->addWidget(m_standing);
    columns->right().addStretch(1);
    return columns;
}

void IncidentPage::addStory(QBoxLayout& column)
{
    const auto addCard = [&column](const QString& title, QWidget* content) {
        QBoxLayout* inside = nullptr;
        column.addWidget(headedCard(title, inside));
        inside->addWidget(content);
    };
    m_causes->setObjectName(QStringLiteral("incidentCauses"));
    m_links->setObjectName(QStringLiteral("incidentLinks"));
    addCard(tr("What went wrong"), m_words);
    addCard(tr("Where it happened"), m_causes);
    addCard(tr("What came of it"), m_links);
    column.addWidget(talkCard(m_talk));
    addCard(tr("History"), m_history);
}

void IncidentPage::read()
{
    const qint64 now = m_session.database->clock().now();
    readStory<Reading>(
        m_session, this, *m_states, m_reading, m_name,
        [name = m_name, viewer = m_session.actor, now](db::Connection& connection) {
            Reading read{incidents::incidentStory(connection, name, viewer, now), {}, {}};
            const IncidentText& text = read.story.incident.text;
            read.named = discussion::thingsNamedIn(connection, {text.text, text.rootCause});
            read.told = feedback::linkedTo(connection, read.story.incident.uid);
            return read;
        },
        [this](const Reading& read) { show(read); });
}

void IncidentPage::show(const Reading& read)
{
    m_story = read.story;
    m_named = read.named;
    m_told = read.told;
    const incidents::IncidentStory& story = m_story;
    const Incident& incident = story.incident;
    m_name = incident.uid;
    setTitle(tr("%1 · %2").arg(incident.key, shownText(incident.text.title)));
    m_severity->setWord(severityTitle(incident.severity), gravityTone(incident.severity));
    m_state->setWord(incidentStateTitle(incident.state), incidentTone(incident.state));
    m_staged->setWord(incident.staged ? tr("staged") : QString(), Tone::Violet);
    m_line->setIncident(incident, story.asOf);
    showWords();
    showCauses();
    showLinks();
    showWhereItStands();
    m_talk->show({"incident", incident.uid});
    m_history->setHistory(story.history, story.asOf);
    m_steps->setStory(story);
}

void IncidentPage::showWords()
{
    const IncidentText& text = m_story.incident.text;
    const auto said = [](const QString& words, const QString& none) {
        return words.trimmed().isEmpty() ? none : shownParagraphs(words);
    };
    m_words->setLines({{tr("What was noticed"), said(text.text, QStringLiteral("–"))},
                       {tr("Root cause"), said(text.rootCause, tr("not known yet"))}});
}

void IncidentPage::showCauses()
{
    const Incident& incident = m_story.incident;
    std::vector<ThingRows::Row> rows;
    if (!incident.deploymentUid.isEmpty()) {
        const auto caused =
            std::find_if(m_story.deployments.begin(), m_story.deployments.end(),
                         [&incident](const Deployment& each) { return each.uid == incident.deploymentUid; });
        const bool known = caused != m_story.deployments.end();
        rows.push_back({{{}, "release", known ? caused->releaseUid : incident.releaseUid},
                        tr("Caused by the deployment of %1").arg(incident.deployment),
                        known ? tr("since %1").arg(dayText(caused->at)) : QString()});
        if (known && !caused->changeUid.isEmpty())
            rows.push_back({{{}, "change", caused->changeUid}, tr("Under the change %1").arg(caused->changeKey)});
    }
    if (!incident.releaseUid.isEmpty())
        rows.push_back({{{}, "release", incident.releaseUid}, tr("Release %1").arg(incident.releaseName)});
    if (!incident.useCaseUid.isEmpty())
        rows.push_back({{{}, "use-case", incident.useCaseUid}, tr("Use case %1").arg(incident.useCaseKey)});
    for (const Feedback& item : m_told)
        rows.push_back(
            {{{}, "feedback", item.uid}, tr("Feedback %1").arg(feedbackLine(item)), feedbackStateTitle(item.state)});
    for (const NamedThing& named : m_named) {
        const bool isKnown = std::any_of(rows.begin(), rows.end(),
                                         [&named](const ThingRows::Row& row) { return row.thing == named.address; });
        if (!isKnown && named.address.kind != "person")
            rows.push_back({named.address, tr("Named in it: %1").arg(named.title)});
    }
    m_causes->setRows(rows);
}

void IncidentPage::showLinks()
{
    std::vector<ThingRows::Row> rows;
    for (const IncidentLink& link : m_story.incident.links)
        rows.push_back(
            {{{}, link.thing.kind, link.thing.uid}, QStringLiteral("%1 · %2").arg(link.key, link.title), link.state});
    m_links->setRows(rows);
}

void IncidentPage::showWhereItStands()
{
    const Incident& incident = m_story.incident;
    std::vector<KeyValueList::Line> lines{{tr("State"), incidentStateTitle(incident.state)},
                                          timeLine(tr("Since"), incident.stateSince, m_story.asOf)};
    const auto add = [&lines](const QString& key, const QString& words) {
        if (!words.isEmpty())
            lines.push_back({key, words});
    };
    add(tr("Reason"), shownParagraphs(incident.stateReason));
    if (incident.times.falseAlarm)
        lines.push_back(timeLine(tr("Found to be a false alarm"), *incident.times.falseAlarm, m_story.asOf));
    else
        add(incident.isOpen() ? tr("Open for") : tr("Lasted"), spanText(incident.age(m_story.asOf)));
    if (incident.times.reopened)
        lines.push_back(timeLine(tr("Broke out again"), *incident.times.reopened, m_story.asOf));
    add(tr("Severity"), severityTitle(incident.severity));
    add(tr("Owner"), incidentOwner(incident));
    lines.push_back(timeLine(tr("Detected"), incident.times.detected, m_story.asOf));
    add(tr("Reported by"), shownText(incident.reportedBy.name));
    lines.push_back(timeLine(tr("Reported"), incident.createdAt, m_story.asOf));
    m_standing->setLines(lines);
}

} // namespace assay
