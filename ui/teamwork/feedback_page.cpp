// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/teamwork/feedback_page.h"

#include "core/base/shown_text.h"
#include "ui/models/time_text.h"
#include "ui/panes/history_list.h"
#include "ui/panes/read_story.h"
#include "ui/panes/time_line.h"
#include "ui/panes/two_columns.h"
#include "ui/panes/written_words_list.h"
#include "ui/talk/thing_talk.h"
#include "ui/teamwork/feedback_steps.h"
#include "ui/teamwork/thing_row.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/key_value_list.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/view_states.h"

#include <QVBoxLayout>

namespace assay {
namespace {

QLabel* copyableLabel(TextKind kind, const char* name)
{
    QLabel* label = selectableLabel(kind, {});
    label->setObjectName(QLatin1String(name));
    return label;
}

} // namespace

FeedbackPage::FeedbackPage(Session& session, QWidget* parent)
    : Page(tr("Feedback"), parent)
    , m_session(session)
    , m_state(new Chip({}))
    , m_severity(new Chip({}))
    , m_harm(new Chip({}))
    , m_staged(new Chip({}))
    , m_steps(new FeedbackSteps(session, *this))
    , m_banner(new Banner)
    , m_text(copyableLabel(TextKind::Body, "feedbackText"))
    , m_reply(copyableLabel(TextKind::Body, "feedbackReply"))
    , m_replied(copyableLabel(TextKind::Note, "feedbackReplied"))
    , m_earlier(new WrittenWordsList(tr("Earlier replies")))
    , m_led(new ThingRows(session, tr("It led to nothing yet.")))
    , m_standing(new KeyValueList)
    , m_useCase(pushButton(ButtonKind::Ghost, {}))
    , m_talk(new ThingTalk(session))
    , m_history(new HistoryList)
{
    setObjectName(QStringLiteral("feedbackPage"));
    for (Chip* chip : {m_state, m_severity, m_harm, m_staged})
        addChip(chip);
    m_states = new ViewStates(makeContent(), new QWidget, Skeleton::Shape::Lines);
    addTab(tr("Feedback"), m_states);
    hideTabs();
    connect(m_states, &ViewStates::retryAsked, this, &FeedbackPage::read);
    connect(&session.events, &SessionEvents::changed, this, &FeedbackPage::read);
    m_steps->sayOn(*m_banner);
    connect(m_useCase, &QPushButton::clicked, this, [this] {
        Q_EMIT m_session.events.openAsked({{}, "use-case", m_story.item.useCaseUid, QStringLiteral("users")});
    });
}

FeedbackPage::~FeedbackPage()
{
    m_reading.cancel();
}

bool FeedbackPage::open(const Address& address)
{
    if (address.key.isEmpty())
        return false;
    if (address.key == m_name)
        return true;
    m_name = address.key;
    leave();
    read();
    return true;
}

/// Nothing of the item before is left: it may be that there is none of the next one's name.
void FeedbackPage::leave()
{
    setTitle(tr("Feedback"));
    for (Chip* chip : {m_state, m_severity, m_harm, m_staged})
        chip->setWord({}, Tone::Neutral);
    m_banner->clear();
    m_steps->leave();
    m_states->clear();
}

Address FeedbackPage::address() const
{
    return {{}, "feedback", m_name};
}

QWidget* FeedbackPage::makeContent()
{
    auto* columns = new TwoColumns(tr("Feedback"));
    columns->left().addWidget(m_banner);
    addSaid(columns->left());
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

/// The words, the reply and what it led to.
void FeedbackPage::addSaid(QBoxLayout& column)
{
    QBoxLayout* said = nullptr;
    column.addWidget(headedCard(tr("What was said"), said));
    said->addWidget(m_text);
    QBoxLayout* reply = nullptr;
    column.addWidget(headedCard(tr("Reply"), reply));
    reply->addWidget(m_reply);
    reply->addWidget(m_replied);
    m_earlier->setObjectName(QStringLiteral("earlierReplies"));
    reply->addWidget(m_earlier);
    QBoxLayout* led = nullptr;
    column.addWidget(headedCard(tr("What it led to"), led));
    led->addWidget(m_led);
}

void FeedbackPage::read()
{
    if (m_name.isEmpty())
        return;
    const qint64 now = m_session.database->clock().now();
    readStory<feedback::FeedbackStory>(
        m_session, this, *m_states, m_reading, m_name,
        [name = m_name, viewer = m_session.actor, now](db::Connection& connection) {
            return feedback::feedbackStory(connection, name, viewer, now);
        },
        [this](const feedback::FeedbackStory& read) { show(read); });
}

void FeedbackPage::show(const feedback::FeedbackStory& story)
{
    m_story = story;
    const Feedback& item = story.item;
    m_name = item.uid;
    setTitle(
        tr("%1 · %2").arg(item.key, shownText(item.text.section(u'\n', 0, 0, QString::SectionSkipEmpty).trimmed())));
    m_state->setWord(feedbackStateTitle(item.state), feedbackTone(item.state));
    m_severity->setWord(severityTitle(item.severity), gravityTone(item.severity));
    m_harm->setWord(item.harm ? tr("Harm") : QString(), Tone::Bad);
    m_harm->setVisible(item.harm);
    m_staged->setWord(item.staged ? tr("staged") : QString(), Tone::Violet);
    m_text->setText(shownParagraphs(item.text));
    m_useCase->setVisible(!story.item.useCaseUid.isEmpty());
    m_useCase->setText(tr("Open %1").arg(item.useCaseKey));
    showReply();
    showLed();
    showWhereItStands();
    m_talk->show({"feedback", item.uid});
    m_history->setHistory(story.history, story.asOf);
    m_steps->setStory(story);
}

/// As whoever gave it gets it.
void FeedbackPage::showReply()
{
    const Feedback& item = m_story.item;
    m_reply->setText(shownParagraphs(item.reply));
    m_reply->setHidden(item.reply.isEmpty());
    const QString reaches =
        tr("This is what %1 gets. People of the project who gave it or took it in read it in their inbox.")
            .arg(item.source.isEmpty() ? tr("whoever said it") : shownText(item.source));
    m_replied->setText(item.reply.isEmpty() ? tr("Nobody has replied yet.")
                           : m_story.replies.empty()
                           ? reaches
                           : tr("%1, %2. %3")
                                 .arg(shownText(m_story.replies.front().person),
                                      relativeTime(m_story.replies.front().at, m_story.asOf), reaches));
    m_earlier->setWords(earlierOf(m_story.replies), m_story.asOf);
}

void FeedbackPage::showLed()
{
    std::vector<ThingRows::Row> rows;
    for (const FeedbackLink& link : m_story.item.links)
        rows.push_back({{{}, toString(link.target).toUtf8(), link.uid}, link.name});
    m_led->setRows(rows);
}

void FeedbackPage::showWhereItStands()
{
    const Feedback& item = m_story.item;
    const auto orNobody = [](const QString& words) { return words.isEmpty() ? tr("nobody knows") : shownText(words); };
    std::vector<KeyValueList::Line> lines{
        {tr("State"), feedbackStateTitle(item.state)},
        timeLine(tr("Since"), item.stateSince, m_story.asOf),
        {tr("How grave"), severityTitle(item.severity)},
        {tr("Harm"), item.harm ? tr("somebody was or may be harmed") : tr("none is known")},
        {tr("Said by"), orNobody(item.source)},
        {tr("User group"), orNobody(item.groupName)},
        {tr("Use case"), orNobody(m_story.useCaseTitle)}};
    if (!item.channel.isEmpty())
        lines.push_back({tr("By way of"), shownText(item.channel)});
    if (!item.predictionRef.isEmpty())
        lines.push_back({tr("Prediction"), shownText(item.predictionRef), true});
    lines.push_back(timeLine(tr("Received"), item.receivedAt, m_story.asOf));
    lines.push_back({tr("Taken in by"), shownText(item.takenBy.name)});
    m_standing->setLines(lines);
}

} // namespace assay
