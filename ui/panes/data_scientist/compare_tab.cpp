// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/data_scientist/compare_tab.h"

#include "ui/charts/color_legend.h"
#include "ui/charts/parallel_plot.h"
#include "ui/charts/scatter_matrix.h"
#include "ui/charts/scatter_plot.h"
#include "ui/panes/data_scientist/columns_popup.h"
#include "ui/panes/data_scientist/compare_axes.h"
#include "ui/panes/data_scientist/compare_controls.h"
#include "ui/panes/data_scientist/importance_table.h"
#include "ui/panes/data_scientist/runs_model.h"
#include "ui/panes/data_scientist/runs_table.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/file_dialog.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/view_states.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QImage>
#include <QMenu>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace assay {
namespace {

std::vector<std::size_t> rowsOf(const RunsTable& runs, const RunsModel& model, bool chosenOnly)
{
    std::vector<std::size_t> rows;
    if (!chosenOnly) {
        const std::vector<quint32>& found = model.rows().found().runs;
        rows.assign(found.begin(), found.end());
        return rows;
    }
    for (const RunId run : runs.chosen()) {
        if (const auto row = model.table()->rowOf(run))
            rows.push_back(*row);
    }
    return rows;
}

QString titleFor(const CompareChoice& choice)
{
    const QString metric = titleOf(choice.metric);
    switch (choice.kind) {
    case CompareKind::Parallel:
        return CompareTab::tr("Parallel coordinates");
    case CompareKind::Scatter:
        return CompareTab::tr("%1 over %2").arg(titleOf(choice.y), titleOf(choice.x));
    case CompareKind::Matrix:
        return CompareTab::tr("Scatter matrix");
    case CompareKind::Bars:
        return choice.barsBy ? CompareTab::tr("Mean of %1 by %2").arg(metric, titleOf(*choice.barsBy)) : metric;
    case CompareKind::Boxes:
        return CompareTab::tr("%1 by %2").arg(metric, titleOf(choice.boxesBy));
    case CompareKind::Importance:
        return CompareTab::tr("What goes with %1").arg(metric);
    }
    return {};
}

} // namespace

CompareTab::CompareTab(Session& session, RunsTable& runs, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_runs(runs)
    , m_kinds(new Segments(tr("Kind of comparison")))
    , m_scope(new Segments(tr("Runs to compare")))
    , m_controls(new CompareControls)
    , m_empty(new EmptyState("chart", tr("Nothing to compare"), {}))
    , m_title(elidedLabel(TextKind::Strong, {}))
    , m_legend(new ColorLegend)
    , m_footer(elidedLabel(TextKind::Note, {}))
    , m_chooseKept(pushButton(ButtonKind::Secondary, tr("Choose these runs")))
    , m_plots(new QStackedWidget)
    , m_parallel(new ParallelPlot)
    , m_scatter(new ScatterPlot)
    , m_matrix(new ScatterMatrix)
    , m_bars(new BarPlot)
    , m_boxes(new BoxPlot)
    , m_importance(new ImportanceTable)
    , m_outdated(std::make_shared<std::atomic_bool>(false))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::page, metrics::between, metrics::page, metrics::between);
    layout->setSpacing(metrics::between - 2);
    layout->addWidget(makeChoices());
    m_card = makeCard();
    m_states = new ViewStates(m_card, m_empty, Skeleton::Shape::Table);
    layout->addWidget(m_states, 1);
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &CompareTab::read);
    connect(m_states, &ViewStates::retryAsked, this, &CompareTab::readLater);
    connect(&runs, &RunsTable::choiceChanged, this, &CompareTab::readLater);
    connect(&runs.model(), &QAbstractItemModel::dataChanged, this, &CompareTab::readLater); // Colours.
    connectPlots();
}

CompareTab::~CompareTab()
{
    *m_outdated = true;
}

QWidget* CompareTab::makeChoices()
{
    m_kinds->setObjectName(QStringLiteral("compareKinds"));
    for (const QString& word :
         {tr("Parallel coordinates"), tr("Scatter"), tr("Scatter matrix"), tr("Bars"), tr("Boxes"), tr("Importance")})
        m_kinds->add(word);
    for (const QString& word : {tr("Matching runs"), tr("Chosen runs")})
        m_scope->add(word);
    m_scope->setToolTip(tr("All runs that the filter of the runs table leaves, or only those chosen in it"));
    auto* choices = new QWidget;
    auto* rows = new QVBoxLayout(choices);
    rows->setContentsMargins({});
    rows->setSpacing(metrics::between - 2);
    rows->addWidget(m_kinds, 0, Qt::AlignLeft);
    auto* row = new QHBoxLayout;
    row->addWidget(m_controls, 1);
    row->addWidget(m_scope);
    rows->addLayout(row);
    connect(m_kinds, &Segments::currentChanged, this, [this](int place) {
        m_choice.kind = static_cast<CompareKind>(place);
        readLater();
    });
    connect(m_scope, &Segments::currentChanged, this, [this](int place) {
        m_choice.chosenOnly = place == 1;
        readLater();
    });
    return choices;
}

Card* CompareTab::makeCard()
{
    auto* card = new Card;
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(1, 6, 1, metrics::inside);
    layout->setSpacing(metrics::unit);
    auto* header = new QHBoxLayout;
    header->setContentsMargins(13, 0, 5, 0);
    header->setSpacing(metrics::inside);
    header->addWidget(m_title, 1);
    header->addWidget(m_legend);
    m_chooseKept->setObjectName(QStringLiteral("chooseKept"));
    m_chooseKept->setToolTip(tr("Choose the runs within the brushes in the runs table"));
    m_chooseKept->hide();
    header->addWidget(m_chooseKept);
    header->addWidget(makeMenu());
    layout->addLayout(header);
    for (QWidget* plot : std::initializer_list<QWidget*>{m_parallel, m_scatter, m_matrix, scrolled(m_bars),
                                                         scrolled(m_boxes), m_importance})
        m_plots->addWidget(plot);
    layout->addWidget(m_plots, 1);
    auto* footer = new QHBoxLayout;
    footer->setContentsMargins(13, 2, 12, 0);
    footer->addWidget(m_footer);
    layout->addLayout(footer);
    return card;
}

QScrollArea* CompareTab::scrolled(QWidget* plot)
{
    auto* area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* inside = new QWidget;
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins({});
    column->addWidget(plot);
    column->addStretch();
    plot->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    area->setWidget(inside);
    area->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    return area;
}

QPushButton* CompareTab::makeMenu()
{
    QPushButton* more = iconButton("more", tr("Save or copy the comparison"));
    more->setFixedSize(26, 26);
    auto* menu = new QMenu(more);
    connect(menu->addAction(tr("Copy picture")), &QAction::triggered, this,
            [this] { QGuiApplication::clipboard()->setImage(QImage::fromData(picture(ExportFormat::Png), "PNG")); });
    menu->addSeparator();
    connect(menu->addAction(tr("Save as PNG…")), &QAction::triggered, this, [this] { save(ExportFormat::Png); });
    connect(menu->addAction(tr("Save as SVG…")), &QAction::triggered, this, [this] { save(ExportFormat::Svg); });
    connect(menu->addAction(tr("Save as PDF…")), &QAction::triggered, this, [this] { save(ExportFormat::Pdf); });
    connect(more, &QPushButton::clicked, menu,
            [more, menu] { menu->popup(more->mapToGlobal(QPoint(0, more->height()))); });
    return more;
}

void CompareTab::connectPlots()
{
    connect(m_controls, &CompareControls::changed, this, [this] {
        m_controls->fill(m_choice);
        readLater();
    });
    connect(m_controls, &CompareControls::fieldsAsked, this, &CompareTab::chooseFields);
    connect(m_parallel, &ParallelPlot::brushed, this, &CompareTab::tellBrush);
    connect(m_parallel, &ParallelPlot::axesChanged, this, [this] {
        m_choice.axes.clear();
        for (const ParallelAxis& axis : m_parallel->axes())
            m_choice.axes.push_back(m_parallel->fieldOf(axis).field);
    });
    const auto toggleRun = [this](std::size_t run) { toggle(m_data.plot->runs[run].id); };
    connect(m_parallel, &ParallelPlot::runClicked, this, toggleRun);
    connect(m_scatter, &ScatterPlot::runClicked, this, toggleRun);
    connect(m_matrix, &ScatterMatrix::runClicked, this, toggleRun);
    connect(m_matrix, &ScatterMatrix::hovered, this, [this](std::optional<std::size_t> run) {
        m_footer->setText(run ? m_data.plot->runs[*run].name : m_data.footer);
    });
    connect(m_bars, &BarPlot::rowClicked, this, [this](std::size_t row) {
        if (m_bars->bars()[row].run)
            toggle(m_bars->bars()[row].run);
    });
    connect(m_chooseKept, &QPushButton::clicked, this, &CompareTab::chooseKept);
}

void CompareTab::setKind(CompareKind kind)
{
    m_kinds->setCurrent(static_cast<int>(kind));
}

void CompareTab::setChosenOnly(bool only)
{
    m_scope->setCurrent(only ? 1 : 0);
}

QString CompareTab::footer() const
{
    return m_footer->text();
}

std::optional<CompareView> CompareTab::arrangement() const
{
    if (m_choice.axes.empty() && m_choice.matrix.empty())
        return std::nullopt;
    return CompareView{m_choice, m_toArrange ? *m_toArrange : arrangedAxes(*m_parallel)};
}

void CompareTab::arrange(const CompareView& view)
{
    m_kinds->setCurrent(static_cast<int>(view.choice.kind));
    m_scope->setCurrent(view.choice.chosenOnly ? 1 : 0);
    m_choice = view.choice;
    m_toArrange = view.arranged;
    readLater();
}

void CompareTab::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale)
        read();
}

void CompareTab::readLater()
{
    *m_outdated = true;
    m_stale = true;
    if (isVisible())
        m_soon.start();
}

void CompareTab::read()
{
    m_stale = false;
    *m_outdated = true;
    m_outdated = std::make_shared<std::atomic_bool>(false);
    m_states->showLoading();
    const RunsModel& model = m_runs.model();
    const auto job = startJob<CompareData>(
        &m_session.reads,
        [table = model.table(), rows = rowsOf(m_runs, model, m_choice.chosenOnly), colors = model.colors(),
         choice = m_choice, outdated = m_outdated](JobContext<CompareData>&) {
            return Result<CompareData>(
                readCompareData(*table, rows, colors, choice, [outdated] { return outdated->load(); }));
        });
    m_session.jobs.follow(tr("Comparing runs"), QFuture<void>(job), JobKind::Background);
    whenDone(job, this, [this, outdated = m_outdated](const Result<CompareData>& data) {
        if (outdated->load())
            return;
        if (data)
            take(*data);
        else
            m_states->showError(data.error());
    });
}

void CompareTab::take(const CompareData& data)
{
    m_data = data;
    m_choice = data.choice;
    m_controls->show(m_choice, m_data.options);
    m_title->setText(titleFor(m_choice));
    m_footer->setText(m_data.footer);
    m_legend->setField(m_data.plot ? m_data.plot->color : std::nullopt);
    m_chooseKept->hide();
    m_plots->setCurrentIndex(static_cast<int>(m_choice.kind));
    if (!m_data.nothing.isEmpty()) {
        m_empty->setSentence(m_data.nothing);
        return m_states->showEmpty();
    }
    showPlot();
    m_states->showContent();
}

void CompareTab::showPlot()
{
    switch (m_choice.kind) {
    case CompareKind::Parallel:
        if (m_toArrange) // Another order and other brushes than those that are kept from table to table.
            m_parallel->setTable(std::make_shared<const PlotTable>());
        m_parallel->setTable(m_data.plot);
        if (m_toArrange)
            arrangeAxes(*m_parallel, *std::exchange(m_toArrange, std::nullopt));
        return;
    case CompareKind::Scatter:
        m_scatter->setScales(m_choice.xScale, m_choice.yScale);
        m_scatter->setTable(m_data.plot, 0, 1);
        if (const std::size_t drawn = m_scatter->drawnRuns(); drawn < m_data.plot->runs.size())
            m_footer->setText(
                tr("%1 · %2 without a place on these axes").arg(m_data.footer).arg(m_data.plot->runs.size() - drawn));
        return;
    case CompareKind::Matrix:
        return m_matrix->setTable(m_data.plot);
    case CompareKind::Bars:
        return m_bars->setBars(m_data.bars, m_data.valueField);
    case CompareKind::Boxes:
        return m_boxes->setBoxes(m_data.boxes, m_data.valueField);
    case CompareKind::Importance:
        return m_importance->setImportances(m_data.importances);
    }
}

void CompareTab::tellBrush(const std::vector<std::size_t>& kept)
{
    const bool brushed = m_parallel->isBrushed();
    m_footer->setText(brushed ? tr("%1 · %2 within the brushes").arg(m_data.footer).arg(kept.size()) : m_data.footer);
    m_chooseKept->setText(kept.size() == 1 ? tr("Choose this run") : tr("Choose these %1 runs").arg(kept.size()));
    m_chooseKept->setVisible(brushed && !kept.empty());
    m_parallel->setAccessibleDescription(m_footer->text());
}

void CompareTab::chooseFields(const QPoint& corner)
{
    const bool matrix = m_choice.kind == CompareKind::Matrix;
    std::vector<RunColumn> columns;
    for (const RunField& field : matrix ? m_choice.matrix : m_choice.axes)
        columns.push_back({field});
    auto* popup = new ColumnsPopup(*m_runs.model().table(), columns, this);
    connect(popup, &ColumnsPopup::changed, this, [this](const std::vector<RunColumn>& chosen) {
        std::vector<RunField> fields;
        fields.reserve(chosen.size());
        for (const RunColumn& column : chosen)
            fields.push_back(column.field);
        setFields(fields);
    });
    connect(popup, &ColumnsPopup::usualAsked, this, [this] { setFields({}); });
    popup->move(corner);
    popup->show();
}

/// Of the kind at hand; with fewer than two the usual ones come back.
void CompareTab::setFields(const std::vector<RunField>& fields)
{
    if (m_choice.kind == CompareKind::Matrix)
        m_choice.matrix = fields;
    else
        m_choice.axes = fields;
    readLater();
}

/// Adds the run to those chosen in the table, or takes it out.
void CompareTab::toggle(RunId run)
{
    std::vector<RunId> chosen = m_runs.chosen();
    if (std::erase(chosen, run) == 0)
        chosen.push_back(run);
    m_runs.choose(std::move(chosen));
}

void CompareTab::chooseKept()
{
    std::vector<RunId> chosen;
    for (const std::size_t run : m_parallel->kept())
        chosen.push_back(m_data.plot->runs[run].id);
    m_runs.choose(std::move(chosen));
}

/// Bars and boxes may be higher than what is in view; they are pictured whole.
QByteArray CompareTab::picture(ExportFormat format)
{
    QWidget& shown = m_choice.kind == CompareKind::Bars ? static_cast<QWidget&>(*m_bars)
        : m_choice.kind == CompareKind::Boxes           ? static_cast<QWidget&>(*m_boxes)
                                                        : static_cast<QWidget&>(*m_card);
    if (format == ExportFormat::Pdf)
        return widgetAsPdf(shown, m_title->text());
    return format == ExportFormat::Svg ? widgetAsSvg(shown, m_title->text()) : widgetAsPng(shown);
}

void CompareTab::save(ExportFormat format)
{
    const QString path = fileToSave(this, tr("Save the comparison"), fileNameFor(m_title->text(), format));
    if (!path.isEmpty())
        Q_EMIT writeAsked(path, picture(format));
}

} // namespace assay
