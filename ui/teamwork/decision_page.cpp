// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/teamwork/decision_page.h"

#include "core/base/shown_text.h"
#include "ui/models/time_text.h"
#include "ui/panes/history_list.h"
#include "ui/panes/read_story.h"
#include "ui/panes/time_line.h"
#include "ui/panes/two_columns.h"
#include "ui/panes/written_words_list.h"
#include "ui/talk/thing_talk.h"
#include "ui/teamwork/decision_steps.h"
#include "ui/teamwork/teamwork_tones.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/key_value_list.h"
#include "ui/widgets/view_states.h"

#include <QVBoxLayout>

namespace assay {
namespace {

QString decisionWords(const QString& text)
{
    return text.isEmpty() ? QStringLiteral("–") : shownParagraphs(text);
}

} // namespace

DecisionPage::DecisionPage(Session& session, const QString& name, QWidget* parent)
    : Page(shownText(name), parent)
    , m_session(session)
    , m_name(name)
    , m_state(new Chip({}))
    , m_due(new Chip({}))
    , m_staged(new Chip({}))
    , m_steps(new DecisionSteps(session, *this))
    , m_banner(new Banner)
    , m_decided(new KeyValueList)
    , m_effect(new KeyValueList)
    , m_earlier(new WrittenWordsList(tr("Measured before")))
    , m_standing(new KeyValueList)
    , m_useCase(pushButton(ButtonKind::Ghost, {}))
    , m_talk(new ThingTalk(session))
    , m_history(new HistoryList)
{
    setObjectName(QStringLiteral("decisionPage"));
    for (Chip* chip : {m_state, m_due, m_staged})
        addChip(chip);
    setParentPage(tr("Decisions"));
    m_states = new ViewStates(makeContent(), new QWidget, Skeleton::Shape::Lines);
    addTab(tr("Decision"), m_states);
    hideTabs();
    connect(m_states, &ViewStates::retryAsked, this, &DecisionPage::read);
    connect(&session.events, &SessionEvents::changed, this, &DecisionPage::read);
    m_steps->sayOn(*m_banner);
    connect(m_useCase, &QPushButton::clicked, this, [this] {
        Q_EMIT m_session.events.openAsked({{}, "use-case", m_story.useCaseUid});
    });
    read();
}

DecisionPage::~DecisionPage()
{
    m_reading.cancel();
}

Address DecisionPage::address() const
{
    return {{}, "decision", m_name};
}

QWidget* DecisionPage::makeContent()
{
    auto* columns = new TwoColumns(tr("Decision"));
    columns->left().addWidget(m_banner);
    QBoxLayout* decided = nullptr;
    columns->left().addWidget(headedCard(tr("What is decided"), decided));
    decided->addWidget(m_decided);
    QBoxLayout* effect = nullptr;
    columns->left().addWidget(headedCard(tr("Effect"), effect));
    effect->addWidget(m_effect);
    m_earlier->setObjectName(QStringLiteral("earlierEffects"));
    effect->addWidget(m_earlier);
    columns->left().addWidget(talkCard(m_talk));
    QBoxLayout* history = nullptr;
    columns->left().addWidget(headedCard(tr("History"), history));
    history->addWidget(m_history);
    columns->left().addStretch(1);
    QBoxLayout* standing = nullptr;
    m_useCase->setObjectName(QStringLiteral("openUseCase"));
    columns->right().addWidget(headedCard(tr("Where it stands"), standing, nullptr, m_useCase));
    standing->addWidget(m_standing);
    columns->right().addStretch(1);
    return columns;
}

void DecisionPage::read()
{
    const qint64 now = m_session.database->clock().now();
    readStory<decisions::DecisionStory>(
        m_session, this, *m_states, m_reading, m_name,
        [name = m_name, viewer = m_session.actor, now](db::Connection& connection) {
            return decisions::decisionStory(connection, name, viewer, now);
        },
        [this](const decisions::DecisionStory& read) { show(read); });
}

void DecisionPage::show(const decisions::DecisionStory& story)
{
    m_story = story;
    const DecisionRecord& decision = story.decision;
    m_name = decision.uid;
    setTitle(tr("%1 · %2").arg(decision.key, shownText(decision.text.title)));
    m_state->setWord(decisionStateTitle(decision.state), decisionTone(decision.state));
    m_due->setWord(decision.reviewIsDue(story.asOf) ? tr("to be looked at") : QString(), Tone::Warn);
    m_due->setVisible(decision.reviewIsDue(story.asOf));
    m_staged->setWord(decision.staged ? tr("staged") : QString(), Tone::Violet);
    m_decided->setLines({{tr("Why"), decisionWords(decision.text.context)},
                         {tr("What could be done"), decisionWords(decision.text.options)},
                         {tr("What is decided"), decisionWords(decision.text.outcome)},
                         {tr("What follows"), decisionWords(decision.text.consequences)}});
    m_effect->setLines(
        {{tr("Expected"), decisionWords(decision.text.expected)}, {tr("Measured"), decisionWords(decision.measured)}});
    m_earlier->setWords(earlierOf(story.effects), story.asOf);
    m_useCase->setVisible(!story.useCaseUid.isEmpty());
    m_useCase->setText(tr("Open %1").arg(decision.useCaseKey));
    showWhereItStands();
    m_talk->show({"decision", m_name});
    m_history->setHistory(story.history, story.asOf);
    m_steps->setStory(story);
}

void DecisionPage::showWhereItStands()
{
    const DecisionRecord& decision = m_story.decision;
    std::vector<KeyValueList::Line> lines{{tr("State"), decisionStateTitle(decision.state)},
                                          {tr("Topic"), decisionTopicTitle(decision.topic)},
                                          {tr("Proposed by"), shownText(decision.author.name)},
                                          timeLine(tr("Proposed"), decision.createdAt, m_story.asOf)};
    if (decision.decidedBy.id)
        lines.push_back({tr("Decided by"), shownText(decision.decidedBy.name)});
    if (decision.decidedAt)
        lines.push_back(timeLine(tr("Decided"), *decision.decidedAt, m_story.asOf));
    if (decision.reviewAt)
        lines.push_back({tr("Looked at again"), dayText(*decision.reviewAt)});
    if (!decision.supersedes.isEmpty())
        lines.push_back({tr("Takes the place of"), decision.supersedes});
    if (!decision.supersededBy.isEmpty())
        lines.push_back({tr("Superseded by"), decision.supersededBy});
    m_standing->setLines(lines);
}

} // namespace assay
