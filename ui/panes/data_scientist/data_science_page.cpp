// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/data_scientist/data_science_page.h"

#include "ui/panes/data_scientist/chart_controls.h"
#include "ui/panes/data_scientist/chart_exports.h"
#include "ui/panes/data_scientist/chart_grid.h"
#include "ui/panes/data_scientist/chart_notes.h"
#include "ui/panes/data_scientist/compare_tab.h"
#include "ui/panes/data_scientist/difference_card.h"
#include "ui/panes/data_scientist/evaluations_tab.h"
#include "ui/panes/data_scientist/experiments_list.h"
#include "ui/panes/data_scientist/filter_field.h"
#include "ui/panes/data_scientist/logged_sections.h"
#include "ui/panes/data_scientist/report_blocks.h"
#include "ui/panes/data_scientist/runs_model.h"
#include "ui/panes/data_scientist/runs_view.h"
#include "ui/panes/data_scientist/use_case_link.h"
#include "ui/panes/data_scientist/values_panel.h"
#include "ui/panes/view_menu.h"
#include "ui/reports/reports_view.h"
#include "ui/teamwork/handovers_tab.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/view_states.h"

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
constexpr int evaluationsPlace = 2;
constexpr int reportsTab = 3;
constexpr int handoversPlace = 4;
const QString evaluationsKey = QStringLiteral("evaluations");
const QString handoversKey = QStringLiteral("handovers");
const QByteArray runKind = QByteArrayLiteral("run");
const QByteArray reportKind = QByteArrayLiteral("report");
const QByteArray viewKind = QByteArrayLiteral("view");
const QByteArray experimentKind = QByteArrayLiteral("experiment");

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
    , m_logged(new LoggedSections(session, *m_charts))
    , m_exports(new ChartExports(session, *m_charts, *this))
    , m_values(new ValuesPanel(session, *m_charts))
    , m_notes(new ChartNotes(session, *m_charts))
    , m_compare(new CompareTab(session, *m_runs))
    , m_evaluations(new EvaluationsTab(session))
    , m_reports(new ReportsView(session))
    , m_useCase(new UseCaseLink(session, this))
    , m_views(new ViewMenu(
          session, RunsPage, [this] { return canonicalView(arrangement()); }, this))
{
    m_experiment->hide();
    addChip(m_experiment);
    addChip(m_count);
    addAction(m_useCase->button());
    addAction(m_views->button());
    addAction(makeCompareButton(*m_compare));
    addAction(makeExportButton());
    QPushButton* import = pushButton(ButtonKind::Primary, tr("Import…"));
    import->setEnabled(!session.database->readOnly());
    connect(import, &QPushButton::clicked, &session.events, &SessionEvents::importAsked);
    addAction(import);
    addTab(tr("Runs & charts"), makeRunsTab());
    addTab(tr("Compare"), m_compare);
    connect(m_compare, &CompareTab::writeAsked, m_exports, &ChartExports::savePicture);
    addTab(tr("Evaluations"), m_evaluations);
    addTab(tr("Reports"), m_reports);
    addHandovers();
    for (QAction* action : m_runs->actions())
        Page::addAction(action);
    Page::addAction(m_evaluations->baselineAction());
    connectParts();
    readExperiments();
}

void DataSciencePage::addHandovers()
{
    const RoleTab tab = handoversTab(Role::DataScientist);
    QWidget* view = tab.make(m_session);
    addTab(tab.title, view);
    addTabAction(handoversPlace, beginButton(tab, m_session, *view));
}

DataSciencePage::~DataSciencePage()
{
    m_readingExperiments.cancel();
    m_readingRuns.cancel();
}

QPushButton* DataSciencePage::makeCompareButton(CompareTab& tab)
{
    QPushButton* button = pushButton(ButtonKind::Secondary, tr("Compare"));
    button->setObjectName(QStringLiteral("compareChosen"));
    connect(m_runs, &RunsTable::choiceChanged, button, [this, button] {
        const std::size_t chosen = m_runs->chosen().size();
        button->setText(chosen < 2 ? tr("Compare") : tr("Compare %1").arg(chosen));
        button->setEnabled(chosen >= 2);
        button->setToolTip(chosen < 2 ? tr("Two runs or more have to be chosen in the table.")
                                      : tr("The chosen runs side by side"));
    });
    connect(button, &QPushButton::clicked, &tab, [this, &tab] {
        setCurrentTab(1);
        tab.setChosenOnly(true);
    });
    return button;
}

QPushButton* DataSciencePage::makeExportButton()
{
    QPushButton* button = pushButton(ButtonKind::Secondary, tr("Export"));
    auto* menu = new QMenu(button);
    menu->setObjectName(QStringLiteral("exportMenu"));
    connect(menu->addAction(tr("Every point as CSV…")), &QAction::triggered, m_exports, &ChartExports::savePoints);
    menu->addSeparator();
    const std::pair<QString, ExportFormat> formats[] = {{tr("All charts as PDF…"), ExportFormat::Pdf},
                                                        {tr("All charts as one SVG…"), ExportFormat::Svg},
                                                        {tr("All charts as one PNG…"), ExportFormat::Png}};
    for (const auto& [words, format] : formats) {
        connect(menu->addAction(words), &QAction::triggered, this, [this, format = format] {
            m_exports->saveBook(m_experiment->word().isEmpty() ? tr("All experiments") : m_experiment->word(), format);
        });
    }
    connect(button, &QPushButton::clicked, menu,
            [button, menu] { menu->popup(button->mapToGlobal(QPoint(0, button->height() + metrics::unit))); });
    return button;
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
    connect(m_filter, &QLineEdit::textChanged, this, [this] {
        if (m_arriving || m_place.kind != viewKind)
            return;
        leavePlace(); // It is not that view any more.
        Q_EMIT placeChanged();
    });
    connect(m_runs, &RunsTable::baselineChanged, m_evaluations, &EvaluationsTab::setBaseline);
    connect(m_evaluations, &EvaluationsTab::baselineChosen, m_runs, &RunsTable::setBaseline);
    connect(m_runs, &RunsTable::stepsMissing, this, &DataSciencePage::readRuns);
    connect(m_filter, &FilterField::faultChanged, m_filterFault, [fault = m_filterFault](const QString& sentence) {
        fault->setText(sentence);
        fault->setVisible(!sentence.isEmpty());
    });
    connectCharts();
    connectViews();
    connect(m_reports, &ReportsView::chartsAsked, this, &DataSciencePage::reportCharts);
    connect(m_reports, &ReportsView::placeChanged, this, &DataSciencePage::placeChanged);
    auto* find = new QShortcut(QKeySequence(Qt::Key_Slash), this);
    connect(find, &QShortcut::activated, m_filter, [this] { m_filter->setFocus(Qt::ShortcutFocusReason); });
}

void DataSciencePage::connectCharts()
{
    connect(m_charts, &ChartGrid::exportAsked, m_exports, &ChartExports::saveChart);
    connect(m_controls, &ChartControls::layoutChanged, m_charts, &ChartGrid::setLayoutOfLines);
    connect(m_controls, &ChartControls::styleChanged, this, &DataSciencePage::drawChosen);
    connect(m_controls, &ChartControls::searched, m_charts, &ChartGrid::setSearch);
    connect(m_controls, &ChartControls::linkedChanged, m_charts, &ChartGrid::setLinked);
    connect(m_charts, &ChartGrid::linkedChanged, m_controls, &ChartControls::setLinked);
    connect(m_difference, &DifferenceCard::heightChanged, m_charts, &ChartGrid::arrange);
    connect(m_logged, &LoggedSections::heightChanged, m_charts, &ChartGrid::arrange);
    connect(m_logged, &LoggedSections::writeAsked, m_exports, &ChartExports::saveLogged);
    m_evaluations->setBaseline(readRunsLayout(m_session.database->projectUid()).baseline);
    m_charts->setLayoutOfLines(m_controls->layoutOfLines());
    m_charts->setPinned(readRunsLayout(m_session.database->projectUid()).pinnedMetrics);
    m_charts->setOrder(readRunsLayout(m_session.database->projectUid()).metricOrder);
    const auto rememberCharts = [this] {
        RunsLayout layout = readRunsLayout(m_session.database->projectUid());
        layout.pinnedMetrics = m_charts->pinned();
        layout.metricOrder = m_charts->order();
        rememberRunsLayout(m_session.database->projectUid(), layout);
    };
    connect(m_charts, &ChartGrid::pinnedChanged, this, rememberCharts);
    connect(m_charts, &ChartGrid::orderChanged, this, rememberCharts);
    connect(m_controls, &ChartControls::valuesAsked, m_values, &QWidget::setVisible);
    connect(m_values, &ValuesPanel::closeAsked, this, [this] { m_controls->setValuesShown(false); });
    connect(m_charts, &ChartGrid::selectionChanged, this, [this] {
        if (m_charts->selection())
            m_controls->setValuesShown(true);
    });
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
    auto* right = new QSplitter(Qt::Vertical);
    right->addWidget(m_charts);
    right->addWidget(m_values);
    right->setStretchFactor(0, 1);
    right->setChildrenCollapsible(false);
    m_values->hide();
    split->addWidget(right);
    m_charts->addBelow(m_logged);
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
    m_filter = new FilterField(m_session);
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
        if (!m_reports->open(address.key))
            return false;
        setCurrentTab(reportsTab);
        return true;
    }
    const bool isOfRuns = address.kind == runKind || address.kind == experimentKind || address.kind == viewKind;
    if (isOfRuns)
        setCurrentTab(0);
    else {
        if (m_arriving)
            leavePlace();
        if (address.key == handoversKey)
            setCurrentTab(handoversPlace);
        if (address.key == evaluationsKey)
            setCurrentTab(evaluationsPlace);
        return address.key.isEmpty() || address.key == handoversKey || address.key == evaluationsKey;
    }
    m_place = address;
    m_arriving = true;
    if (address.kind != viewKind) // One of an experiment that is not read yet could not be arranged.
        goOn();
    if (m_arriving)
        readExperiments(); // It may have been written a moment ago.
    return true;
}

Address DataSciencePage::address() const
{
    if (currentTab() == reportsTab && !m_reports->place().isEmpty())
        return {.project = {}, .kind = reportKind, .key = m_reports->place()};
    if (currentTab() == handoversPlace)
        return {.project = {}, .kind = {}, .key = handoversKey};
    if (currentTab() == evaluationsPlace)
        return {.project = {}, .kind = {}, .key = evaluationsKey};
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
    if (m_place.kind == viewKind) {
        m_arriving = false;
        m_views->open(m_place.key);
        return;
    }
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
                m_useCase->show(m_experiments->chosenRow());
                readRuns();
                if (!m_place.kind.isEmpty())
                    m_views->stay(); // Somebody came for something there.
                m_views->begin();
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
        [filter, wish = m_runs->wish(), steps = m_runs->steps()](db::Connection& connection) {
            return assay::readRuns(connection, filter, steps, wish);
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
    m_useCase->show(experiment);
    m_controls->setTable(*runs.table);
    m_filter->setTable(runs.table);
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
    runs.reserve(rows.size());
    m_drawnUids.clear();
    for (const std::size_t row : rows) {
        m_drawnUids << table->runs[row].uid;
        runs.push_back({table->runs[row].id, table->runs[row].name, colors.at(table->runs[row].id)});
    }
    m_charts->setLines(std::move(lines), planFacets(*table, rows, style.facetBy), style.groupKind);
    m_logged->setRuns(runs);
    m_notes->setRuns(chosen);
    m_difference->show(table, rows, runs); // First: the charts share the room it leaves.
    m_charts->setRuns(table, std::move(rows), std::move(runs));
}

void DataSciencePage::reportCharts()
{
    const Result<std::vector<BlockContent>> blocks =
        reportBlocks(m_charts->plan(), m_charts->layoutOfLines(), m_drawnUids, m_charts->notes());
    if (blocks)
        m_reports->addBlocks(*blocks);
    else
        Q_EMIT m_session.events.failed(blocks.error());
}

} // namespace assay
