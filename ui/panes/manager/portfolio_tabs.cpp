// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in the tabs of the portfolio's page, and as of when.
#include "core/briefs/brief_store.h"
#include "core/portfolio/cohort_age.h"
#include "core/portfolio/gates_on.h"
#include "core/usecases/use_case_edit.h"
#include "ui/models/time_text.h"
#include "ui/panes/fields_form.h"
#include "ui/panes/manager/adoption_view.h"
#include "ui/panes/manager/as_of_form.h"
#include "ui/panes/manager/brief_view.h"
#include "ui/panes/manager/dashboard_view.h"
#include "ui/panes/manager/decisions_view.h"
#include "ui/panes/manager/duty_gaps_card.h"
#include "ui/panes/manager/flow_view.h"
#include "ui/panes/manager/past_bar.h"
#include "ui/panes/manager/portfolio_page.h"
#include "ui/panes/manager/ranking_view.h"
#include "ui/panes/manager/risk_map.h"
#include "ui/panes/manager/skills_view.h"
#include "ui/panes/manager/timeline_view.h"
#include "ui/panes/manager/unproven_card.h"
#include "ui/panes/manager/use_case_page.h"
#include "ui/panes/manager/value_view.h"
#include "ui/panes/manager/waiting_view.h"
#include "ui/widgets/button.h"
#include "ui/widgets/overlay.h"
#include "ui/widgets/view_states.h"

#include <QBoxLayout>
#include <QPushButton>

#include <utility>

namespace assay {

void PortfolioPage::addTabs()
{
    addPlace("flow", tr("Flow"), withStates(m_flow, Skeleton::Shape::Cards));
    addPlace("value", tr("Value"), withStates(m_value, Skeleton::Shape::Table));
    addPlace("risk", tr("Risk heat map"), withStates(riskTab(), Skeleton::Shape::Table));
    addPlace("timeline", tr("Timeline"), withStates(m_timeline, Skeleton::Shape::Table));
    addPlace("adoption", tr("Adoption"), withStates(m_adoption, Skeleton::Shape::Table));
    addPlace("decisions", tr("Decisions"), m_decisions);
    addPlace("brief", tr("Brief"), m_briefs);
    addPlace("ranking", tr("Ranking"), m_ranking);
    addPlace("skills", tr("Skills"), m_dutyGaps->placeUnder(m_skills));
    addPlace("dashboard", tr("Dashboard"), withStates(m_dashboard, Skeleton::Shape::Cards));
    addPlace("waiting", tr("Waiting"), m_waiting);
    offerCohortAge();
    connect(m_risks, &RiskMap::chosen, this, &PortfolioPage::showCell);
    connect(m_value, &ValueView::changed, this, &PortfolioPage::read);
    connect(m_adoption, &AdoptionView::changed, this, &PortfolioPage::read);
    connect(m_briefs, &BriefView::placeChanged, this, &Page::placeChanged);
    connect(m_dashboard, &DashboardView::placeChanged, this, &Page::placeChanged);
    m_pastBar->setObjectName(QStringLiteral("pastBar"));
    connect(m_pastBar, &PastBar::backAsked, this, [this] { goTo(std::nullopt); });
    auto* rows = static_cast<QBoxLayout*>(layout());
    rows->insertWidget(rows->count() - 1, m_pastBar); // Over every tab.
}

/// From which age on use cases count for the production rate.
void PortfolioPage::offerCohortAge()
{
    m_cohortAge = new QAction(tr("Age from which use cases count…"), this);
    m_cohortAge->setObjectName(QStringLiteral("cohortAge"));
    Page::addAction(m_cohortAge);
    m_flow->offerCohortAge(m_cohortAge);
    connect(m_cohortAge, &QAction::triggered, this, &PortfolioPage::askCohortAge);
}

void PortfolioPage::askCohortAge()
{
    const auto days = [](const FieldsForm::Values& values) {
        bool isNumber = false;
        const int said = FieldsForm::said(values, "days").toInt(&isNumber);
        return isNumber && said >= 1 && said <= mostCohortDays ? said : 0;
    };
    auto* form = new FieldsForm(
        m_session,
        {QStringLiteral("cohortAgeForm"), tr("From which age on do use cases count?"), tr("Say it"),
         tr("A use case counts for the production rate once it passed gate 1 so long ago. Younger ones are shown as "
            "unfinished. The past keeps what was said then."),
         QStringLiteral("portfolio/cohort-age")},
        {{QStringLiteral("days"), tr("Days after gate 1"), FieldsForm::Kind::Line,
          QString::number(m_snapshot.cohortDays)},
         {QStringLiteral("reason"), tr("Why"), FieldsForm::Kind::Text}},
        [days](const FieldsForm::Values& values) {
            if (days(values) == 0)
                return tr("A number of days from 1 to %1 is needed.").arg(mostCohortDays);
            return FieldsForm::said(values, "reason").isEmpty() ? tr("Another age needs the reason for it.")
                                                                : QString();
        },
        [days](const FieldsForm::Values& values, db::Database& database, const Actor& actor, const QString& command) {
            return CohortAgeStore(database).set(days(values), FieldsForm::said(values, "reason"), actor, command);
        });
    FieldsForm::open(form, this, [this] { read(); });
}

/// Where risk is, and what is in use without anybody being able to show why it may be.
QWidget* PortfolioPage::riskTab()
{
    auto* both = new QWidget;
    auto* rows = new QVBoxLayout(both);
    rows->setContentsMargins({});
    rows->setSpacing(0);
    rows->addWidget(m_risks, 1);
    rows->addWidget(m_unproven);
    return both;
}

QPushButton* PortfolioPage::makeAsOfButton()
{
    QPushButton* button = pushButton(ButtonKind::Secondary, tr("As of: %1").arg(tr("now")));
    button->setObjectName(QStringLiteral("asOfPortfolio"));
    button->setAccessibleName(tr("As of which day the page is"));
    connect(button, &QPushButton::clicked, this, &PortfolioPage::askDay);
    return button;
}

void PortfolioPage::askDay()
{
    const AsOfWords words = m_useCase
        ? AsOfWords{tr("%1 as it was").arg(m_useCase->story().useCase.key),
                    tr("What it said, where it stood and whose it was, as the log had it at the end of a day, UTC; the "
                       "portfolio behind it likewise. Names of people, experiments and releases, and the words of "
                       "value "
                       "records, stay those of now.")}
        : AsOfWords{tr("The portfolio as it was"),
                    tr("Stages, figures and values as the log had them at the end of a day, UTC. What texts "
                       "say, and who people are, stays as of now.")};
    auto* form = new AsOfForm(words, m_session.database->clock().now(), m_past);
    connect(form, &AsOfForm::chosen, this, &PortfolioPage::goTo);
    new Overlay(form, window());
}

void PortfolioPage::goTo(std::optional<qint64> past)
{
    const bool moved = std::exchange(m_past, past) != past;
    read();
    if (moved)
        Q_EMIT placeChanged();
}

void PortfolioPage::sayMoment()
{
    if (m_useCase)
        return sayMomentOf(m_useCase->story());
    m_pastBar->say(
        tr("This is the past: the portfolio as the log had it at %1. Stages, figures, values and what waited are "
           "those of then; texts, people and risk tiers are as of now. Nothing can be changed here.")
            .arg(exactTime(m_snapshot.asOf)));
    m_pastBar->setVisible(m_snapshot.isPast);
}

void PortfolioPage::sayMomentOf(const UseCaseStory& story)
{
    QString words =
        tr("This is the past: the use case as the log had it at %1. Names of people, experiments and releases, and the "
           "words of value records, are those of now. Nothing can be changed here.")
            .arg(exactTime(story.asOf));
    if (const auto lost = story.lost.find(story.useCase.uid); lost != story.lost.end()) {
        QStringList fields;
        for (const auto& [field, at] : lost->second)
            fields << tr("%1 (%2)").arg(usecases::fieldTitle(field), lostSentence(at));
        words += u' ' + tr("Nobody can tell what it said then: %1.").arg(fields.join(QStringLiteral(", ")));
    }
    m_pastBar->say(words);
    m_pastBar->setVisible(story.isPast);
}

/// Everything that depends on whether it is the past.
void PortfolioPage::showMoment()
{
    const bool past = m_snapshot.isPast;
    sayMoment();
    const QString reason = m_session.database->readOnly() ? m_session.database->readOnlyReason() : pastReason();
    m_new->setEnabled(reason.isEmpty());
    m_new->setToolTip(reason);
    m_new->setStatusTip(reason);
    const QString refusal = briefRefusal(m_snapshot.viewer.roles, m_snapshot.holders);
    const QString younger = cohorts::setRefusal(m_snapshot.viewer.roles, m_snapshot.holders);
    m_cohortAge->setEnabled(reason.isEmpty() && younger.isEmpty());
    m_cohortAge->setStatusTip(reason.isEmpty() ? younger : reason);
    m_decisions->setPast(past ? std::optional(m_snapshot.asOf) : std::nullopt);
    m_ranking->setPast(past ? std::optional(m_snapshot.asOf) : std::nullopt);
    m_skills->setPast(past ? std::optional(m_snapshot.asOf) : std::nullopt, pastReason());
    m_dutyGaps->setPast(past);
    m_waiting->setPast(past ? std::optional(m_snapshot.asOf) : std::nullopt);
    m_unproven->setPast(past);
    m_risks->setPast(past);
    m_briefs->setPast(past ? std::optional(m_snapshot.asOf) : std::nullopt);
    m_briefs->setRefusal(past ? tr("A brief tells what is known now; go back to now.") : refusal);
}

QString PortfolioPage::pastReason() const
{
    return m_snapshot.isPast ? tr("This is the past, which nobody can change; go back to now.") : QString();
}

/// Gives what was read to the tab that is looked at. The others get it once they are: together they take as long to fill as
/// the board.
void PortfolioPage::fillTab()
{
    const QString place = m_places.value(currentTab());
    const bool isRead = m_snapshot.asOf > 0;
    if (!isRead || m_filled.contains(place))
        return;
    m_filled << place;
    if (place == QLatin1StringView("flow"))
        m_flow->setSnapshot(m_snapshot);
    else if (place == QLatin1StringView("value"))
        m_value->setSnapshot(m_snapshot, shownCards());
    else if (place == QLatin1StringView("risk"))
        m_risks->setCards(shownCards());
    else if (place == QLatin1StringView("timeline"))
        m_timeline->setCards(shownCards(), m_snapshot.people, m_snapshot.asOf, m_snapshot.isPast);
    else if (place == QLatin1StringView("adoption"))
        m_adoption->setSnapshot(m_snapshot);
    else if (place == QLatin1StringView("dashboard"))
        m_dashboard->setSnapshot(m_snapshot);
}

} // namespace assay
