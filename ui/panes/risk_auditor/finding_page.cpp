// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/risk_auditor/finding_page.h"

#include "core/base/shown_text.h"
#include "ui/models/time_text.h"
#include "ui/panes/history_list.h"
#include "ui/panes/read_story.h"
#include "ui/panes/risk_auditor/finding_steps.h"
#include "ui/panes/risk_auditor/finding_words.h"
#include "ui/panes/risk_auditor/release_words.h"
#include "ui/panes/time_line.h"
#include "ui/panes/two_columns.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/key_value_list.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/view_states.h"

#include <QVBoxLayout>

namespace assay {

FindingPage::FindingPage(Session& session, const QString& name, QWidget* parent)
    : Page(shownText(name), parent)
    , m_session(session)
    , m_name(name)
    , m_severity(new Chip({}))
    , m_state(new Chip({}))
    , m_overdue(new Chip({}))
    , m_staged(new Chip({}))
    , m_steps(new FindingSteps(session, *this))
    , m_banner(new Banner)
    , m_found(new KeyValueList)
    , m_standing(new KeyValueList)
    , m_about(pushButton(ButtonKind::Ghost, {}))
    , m_history(new HistoryList)
{
    setObjectName(QStringLiteral("findingPage"));
    for (Chip* chip : {m_severity, m_state, m_overdue, m_staged})
        addChip(chip);
    setParentPage(tr("Findings"));
    m_states = new ViewStates(makeContent(), new QWidget, Skeleton::Shape::Lines);
    addTab(tr("Finding"), m_states);
    hideTabs();
    connect(m_states, &ViewStates::retryAsked, this, &FindingPage::read);
    connect(&session.events, &SessionEvents::changed, this, &FindingPage::read);
    m_steps->sayOn(*m_banner);
    connect(m_about, &QPushButton::clicked, this, [this] {
        const bool release = !m_story.releaseUid.isEmpty();
        Q_EMIT m_session.events.openAsked(
            {{}, release ? "release" : "use-case", release ? m_story.releaseUid : m_story.useCaseUid});
    });
    read();
}

FindingPage::~FindingPage()
{
    m_reading.cancel();
}

Address FindingPage::address() const
{
    return {{}, "finding", m_name};
}

QWidget* FindingPage::makeContent()
{
    auto* columns = new TwoColumns(tr("Finding"));
    columns->left().addWidget(m_banner);
    QBoxLayout* found = nullptr;
    columns->left().addWidget(headedCard(tr("What was found"), found));
    found->addWidget(m_found);
    QBoxLayout* history = nullptr;
    columns->left().addWidget(headedCard(tr("History"), history));
    history->addWidget(m_history);
    columns->left().addStretch(1);
    QBoxLayout* standing = nullptr;
    m_about->setObjectName(QStringLiteral("openSubject"));
    columns->right().addWidget(headedCard(tr("Where it stands"), standing, nullptr, m_about));
    standing->addWidget(m_standing);
    columns->right().addStretch(1);
    return columns;
}

void FindingPage::read()
{
    const qint64 now = m_session.database->clock().now();
    readStory<findings::FindingStory>(
        m_session, this, *m_states, m_reading, m_name,
        [name = m_name, viewer = m_session.actor, now](db::Connection& connection) {
            return findings::findingStory(connection, name, viewer, now);
        },
        [this](const findings::FindingStory& read) { show(read); });
}

void FindingPage::show(const findings::FindingStory& story)
{
    m_story = story;
    const Finding& finding = story.finding;
    m_name = finding.uid;
    setTitle(tr("%1 · %2").arg(finding.key, shownText(finding.text.title)));
    m_severity->setWord(severityTitle(finding.severity), severityTone(finding.severity));
    m_state->setWord(findingStateTitle(finding.state), findingTone(finding.state));
    m_overdue->setWord(finding.isOverdue(story.asOf) ? tr("overdue") : QString(), Tone::Bad);
    m_staged->setWord(finding.staged ? tr("staged") : QString(), Tone::Violet);
    const auto said = [](const QString& text) { return text.isEmpty() ? QStringLiteral("–") : shownParagraphs(text); };
    m_found->setLines({{tr("What should be"), said(finding.text.criterion)},
                       {tr("What is"), said(finding.text.condition)},
                       {tr("Why it is so"), said(finding.text.cause)},
                       {tr("What may come of it"), said(finding.text.effect)},
                       {tr("What to do"), said(finding.text.recommendation)}});
    const bool release = !story.releaseUid.isEmpty();
    m_about->setVisible(release || !story.useCaseUid.isEmpty());
    const QString opens = tr("Open %1").arg(release ? shownText(finding.about) : finding.useCaseKey);
    m_about->setText(release ? tr("Open the release") : opens); // Whose name may be long.
    m_about->setAccessibleName(opens);
    m_about->setToolTip(plainToolTip(opens));
    showWhereItStands();
    m_history->setHistory(story.history, story.asOf);
    m_steps->setStory(story);
}

void FindingPage::showWhereItStands()
{
    const Finding& finding = m_story.finding;
    std::vector<KeyValueList::Line> lines{{tr("State"), findingStateTitle(finding.state)},
                                          timeLine(tr("Since"), finding.stateSince, m_story.asOf)};
    if (!finding.stateReason.isEmpty())
        lines.push_back({tr("Reason"), shownParagraphs(finding.stateReason)});
    lines.push_back({tr("Owner"), finding.owner.id ? shownText(finding.owner.name) : tr("nobody yet")});
    lines.push_back({tr("Due"), dueText(finding, m_story.asOf)});
    if (finding.accepter.id) {
        const bool accepted = finding.state == FindingState::RiskAccepted;
        lines.push_back(
            {accepted ? tr("Risk borne by") : tr("Offers to bear the risk"), shownText(finding.accepter.name)});
        lines.push_back({tr("Because"), shownParagraphs(finding.acceptance)});
        if (finding.acceptedUntil)
            lines.push_back({tr("Until"), dayText(*finding.acceptedUntil)});
        if (!accepted)
            lines.push_back({tr("Agreed"),
                             finding.isOfferedAt(m_story.asOf) ? tr("not yet; a model-risk auditor has to")
                                                               : tr("no; the offer has run out")});
    }
    lines.push_back({tr("Raised by"), shownText(finding.raisedBy.name)});
    lines.push_back(timeLine(tr("Raised"), finding.createdAt, m_story.asOf));
    if (!finding.source.isEmpty())
        lines.push_back(
            {tr("By the rule"), shownText(findingRuleTitle(finding.source)), false, shownText(finding.source)});
    m_standing->setLines(lines);
}

} // namespace assay
