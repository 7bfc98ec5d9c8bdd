// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/manager/use_case_page.h"

#include "core/portfolio/portfolio_snapshot.h"
#include "core/usecases/use_case_rules.h"
#include "ui/models/time_text.h"
#include "ui/panes/manager/charter_card.h"
#include "ui/panes/manager/lifecycle_ribbon.h"
#include "ui/panes/manager/portfolio_cards.h"
#include "ui/panes/manager/step_taker.h"
#include "ui/panes/manager/value_ledger.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/clear_layout.h"
#include "ui/widgets/key_value_list.h"
#include "ui/widgets/person_row.h"
#include "ui/widgets/text_label.h"

#include <QApplication>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

namespace assay {
namespace {

constexpr int sideWidth = 400;
constexpr int narrowestFacts = 260;
constexpr int stepWidth = 176;
constexpr int dateLength = 10; ///< Of an exact time: its day.

/// A card with a heading, and the layout that its content goes into.
Card* titledCard(const QString& title, QBoxLayout*& content)
{
    auto* card = new Card;
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(16, metrics::between, 16, 14);
    layout->setSpacing(metrics::inside);
    layout->addWidget(textLabel(TextKind::Strong, title));
    auto* rows = new QVBoxLayout;
    rows->setSpacing(metrics::inside);
    layout->addLayout(rows);
    content = rows;
    return card;
}

} // namespace

UseCasePage::UseCasePage(Session& session, const UseCaseStory& story, QWidget* parent)
    : Page(story.useCase.title, parent)
    , m_session(session)
    , m_steps(new StepTaker(session, this))
    , m_banner(new Banner)
    , m_state(new Chip({}))
    , m_iteration(new Chip({}))
    , m_edit(pushButton(ButtonKind::Secondary, tr("Edit")))
    , m_ribbon(new LifecycleRibbon)
    , m_problem(wrappedLabel(TextKind::Body, {}))
    , m_facts(new KeyValueList)
    , m_framing(new CharterCard(session, CharterKind::Framing))
    , m_plan(new CharterCard(session, CharterKind::EvaluationPlan))
    , m_value(new ValueLedger(session))
{
    addChip(new Chip(story.useCase.key));
    addChip(m_state);
    addChip(m_iteration);
    if (story.useCase.staged)
        addChip(new Chip(tr("staged"), Tone::Violet));
    setParentPage(tr("Portfolio"));
    m_edit->setObjectName(QStringLiteral("edit"));
    addAction(m_edit);
    addTab(tr("Overview"), makeContent());
    addTab(tr("Value"), makeValue());
    connect(m_value, &ValueLedger::changed, this, &UseCasePage::changed);
    connect(m_edit, &QPushButton::clicked, this, &UseCasePage::editAsked);
    connect(m_steps, &StepTaker::taken, this, &UseCasePage::changed);
    connect(m_steps, &StepTaker::refused, this, &UseCasePage::showError);
    for (const CharterCard* card : {m_framing, m_plan}) {
        connect(card, &CharterCard::changed, this, &UseCasePage::changed);
        connect(card, &CharterCard::refused, this, &UseCasePage::showError);
    }
    setStory(story);
}

QWidget* UseCasePage::makeContent()
{
    auto* inside = new QWidget;
    auto* layout = new QVBoxLayout(inside);
    layout->setContentsMargins(metrics::page, 14, metrics::page, 14);
    layout->setSpacing(metrics::between);
    layout->addWidget(m_banner);
    QBoxLayout* ribbon = nullptr;
    QWidget* life = titledCard(tr("Life cycle"), ribbon);
    ribbon->addWidget(m_ribbon);
    layout->addWidget(life);
    m_columns = new QHBoxLayout;
    m_columns->setSpacing(metrics::between);
    auto* left = new QVBoxLayout;
    left->setSpacing(metrics::between);
    left->addWidget(makeFacts());
    left->addWidget(m_framing);
    left->addWidget(m_plan);
    left->addWidget(makeExperiments());
    left->addWidget(makeHistory());
    left->addStretch();
    auto* right = new QVBoxLayout;
    right->setSpacing(metrics::between);
    right->addWidget(makeSteps());
    right->addWidget(makePeople());
    right->addStretch();
    m_columns->addLayout(left, 1);
    m_columns->addLayout(right);
    layout->addLayout(m_columns, 1);
    auto* area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(inside);
    area->setAccessibleName(tr("Overview"));
    area->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    return area;
}

QWidget* UseCasePage::makeValue()
{
    auto* place = new QWidget;
    auto* layout = new QVBoxLayout(place);
    layout->setContentsMargins(metrics::page, 14, metrics::page, 14);
    layout->addWidget(m_value);
    return place;
}

void UseCasePage::showValue()
{
    m_value->setContent({m_story.values, {m_story.useCase}, m_story.viewer, m_story.holders, {}});
}

/// Beside an inspector in a small window, the steps and the people stand over the rest.
void UseCasePage::arrange()
{
    const bool narrow = width() < sideWidth + narrowestFacts + 2 * metrics::page + metrics::between;
    m_iteration->setVisible(!narrow && m_story.history.iterations() > 1); // The ribbon tells as much.
    m_columns->setDirection(narrow ? QBoxLayout::BottomToTop : QBoxLayout::LeftToRight);
    for (QWidget* card : m_side) {
        card->setMinimumWidth(narrow ? 0 : sideWidth);
        card->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : sideWidth);
    }
}

void UseCasePage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrange();
}

QWidget* UseCasePage::makeSteps()
{
    m_side.push_back(titledCard(tr("Next steps"), m_stepRows));
    return m_side.back();
}

QWidget* UseCasePage::makeFacts()
{
    QBoxLayout* content = nullptr;
    QWidget* card = titledCard(tr("Facts"), content);
    content->addWidget(m_problem);
    content->addWidget(m_facts);
    return card;
}

QWidget* UseCasePage::makeExperiments()
{
    return titledCard(tr("Experiments"), m_experimentRows);
}

QWidget* UseCasePage::makePeople()
{
    m_side.push_back(titledCard(tr("People"), m_peopleRows));
    return m_side.back();
}

QWidget* UseCasePage::makeHistory()
{
    QWidget* card = titledCard(tr("History, from the audit log"), m_historyRows);
    m_historyRows->setSpacing(metrics::between);
    return card;
}

void UseCasePage::setStory(const UseCaseStory& story)
{
    m_story = story;
    const UseCase& useCase = story.useCase;
    m_state->setWord(stateTitle(useCase.state), stateMark(useCase.state).tone);
    m_iteration->setWord(tr("iteration %1").arg(story.history.iterations()), Tone::Neutral);
    arrange();
    m_ribbon->setStages(ribbonOf(story.history, story.asOf));
    const auto refusal = editRefusalOf(useCase, story.viewer.id, story.viewer.roles, story.holders);
    m_edit->setEnabled(!refusal && !m_session.database->readOnly());
    m_edit->setToolTip(refusal ? refusal->brief : QString());
    showFacts();
    m_framing->setStory(story);
    m_plan->setStory(story);
    showExperiments();
    showSteps();
    showPeople();
    showHistory();
    showValue();
}

void UseCasePage::showError(const Error& error)
{
    m_banner->showError(error);
}

void UseCasePage::showFacts()
{
    const UseCase& useCase = m_story.useCase;
    m_problem->setText(useCase.problem.isEmpty() ? tr("Nobody has said yet which problem it is to solve.")
                                                 : useCase.problem);
    std::vector<KeyValueList::Line> lines{
        {tr("Decision"), useCase.decision},
        {tr("Value hypothesis"), useCase.valueHypothesis},
        {tr("Technique"), useCase.technique},
        {tr("Risk"), tierTitle(useCase.riskTier)},
        {tr("In its state"),
         tr("%1 · since %2")
             .arg(ageText(m_story.history.age(m_story.asOf)), exactTime(m_story.history.stays.back().from))}};
    if (!useCase.stopReason.isEmpty())
        lines.push_back({tr("Reason"), useCase.stopReason});
    for (KeyValueList::Line& line : lines) {
        if (line.value.isEmpty())
            line.value = tr("not said yet");
    }
    m_facts->setLines(lines);
}

void UseCasePage::showExperiments()
{
    clearLayout(*m_experimentRows);
    for (const ExperimentRow& experiment : m_story.experiments) {
        auto* row = new QWidget;
        auto* layout = new QHBoxLayout(row);
        layout->setContentsMargins({});
        layout->setSpacing(metrics::between);
        QPushButton* name =
            pushButton(ButtonKind::Secondary, QString(experiment.name).replace(u'&', QStringLiteral("&&")));
        name->setObjectName(QStringLiteral("experiment-%1").arg(experiment.uid));
        name->setToolTip(tr("Open its runs and charts"));
        connect(name, &QPushButton::clicked, this, [this, uid = experiment.uid] {
            Q_EMIT m_session.events.openAsked({{}, "experiment", uid});
        });
        const QString runs = experiment.runs == 1 ? tr("1 run") : tr("%1 runs").arg(experiment.runs);
        layout->addWidget(name);
        layout->addWidget(
            wrappedLabel(TextKind::Muted,
                         experiment.lastStartedAt
                             ? tr("%1, the last one started %2").arg(runs, exactTime(*experiment.lastStartedAt))
                             : runs),
            1);
        m_experimentRows->addWidget(row);
    }
    if (m_story.experiments.empty())
        m_experimentRows->addWidget(wrappedLabel(
            TextKind::Muted,
            tr("No experiment belongs to it yet. A button on the data science page says to which use case an "
               "experiment belongs.")));
}

void UseCasePage::showSteps()
{
    const QWidget* focus = QApplication::focusWidget();
    const bool focused = m_stepRows->parentWidget()->isAncestorOf(focus);
    const QString focusedStep = focused ? focus->objectName() : QString();
    clearLayout(*m_stepRows);
    const UseCase& useCase = m_story.useCase;
    const std::vector<UseCaseTransition> steps = transitionsFrom(useCase);
    if (steps.empty())
        m_stepRows->addWidget(wrappedLabel(
            TextKind::Muted, tr("%1: its life has ended, there is no step from here.").arg(stateTitle(useCase.state))));
    const auto expected = stepExpectedOf(useCase, m_story.viewer.roles);
    for (const UseCaseTransition& step : steps) {
        const auto refusal = refusalOf(useCase, step.to, m_story.viewer.roles, m_story.holders);
        const bool primary = expected && expected->to == step.to;
        auto* row = new QWidget;
        auto* layout = new QHBoxLayout(row);
        layout->setContentsMargins({});
        layout->setSpacing(metrics::between);
        QPushButton* button = pushButton(primary ? ButtonKind::Primary : ButtonKind::Secondary, stepVerb(step));
        button->setObjectName(QStringLiteral("step-%1").arg(toString(step.to)));
        button->setMinimumWidth(stepWidth);
        button->setEnabled(!refusal && !m_session.database->readOnly());
        const QString role = actingRole(step, m_story.viewer.roles, m_session.actor.role);
        const QString note =
            refusal ? refusal->brief : tr("as %1").arg(roleTitle(roleFromString(role).value_or(Role::EndUser)));
        button->setAccessibleDescription(note);
        layout->addWidget(button);
        layout->addWidget(wrappedLabel(TextKind::Muted, note), 1);
        connect(button, &QPushButton::clicked, this, [this, to = step.to] {
            m_banner->clear();
            m_steps->take({m_story.useCase, m_story.viewer.roles, m_story.holders}, to);
        });
        m_stepRows->addWidget(row);
    }
    if (focused)
        focusStep(focusedStep);
}

/// The steps are made anew under a person's hands: the focus stays at this one, or at the first that can be taken.
void UseCasePage::focusStep(const QString& name)
{
    QWidget* wanted = nullptr;
    for (int i = m_stepRows->count() - 1; i >= 0; --i) {
        auto* button = m_stepRows->itemAt(i)->widget()->findChild<QPushButton*>();
        if (button && button->isEnabled() && (!wanted || wanted->objectName() != name))
            wanted = button;
    }
    if (wanted)
        wanted->parentWidget()->show(); // What is not shown yet cannot take it.
    (wanted ? wanted : this)->setFocus();
}

void UseCasePage::showPeople()
{
    clearLayout(*m_peopleRows);
    std::map<QString, int> acts; // By uid: how many entries of the log are theirs.
    for (const StoryLine& line : m_story.lines)
        ++acts[line.whoUid];
    std::vector<Person> people = m_story.people;
    const auto rank = [this](const Person& person) {
        return person.id == m_story.useCase.owner ? 0 : person.id == m_story.useCase.businessOwner ? 1 : 2;
    };
    std::stable_sort(people.begin(), people.end(), [&](const Person& a, const Person& b) { return rank(a) < rank(b); });
    for (const Person& person : people) {
        QStringList parts;
        if (person.id == m_story.useCase.owner)
            parts.append(tr("owner"));
        if (person.id == m_story.useCase.businessOwner)
            parts.append(tr("business owner"));
        const auto moved = acts.find(person.uid);
        if (moved != acts.end())
            parts.append(moved->second == 1 ? tr("1 entry in its log")
                                            : tr("%1 entries in its log").arg(moved->second));
        if (!parts.isEmpty())
            m_peopleRows->addWidget(personRow(person.name, person.uid,
                                              {textLabel(TextKind::Body, nameOf(person)),
                                               wrappedLabel(TextKind::Note, parts.join(QStringLiteral(" · ")))}));
    }
}

void UseCasePage::showHistory()
{
    clearLayout(*m_historyRows);
    for (const StoryLine& line : m_story.lines) {
        std::vector<QLabel*> words{wrappedLabel(TextKind::Body, line.who + u' ' + line.sentence)};
        if (!line.reason.isEmpty())
            words.push_back(wrappedLabel(TextKind::Muted, tr("“%1”").arg(line.reason)));
        QLabel* time = textLabel(TextKind::Note, exactTime(line.at).left(dateLength));
        time->setToolTip(exactTime(line.at));
        time->setContentsMargins(0, line.reason.isEmpty() ? metrics::unit : 0, 0, 0); // On the line of the sentence.
        m_historyRows->addWidget(personRow(line.who, line.whoUid, words, time));
    }
}

} // namespace assay
