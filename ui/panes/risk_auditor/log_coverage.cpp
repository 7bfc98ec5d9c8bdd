// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/risk_auditor/log_coverage.h"

#include "ui/models/kept_place.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/clear_layout.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/view_states.h"

#include <QLocale>
#include <QVBoxLayout>

namespace assay {
namespace {

constexpr int rootDigits = 12;

QString groupedCount(qint64 number)
{
    return QLocale(QLocale::English, QLocale::UnitedStates).toString(number);
}

} // namespace

LogCoverage::LogCoverage(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_figures(new QHBoxLayout)
{
    m_model.setColumns({{tr("Kind"), [](const Row& row) { return row.kind; }},
                        {tr("Count"), [](const Row& row) { return row.count; }}});
    auto* card = new Card;
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, metrics::between, 1, metrics::inside);
    QLabel* title = textLabel(TextKind::Strong, tr("What the log covers"));
    title->setContentsMargins(metrics::between, 0, 0, 0);
    inside->addWidget(title);
    m_table = dataTable(m_model, title->text());
    m_table->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents); // The card ends with its rows.
    inside->addWidget(m_table);
    auto* place = new QWidget;
    auto* around = new QVBoxLayout(place);
    around->setContentsMargins(metrics::page, 14, metrics::page, 14);
    around->setSpacing(metrics::between);
    m_figures->setSpacing(metrics::between);
    around->addLayout(m_figures);
    around->addWidget(card, 1, Qt::AlignTop);
    m_states = new ViewStates(place, new QWidget, Skeleton::Shape::Table);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_states);
    connect(m_states, &ViewStates::retryAsked, this, &LogCoverage::read);
    connect(&session.events, &SessionEvents::changed, this, &LogCoverage::read);
    read();
}

LogCoverage::~LogCoverage()
{
    m_reading.cancel();
}

void LogCoverage::read()
{
    m_reading.cancel();
    m_states->showLoading();
    m_reading = m_session.fetchResult<ProjectSummary>(
        tr("Reading the log"), this, [](db::Connection& connection) { return projectCounts(connection); },
        [this](const Result<ProjectSummary>& summary) {
            m_states->showResult(summary, [this](const ProjectSummary& counted) {
                show(counted);
                return true; // A project has a log from its first moment on.
            });
        });
}

void LogCoverage::show(const ProjectSummary& summary)
{
    clearLayout(*m_figures);
    m_figures->addWidget(figureCard(tr("Audit entries"), groupedCount(summary.auditEntries),
                                    tr("root %1…").arg(summary.auditRoot.left(rootDigits))));
    m_figures->addWidget(figureCard(tr("Runs"), groupedCount(summary.runs),
                                    tr("%1 marked deleted").arg(summary.runs - summary.runsActive)));
    m_figures->addWidget(
        figureCard(tr("Metric points"), groupedCount(summary.metricPoints), tr("each as it was logged")));
    m_figures->addWidget(figureCard(tr("Values that are no number"),
                                    groupedCount(summary.nanPoints + summary.infPoints),
                                    tr("%1 NaN, %2 infinite").arg(summary.nanPoints).arg(summary.infPoints)));
    std::vector<Row> rows;
    for (const NamedCount& count : summaryCounts())
        rows.push_back({count.title(), QString::number(summary.*count.value)});
    rows.push_back({tr("Audit root"), summary.auditRoot});
    keepPlace(*m_table, [&] { m_model.setRows(std::move(rows)); });
}

} // namespace assay
