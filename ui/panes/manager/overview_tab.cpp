// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/manager/overview_tab.h"

#include "core/base/shown_text.h"
#include "core/domain/stop_reason.h"
#include "core/portfolio/gates_on.h"
#include "core/portfolio/portfolio_snapshot.h"
#include "core/usecases/use_case_rules.h"
#include "ui/incidents/incidents_card.h"
#include "ui/models/time_text.h"
#include "ui/panes/manager/gate_card.h"
#include "ui/panes/manager/lifecycle_ribbon.h"
#include "ui/panes/manager/portfolio_cards.h"
#include "ui/panes/manager/priority_card.h"
#include "ui/panes/manager/step_taker.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/clear_layout.h"
#include "ui/widgets/key_value_list.h"
#include "ui/widgets/shown_part.h"
#include "ui/widgets/text_label.h"

#include <QApplication>
#include <QVBoxLayout>

#include <iterator>

namespace assay {
namespace {

constexpr int overviewSide = 400;
constexpr int stepWidth = 176;

} // namespace

OverviewTab::OverviewTab(Session& session, QWidget* parent)
    : UseCaseTab(QStringLiteral("overview"), tr("Overview"), parent)
    , m_session(session)
    , m_steps(new StepTaker(session, this))
    , m_ribbon(new LifecycleRibbon)
    , m_problem(wrappedLabel(TextKind::Body, {}))
    , m_facts(new KeyValueList)
    , m_gate(new GateCard(session))
    , m_priority(new PriorityCard(session))
    , m_incidents(new IncidentsCard(session))
{
    QBoxLayout* content = nullptr;
    rows().addWidget(titledCard(tr("Life cycle"), content));
    content->addWidget(m_ribbon);
    const Columns columns = addColumns(overviewSide);
    columns.wide->addWidget(titledCard(tr("Facts"), content));
    content->addWidget(m_problem);
    content->addWidget(m_facts);
    columns.wide->addWidget(titledCard(tr("Experiments"), content));
    m_experimentRows = new QVBoxLayout;
    m_experimentRows->setSpacing(content->spacing());
    content->addLayout(m_experimentRows);
    content->addWidget(makeReportRow());
    columns.wide->addWidget(m_incidents);
    columns.wide->addStretch();
    columns.side->addWidget(titledCard(tr("Next steps"), m_stepRows));
    columns.side->addWidget(m_gate);
    columns.side->addWidget(m_priority);
    columns.side->addStretch();
    connect(m_gate, &GateCard::changed, this, &OverviewTab::changed);
    connect(m_priority, &PriorityCard::changed, this, &OverviewTab::changed);
    connect(m_steps, &StepTaker::taken, this, &OverviewTab::changed);
    connect(m_steps, &StepTaker::refused, this, &OverviewTab::showError);
}

QWidget* OverviewTab::makeReportRow()
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::between);
    QPushButton* report = pushButton(ButtonKind::Secondary, tr("Report"));
    report->setObjectName(QStringLiteral("useCaseReport"));
    report->setToolTip(tr("Opens its report, or where one is begun"));
    connect(report, &QPushButton::clicked, this, [this] {
        Q_EMIT m_session.events.openAsked({{}, "report", m_story.useCase.key});
    });
    layout->addWidget(report);
    layout->addWidget(wrappedLabel(TextKind::Muted, tr("What its runs say, in texts, charts and frozen editions.")), 1);
    return row;
}

void OverviewTab::setStory(const UseCaseStory& story)
{
    m_story = story;
    m_ribbon->setStages(ribbonOf(story.history, story.asOf));
    showFacts();
    showExperiments();
    showSteps();
    m_gate->setStory(story);
    m_priority->setStory(story);
    m_incidents->setUseCase(story.useCase, story.isPast);
}

void OverviewTab::showFacts()
{
    const UseCase& useCase = m_story.useCase;
    const auto lostProblem = m_story.lostAt(useCase.uid, QStringLiteral("problem"));
    m_problem->setText(lostProblem                     ? tr("The problem: %1").arg(lostSentence(*lostProblem))
                           : useCase.problem.isEmpty() ? tr("Nobody has said yet which problem it is to solve.")
                                                       : shownPart(useCase.problem));
    std::vector<KeyValueList::Line> lines{{tr("Decision"), useCase.decision},
                                          {tr("Value hypothesis"), useCase.valueHypothesis},
                                          {tr("Technique"), useCase.technique},
                                          {tr("Owner"), personWords(useCase.owner)},
                                          {tr("Business owner"), personWords(useCase.businessOwner)},
                                          {tr("Sponsor"), personWords(useCase.sponsor)},
                                          {tr("Risk"), tierTitle(useCase.riskTier)},
                                          {tr("In its state"), ageWords()}};
    if (isHeldOrStopped(useCase))
        lines.push_back({tr("Reason"), stopSentence(useCase.stopCode, useCase.stopReason)});
    const char* const fields[] = {"decision",       "value_hypothesis", "technique", "owner",
                                  "business_owner", "sponsor",          "risk_tier"};
    for (std::size_t i = 0; i < std::size(fields); ++i) { // They are the first lines.
        if (const auto lost = m_story.lostAt(useCase.uid, QString::fromLatin1(fields[i])))
            lines[i].value = lostSentence(*lost);
    }
    for (KeyValueList::Line& line : lines) {
        if (line.value.isEmpty())
            line.value = tr("not said yet");
    }
    m_facts->setLines(lines);
}

QString OverviewTab::personWords(PersonId id) const
{
    const Person* person = m_story.person(id);
    return person ? nameOf(*person) : QString();
}

/// The time since it came here, and beside it the sum where it was here before: the age that the board shows.
QString OverviewTab::ageWords() const
{
    const StageHistory& history = m_story.history;
    const qint64 since = history.stays.back().from;
    const QString now = tr("%1 since %2").arg(ageText(m_story.asOf - since), exactTime(since));
    return history.staysThere() == 1
        ? now
        : tr("%1, %2 over %3 stays").arg(now, ageText(history.age(m_story.asOf))).arg(history.staysThere());
}

void OverviewTab::showExperiments()
{
    clearLayout(*m_experimentRows);
    for (const ExperimentRow& experiment : m_story.experiments) {
        auto* row = new QWidget;
        auto* layout = new QHBoxLayout(row);
        layout->setContentsMargins({});
        layout->setSpacing(metrics::between);
        QPushButton* name =
            pushButton(ButtonKind::Secondary, shownText(experiment.name).replace(u'&', QStringLiteral("&&")));
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
            m_story.isPast
                ? tr("No experiment belonged to it yet.")
                : tr("No experiment belongs to it yet. A button on the data science page says to which use case an "
                     "experiment belongs.")));
}

void OverviewTab::showSteps()
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
    const QString standstill = standstillOf(m_session, m_story);
    if (m_story.isPast)
        m_stepRows->addWidget(wrappedLabel(TextKind::Muted, standstill));
    const auto expected = stepExpectedOf(useCase, m_story.viewer.roles);
    std::vector<RefusedStep> refused;
    for (const UseCaseTransition& step : steps) {
        const auto refusal = refusalOf(useCase, step.to, m_story.viewer.roles, m_story.holders);
        if (refusal && namesARole(refusal->brief))
            refused.push_back({stepVerb(step), refusal->brief});
        const bool primary = expected && expected->to == step.to;
        auto* row = new QWidget;
        auto* layout = new QHBoxLayout(row);
        layout->setContentsMargins({});
        layout->setSpacing(metrics::between);
        QPushButton* button = pushButton(primary ? ButtonKind::Primary : ButtonKind::Secondary, stepVerb(step));
        button->setObjectName(QStringLiteral("step-%1").arg(toString(step.to)));
        button->setMinimumWidth(stepWidth);
        button->setEnabled(!refusal && standstill.isEmpty());
        button->setToolTip(standstill.isEmpty() ? QString() : plainToolTip(standstill));
        const QString role = actingRole(step, m_story.viewer.roles, m_session.actor.role);
        const QString note =
            refusal ? refusal->brief : tr("as %1").arg(roleTitle(roleFromString(role).value_or(Role::EndUser)));
        button->setAccessibleDescription(standstill.isEmpty() ? note : standstill);
        layout->addWidget(button);
        layout->addWidget(wrappedLabel(TextKind::Muted, note), 1);
        connect(button, &QPushButton::clicked, this, [this, to = step.to] {
            clearError();
            m_steps->take({m_story.useCase, m_story.viewer.roles, m_story.holders}, to);
        });
        m_stepRows->addWidget(row);
    }
    if (!refused.empty() && standstill.isEmpty())
        offerAsking(refused);
    if (focused)
        focusStep(focusedStep);
}

void OverviewTab::offerAsking(const std::vector<RefusedStep>& refused)
{
    QPushButton* ask = pushButton(ButtonKind::Ghost, tr("Ask those who may…"));
    ask->setObjectName(QStringLiteral("askForStep"));
    ask->setMinimumWidth(stepWidth);
    connect(ask, &QPushButton::clicked, this, [this, refused] {
        askForStep(m_session, this, {"use-case", m_story.useCase.uid}, refused,
                   [this] { Q_EMIT m_session.events.changed(); });
    });
    m_stepRows->addWidget(ask, 0, Qt::AlignLeft);
}

/// The steps are made anew under a person's hands: the focus stays at this one, or at the first that can be taken.
void OverviewTab::focusStep(const QString& name)
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

} // namespace assay
