// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/manager/charter_card.h"

#include "core/base/shown_text.h"
#include "core/base/ulid.h"
#include "core/charters/charter_rules.h"
#include "core/charters/charter_store.h"
#include "core/charters/charter_text.h"
#include "core/charters/plan_from_framing.h"
#include "ui/models/time_text.h"
#include "ui/panes/manager/attendance_form.h"
#include "ui/panes/manager/charter_form.h"
#include "ui/panes/manager/opinion_form.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/clear_layout.h"
#include "ui/widgets/key_value_list.h"
#include "ui/widgets/overlay.h"
#include "ui/widgets/person_row.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

#include <algorithm>

namespace assay {
namespace {

Tone charterTone(CharterState state)
{
    switch (state) {
    case CharterState::Proposed:
        return Tone::Accent;
    case CharterState::Accepted:
        return Tone::Ok;
    case CharterState::Draft:
    case CharterState::Superseded:
        break;
    }
    return Tone::Neutral;
}

/// The newest one that people work on or have agreed on.
std::optional<Charter> shownOf(const std::vector<Charter>& charters, CharterKind kind)
{
    const auto found = std::find_if(charters.rbegin(), charters.rend(), [kind](const Charter& charter) {
        return charter.kind == kind && charter.state != CharterState::Superseded;
    });
    return found == charters.rend() ? std::nullopt : std::optional(*found);
}

QString costWords(const Framing& framing)
{
    if (!framing.costFalsePositive || !framing.costFalseNegative)
        return {};
    const QString unit = framing.currency.isEmpty() ? CharterCard::tr("units") : shownText(framing.currency);
    return CharterCard::tr("false alarm %1, miss %2 %3")
        .arg(QString::number(*framing.costFalsePositive), QString::number(*framing.costFalseNegative), unit);
}

std::vector<KeyValueList::Line> framingLines(const Framing& framing)
{
    std::vector<KeyValueList::Line> lines{
        {CharterCard::tr("One prediction"), shownParagraphs(framing.entity)},
        {CharterCard::tr("Outcome known"),
         framing.waitDays ? CharterCard::tr("after %1 days").arg(*framing.waitDays) : QString()},
        {CharterCard::tr("Outcomes"), shownParagraphs(framing.outcomes)},
        {CharterCard::tr("Without a model"), shownParagraphs(framing.heuristic)},
        {CharterCard::tr("Mistakes cost"), costWords(framing)},
        {CharterCard::tr("Who decides"), framing.humanRole ? humanRoleTitle(*framing.humanRole) : QString()}};
    for (const CanvasBlock& block : canvasBlocks()) {
        if (const auto said = framing.canvas.find(block.key); said != framing.canvas.end())
            lines.push_back({block.title, shownParagraphs(said->second)});
    }
    return lines;
}

std::vector<KeyValueList::Line> planLines(const EvaluationPlan& plan)
{
    const QString better = !plan.higherIsBetter ? QString()
        : *plan.higherIsBetter                  ? CharterCard::tr("higher is better")
                                                : CharterCard::tr("lower is better");
    return {{CharterCard::tr("Metric"), shownText(plan.metric)},
            {CharterCard::tr("Measured on"), shownText(plan.split)},
            {CharterCard::tr("Direction"), better},
            {CharterCard::tr("Threshold"), shownParagraphs(plan.thresholdRule)},
            {CharterCard::tr("To beat"), shownText(plan.baselines.join(QStringLiteral(", ")))},
            {CharterCard::tr("Groups"), shownText(plan.groups.join(QStringLiteral(", ")))},
            {CharterCard::tr("Least cases"), plan.leastCases ? QString::number(*plan.leastCases) : QString()},
            {CharterCard::tr("Interval"), shownText(plan.interval)}};
}

/// Agreed on while the risk was lower.
bool lacksRisk(const Charter& charter, const UseCaseStory& story)
{
    return charter.state == CharterState::Accepted && !missingAcceptances(charter, story.ask()).empty();
}

/// Why the viewer cannot say anything of it, in whichever role of theirs.
QString speakRefusal(const Charter& charter, const UseCaseStory& story)
{
    const CharterAsk ask = story.ask();
    if (charter.state == CharterState::Proposed && !story.viewer.roles.empty())
        return {};
    const auto holds = std::find(story.viewer.roles.begin(), story.viewer.roles.end(), Role::RiskAuditor);
    const std::vector<Role> acting = holds == story.viewer.roles.end() ? story.viewer.roles : std::vector{*holds};
    return charterVoteRefusal(charter, CharterVote::Abstain, {story.viewer.id, acting}, ask, story.holders);
}

} // namespace

CharterCard::CharterCard(Session& session, CharterKind kind, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_kind(kind)
    , m_state(new Chip({}))
    , m_note(wrappedLabel(TextKind::Muted, {}))
    , m_attendees(wrappedLabel(TextKind::Body, {}))
    , m_lines(new KeyValueList)
    , m_voices(new QVBoxLayout)
    , m_buttons(new QHBoxLayout)
{
    setObjectName(QStringLiteral("charter-%1").arg(toString(kind)));
    auto* outside = new QVBoxLayout(this);
    outside->setContentsMargins({});
    auto* card = new Card;
    outside->addWidget(card);
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(16, metrics::between, 16, 14);
    layout->setSpacing(metrics::inside);
    auto* head = new QHBoxLayout;
    head->addWidget(textLabel(TextKind::Strong, charterKindTitle(kind)));
    head->addWidget(m_state);
    head->addStretch();
    m_buttons->setSpacing(metrics::unit);
    head->addLayout(m_buttons);
    layout->addLayout(head);
    layout->addWidget(m_note);
    m_attendees->setObjectName(QStringLiteral("attendees"));
    layout->addWidget(m_attendees);
    layout->addWidget(m_lines);
    m_voices->setSpacing(metrics::inside);
    layout->addLayout(m_voices);
}

void CharterCard::setStory(const UseCaseStory& story)
{
    m_story = story;
    m_shown = shownOf(story.charters, m_kind);
    m_state->setWord(m_shown ? tr("%1 · version %2").arg(charterStateTitle(m_shown->state)).arg(m_shown->version)
                             : tr("none yet"),
                     m_shown ? charterTone(m_shown->state) : Tone::Warn);
    QString note;
    if (!m_shown) {
        note = m_kind == CharterKind::Framing
            ? tr("A use case is called framed once its framing is agreed on.")
            : tr("What is fixed here before there are results cannot be chosen to fit them.");
    } else if (m_kind == CharterKind::EvaluationPlan && m_shown->acceptedAt && story.firstResultAt
               && *m_shown->acceptedAt > *story.firstResultAt) {
        note = tr("Fixed after results: the first run came in on %1, and this was agreed on %2.")
                   .arg(exactTime(*story.firstResultAt), exactTime(*m_shown->acceptedAt));
    }
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    QStringList there;
    for (const CharterAttendee& attendee : m_shown ? m_shown->attendees : std::vector<CharterAttendee>())
        there << (attendee.isGroup ? tr("%1 (user group)").arg(shownText(attendee.name)) : shownText(attendee.name));
    m_attendees->setText(tr("In the workshop: %1").arg(there.join(QStringLiteral(", "))));
    m_attendees->setVisible(!there.isEmpty());
    m_lines->setVisible(m_shown.has_value());
    clearLayout(*m_voices);
    if (m_shown) {
        showLines(*m_shown);
        showConsequences(*m_shown);
        showVoices(*m_shown);
    }
    showButtons(m_shown);
    keepWhole();
}

void CharterCard::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    keepWhole();
}

/// A page that scrolls gives its parts the least that they ask for, which for texts in many lines is too little.
void CharterCard::keepWhole()
{
    layout()->activate();
    setMinimumHeight(std::max(0, layout()->totalHeightForWidth(width())));
}

void CharterCard::showLines(const Charter& charter)
{
    std::vector<KeyValueList::Line> lines;
    if (m_kind == CharterKind::Framing) {
        if (const Result<Framing> framing = charters::framingFromText(charter.content))
            lines = framingLines(*framing);
    } else if (const Result<EvaluationPlan> plan = charters::planFromText(charter.content)) {
        lines = planLines(*plan);
    }
    for (KeyValueList::Line& line : lines) {
        if (line.value.isEmpty())
            line.value = tr("not said yet");
    }
    m_lines->setLines(lines);
}

/// What people wrote is worth writing because of what follows from it.
void CharterCard::showConsequences(const Charter& charter)
{
    const Result<Framing> framing =
        m_kind == CharterKind::Framing ? charters::framingFromText(charter.content) : Result<Framing>(Framing{});
    for (const QString& line : framing ? charters::consequencesOf(*framing) : QStringList())
        m_voices->addWidget(wrappedLabel(TextKind::Muted, line));
}

void CharterCard::showVoices(const Charter& charter)
{
    for (const CharterVoice& voice : charter.voices) {
        std::vector<QWidget*> words{wrappedLabel(
            TextKind::Body,
            tr("%1, %2: %3").arg(shownText(voice.person.name), roleTitle(voice.role), charterVoteTitle(voice.vote)))};
        if (!voice.text.isEmpty())
            words.push_back(wrappedLabel(TextKind::Muted, shownParagraphs(voice.text)));
        words.push_back(wrappedLabel(TextKind::Note, exactTime(voice.at)));
        m_voices->addWidget(personRow(voice.person.name, voice.person.uid, words));
    }
    const QStringList missing = awaitedWords(charter, m_story.ask(), m_story.holders);
    if (charter.state == CharterState::Draft || missing.isEmpty())
        return;
    m_voices->addWidget(wrappedLabel(TextKind::Muted, tr("Waits for: %1").arg(missing.join(QStringLiteral(", ")))));
}

QPushButton* CharterCard::addButton(const char* name, const QString& text, const QString& refusal)
{
    QPushButton* button = pushButton(ButtonKind::Secondary, text);
    button->setObjectName(QLatin1String(name));
    button->setAccessibleName(QStringLiteral("%1: %2").arg(charterKindTitle(m_kind), text));
    const QString reason = m_session.database->readOnly() ? m_session.database->readOnlyReason() : refusal;
    button->setEnabled(reason.isEmpty());
    button->setToolTip(reason.isEmpty() ? QString() : plainToolTip(reason));
    button->setAccessibleDescription(reason);
    m_buttons->addWidget(button);
    return button;
}

void CharterCard::showButtons(const std::optional<Charter>& shown)
{
    clearLayout(*m_buttons);
    const CharterParty party{m_story.viewer.id, m_story.viewer.roles};
    const QString writeRefusal = charterDraftRefusal(m_story.useCase, m_kind, party, m_story.holders);
    const bool draft = shown && shown->state == CharterState::Draft;
    QPushButton* writing = addButton("writeCharter",
                                     !shown      ? tr("Write…")
                                         : draft ? tr("Edit…")
                                                 : tr("New version…"),
                                     writeRefusal);
    connect(writing, &QPushButton::clicked, this, &CharterCard::write);
    if (m_kind == CharterKind::Framing && (draft || (shown && shown->state == CharterState::Proposed)))
        connect(addButton("charterAttendees", tr("Who was there…"), writeRefusal), &QPushButton::clicked, this,
                &CharterCard::writeAttendees);
    if (draft) {
        const QString refusal = writeRefusal.isEmpty() ? charterProposalRefusal(*shown) : writeRefusal;
        connect(addButton("proposeCharter", tr("Propose"), refusal), &QPushButton::clicked, this,
                &CharterCard::propose);
    } else if (shown && (shown->state == CharterState::Proposed || lacksRisk(*shown, m_story))) {
        const QString refusal = speakRefusal(*shown, m_story);
        connect(addButton("speakOnCharter", tr("Say what you think…"), refusal), &QPushButton::clicked, this,
                &CharterCard::speak);
    }
}

/// A first plan begins with what the framing that is agreed on leads to.
std::optional<Charter> CharterCard::startingPoint() const
{
    if (m_shown || m_kind == CharterKind::Framing)
        return m_shown;
    const std::optional<Charter> framing = shownOf(m_story.charters, CharterKind::Framing);
    const Result<Framing> said = framing ? charters::framingFromText(framing->content) : Result<Framing>(Framing{});
    Charter start;
    start.kind = m_kind;
    start.state = CharterState::Superseded; // No draft of anybody.
    start.content = charters::textOf(charters::planFrom(said.value_or(Framing{})));
    return start;
}

void CharterCard::write()
{
    auto* form = new CharterForm(m_session, m_story.useCase, m_kind, startingPoint());
    connect(form, &WorkForm::done, this, &CharterCard::changed);
    new Overlay(form, window());
}

void CharterCard::writeAttendees()
{
    auto* form = new AttendanceForm(m_session, *m_shown, m_story);
    connect(form, &WorkForm::done, this, &CharterCard::changed);
    new Overlay(form, window());
}

void CharterCard::propose()
{
    db::Database* database = m_session.database.get();
    const auto job =
        startJob<void>(&m_session.writes, [database, uid = m_shown->uid, actor = m_session.actor](JobContext<void>&) {
            return CharterStore(*database).propose(uid, actor, newUlid(database->clock().now()));
        });
    m_session.jobs.follow(tr("Writing"), QFuture<void>(job), JobKind::Background);
    whenDone(job, this, [this](const Result<>& done) {
        if (done)
            Q_EMIT changed();
        else
            Q_EMIT refused(done.error());
    });
}

void CharterCard::speak()
{
    auto* form = new OpinionForm(m_session, *m_shown, m_story);
    connect(form, &WorkForm::done, this, &CharterCard::changed);
    new Overlay(form, window());
}

} // namespace assay
