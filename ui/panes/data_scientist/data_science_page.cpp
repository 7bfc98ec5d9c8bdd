// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/data_scientist/data_science_page.h"

#include "ui/charts/metric_chart.h"
#include "ui/charts/chart_view.h"
#include "ui/panes/data_scientist/chart_grid.h"
#include "ui/panes/data_scientist/difference_card.h"
#include "ui/panes/data_scientist/experiments_list.h"
#include "ui/panes/data_scientist/runs_model.h"
#include "ui/panes/data_scientist/runs_table.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QSlider>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <set>

namespace assay {
namespace {

constexpr int defaultSmoothing = 60; ///< Hundredths, as in TensorBoard.
constexpr int mostSmoothing = 99;
constexpr std::size_t mostDrawn = 16; ///< Runs: as many as there are colours.

} // namespace

DataSciencePage::DataSciencePage(Session& session, QWidget* parent)
    : Page(tr("Data science"), parent)
    , m_session(session)
    , m_count(new Chip({}))
    , m_stack(new QStackedWidget)
    , m_experiments(new ExperimentsList)
    , m_runs(new RunsTable)
    , m_charts(new ChartGrid(session))
    , m_difference(new DifferenceCard)
{
    addChip(m_count);
    QPushButton* exportPoints = pushButton(ButtonKind::Secondary, tr("Export points…"));
    connect(exportPoints, &QPushButton::clicked, this, &DataSciencePage::exportAll);
    addAction(exportPoints);
    QPushButton* import = pushButton(ButtonKind::Primary, tr("Import…"));
    import->setEnabled(!session.database->readOnly());
    connect(import, &QPushButton::clicked, &session.events, &SessionEvents::importAsked);
    addAction(import);
    addTab(tr("Runs & charts"), makeRunsTab());
    connect(&session.events, &SessionEvents::changed, this, &DataSciencePage::readExperiments);
    connect(m_experiments, &ExperimentsList::choiceChanged, this, &DataSciencePage::readRuns);
    connect(m_runs, &RunsTable::choiceChanged, this, &DataSciencePage::drawChosen);
    connect(m_filter, &QLineEdit::textChanged, m_runs, &RunsTable::setFilter);
    connect(m_charts, &ChartGrid::exportAsked, this, &DataSciencePage::exportChart);
    setSmoothing(defaultSmoothing);
    readExperiments();
}

DataSciencePage::~DataSciencePage()
{
    m_readingExperiments.cancel();
    m_readingRuns.cancel();
}

QWidget* DataSciencePage::makeRunsTab()
{
    auto* full = new QWidget;
    auto* layout = new QVBoxLayout(full);
    layout->setContentsMargins(metrics::page, metrics::between, metrics::page, metrics::between);
    layout->setSpacing(metrics::between - 2);
    layout->addWidget(makeControls());
    auto* split = new QSplitter;
    split->setChildrenCollapsible(false);
    split->addWidget(makeLeft());
    split->addWidget(m_charts);
    m_charts->addBelow(m_difference);
    split->setStretchFactor(0, 2);
    split->setStretchFactor(1, 3);
    split->setSizes({472, 700});
    layout->addWidget(split, 1);

    auto* empty = new EmptyState("experiment", tr("No runs yet"),
                                 tr("Drop an mlruns folder, an MLflow database or a CSV log here. Experiments, runs and "
                                    "metrics appear by themselves; the source is only read."));
    QPushButton* import = pushButton(ButtonKind::Primary, tr("Import files…"));
    connect(import, &QPushButton::clicked, &m_session.events, &SessionEvents::importAsked);
    empty->addAction(import);
    m_stack->addWidget(full);
    m_stack->addWidget(empty);
    return m_stack;
}

QWidget* DataSciencePage::makeControls()
{
    auto* controls = new QWidget;
    auto* row = new QHBoxLayout(controls);
    row->setContentsMargins({});
    row->setSpacing(metrics::inside);
    m_filter = new QLineEdit;
    m_filter->setObjectName(QStringLiteral("filter"));
    m_filter->setPlaceholderText(tr("Filter runs by name, status, parameter or figure"));
    m_filter->setAccessibleName(tr("Filter runs"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setTextMargins(metrics::unit, 0, metrics::unit, 0);
    row->addWidget(m_filter, 1);
    m_smoothingWords = textLabel(TextKind::Muted, {});
    m_smoothingWords->setFixedWidth(112);
    m_smoothingWords->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row->addWidget(m_smoothingWords);
    auto* smoothing = new QSlider(Qt::Horizontal);
    smoothing->setObjectName(QStringLiteral("smoothing"));
    smoothing->setAccessibleName(tr("Smoothing"));
    smoothing->setRange(0, mostSmoothing);
    smoothing->setValue(defaultSmoothing);
    smoothing->setFixedWidth(120);
    connect(smoothing, &QSlider::valueChanged, this, &DataSciencePage::setSmoothing);
    row->addWidget(smoothing);
    row->addSpacing(metrics::inside);
    auto* axis = new QComboBox;
    axis->setObjectName(QStringLiteral("axis"));
    axis->setAccessibleName(tr("X axis"));
    axis->addItem(tr("X: step"), static_cast<int>(XAxis::Step));
    axis->addItem(tr("X: wall time"), static_cast<int>(XAxis::WallTime));
    connect(axis, &QComboBox::currentIndexChanged, this, [this, axis] {
        m_charts->setOptions({static_cast<XAxis>(axis->currentData().toInt()), m_charts->options().smoothing});
    });
    row->addWidget(axis);
    return controls;
}

QWidget* DataSciencePage::makeLeft()
{
    auto* left = new QWidget;
    left->setMinimumWidth(320);
    auto* layout = new QVBoxLayout(left);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::between);
    layout->addWidget(m_experiments);
    layout->addWidget(m_runs, 1);
    return left;
}

void DataSciencePage::readExperiments()
{
    m_readingExperiments.cancel();
    m_readingExperiments = m_session.fetch<std::vector<ExperimentRow>>(
        tr("Reading experiments"), this, [](db::Connection& connection) { return experimentRows(connection); },
        [this](const std::vector<ExperimentRow>& rows) {
            m_stack->setCurrentIndex(rows.empty() ? 1 : 0);
            m_experiments->setExperiments(rows);
            readRuns();
        });
}

void DataSciencePage::readRuns()
{
    m_readingRuns.cancel();
    const RunFilter filter{.experiment = m_experiments->chosen()};
    m_readingRuns = m_session.fetch<std::vector<RunRow>>(
        tr("Reading runs"), this, [filter](db::Connection& connection) { return runRows(connection, filter); },
        [this](const std::vector<RunRow>& rows) {
            m_count->setWord(rows.size() == 1 ? tr("1 run") : tr("%1 runs").arg(rows.size()), Tone::Neutral);
            m_runs->setRuns(rows);
        });
}

void DataSciencePage::giveColors(const std::vector<RunId>& chosen)
{
    std::set<int> taken;
    for (auto it = m_colors.begin(); it != m_colors.end();) {
        const bool keep = std::find(chosen.begin(), chosen.end(), it->first) != chosen.end();
        if (keep)
            taken.insert(it->second);
        it = keep ? std::next(it) : m_colors.erase(it);
    }
    for (const RunId run : chosen) {
        int color = 0;
        while (taken.count(color) > 0)
            ++color;
        if (m_colors.try_emplace(run, color).second)
            taken.insert(color);
    }
}

void DataSciencePage::drawChosen()
{
    std::vector<RunId> chosen = m_runs->chosen();
    chosen.resize(std::min(chosen.size(), mostDrawn));
    giveColors(chosen);
    m_runs->model().setColors(m_colors);
    std::vector<const RunRow*> rows;
    for (const RunId run : chosen) {
        if (const int row = m_runs->model().rowOf(run); row >= 0)
            rows.push_back(&m_runs->model().row(row));
    }
    m_difference->setRuns(rows); // First: the charts share the room it leaves.
    m_charts->setRuns(rows, m_colors);
}

void DataSciencePage::setSmoothing(int hundredths)
{
    m_smoothingWords->setText(tr("Smoothing %1").arg(hundredths / 100.0, 0, 'f', 2));
    m_charts->setOptions({m_charts->options().axis, hundredths / 100.0});
}

void DataSciencePage::exportChart(MetricChart& chart, ExportFormat format)
{
    const QString name = chart.metric().simplified().replace(QLatin1Char('/'), QLatin1Char('_'));
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the chart"), name + QLatin1Char('.') + fileSuffix(format));
    if (path.isEmpty())
        return;
    if (format == ExportFormat::Csv) {
        const auto lines = chart.view().lines();
        return write(path, [metric = chart.metric(), lines] { return linesAsCsv(metric, lines); });
    }
    const QByteArray bytes = format == ExportFormat::Png ? widgetAsPng(chart) : widgetAsSvg(chart, chart.metric());
    write(path, [bytes] { return bytes; });
}

void DataSciencePage::exportAll()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Export points"), QStringLiteral("points.csv"));
    if (!path.isEmpty())
        write(path, m_charts->csvWriter());
}

void DataSciencePage::write(const QString& path, const std::function<QByteArray()>& bytes)
{
    const auto job = startJob<void>(&m_session.reads, [path, bytes](JobContext<void>&) { return writeFile(path, bytes()); });
    m_session.jobs.follow(tr("Writing %1").arg(QFileInfo(path).fileName()), QFuture<void>(job));
    whenDone(job, this, [this](const Result<>& written) {
        if (!written)
            Q_EMIT m_session.events.failed(written.error());
    });
}

} // namespace assay
