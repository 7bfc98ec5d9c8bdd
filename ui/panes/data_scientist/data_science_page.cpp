// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/data_scientist/data_science_page.h"

#include "core/base/write_file.h"
#include "ui/charts/chart_csv.h"
#include "ui/charts/chart_view.h"
#include "ui/charts/metric_chart.h"
#include "ui/panes/data_scientist/chart_book.h"
#include "ui/panes/data_scientist/chart_controls.h"
#include "ui/panes/data_scientist/chart_grid.h"
#include "ui/panes/data_scientist/compare_tab.h"
#include "ui/panes/data_scientist/difference_card.h"
#include "ui/panes/data_scientist/experiments_list.h"
#include "ui/panes/data_scientist/filter_field.h"
#include "ui/panes/data_scientist/runs_model.h"
#include "ui/panes/data_scientist/runs_view.h"
#include "ui/reports/reports_view.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/view_states.h"

#include <QFileDialog>
#include <QLocale>
#include <QMenu>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace assay {
namespace {

constexpr std::size_t mostDrawn = 16;     ///< Runs: as many as there are colours.
constexpr std::size_t mostGrouped = 1000; ///< Runs, where several share a line.
constexpr std::size_t mostReported = 20;  ///< Charts that are added to a report at once.
constexpr qsizetype mostReportedRuns = 16;
constexpr int reportsTab = 2;
const QByteArray runKind = QByteArrayLiteral("run");
const QByteArray reportKind = QByteArrayLiteral("report");
const QByteArray experimentKind = QByteArrayLiteral("experiment");

/// Makes what a file of a chart holds: pictures at once, since they are painted here, figures when it is called.
std::function<Result<QByteArray>()> chartWriter(MetricChart& chart, ExportFormat format)
{
    const QString metric = chart.key();
    const ChartView& view = chart.view();
    const auto made = [](const QByteArray& bytes) { return [bytes] { return Result<QByteArray>(bytes); }; };
    switch (format) {
    case ExportFormat::Png:
        return made(widgetAsPng(chart));
    case ExportFormat::Svg:
        return made(widgetAsSvg(chart, metric));
    case ExportFormat::Pdf:
        return made(widgetAsPdf(chart, metric));
    case ExportFormat::Csv:
        return [metric, lines = view.lines()] { return Result<QByteArray>(linesAsCsv(metric, lines)); };
    case ExportFormat::DrawnCsv:
        break;
    }
    return [metric, lines = view.lines(), range = view.xRange(), columns = static_cast<int>(view.plotArea().width())] {
        return Result<QByteArray>(drawnLinesAsCsv(metric, lines, range, columns));
    };
}

} // namespace

DataSciencePage::DataSciencePage(Session& session, QWidget* parent)
    : Page(tr("Data science"), parent)
    , m_session(session)
    , m_experiment(new Chip({}))
    , m_count(new Chip({}))
    , m_experiments(new ExperimentsList)
    , m_runs(new RunsTable(session))
    , m_controls(new ChartControls)
    , m_charts(new ChartGrid(session))
    , m_difference(new DifferenceCard)
    , m_reports(new ReportsView(session))
{
    m_experiment->hide();
    addChip(m_experiment);
    addChip(m_count);
    QPushButton* exportPoints = pushButton(ButtonKind::Secondary, tr("Export"));
    auto* exports = new QMenu(exportPoints);
    connect(exports->addAction(tr("Every point as CSV…")), &QAction::triggered, this, &DataSciencePage::exportAll);
    connect(exports->addAction(tr("All charts as PDF…")), &QAction::triggered, this, &DataSciencePage::exportBook);
    connect(exportPoints, &QPushButton::clicked, exports, [exportPoints, exports] {
        exports->popup(exportPoints->mapToGlobal(QPoint(0, exportPoints->height() + metrics::unit)));
    });
    addAction(exportPoints);
    QPushButton* import = pushButton(ButtonKind::Primary, tr("Import…"));
    import->setEnabled(!session.database->readOnly());
    connect(import, &QPushButton::clicked, &session.events, &SessionEvents::importAsked);
    addAction(import);
    addTab(tr("Runs & charts"), makeRunsTab());
    auto* compare = new CompareTab(session, *m_runs);
    addTab(tr("Compare"), compare);
    connect(compare, &CompareTab::writeAsked, this, [this](const QString& path, const QByteArray& bytes) {
        write(path, [bytes] { return Result<QByteArray>(bytes); });
    });
    addTab(tr("Reports"), m_reports);
    connectParts();
    readExperiments();
}

DataSciencePage::~DataSciencePage()
{
    m_readingExperiments.cancel();
    m_readingRuns.cancel();
}

void DataSciencePage::connectParts()
{
    connect(&m_session.events, &SessionEvents::changed, this, &DataSciencePage::readExperiments);
    connect(m_experiments, &ExperimentsList::choiceChanged, this, &DataSciencePage::readRuns);
    connect(m_experiments, &ExperimentsList::choiceChanged, this, [this] {
        if (m_arriving)
            return; // On the way to where open() was asked to go.
        leavePlace();
        Q_EMIT placeChanged();
    });
    connect(m_runs, &RunsTable::choiceChanged, this, &DataSciencePage::drawChosen);
    connect(m_runs, &RunsTable::choiceMade, this, &DataSciencePage::leavePlace);
    connect(m_filter, &FilterField::filterChanged, m_runs, &RunsTable::setFilter);
    connect(m_filter, &FilterField::faultChanged, m_filterFault, [fault = m_filterFault](const QString& sentence) {
        fault->setText(sentence);
        fault->setVisible(!sentence.isEmpty());
    });
    connect(m_charts, &ChartGrid::exportAsked, this, &DataSciencePage::exportChart);
    connect(m_controls, &ChartControls::layoutChanged, m_charts, &ChartGrid::setLayoutOfLines);
    connect(m_controls, &ChartControls::styleChanged, this, &DataSciencePage::drawChosen);
    connect(m_controls, &ChartControls::searched, m_charts, &ChartGrid::setSearch);
    connect(m_controls, &ChartControls::linkedChanged, m_charts, &ChartGrid::setLinked);
    connect(m_charts, &ChartGrid::linkedChanged, m_controls, &ChartControls::setLinked);
    connect(m_difference, &DifferenceCard::heightChanged, m_charts, &ChartGrid::arrange);
    m_charts->setLayoutOfLines(m_controls->layoutOfLines());
    m_charts->setPinned(readRunsLayout(m_session.database->projectUid()).pinnedMetrics);
    connect(m_charts, &ChartGrid::pinnedChanged, this, [this] {
        RunsLayout layout = readRunsLayout(m_session.database->projectUid());
        layout.pinnedMetrics = m_charts->pinned();
        rememberRunsLayout(m_session.database->projectUid(), layout);
    });
    connect(m_reports, &ReportsView::chartsAsked, this, &DataSciencePage::reportCharts);
    connect(m_reports, &ReportsView::placeChanged, this, &DataSciencePage::placeChanged);
    auto* find = new QShortcut(QKeySequence(Qt::Key_Slash), this);
    connect(find, &QShortcut::activated, m_filter, [this] { m_filter->setFocus(Qt::ShortcutFocusReason); });
}

QWidget* DataSciencePage::makeRunsTab()
{
    auto* full = new QWidget;
    auto* layout = new QVBoxLayout(full);
    layout->setContentsMargins(metrics::page, metrics::between, metrics::page, metrics::between);
    layout->setSpacing(metrics::between - 2);
    layout->addWidget(makeControls());
    m_filterFault = wrappedLabel(TextKind::Bad, {});
    m_filterFault->setObjectName(QStringLiteral("filterFault"));
    m_filterFault->hide();
    layout->addWidget(m_filterFault);
    auto* split = new QSplitter;
    split->setChildrenCollapsible(false);
    split->addWidget(makeLeft());
    split->addWidget(m_charts);
    m_charts->addBelow(m_difference);
    split->setStretchFactor(0, 2);
    split->setStretchFactor(1, 3);
    split->setSizes({472, 700});
    layout->addWidget(split, 1);

    auto* empty =
        new EmptyState("experiment", tr("No runs yet"),
                       tr("Drop an mlruns folder, an MLflow database or a CSV log here. Experiments, runs and "
                          "metrics appear by themselves; the source is only read."));
    QPushButton* import = pushButton(ButtonKind::Primary, tr("Import files…"));
    connect(import, &QPushButton::clicked, &m_session.events, &SessionEvents::importAsked);
    empty->addAction(import);
    m_states = new ViewStates(full, empty, Skeleton::Shape::Table);
    connect(m_states, &ViewStates::retryAsked, this, &DataSciencePage::readExperiments);
    return m_states;
}

QWidget* DataSciencePage::makeControls()
{
    auto* controls = new QWidget;
    auto* row = new QHBoxLayout(controls);
    row->setContentsMargins({});
    row->setSpacing(metrics::inside);
    m_filter = new FilterField;
    row->addWidget(m_filter, 3);
    row->addWidget(m_controls, 4);
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

bool DataSciencePage::open(const Address& address)
{
    if (address.kind == reportKind) {
        setCurrentTab(reportsTab);
        m_reports->open(address.key);
        return true;
    }
    if (address.kind == runKind || address.kind == experimentKind)
        setCurrentTab(0);
    if (address.kind != runKind && address.kind != experimentKind) {
        if (m_arriving)
            leavePlace();
        return address.key.isEmpty();
    }
    m_place = address;
    m_arriving = true;
    goOn();
    if (m_arriving)
        readExperiments(); // It may have been written a moment ago.
    return true;
}

Address DataSciencePage::address() const
{
    if (currentTab() == reportsTab && !m_reports->uid().isEmpty())
        return {.project = {}, .kind = reportKind, .key = m_reports->uid()};
    if (!m_place.kind.isEmpty())
        return m_place;
    if (m_runs->chosen().size() == 1 && !m_runs->currentUid().isEmpty())
        return {.project = {}, .kind = runKind, .key = m_runs->currentUid()};
    const QString experiment = m_experiments->chosenRow().uid;
    return experiment.isEmpty() ? Address{} : Address{.project = {}, .kind = experimentKind, .key = experiment};
}

void DataSciencePage::goOn()
{
    if (!m_arriving)
        return;
    if (m_place.kind == experimentKind)
        m_arriving = !m_experiments->choose(m_place.key);
    else if (m_runs->reveal(m_place.key))
        m_arriving = false;
    else if (!m_reading && m_experiments->chosen())
        m_experiments->choose({}); // It may belong to another experiment.
}

void DataSciencePage::tellNothingThere()
{
    const QString asked = linkOf({m_session.database->projectUid(), m_place.kind, m_place.key});
    leavePlace();
    Q_EMIT m_session.events.failed(
        {Error::Kind::NotFound, tr("The project has nothing at %1. Look for its name with Ctrl+K.").arg(asked), asked});
}

void DataSciencePage::leavePlace()
{
    m_place = {};
    m_arriving = false;
}

void DataSciencePage::readExperiments()
{
    m_readingExperiments.cancel();
    m_states->showLoading();
    m_readingExperiments = m_session.fetchResult<std::vector<ExperimentRow>>(
        tr("Reading experiments"), this, [](db::Connection& connection) { return experimentRows(connection); },
        [this](const Result<std::vector<ExperimentRow>>& result) {
            m_states->showResult(result, [this](const std::vector<ExperimentRow>& rows) {
                m_experiments->setExperiments(rows);
                readRuns();
                goOn();
                if (m_arriving && m_place.kind == experimentKind)
                    tellNothingThere();
                return !rows.empty();
            });
        });
}

/// One reading at a time: a run that logs all the time must not keep the table from ever being shown.
void DataSciencePage::readRuns()
{
    const std::optional<ExperimentId> experiment = m_experiments->chosen();
    if (m_reading && experiment == m_readFor) {
        m_readAgain = true;
        return;
    }
    m_readingRuns.cancel();
    m_reading = true;
    m_readAgain = false;
    m_readFor = experiment;
    const RunFilter filter{.experiment = experiment};
    m_readingRuns = m_session.fetchResult<ArrangedRuns>(
        tr("Reading runs"), this,
        [filter, query = m_runs->query()](db::Connection& connection) {
            return arrangeRuns(readRunTable(connection, filter), query);
        },
        [this](const Result<ArrangedRuns>& runs) {
            m_reading = false;
            if (runs)
                takeRuns(*runs);
            else
                m_states->showError(runs.error());
            if (m_readAgain)
                readRuns();
        });
}

void DataSciencePage::takeRuns(const ArrangedRuns& runs)
{
    const auto count = static_cast<qlonglong>(runs.table->size());
    m_count->setWord(count == 1 ? tr("1 run")
                                : tr("%1 runs").arg(QLocale(QLocale::English, QLocale::UnitedStates).toString(count)),
                     Tone::Neutral);
    const ExperimentRow experiment = m_experiments->chosenRow();
    m_experiment->setWord(experiment.name, Tone::Accent);
    m_experiment->setVisible(!experiment.name.isEmpty());
    m_controls->setTable(*runs.table);
    m_filter->setGoals(runs.table->goals);
    m_runs->setRuns(runs);
    const bool ofAllExperiments = !m_readFor;
    goOn();
    if (m_arriving && m_place.kind == runKind && ofAllExperiments)
        tellNothingThere();
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
    const LineStyle style = m_controls->style();
    const bool grouped = style.grouping.kind != RunGrouping::Kind::None;
    chosen.resize(std::min(chosen.size(), grouped ? mostGrouped : mostDrawn));
    m_runs->setDrawn(chosen.size());
    if (!grouped)
        giveColors(chosen);
    const std::shared_ptr<const RunTable> table = m_runs->model().table();
    std::vector<std::size_t> rows;
    for (const RunId run : chosen) {
        if (const std::optional<std::size_t> row = table->rowOf(run))
            rows.push_back(*row);
    }
    std::vector<DrawnGroup> lines = planLines(*table, rows, style, m_colors);
    const std::map<RunId, int> colors = colorsOf(lines);
    m_runs->model().setColors(colors);
    std::vector<DrawnRun> runs;
    m_drawnUids.clear();
    for (const std::size_t row : rows)
        m_drawnUids << table->runs[row].uid;
    for (const std::size_t row : rows)
        runs.push_back({table->runs[row].id, table->runs[row].name, colors.at(table->runs[row].id)});
    m_charts->setLines(std::move(lines), style.groupKind);
    m_difference->show(table, rows, runs); // First: the charts share the room it leaves.
    m_charts->setRuns(table, std::move(rows), std::move(runs));
}

/// The charts that stand in the grid, and a table of what its runs logged once.
void DataSciencePage::reportCharts()
{
    const QStringList runs = m_drawnUids.mid(0, mostReportedRuns);
    std::vector<BlockContent> contents;
    QStringList known;
    for (const MetricSection& section : m_charts->plan().sections) {
        for (const QString& metric : section.metrics) {
            if (known.contains(metric))
                continue;
            known << metric;
            BlockContent chart{.kind = ReportBlockKind::Chart, .metric = metric, .layout = m_charts->layoutOfLines()};
            chart.layout.clipsOutliers = false; // A report shows every value.
            chart.runUids = runs;
            contents.push_back(chart);
        }
    }
    if (!m_charts->plan().once.isEmpty()) {
        BlockContent table{.kind = ReportBlockKind::Table, .columns = {{RunField::Kind::Name}}};
        for (const QString& metric : m_charts->plan().once.mid(0, mostReported))
            table.columns.push_back({RunField::Kind::Metric, metric});
        table.runUids = runs;
        contents.push_back(table);
    }
    if (runs.isEmpty() || contents.empty() || contents.size() > mostReported) {
        Q_EMIT m_session.events.failed({Error::Kind::Invalid,
                                        tr("Choose runs, and with the search above the charts at most %1 of them: %2 "
                                           "are shown. Nothing was added to the report.")
                                            .arg(mostReported)
                                            .arg(contents.size()),
                                        {}});
        return;
    }
    m_reports->addBlocks(contents);
}

void DataSciencePage::exportChart(MetricChart& chart, ExportFormat format)
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the chart"), fileNameFor(chart.key(), format));
    if (path.isEmpty())
        return;
    write(path, chartWriter(chart, format));
}

void DataSciencePage::exportAll()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Export points"), QStringLiteral("points.csv"));
    if (!path.isEmpty())
        write(path, m_charts->csvWriter());
}

void DataSciencePage::exportBook()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Save all charts"), QStringLiteral("charts.pdf"));
    if (path.isEmpty())
        return;
    auto* book = new ChartBook(m_session, m_charts->requests(), this);
    connect(book, &ChartBook::finished, this,
            [this, path](const QByteArray& pdf) { write(path, [pdf] { return Result<QByteArray>(pdf); }); });
    connect(book, &ChartBook::failed, &m_session.events, &SessionEvents::failed);
    book->start(m_experiment->word().isEmpty() ? tr("All experiments") : m_experiment->word());
}

void DataSciencePage::write(const QString& path, const std::function<Result<QByteArray>()>& bytes)
{
    const auto job = startJob<void>(&m_session.reads, [path, bytes](JobContext<void>&) -> Result<> {
        const Result<QByteArray> made = bytes();
        return made ? writeFile(path, *made) : Result<>(failed(made));
    });
    m_session.jobs.follow(tr("Writing %1").arg(QFileInfo(path).fileName()), QFuture<void>(job));
    whenDone(job, this, [this](const Result<>& written) {
        if (!written)
            Q_EMIT m_session.events.failed(written.error());
    });
}

} // namespace assay
