// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/teamwork/handover_page.h"

#include "core/base/shown_text.h"
#include "core/portfolio/portfolio_kpis.h"
#include "ui/models/time_text.h"
#include "ui/panes/history_list.h"
#include "ui/panes/read_story.h"
#include "ui/panes/time_line.h"
#include "ui/panes/two_columns.h"
#include "ui/talk/thing_talk.h"
#include "ui/teamwork/handover_items.h"
#include "ui/teamwork/handover_steps.h"
#include "ui/teamwork/teamwork_tones.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/key_value_list.h"
#include "ui/widgets/level_cell.h"
#include "ui/widgets/view_states.h"

#include <QVBoxLayout>

namespace assay {

HandoverPage::HandoverPage(Session& session, const QString& name, QWidget* parent)
    : Page(shownText(name), parent)
    , m_session(session)
    , m_name(name)
    , m_state(new Chip({}))
    , m_staged(new Chip({}))
    , m_steps(new HandoverSteps(session, *this))
    , m_banner(new Banner)
    , m_items(new HandoverItems)
    , m_standing(new KeyValueList)
    , m_useCase(pushButton(ButtonKind::Ghost, {}))
    , m_talk(new ThingTalk(session))
    , m_history(new HistoryList)
{
    setObjectName(QStringLiteral("handoverPage"));
    for (Chip* chip : {m_state, m_staged})
        addChip(chip);
    setParentPage(tr("Handovers"));
    m_states = new ViewStates(makeContent(), new QWidget, Skeleton::Shape::Lines);
    addTab(tr("Handover"), m_states);
    hideTabs();
    connect(m_states, &ViewStates::retryAsked, this, &HandoverPage::read);
    connect(&session.events, &SessionEvents::changed, this, &HandoverPage::read);
    m_steps->sayOn(*m_banner);
    connect(m_items, &HandoverItems::answerAsked, m_steps, &HandoverSteps::answer);
    connect(m_items, &HandoverItems::waiverAsked, m_steps, &HandoverSteps::waive);
    connect(m_useCase, &QPushButton::clicked, this, [this] {
        const QString release = m_story.handover.releaseUid;
        Q_EMIT m_session.events.openAsked(
            {{}, release.isEmpty() ? "use-case" : "release", release.isEmpty() ? m_story.useCaseUid : release});
    });
    read();
}

HandoverPage::~HandoverPage()
{
    m_reading.cancel();
}

Address HandoverPage::address() const
{
    return {{}, "handover", m_name};
}

QWidget* HandoverPage::makeContent()
{
    auto* columns = new TwoColumns(tr("Handover"));
    columns->left().addWidget(m_banner);
    QBoxLayout* items = nullptr;
    columns->left().addWidget(headedCard(tr("What has to be known"), items));
    items->addWidget(m_items);
    columns->left().addWidget(talkCard(m_talk));
    QBoxLayout* history = nullptr;
    columns->left().addWidget(headedCard(tr("History"), history));
    history->addWidget(m_history);
    columns->left().addStretch(1);
    QBoxLayout* standing = nullptr;
    m_useCase->setObjectName(QStringLiteral("openSubject"));
    columns->right().addWidget(headedCard(tr("Where it stands"), standing, nullptr, m_useCase));
    standing->addWidget(m_standing);
    columns->right().addStretch(1);
    return columns;
}

void HandoverPage::read()
{
    const qint64 now = m_session.database->clock().now();
    readStory<handovers::HandoverStory>(
        m_session, this, *m_states, m_reading, m_name,
        [name = m_name, viewer = m_session.actor, now](db::Connection& connection) {
            return handovers::handoverStory(connection, name, viewer, now);
        },
        [this](const handovers::HandoverStory& read) { show(read); });
}

void HandoverPage::show(const handovers::HandoverStory& story)
{
    m_story = story;
    const Handover& handover = story.handover;
    m_name = handover.uid;
    setTitle(tr("%1 · %2").arg(handover.key, shownText(story.useCaseTitle)));
    m_state->setWord(handoverStateTitle(handover.state), handoverTone(handover.state));
    m_staged->setWord(handover.staged ? tr("staged") : QString(), Tone::Violet);
    m_items->setStory(story);
    m_useCase->setText(
        tr("Open %1").arg(handover.release.isEmpty() ? handover.useCaseKey : shownText(handover.release)));
    showWhereItStands();
    m_talk->show({"handover", m_name});
    m_history->setHistory(story.history, story.asOf);
    m_steps->setStory(story);
}

void HandoverPage::showWhereItStands()
{
    const Handover& handover = m_story.handover;
    std::vector<KeyValueList::Line> lines{{tr("State"), handoverStateTitle(handover.state)},
                                          {tr("From"), roleTitle(handover.from)},
                                          {tr("To"), roleTitle(handover.to)},
                                          {tr("Handed over by"), shownText(handover.author.name)},
                                          timeLine(tr("Offered"), handover.offeredAt, m_story.asOf),
                                          {tr("With the receiver for"), ageText(handover.waited(m_story.asOf))}};
    if (handover.standing)
        lines.push_back(
            {tr("Timing"), tr("%1. %2").arg(levelWord(handover.standing, m_story.asOf), handover.standing->rule())});
    if (!handover.text.isEmpty())
        lines.push_back({tr("Words with it"), shownParagraphs(handover.text)});
    if (handover.decidedAt) {
        lines.push_back({tr("Decided by"), shownText(handover.decidedBy.name)});
        lines.push_back(timeLine(tr("Decided"), *handover.decidedAt, m_story.asOf));
    }
    if (!handover.stateReason.isEmpty())
        lines.push_back({tr("Reason"), shownParagraphs(handover.stateReason)});
    m_standing->setLines(lines);
}

} // namespace assay
