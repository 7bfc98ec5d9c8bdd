// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/changes/change_page.h"

#include "core/base/shown_text.h"
#include "ui/changes/change_line.h"
#include "ui/changes/change_steps.h"
#include "ui/changes/change_words.h"
#include "ui/models/time_text.h"
#include "ui/panes/history_list.h"
#include "ui/panes/read_story.h"
#include "ui/panes/time_line.h"
#include "ui/panes/two_columns.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/key_value_list.h"
#include "ui/widgets/view_states.h"

#include <QVBoxLayout>

namespace assay {
namespace {

QString changeWords(const QString& text)
{
    return text.trimmed().isEmpty() ? QStringLiteral("–") : shownParagraphs(text);
}

/// Whoever names a day and no hour means its midnight.
QString momentOrDay(qint64 at)
{
    constexpr qint64 day = 24 * 60 * 60 * 1000;
    return at % day == 0 ? dayText(at) : minuteWords(at);
}

} // namespace

ChangePage::ChangePage(Session& session, const QString& name, QWidget* parent)
    : Page(shownText(name), parent)
    , m_session(session)
    , m_name(name)
    , m_state(new Chip({}))
    , m_type(new Chip({}))
    , m_due(new Chip({}))
    , m_staged(new Chip({}))
    , m_steps(new ChangeSteps(session, *this))
    , m_banner(new Banner)
    , m_line(new ChangeLine)
    , m_words(new KeyValueList)
    , m_agreement(new KeyValueList)
    , m_deployments(new KeyValueList)
    , m_standing(new KeyValueList)
    , m_release(pushButton(ButtonKind::Ghost, {}))
    , m_history(new HistoryList)
{
    setObjectName(QStringLiteral("changePage"));
    for (Chip* chip : {m_state, m_type, m_due, m_staged})
        addChip(chip);
    setParentPage(tr("Changes"));
    m_states = new ViewStates(makeContent(), new QWidget, Skeleton::Shape::Lines);
    addTab(tr("Change"), m_states);
    hideTabs();
    connectParts();
    read();
}

ChangePage::~ChangePage()
{
    m_reading.cancel();
}

void ChangePage::connectParts()
{
    connect(m_states, &ViewStates::retryAsked, this, &ChangePage::read);
    connect(&m_session.events, &SessionEvents::changed, this, &ChangePage::read);
    connect(m_steps, &ChangeSteps::refused, m_banner, &Banner::showError);
    connect(m_steps, &ChangeSteps::taken, this, [this](const QString& sentence) {
        m_banner->clear();
        if (!sentence.isEmpty())
            m_banner->say(Tone::Neutral, sentence);
        Q_EMIT m_session.events.changed(); // At once, and not when the watcher next looks.
    });
    connect(m_release, &QPushButton::clicked, this, [this] {
        Q_EMIT m_session.events.openAsked({{}, "release", m_story.change.releaseUid});
    });
}

Address ChangePage::address() const
{
    return {{}, "change", m_name};
}

QWidget* ChangePage::makeContent()
{
    auto* columns = new TwoColumns(tr("Change"));
    columns->left().addWidget(m_banner);
    columns->left().addWidget(m_line);
    const auto addCard = [columns](const QString& title, QWidget* content) {
        QBoxLayout* inside = nullptr;
        columns->left().addWidget(headedCard(title, inside));
        inside->addWidget(content);
    };
    addCard(tr("What changes"), m_words);
    addCard(tr("Deployments under it"), m_deployments);
    addCard(tr("History"), m_history);
    columns->left().addStretch(1);
    QBoxLayout* agreement = nullptr;
    columns->right().addWidget(headedCard(tr("Who agrees"), agreement));
    agreement->addWidget(m_agreement);
    QBoxLayout* standing = nullptr;
    m_release->setObjectName(QStringLiteral("openRelease"));
    columns->right().addWidget(headedCard(tr("Where it stands"), standing, nullptr, m_release));
    standing->addWidget(m_standing);
    columns->right().addStretch(1);
    return columns;
}

void ChangePage::read()
{
    const qint64 now = m_session.database->clock().now();
    readStory<changes::ChangeStory>(
        m_session, this, *m_states, m_reading, m_name,
        [name = m_name, viewer = m_session.actor, now](db::Connection& connection) {
            return changes::changeStory(connection, name, viewer, now);
        },
        [this](const changes::ChangeStory& read) { show(read); });
}

void ChangePage::show(const changes::ChangeStory& story)
{
    m_story = story;
    const ChangeRecord& change = story.change;
    m_name = change.uid;
    setTitle(tr("%1 · %2").arg(change.key, shownText(change.text.title)));
    m_state->setWord(changeStateTitle(change.state), changeTone(change.state));
    m_type->setWord(shownText(change.typeName), changeTypeTone(change.type));
    m_due->setWord(change.reviewIsLate(story.asOf) ? tr("review is due") : QString(), Tone::Warn);
    m_due->setVisible(change.reviewIsLate(story.asOf));
    m_staged->setWord(change.staged ? tr("staged") : QString(), Tone::Violet);
    m_line->setState(change.state);
    m_release->setVisible(!change.releaseUid.isEmpty());
    m_release->setText(tr("Open %1").arg(shownText(change.releaseName)));
    showWords();
    showAgreement();
    showDeployments();
    showWhereItStands();
    m_history->setHistory(story.history, story.asOf);
    m_steps->setStory(story);
}

void ChangePage::showWords()
{
    const ChangeText& text = m_story.change.text;
    m_words->setLines({{tr("Why"), changeWords(text.reason)},
                       {tr("Impact"), changeWords(text.impact)},
                       {tr("Way back"), changeWords(text.rollback)},
                       {tr("Communication"), changeWords(text.comms)},
                       {tr("Training"), changeWords(text.training)},
                       {tr("Adoption target"), changeWords(text.adoption)}});
}

void ChangePage::showAgreement()
{
    const ChangeRecord& change = m_story.change;
    std::vector<KeyValueList::Line> lines;
    for (const Role role : approvingRoles(change.type, change.impact)) {
        QString words = change.state == ChangeState::Submitted ? tr("is asked: %1").arg(whoHolds(role, m_story.holders))
                                                               : tr("not asked yet");
        QString agreedAt;
        for (const ChangeApproval& approval : change.countedApprovals()) {
            if (approval.role != role)
                continue;
            words = tr("%1 agreed, %2").arg(shownText(approval.person.name), agoAndDay(approval.at, m_story.asOf));
            agreedAt = exactTime(approval.at);
            if (!approval.text.isEmpty())
                words += u'\n' + shownParagraphs(approval.text);
        }
        lines.push_back({roleTitle(role), words, false, agreedAt});
    }
    m_agreement->setLines(lines);
}

void ChangePage::showDeployments()
{
    std::vector<KeyValueList::Line> lines;
    for (const ChangeDeployment& deployment : m_story.change.deployments) {
        const QString place = tr("%1 to %2").arg(shownText(deployment.release), shownText(deployment.environment));
        const QString what = deployment.mode ? tr("%1 (%2)").arg(place, deploymentModeTitle(*deployment.mode)) : place;
        const QString who = shownText(deployment.person.name);
        lines.push_back(
            {deployment.isRecorded() ? tr("Runs") : tr("Planned"),
             deployment.isRecorded()
                 ? tr("%1 since %2, recorded by %3").arg(what, momentOrDay(deployment.liveAt.value_or(0)), who)
                 : tr("%1 on %2, planned by %3").arg(what, momentOrDay(deployment.plannedFor.value_or(0)), who)});
    }
    if (lines.empty())
        lines.push_back({tr("None yet"), tr("A release is planned to go on its page, once this is approved.")});
    m_deployments->setLines(lines);
}

void ChangePage::showWhereItStands()
{
    const ChangeRecord& change = m_story.change;
    std::vector<KeyValueList::Line> lines{{tr("State"), changeStateTitle(change.state)},
                                          timeLine(tr("Since"), change.stateSince, m_story.asOf)};
    const auto add = [&lines](const QString& key, const QString& words) {
        if (!words.isEmpty())
            lines.push_back({key, words});
    };
    add(tr("Reason"), shownParagraphs(change.stateReason));
    add(tr("Waits on"), changeWaitsOn(change));
    add(tr("Timing"), m_story.standing ? m_story.standing->sentence(m_story.asOf) : QString());
    add(tr("Depends on it"), changeImpactTitle(change.impact));
    add(tr("Release"), shownText(change.releaseName));
    add(tr("Environment"), shownText(change.environment));
    add(tr("To be done"), change.windowFrom ? momentOrDay(*change.windowFrom) : QString());
    add(tr("To be over"), change.windowUntil ? momentOrDay(*change.windowUntil) : QString());
    if (change.implementedAt)
        lines.push_back(timeLine(tr("Done"), *change.implementedAt, m_story.asOf));
    add(tr("Review due"), change.reviewDueAt() ? dayText(*change.reviewDueAt()) : QString());
    add(tr("Planned by"), shownText(change.author.name));
    lines.push_back(timeLine(tr("Planned"), change.createdAt, m_story.asOf));
    m_standing->setLines(lines);
}

} // namespace assay
