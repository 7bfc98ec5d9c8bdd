// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/figure_text.h"

#include "core/base/canonical_json.h"
#include "core/base/number_text.h"
#include "core/charts/layout_text.h"

namespace assay {
namespace {

QByteArray numberJson(double value)
{
    return '"' + numberText(value) + '"';
}

QByteArray texts(const QStringList& list)
{
    QByteArrayList values;
    for (const QString& text : list)
        values << canonicalText(text);
    return canonicalArray(values);
}

/// A piece is one text, "x y x y …": a value each would be ten times as many for a reader of JSON.
QByteArray piecesJson(const FigureLine::Pieces& pieces)
{
    QByteArrayList values;
    for (const std::vector<QPointF>& piece : pieces) {
        QByteArrayList numbers;
        for (const QPointF& point : piece)
            numbers << numberText(point.x()) << numberText(point.y());
        values << '"' + numbers.join(' ') + '"';
    }
    return canonicalArray(values);
}

QByteArray lineJson(const FigureLine& line)
{
    CanonicalObject object;
    object.setText(u"run", line.runUid);
    object.setText(u"name", line.runName);
    object.setInteger(u"points", line.points);
    object.setText(u"digest", line.digest);
    object.setInteger(u"firstStep", line.firstStep);
    object.setInteger(u"lastStep", line.lastStep);
    object.set(u"first", numberJson(line.first));
    object.set(u"last", numberJson(line.last));
    object.set(u"minimum", numberJson(line.minimum));
    object.set(u"maximum", numberJson(line.maximum));
    object.setInteger(u"nan", line.nan);
    object.setInteger(u"infinite", line.infinite);
    object.setInteger(u"notPositive", line.notPositive);
    object.setInteger(u"withoutPlace", line.withoutPlace);
    object.set(u"raw", piecesJson(line.raw));
    object.set(u"smooth", piecesJson(line.smooth));
    return object.bytes();
}

void setChart(CanonicalObject& object, const ChartFigure& chart)
{
    object.setText(u"metric", chart.metric);
    object.set(u"layout", layoutObject(chart.layout).bytes());
    QByteArrayList lines;
    for (const FigureLine& line : chart.lines)
        lines << lineJson(line);
    object.set(u"lines", canonicalArray(lines));
}

void setTable(CanonicalObject& object, const TableFigure& table)
{
    object.set(u"columns", texts(table.columns));
    QByteArrayList rows;
    for (const QStringList& row : table.rows)
        rows << texts(row);
    object.set(u"rows", canonicalArray(rows));
}

QByteArray blockJson(const FigureBlock& block)
{
    CanonicalObject object;
    object.setText(u"uid", block.uid);
    object.setInteger(u"version", block.version);
    object.setText(u"kind", toString(block.kind));
    if (block.kind == ReportBlockKind::Chart)
        setChart(object, block.chart);
    else if (block.kind == ReportBlockKind::Table)
        setTable(object, block.table);
    else
        object.setText(u"text", block.text);
    return object.bytes();
}

} // namespace

QByteArray canonicalFigures(const ReportFigures& figures)
{
    CanonicalObject object;
    object.setInteger(u"v", 1);
    object.setText(u"project", figures.projectUid);
    object.setText(u"projectName", figures.projectName);
    object.setText(u"report", figures.reportUid);
    object.setText(u"title", figures.title);
    object.setText(u"author", figures.author);
    object.setText(u"useCase", figures.useCase);
    object.setInteger(u"staged", figures.staged ? 1 : 0);
    if (figures.edition) {
        object.setInteger(u"number", figures.edition->number);
        object.setInteger(u"frozenAt", figures.edition->frozenAt);
        object.setText(u"frozenBy", figures.edition->frozenBy);
    }
    QByteArrayList blocks;
    for (const FigureBlock& block : figures.blocks)
        blocks << blockJson(block);
    object.set(u"blocks", canonicalArray(blocks));
    return object.bytes();
}

} // namespace assay
