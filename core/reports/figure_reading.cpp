// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/figure_reading.h"

#include "core/base/number_text.h"
#include "core/base/text.h"
#include "core/charts/axis_ticks.h"
#include "core/db/migration.h"
#include "core/db/sql_error.h"
#include "core/metrics/series_digest.h"
#include "core/metrics/series_statistics.h"
#include "core/reports/figure_names.h"
#include "core/reports/figure_text.h"
#include "core/runs/run_queries.h"
#include "core/runs/series_store.h"

#include <QDateTime>

#include <cmath>

namespace assay::reports {
namespace {

constexpr int figureColumns = 640; ///< Pixel columns that a figure's lines are exact for.

FigureLine::Pieces piecesOf(const DrawnLine& drawn)
{
    FigureLine::Pieces pieces;
    bool broken = true;
    for (const QPointF& point : drawn.points) {
        const bool breaks = std::isnan(point.y());
        if (!breaks && broken)
            pieces.emplace_back();
        if (!breaks)
            pieces.back().push_back(point);
        broken = breaks;
    }
    return pieces;
}

/// One chart while it is read: all lines first, because they share the x axis.
class ChartReader {
public:
    ChartReader(db::Connection& connection, const BlockContent& content)
        : m_connection(connection)
        , m_content(content)
    {
    }

    ChartFigure read()
    {
        ChartFigure figure{m_content.metric, m_content.layout, {}};
        for (const QString& uid : m_content.runUids)
            figure.lines.push_back(readLine(uid));
        std::vector<const PlotLine*> lines;
        for (const PlotLine& plot : m_plots)
            lines.push_back(&plot);
        const std::optional<AxisRange> extent = xExtent(lines);
        for (std::size_t i = 0; extent && i < m_plots.size(); ++i) {
            const AxisRange range = extent->span() > 0 ? *extent : padded(*extent);
            figure.lines[i].raw = piecesOf(drawnPoints(m_plots[i], LineKind::Raw, range, figureColumns));
            if (m_content.layout.smoothing.active())
                figure.lines[i].smooth = piecesOf(drawnPoints(m_plots[i], LineKind::Smooth, range, figureColumns));
        }
        return figure;
    }

private:
    std::vector<MetricPoint> pointsOf(RunId run, const QString& metric)
    {
        const std::optional<SeriesId> found = series::find(m_connection, run, metric);
        return found ? series::points(m_connection, *found) : std::vector<MetricPoint>();
    }

    FigureLine readLine(const QString& runUid)
    {
        const Run run = findRun(m_connection, runUid);
        const std::vector<MetricPoint> points = pointsOf(run.id, m_content.metric);
        const std::vector<MetricPoint> over = m_content.layout.axis == XAxis::Metric
            ? pointsOf(run.id, m_content.layout.xMetric)
            : std::vector<MetricPoint>();
        metrics::SeriesStatistics statistics(m_content.metric);
        statistics.add(points);
        const SeriesSummary& summary = statistics.summary();
        PlotLine& plot = m_plots.emplace_back(preparePlotLine(points, m_content.layout, over));
        const auto notPositive = std::count_if(plot.marks.begin(), plot.marks.end(),
                                               [](const PlotMark& mark) { return mark.kind == MarkKind::NotPositive; });
        return {.runUid = run.uid,
                .runName = run.name,
                .points = summary.points,
                .digest = QString::fromLatin1(toHex(metrics::digestOfPoints(points))),
                .firstStep = points.empty() ? 0 : points.front().step,
                .lastStep = points.empty() ? 0 : points.back().step,
                .first = points.empty() ? std::nan("") : points.front().value,
                .last = points.empty() ? std::nan("") : points.back().value,
                .minimum = summary.minimum,
                .maximum = summary.maximum,
                .nan = summary.nanPoints,
                .infinite = summary.infPoints,
                .notPositive = notPositive,
                .withoutPlace = plot.withoutPlace,
                .raw = {},
                .smooth = {}};
    }

    db::Connection& m_connection;
    const BlockContent& m_content;
    std::vector<PlotLine> m_plots;
};

QString headingOf(const RunField& field)
{
    switch (field.kind) {
    case RunField::Kind::Name:
        return Text::tr("Run");
    case RunField::Kind::Status:
        return Text::tr("Status");
    case RunField::Kind::Started:
        return Text::tr("Started");
    case RunField::Kind::Duration:
        return Text::tr("Duration");
    case RunField::Kind::User:
        return Text::tr("Started by");
    case RunField::Kind::Source:
        return Text::tr("Script");
    case RunField::Kind::Experiment:
        return Text::tr("Experiment");
    case RunField::Kind::Data:
        return Text::tr("Data");
    default:
        break;
    }
    if (field.kind == RunField::Kind::Metric && field.value == RunField::Value::Minimum)
        return Text::tr("lowest %1").arg(field.key);
    if (isAtStep(field))
        return Text::tr("%1 at step %2").arg(field.key, QString::number(field.step));
    if (field.kind == RunField::Kind::Metric && field.value == RunField::Value::Maximum)
        return Text::tr("highest %1").arg(field.key);
    return field.key;
}

/// A cell as the report shows it: figures to the last bit, so that a reader can compare them with the project.
QString cellOf(const FieldReader& reader, std::size_t row)
{
    const double number = reader.number(row);
    switch (reader.field().kind) {
    case RunField::Kind::Started:
        return std::isnan(number)
            ? QString()
            : QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(number), Qt::UTC).toString(Qt::ISODate);
    case RunField::Kind::Duration:
        return std::isnan(number) ? QString() : shortDuration(number);
    case RunField::Kind::Metric:
        return std::isnan(number) ? QString() : QString::fromLatin1(numberText(number));
    default:
        break;
    }
    const QString* text = reader.text(row);
    return text ? *text : QString();
}

FigureBlock blockFigure(db::Connection& connection, const ReportBlock& block)
{
    FigureBlock figure{block.uid, block.version, block.content.kind, block.content.text, {}, {}};
    if (figure.kind == ReportBlockKind::Chart)
        figure.chart = chartFigure(connection, block.content);
    if (figure.kind == ReportBlockKind::Table)
        figure.table = tableFigure(connection, block.content);
    return figure;
}

} // namespace

ChartFigure chartFigure(db::Connection& connection, const BlockContent& content)
{
    return ChartReader(connection, content).read();
}

TableFigure tableFigure(db::Connection& connection, const BlockContent& content)
{
    const std::shared_ptr<const RunTable> table = readRunTable(connection, {}, stepsOf(content.columns));
    TableFigure figure;
    std::vector<FieldReader> readers;
    for (const RunField& field : content.columns) {
        figure.columns << headingOf(field);
        readers.emplace_back(*table, field);
    }
    for (const QString& uid : content.runUids) {
        const std::optional<std::size_t> row = table->rowOf(uid);
        if (!row)
            db::raise(Error::Kind::NotFound, Text::tr("The project has no run %1.").arg(uid));
        QStringList cells;
        for (const FieldReader& reader : readers)
            cells << cellOf(reader, *row);
        figure.rows.push_back(cells);
    }
    return figure;
}

ReportFigures figuresOf(db::Connection& connection, const Report& report)
{
    ReportFigures figures;
    figures.projectUid = db::metaValue(connection, QStringLiteral("project_uid"));
    figures.projectName = db::metaValue(connection, QStringLiteral("project_name"));
    figures.reportUid = report.uid;
    figures.title = report.title;
    figures.author = report.authorName;
    if (report.useCase)
        figures.useCase = report.useCaseKey + QStringLiteral(" · ") + report.useCaseName;
    figures.staged = report.staged;
    for (const ReportBlock& block : blocksOf(connection, report))
        figures.blocks.push_back(blockFigure(connection, block));
    nameThings(connection, figures);
    return figures;
}

ReportFigures frozenFigures(db::Connection& connection, const ReportEdition& edition)
{
    ReportFigures figures = db::orRaise(figuresFrom(editionContent(connection, edition)));
    nameThings(connection, figures);
    return figures;
}

} // namespace assay::reports
