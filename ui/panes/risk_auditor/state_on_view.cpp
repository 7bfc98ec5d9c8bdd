// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/risk_auditor/state_on_view.h"

#include "core/base/shown_text.h"
#include "ui/models/address_role.h"
#include "ui/models/kept_place.h"
#include "ui/models/time_text.h"
#include "ui/panes/risk_auditor/release_words.h"
#include "ui/panes/save_table.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/digest_badge.h"
#include "ui/widgets/form_parts.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/view_states.h"

#include <QLineEdit>
#include <QLocale>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace assay {
namespace {

constexpr int pastDayWidth = 132;

QString groupedEntries(qint64 number)
{
    return QLocale(QLocale::English, QLocale::UnitedStates).toString(number);
}

/// What the log was then, and how it can be held against a checkpoint.
QString logSentence(const PastLog& log)
{
    if (log.root)
        return StateOnView::tr("The log had %1 entries then, with root %2: a checkpoint of that time has the same.")
            .arg(groupedEntries(log.entries), shortDigest(QString::fromLatin1(toHex(*log.root))));
    return StateOnView::tr(
               "%1 entries of the log say that they were made by then. They are not its first ones, so that no "
               "root is told: some clock went back.")
        .arg(groupedEntries(log.entries));
}

QString expiryText(const PastSignOff& signOff)
{
    if (!signOff.expiresAt)
        return StateOnView::tr("without end");
    return signOff.hasExpired ? StateOnView::tr("ended on %1").arg(dayText(*signOff.expiresAt))
                              : StateOnView::tr("until %1").arg(dayText(*signOff.expiresAt));
}

} // namespace

StateOnView::StateOnView(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_day(new QLineEdit)
    , m_fault(textLabel(TextKind::Bad, {}))
    , m_banner(new Banner)
    , m_policy(wrappedLabel(TextKind::Body, {}))
    , m_typing(new QTimer(this))
{
    auto* inside = new QWidget;
    auto* sections = new QVBoxLayout(inside);
    sections->setContentsMargins({});
    sections->setSpacing(metrics::between);
    addSections(*sections);
    sections->addStretch();
    auto* area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(inside);
    area->setAccessibleName(tr("State on a day"));
    showThrough(*area);
    m_states = new ViewStates(area, new QWidget, Skeleton::Shape::Cards);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::between);
    layout->addWidget(makeTools());
    layout->addWidget(m_banner);
    layout->addWidget(m_states, 1);
    m_banner->setObjectName(QStringLiteral("asOf"));
    m_typing->setSingleShot(true);
    m_typing->setInterval(150);
    connect(m_typing, &QTimer::timeout, this, &StateOnView::read);
    connect(m_day, &QLineEdit::textChanged, this, &StateOnView::follow);
    connect(m_day, &QLineEdit::returnPressed, this, &StateOnView::read);
    connect(m_states, &ViewStates::retryAsked, this, &StateOnView::read);
    connect(&session.events, &SessionEvents::changed, this, &StateOnView::read);
    const QDate today = QDateTime::fromMSecsSinceEpoch(session.database->clock().now(), Qt::UTC).date();
    m_day->setText(today.toString(Qt::ISODate));
    read();
}

StateOnView::~StateOnView()
{
    m_reading.cancel();
}

QWidget* StateOnView::makeTools()
{
    auto* tools = new QWidget;
    auto* row = new QHBoxLayout(tools);
    row->setContentsMargins({});
    row->setSpacing(metrics::inside);
    QLabel* caption = textLabel(TextKind::Caption, tr("The state at the end of"));
    caption->setBuddy(m_day);
    row->addWidget(caption);
    m_day->setObjectName(QStringLiteral("asOfDay"));
    m_day->setAccessibleName(tr("Day, as in 2026-03-31"));
    m_day->setToolTip(tr("A day in UTC, as in 2026-03-31"));
    m_day->setFixedWidth(pastDayWidth);
    row->addWidget(m_day);
    const std::tuple<const char*, QString, int> steps[] = {{"asOfMonthBefore", tr("30 days before"), -30},
                                                           {"asOfDayBefore", tr("Day before"), -1},
                                                           {"asOfDayAfter", tr("Day after"), 1}};
    for (const auto& [name, word, days] : steps) {
        QPushButton* button = pushButton(ButtonKind::Secondary, word);
        button->setObjectName(QLatin1String(name));
        connect(button, &QPushButton::clicked, this, [this, days = days] { step(days); });
        row->addWidget(button);
    }
    m_fault->setObjectName(QStringLiteral("asOfFault"));
    row->addWidget(m_fault, 1);
    row->addStretch();
    return tools;
}

void StateOnView::addSection(QVBoxLayout& layout, Section& section, const Heading& heading, const QString& nothing)
{
    const auto& [name, title, columns] = heading;
    section.asOf = new Chip({});
    section.model = std::make_unique<TableModel<PastRow>>();
    std::vector<Column<PastRow>> made;
    made.reserve(static_cast<std::size_t>(columns.size()));
    for (int i = 0; i < columns.size(); ++i)
        made.emplace_back(
            columns.at(i), [i](const PastRow& row) { return row.cells.value(i); }, nullptr,
            [](const PastRow& row, int role) {
                return role == AddressRole && !row.address.kind.isEmpty() ? QVariant::fromValue(row.address)
                                                                          : QVariant();
            });
    section.model->setColumns(std::move(made));
    section.table = dataTable(*section.model, title);
    section.table->setObjectName(QStringLiteral("past-%1").arg(name));
    section.table->setSelectionMode(QAbstractItemView::SingleSelection);
    offerCsv(*section.table, QStringLiteral("%1-as-of.csv").arg(name), m_session);
    section.none = textLabel(TextKind::Muted, nothing);
    QBoxLayout* rows = nullptr;
    QPushButton* save = iconButton("export", tr("Export CSV: %1").arg(title));
    save->setObjectName(QStringLiteral("export-%1").arg(name));
    connect(save, &QPushButton::clicked, this, [this, name = name, &section] {
        saveTable(*section.model, tr("Save the table"),
                  QStringLiteral("%1-on-%2.csv").arg(name, m_day->text().trimmed()), m_session, *this);
    });
    layout.addWidget(headedCard(title, rows, section.asOf, save));
    rows->addWidget(section.none);
    rows->addWidget(section.table);
}

void StateOnView::addSections(QVBoxLayout& layout)
{
    QBoxLayout* rows = nullptr;
    layout.addWidget(headedCard(tr("Policy in force"), rows));
    m_policy->setObjectName(QStringLiteral("past-policy"));
    rows->addWidget(m_policy);
    addSection(layout, m_releases,
               {QStringLiteral("releases"),
                tr("Releases"),
                {tr("Release"), tr("State"), tr("Since (UTC)"), tr("By"), tr("Runs in"), tr("Reason")}},
               tr("There was none yet."));
    addSection(layout, m_requests,
               {QStringLiteral("requests"),
                tr("Requests for approval"),
                {tr("Release"), tr("Request"), tr("Asked by"), tr("Asked (UTC)"), tr("Outcome")}},
               tr("Nobody had asked yet."));
    addSection(
        layout, m_decisions,
        {QStringLiteral("decisions"),
         tr("Signed decisions"),
         {tr("Release"), tr("Request"), tr("Person"), tr("Role"), tr("Decision"), tr("Signed (UTC)"), tr("Counts")}},
        tr("Nobody had signed yet."));
    addSection(layout, m_findings,
               {QStringLiteral("findings"),
                tr("Findings"),
                {tr("Finding"), tr("Title"), tr("About"), tr("Severity"), tr("State"), tr("Owner"), tr("Since (UTC)")}},
               tr("There was none yet."));
    addSection(layout, m_useCases,
               {QStringLiteral("use-cases"),
                tr("Use cases"),
                {tr("Use case"), tr("Title"), tr("State"), tr("Since (UTC)"), tr("By")}},
               tr("There was none yet."));
}

void StateOnView::step(int days)
{
    const QDate day = QDate::fromString(m_day->text().trimmed(), Qt::ISODate);
    if (day.isValid())
        m_day->setText(day.addDays(days).toString(Qt::ISODate));
}

void StateOnView::follow()
{
    const bool isDay = QDate::fromString(m_day->text().trimmed(), Qt::ISODate).isValid();
    m_fault->setText(isDay ? QString() : tr("Write a day as in 2026-03-31. What is shown stays as it was."));
    if (isDay)
        m_typing->start();
    else
        m_typing->stop();
}

void StateOnView::read()
{
    const QDate day = QDate::fromString(m_day->text().trimmed(), Qt::ISODate);
    if (!day.isValid())
        return;
    m_typing->stop();
    m_reading.cancel();
    m_states->showLoading();
    const qint64 now = m_session.database->clock().now(); // Nothing is told of what is to come.
    const qint64 at = std::min(day.endOfDay(Qt::UTC).toMSecsSinceEpoch(), now);
    m_reading = m_session.fetchResult<ProjectState>(
        tr("Reading the state of %1").arg(day.toString(Qt::ISODate)), this,
        [at](db::Connection& connection) { return stateOn(connection, at); },
        [this](const Result<ProjectState>& state) {
            m_states->showResult(state, [this](const ProjectState& then) {
                take(then);
                return true;
            });
        });
}

void StateOnView::take(const ProjectState& state)
{
    m_banner->say(Tone::Warn,
                  tr("As of %1 UTC, not of now. %2 What things are called is of now.")
                      .arg(exactTime(state.at).left(19), logSentence(state.log)));
    m_policy->setText(state.policy ? tr("%1 · %2, in force since %3")
                                         .arg(shownText(state.policy->name), shownText(state.policy->title),
                                              dayText(state.policy->effectiveFrom))
                                   : tr("None was in force."));
    const QString day = dayText(state.at);
    std::vector<PastRow> releases;
    for (const PastRelease& each : state.releases)
        releases.push_back(
            {{shownText(each.name), releaseStateTitle(each.state), minuteText(each.since), shownText(each.movedBy),
              shownText(each.runsIn.join(QStringLiteral(", "))), shownText(each.reason)},
             {{}, "release", each.uid}});
    std::vector<PastRow> requests;
    std::vector<PastRow> decisions;
    for (const PastRequest& each : state.requests) {
        const QString number = QString::number(each.number);
        requests.push_back({{shownText(each.release), number, shownText(each.askedBy), minuteText(each.askedAt),
                             requestOutcomeTitle(each.outcome)}});
        for (const PastSignOff& signOff : each.signOffs)
            decisions.push_back(
                {{shownText(signOff.release), number, shownText(signOff.person), roleTitle(signOff.role),
                  decisionTitle(signOff.decision), minuteText(signOff.at), expiryText(signOff)}});
    }
    std::vector<PastRow> findings;
    for (const PastFinding& each : state.findings)
        findings.push_back({{each.key, shownText(each.title), shownText(each.about), severityTitle(each.severity),
                             findingStateTitle(each.state), shownText(each.owner), minuteText(each.since)},
                            {{}, "finding", each.uid}});
    std::vector<PastRow> useCases;
    for (const PastUseCase& each : state.useCases)
        useCases.push_back(
            {{each.key, shownText(each.title), stateTitle(each.state), minuteText(each.since), shownText(each.movedBy)},
             {{}, "use-case", each.uid}});
    fill(m_releases, day, std::move(releases));
    fill(m_requests, day, std::move(requests));
    fill(m_decisions, day, std::move(decisions));
    fill(m_findings, day, std::move(findings));
    fill(m_useCases, day, std::move(useCases));
}

void StateOnView::fill(Section& section, const QString& day, std::vector<PastRow> rows)
{
    section.asOf->setWord(tr("as of %1").arg(day), Tone::Warn);
    section.none->setVisible(rows.empty());
    section.table->setVisible(!rows.empty());
    keepPlace(*section.table, [&] { section.model->setRows(std::move(rows)); });
    showAllRows(*section.table);
}

} // namespace assay
