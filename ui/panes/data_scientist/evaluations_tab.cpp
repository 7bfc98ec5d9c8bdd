// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/data_scientist/evaluations_tab.h"

#include "core/base/shown_text.h"
#include "ui/evaluations/threshold_view.h"
#include "ui/models/address_role.h"
#include "ui/models/kept_place.h"
#include "ui/panes/data_scientist/runs_model.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/view_states.h"

#include <QAction>
#include <QHeaderView>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <optional>

namespace assay {
namespace {

constexpr int thresholdSide = 380;

QVariant evaluationExtra(const RunEvaluation& row, int role)
{
    if (role == AddressRole)
        return QVariant::fromValue(Address{{}, "run", row.runUid, row.split + u'@' + row.threshold});
    if (role == Qt::ToolTipRole)
        return plainToolTip(EvaluationsTab::tr("%1 of %2").arg(shownText(row.runName), shownText(row.experiment)));
    return {};
}

/// How many decimals a figure is written with; nothing where it is not written so.
std::optional<int> decimalsIn(const QString& figure)
{
    bool isNumber = false;
    const bool isFinite = std::isfinite(figure.toDouble(&isNumber));
    if (!isNumber || !isFinite || figure.contains(u'e', Qt::CaseInsensitive))
        return std::nullopt;
    const qsizetype point = figure.indexOf(u'.');
    return point < 0 ? 0 : static_cast<int>(figure.size() - point - 1);
}

/// As it is written by itself, with so many decimals that all of its column read evenly.
QString evenFigure(double value, const QString& alone, int decimals)
{
    return decimalsIn(alone) ? QString::number(value, 'f', decimals) : alone;
}

} // namespace

EvaluationsTab::EvaluationsTab(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_makeBaseline(new QAction(tr("Keep the evaluations of this run at the top, or of none"), this))
    , m_threshold(new ThresholdView(session))
{
    auto* place = new QWidget;
    auto* row = new QHBoxLayout(place);
    row->setContentsMargins(metrics::page, 14, metrics::page, 14);
    row->setSpacing(metrics::between);
    row->addWidget(makeTable(), 1);
    row->addWidget(makeThreshold());
    auto* empty = new EmptyState("experiment", tr("No evaluations yet"),
                                 tr("An evaluation is a run at a threshold: a metric whose name ends in @ and the "
                                    "threshold, such as test/accuracy@0.50. Import runs that log some."));
    m_states = new ViewStates(place, empty, Skeleton::Shape::Table);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_states);
    connect(m_states, &ViewStates::retryAsked, this, &EvaluationsTab::read);
    connect(&session.events, &SessionEvents::changed, this, [this] {
        m_stale = true;
        readOnceSeen();
    });
}

EvaluationsTab::~EvaluationsTab()
{
    m_reading.cancel();
}

QWidget* EvaluationsTab::makeTable()
{
    auto* card = new Card;
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(1, metrics::unit, 1, metrics::unit);
    m_table = dataTable(m_model, tr("Evaluations"));
    m_table->setObjectName(QStringLiteral("evaluations"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder); // As they were read, until somebody asks for another order.
    layout->addWidget(m_table);
    auto* hint = wrappedLabel(TextKind::Note,
                              tr("B makes the run of the row the baseline, or none: its rows stay at the "
                                 "top of any order."));
    hint->setContentsMargins(metrics::between, 0, metrics::between, metrics::unit);
    layout->addWidget(hint);
    m_makeBaseline->setObjectName(QStringLiteral("evaluation-baseline"));
    m_makeBaseline->setShortcut(Qt::Key_B);
    m_makeBaseline->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(m_makeBaseline);
    connect(m_makeBaseline, &QAction::triggered, this, &EvaluationsTab::toggleBaseline);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &EvaluationsTab::showChosen);
    return card;
}

QWidget* EvaluationsTab::makeThreshold()
{
    auto* card = new Card;
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(16, metrics::between, 16, 14);
    layout->setSpacing(metrics::inside);
    layout->addWidget(textLabel(TextKind::Strong, tr("If the threshold moved")));
    layout->addWidget(m_threshold);
    layout->addStretch();
    auto* scrolled = new QScrollArea;
    scrolled->setAccessibleName(tr("What another threshold would make of it"));
    scrolled->setWidget(card);
    scrolled->setWidgetResizable(true);
    scrolled->setFrameShape(QFrame::NoFrame);
    scrolled->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scrolled->setFixedWidth(thresholdSide);
    return scrolled;
}

void EvaluationsTab::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    readOnceSeen();
}

void EvaluationsTab::readOnceSeen()
{
    if (m_stale && isVisible())
        read();
}

void EvaluationsTab::read()
{
    m_stale = false;
    m_reading.cancel();
    m_states->showLoading();
    m_reading = m_session.fetchResult<std::vector<RunEvaluation>>(
        tr("Reading evaluations"), this, [](db::Connection& connection) { return runEvaluations(connection); },
        [this](const Result<std::vector<RunEvaluation>>& rows) {
            m_states->showResult(rows, [this](const std::vector<RunEvaluation>& read) {
                take(read);
                return !read.empty();
            });
        });
}

void EvaluationsTab::take(const std::vector<RunEvaluation>& rows)
{
    countDecimals(rows);
    showColumns(rows);
    keepPlace(*m_table, [&] { m_model.setRows(rows); });
    if (!m_table->currentIndex().isValid() && m_model.rowCount() > 0)
        m_table->setCurrentIndex(m_model.index(0, 0));
}

/// Of each column as many as any of its figures has.
void EvaluationsTab::countDecimals(const std::vector<RunEvaluation>& rows)
{
    m_decimals.clear();
    m_thresholdDecimals = 0;
    for (const RunEvaluation& row : rows) {
        m_thresholdDecimals = std::max(m_thresholdDecimals, decimalsIn(row.threshold).value_or(0));
        for (const auto& [name, figure] : row.figures)
            m_decimals[name] = std::max(m_decimals[name], decimalsIn(figureText(figure)).value_or(0));
    }
}

Column<RunEvaluation> EvaluationsTab::figureColumn(const QString& name)
{
    return {name,
            [this, name](const RunEvaluation& row) {
                const double figure = row.figure(name);
                return std::isnan(figure) ? QStringLiteral("–")
                                          : evenFigure(figure, figureText(figure), m_decimals[name]);
            },
            [name](const RunEvaluation& row) { return row.figure(name); }, evaluationExtra};
}

void EvaluationsTab::showColumns(const std::vector<RunEvaluation>& rows)
{
    const QStringList figures = figureNames(rows);
    if (m_model.columnCount() > 0 && figures == m_figures)
        return;
    m_figures = figures;
    std::vector<Column<RunEvaluation>> columns{
        {tr("Run"),
         [this](const RunEvaluation& row) {
             return row.runUid == m_baseline ? tr("%1 (baseline)").arg(shownText(row.runName)) : shownText(row.runName);
         },
         {},
         evaluationExtra},
        {tr("Split"),
         [](const RunEvaluation& row) { return row.split.isEmpty() ? QStringLiteral("–") : shownText(row.split); },
         {},
         evaluationExtra},
        {tr("Threshold"),
         [this](const RunEvaluation& row) {
             return evenFigure(row.thresholdValue, row.threshold, m_thresholdDecimals);
         },
         [](const RunEvaluation& row) { return row.thresholdValue; }, evaluationExtra}};
    for (const QString& name : figures)
        columns.push_back(figureColumn(name));
    m_model.setColumns(std::move(columns));
}

void EvaluationsTab::setBaseline(const QString& uid)
{
    m_baseline = uid;
    keepPlace(*m_table, [&] {
        m_model.setPinned(uid.isEmpty() ? std::function<bool(const RunEvaluation&)>()
                                        : [uid](const RunEvaluation& row) { return row.runUid == uid; });
    });
}

QString EvaluationsTab::chosenRun() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() ? m_model.row(current.row()).runUid : QString();
}

void EvaluationsTab::showChosen()
{
    const QString run = chosenRun();
    if (run == m_shownRun || run.isEmpty())
        return;
    m_shownRun = run;
    m_threshold->showRun(run);
}

void EvaluationsTab::toggleBaseline()
{
    if (chosenRun().isEmpty())
        return;
    const QString uid = chosenRun() == m_baseline ? QString() : chosenRun();
    setBaseline(uid);
    Q_EMIT baselineChosen(uid);
}

} // namespace assay
