// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/manager/charter_card.h"

#include "core/base/shown_text.h"
#include "core/base/ulid.h"
#include "core/charters/charter_fields.h"
#include "core/charters/charter_rules.h"
#include "core/charters/charter_store.h"
#include "core/charters/charter_text.h"
#include "core/charters/plan_from_framing.h"
#include "core/charters/planned_metrics.h"
#include "core/portfolio/gates_on.h"
#include "ui/models/time_text.h"
#include "ui/panes/manager/attendance_form.h"
#include "ui/panes/manager/charter_form.h"
#include "ui/panes/manager/charter_room.h"
#include "ui/panes/manager/charter_versions.h"
#include "ui/panes/manager/framing_canvas.h"
#include "ui/panes/manager/opinion_form.h"
#include "ui/panes/manager/use_case_tab.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/button_reason.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/clear_layout.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/key_value_list.h"
#include "ui/widgets/overlay.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

#include <algorithm>

namespace assay {
namespace {

constexpr int roomWidth = 260;
constexpr int narrowestBeside = 1080; ///< With three columns of the canvas.

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

std::vector<KeyValueList::Line> planLines(const EvaluationPlan& plan)
{
    const QString better = !plan.higherIsBetter ? QString()
        : *plan.higherIsBetter                  ? CharterCard::tr("higher is better")
                                                : CharterCard::tr("lower is better");
    return {
        {CharterCard::tr("Metric"), shownText(plan.metric)},
        {CharterCard::tr("Other metrics"), shownText(charters::wordsOf(plan.otherMetrics).join(QStringLiteral(", ")))},
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
    , m_versions(new CharterVersions(kind))
    , m_note(wrappedLabel(TextKind::Muted, {}))
    , m_room(new CharterRoom)
    , m_body(new QBoxLayout(QBoxLayout::TopToBottom))
    , m_buttons(new QHBoxLayout)
{
    setObjectName(QStringLiteral("charter-%1").arg(toString(kind)));
    auto* outside = new QVBoxLayout(this);
    outside->setContentsMargins({});
    auto* card = new Card;
    outside->addWidget(card);
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(14, metrics::between, 14, metrics::between);
    layout->setSpacing(metrics::inside);
    layout->addLayout(makeHead());
    layout->addWidget(m_versions, 0, Qt::AlignLeft);
    layout->addWidget(m_note);
    m_body->setSpacing(metrics::between);
    layout->addLayout(m_body);
    if (kind == CharterKind::Framing) {
        layout->addWidget(makeNothing());
        m_canvas = new FramingCanvas(session);
        m_body->addWidget(m_canvas, 1);
        connect(m_canvas, &FramingCanvas::changed, this, &CharterCard::tellChange);
    } else {
        m_lines = new KeyValueList;
        m_body->addWidget(m_lines);
    }
    m_body->addWidget(m_room);
    connect(m_versions, &CharterVersions::chosen, this, [this] {
        if (m_canvas)
            m_canvas->leave();
        m_versions->setFocus();
        showVersion();
    });
    connect(m_room, &CharterRoom::nextAsked, this, &CharterCard::letSpeak);
}

QLayout* CharterCard::makeHead()
{
    auto* head = new QHBoxLayout;
    head->addWidget(textLabel(TextKind::Strong, charterKindTitle(m_kind)));
    head->addWidget(m_state);
    head->addStretch();
    m_buttons->setSpacing(metrics::unit);
    head->addLayout(m_buttons);
    return head;
}

QWidget* CharterCard::makeNothing()
{
    m_nothing =
        new EmptyState("use-case", tr("Not framed yet"),
                       tr("A framing says, before anybody builds a model, what is decided, for whom, what "
                          "mistakes cost and what one would do without a model. People fill it in together; once "
                          "it is agreed on, the use case is called framed."));
    QPushButton* begin = pushButton(ButtonKind::Primary, tr("Begin the canvas"));
    begin->setObjectName(QStringLiteral("beginCanvas"));
    m_nothing->addAction(begin);
    connect(begin, &QPushButton::clicked, this, &CharterCard::begin);
    return m_nothing;
}

void CharterCard::setStory(const UseCaseStory& story)
{
    m_begun &= story.useCase.uid == m_story.useCase.uid;
    m_story = story;
    m_versions->setCharters(story.charters);
    showVersion();
}

void CharterCard::showVersion()
{
    m_shown = m_versions->shown();
    m_state->setWord(m_shown ? tr("%1 · version %2").arg(charterStateTitle(m_shown->state)).arg(m_shown->version)
                             : tr("none yet"),
                     m_shown ? charterTone(m_shown->state) : Tone::Warn);
    const QString words = note();
    m_note->setText(words);
    m_note->setVisible(!words.isEmpty());
    showContent();
    m_room->setVisible(m_shown.has_value());
    if (m_shown)
        m_room->setCharter(*m_shown, m_story, standstill().isEmpty() && !m_versions->showsEarlier());
    showButtons();
    keepWhole();
}

/// What one has to know beside the version that is shown.
QString CharterCard::note() const
{
    if (!m_shown) {
        return m_kind == CharterKind::EvaluationPlan
            ? tr("What is fixed here before there are results cannot be chosen to fit them.")
            : QString();
    }
    const std::optional<Charter> current = m_versions->current();
    const std::optional<Charter> inForce = m_versions->inForce();
    QStringList notes;
    if (m_versions->showsEarlier())
        notes << (m_shown->state == CharterState::Accepted
                      ? tr("This version is in force. Version %1 is worked on.").arg(current->version)
                      : tr("You read an earlier version. The newest is version %1.").arg(current->version));
    else if (inForce && inForce->uid != m_shown->uid)
        notes << tr("Version %1 is in force until this one is agreed on; gates rely on it.").arg(inForce->version);
    if (m_kind == CharterKind::EvaluationPlan && m_shown->acceptedAt && m_story.firstResultAt
        && *m_shown->acceptedAt > *m_story.firstResultAt)
        notes << tr("Fixed after results: the first run came in on %1, and this was agreed on %2.")
                     .arg(exactTime(*m_story.firstResultAt), exactTime(*m_shown->acceptedAt));
    if (const auto lost = m_story.lost.find(m_shown->uid); lost != m_story.lost.end()) {
        QStringList fields;
        for (const auto& [field, at] : lost->second)
            fields << tr("%1 (%2)").arg(charters::fieldTitle(field), lostSentence(at));
        notes << tr("Not what it said on that day: %1.").arg(fields.join(QStringLiteral(", ")));
    }
    return notes.join(u' ');
}

void CharterCard::showContent()
{
    if (m_canvas) {
        const bool mayWrite = writeRefusal().isEmpty() && standstill().isEmpty() && !m_versions->showsEarlier();
        m_canvas->setFraming(m_story.useCase, m_shown, mayWrite);
        m_canvas->setVisible(m_shown || m_begun);
        m_nothing->setVisible(!m_shown && !m_begun);
        if (auto* begin = m_nothing->findChild<QPushButton*>(QStringLiteral("beginCanvas")))
            setReason(*begin, standstill().isEmpty() ? writeRefusal() : standstill());
        return;
    }
    m_lines->setVisible(m_shown.has_value());
    std::vector<KeyValueList::Line> lines;
    if (const Result<EvaluationPlan> plan =
            m_shown ? charters::planFromText(m_shown->content) : Result<EvaluationPlan>(EvaluationPlan{}))
        lines = planLines(*plan);
    for (KeyValueList::Line& line : lines) {
        if (line.value.isEmpty())
            line.value = tr("not said yet");
    }
    m_lines->setLines(lines);
}

/// What somebody did here is to be seen.
void CharterCard::tellChange()
{
    m_versions->showCurrent();
    Q_EMIT changed();
}

bool CharterCard::event(QEvent* event)
{
    const bool taken = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest)
        setLeastHeight(); // A block is written, which needs more room.
    return taken;
}

void CharterCard::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
    keepWhole();
}

/// Who was there and what they said stands beside the canvas, where that keeps all its columns.
void CharterCard::arrange()
{
    const bool beside = m_canvas && width() >= narrowestBeside;
    m_body->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_room->setMinimumWidth(beside ? roomWidth : 0);
    m_room->setMaximumWidth(beside ? roomWidth : QWIDGETSIZE_MAX);
}

/// A page that scrolls gives its parts the least that they ask for, which for texts in many lines is too little.
void CharterCard::keepWhole()
{
    layout()->activate();
    for (QWidget* part = m_canvas; part && part != this; part = part->parentWidget())
        part->updateGeometry(); // Its columns may be others by now, and the layouts around it do not know yet.
    setLeastHeight();
}

/// Tells no part to be laid out anew: that would ask for this again, and without end.
void CharterCard::setLeastHeight()
{
    setMinimumHeight(std::max(0, layout()->totalHeightForWidth(width())));
}

/// Why nothing at all can be done with it; empty where things can.
QString CharterCard::standstill() const
{
    return standstillOf(m_session, m_story);
}

QString CharterCard::writeRefusal() const
{
    return charterDraftRefusal(m_story.useCase, m_kind, {m_story.viewer.id, m_story.viewer.roles}, m_story.holders);
}

QPushButton* CharterCard::addButton(const char* name, const QString& text, const QString& refusal)
{
    QPushButton* button = pushButton(ButtonKind::Secondary, text);
    button->setObjectName(QLatin1String(name));
    button->setAccessibleName(QStringLiteral("%1: %2").arg(charterKindTitle(m_kind), text));
    const QString reason = standstill().isEmpty() ? refusal : standstill();
    button->setEnabled(reason.isEmpty());
    button->setToolTip(reason.isEmpty() ? QString() : plainToolTip(reason));
    button->setAccessibleDescription(reason);
    m_buttons->addWidget(button);
    return button;
}

void CharterCard::showButtons()
{
    clearLayout(*m_buttons);
    const bool isEmpty = m_canvas && !m_shown && !m_begun; // That has a button of its own.
    if (isEmpty || m_versions->showsEarlier())
        return;
    const CharterParty party{m_story.viewer.id, m_story.viewer.roles};
    const QString refusal = writeRefusal();
    const bool draft = m_shown && m_shown->state == CharterState::Draft;
    const bool proposed = m_shown && m_shown->state == CharterState::Proposed;
    QPushButton* writing = addButton("writeCharter",
                                     !m_shown    ? tr("Write…")
                                         : draft ? tr("Edit…")
                                                 : tr("New version…"),
                                     refusal);
    connect(writing, &QPushButton::clicked, this, &CharterCard::write);
    if (m_canvas && (draft || proposed))
        connect(addButton("charterAttendees", tr("Who was there…"), refusal), &QPushButton::clicked, this,
                &CharterCard::writeAttendees);
    if (draft) {
        const QString lacks = refusal.isEmpty() ? charterProposalRefusal(*m_shown) : refusal;
        connect(addButton("proposeCharter", tr("Propose"), lacks), &QPushButton::clicked, this, &CharterCard::propose);
    } else if (proposed || (m_shown && lacksRisk(*m_shown, m_story))) {
        connect(addButton("speakOnCharter", tr("Say what you think…"), speakRefusal(*m_shown, m_story)),
                &QPushButton::clicked, this, &CharterCard::speak);
    }
    QWidget* before = m_versions; // They are newer than the blocks below them.
    for (int i = 0; i < m_buttons->count(); ++i) {
        setTabOrder(before, m_buttons->itemAt(i)->widget());
        before = m_buttons->itemAt(i)->widget();
    }
}

/// A first plan begins with what the framing that is agreed on leads to.
std::optional<Charter> CharterCard::startingPoint() const
{
    if (m_shown || m_kind == CharterKind::Framing)
        return m_shown;
    const auto isFraming = [](const Charter& charter) {
        return charter.kind == CharterKind::Framing && charter.state != CharterState::Superseded;
    };
    const auto framing = std::find_if(m_story.charters.rbegin(), m_story.charters.rend(), isFraming);
    const Result<Framing> said =
        framing == m_story.charters.rend() ? Result<Framing>(Framing{}) : charters::framingFromText(framing->content);
    Charter start;
    start.kind = m_kind;
    start.state = CharterState::Superseded; // No draft of anybody.
    start.content = charters::textOf(charters::planFrom(said.value_or(Framing{})));
    return start;
}

void CharterCard::begin()
{
    m_begun = true;
    showVersion();
    m_canvas->edit(canvasParts().front().key);
}

void CharterCard::write()
{
    if (m_canvas)
        m_canvas->leave();
    auto* form = new CharterForm(m_session, m_story.useCase, m_kind, startingPoint());
    connect(form, &WorkForm::done, this, &CharterCard::tellChange);
    new Overlay(form, window());
}

void CharterCard::writeAttendees()
{
    auto* form = new AttendanceForm(m_session, *m_shown, m_story);
    connect(form, &WorkForm::done, this, &CharterCard::tellChange);
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
    connect(form, &WorkForm::done, this, &CharterCard::tellChange);
    new Overlay(form, window());
}

/// The next person acts from now on, as if they had been chosen in the side bar, and says it in their own name.
void CharterCard::letSpeak(const NextSpeaker& next)
{
    Q_EMIT m_session.events.actAsked(next.person.uid, toString(next.role));
    if (m_session.actor.person != next.person.uid || !m_shown)
        return; // They have left meanwhile.
    UseCaseStory theirs = m_story;
    theirs.viewer = next.person;
    auto* form = new OpinionForm(m_session, *m_shown, theirs);
    connect(form, &WorkForm::done, this, &CharterCard::tellChange);
    new Overlay(form, window());
}

} // namespace assay
