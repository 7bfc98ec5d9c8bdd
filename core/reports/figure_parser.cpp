// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json_reader.h"
#include "core/base/number_text.h"
#include "core/base/text.h"
#include "core/charts/layout_text.h"
#include "core/reports/figure_text.h"

#include <cmath>

namespace assay {
namespace {

constexpr qsizetype largestFigures = 64 * 1024 * 1024; ///< Bytes.

/// Reads an edition's content member by member and remembers the first that is not as it has to be.
class FigureParser {
public:
    ReportFigures read(const JsonValue& root)
    {
        if (integer(root, u"v") != 1)
            refuse(u"v");
        ReportFigures figures;
        figures.projectUid = text(root, u"project");
        figures.projectName = text(root, u"projectName");
        figures.reportUid = text(root, u"report");
        figures.title = text(root, u"title");
        figures.author = text(root, u"author");
        figures.useCase = text(root, u"useCase");
        figures.staged = integer(root, u"staged") == 1;
        if (root.member(u"number"))
            figures.edition =
                EditionStamp{integer(root, u"number"), integer(root, u"frozenAt"), text(root, u"frozenBy")};
        for (const JsonValue& block : items(root, u"blocks"))
            figures.blocks.push_back(readBlock(block));
        return figures;
    }

    QString refused() const { return m_refused; } ///< Empty where everything was as it has to be.

private:
    void refuse(QStringView name)
    {
        if (m_refused.isEmpty())
            m_refused = name.toString();
    }

    const JsonValue& member(const JsonValue& object, QStringView name, JsonValue::Type type)
    {
        static const JsonValue nothing;
        const JsonValue* found = object.member(name);
        if (found && found->type() == type)
            return *found;
        refuse(name);
        return nothing;
    }

    QString text(const JsonValue& object, QStringView name)
    {
        return member(object, name, JsonValue::Type::String).toText();
    }

    const std::vector<JsonValue>& items(const JsonValue& object, QStringView name)
    {
        return member(object, name, JsonValue::Type::Array).items();
    }

    /// Large ones are texts (core/base/canonical_json.h).
    qint64 integer(const JsonValue& object, QStringView name)
    {
        const JsonValue* found = object.member(name);
        const QByteArray digits = !found ? QByteArray()
            : found->isNumber()          ? found->numberText()
                                         : found->toText().toUtf8();
        const std::optional<qint64> number = readInteger(digits);
        if (!number)
            refuse(name);
        return number.value_or(0);
    }

    double number(QByteArrayView words, QStringView name)
    {
        if (words == "NaN")
            return std::nan("");
        const NumberReading reading = readNumber(words);
        if (reading.kind == NumberReading::Kind::NotNumber)
            refuse(name);
        return reading.value;
    }

    double number(const JsonValue& object, QStringView name) { return number(text(object, name).toUtf8(), name); }

    QStringList textList(const JsonValue& array, QStringView name)
    {
        QStringList list;
        for (const JsonValue& item : array.items()) {
            if (!item.isString())
                refuse(name);
            list << item.toText();
        }
        return list;
    }

    FigureLine::Pieces pieces(const JsonValue& object, QStringView name)
    {
        FigureLine::Pieces read;
        for (const JsonValue& item : items(object, name)) {
            const QByteArrayList numbers = item.toText().toUtf8().split(' ');
            if (!item.isString() || numbers.size() % 2 != 0)
                refuse(name);
            std::vector<QPointF>& piece = read.emplace_back();
            for (qsizetype i = 0; i + 1 < numbers.size(); i += 2) {
                const QPointF point(number(numbers.at(i), name), number(numbers.at(i + 1), name));
                if (!std::isfinite(point.x()) || !std::isfinite(point.y()))
                    refuse(name);
                piece.push_back(point);
            }
        }
        return read;
    }

    FigureLine readLine(const JsonValue& object)
    {
        FigureLine line;
        line.runUid = text(object, u"run");
        line.runName = text(object, u"name");
        line.points = integer(object, u"points");
        line.digest = text(object, u"digest");
        line.firstStep = integer(object, u"firstStep");
        line.lastStep = integer(object, u"lastStep");
        line.first = number(object, u"first");
        line.last = number(object, u"last");
        line.minimum = number(object, u"minimum");
        line.maximum = number(object, u"maximum");
        line.nan = integer(object, u"nan");
        line.infinite = integer(object, u"infinite");
        line.notPositive = integer(object, u"notPositive");
        line.withoutPlace = integer(object, u"withoutPlace");
        line.raw = pieces(object, u"raw");
        line.smooth = pieces(object, u"smooth");
        return line;
    }

    ChartFigure readChart(const JsonValue& object)
    {
        ChartFigure chart;
        chart.metric = text(object, u"metric");
        const Result<LineLayout> layout = layoutFrom(member(object, u"layout", JsonValue::Type::Object));
        if (layout)
            chart.layout = *layout;
        else
            refuse(u"layout");
        for (const JsonValue& line : items(object, u"lines"))
            chart.lines.push_back(readLine(line));
        return chart;
    }

    TableFigure readTable(const JsonValue& object)
    {
        TableFigure table;
        table.columns = textList(member(object, u"columns", JsonValue::Type::Array), u"columns");
        for (const JsonValue& row : items(object, u"rows")) {
            table.rows.push_back(textList(row, u"rows"));
            if (table.rows.back().size() != table.columns.size())
                refuse(u"rows");
        }
        return table;
    }

    FigureBlock readBlock(const JsonValue& object)
    {
        FigureBlock block;
        block.uid = text(object, u"uid");
        block.version = integer(object, u"version");
        const std::optional<ReportBlockKind> kind = reportBlockKindFromString(text(object, u"kind"));
        if (!kind)
            refuse(u"kind");
        block.kind = kind.value_or(ReportBlockKind::Text);
        if (block.kind == ReportBlockKind::Chart)
            block.chart = readChart(object);
        else if (block.kind == ReportBlockKind::Table)
            block.table = readTable(object);
        else
            block.text = text(object, u"text");
        return block;
    }

    QString m_refused;
};

} // namespace

Result<ReportFigures> figuresFrom(QByteArrayView bytes)
{
    const auto refuse = [](const QString& detail) {
        return fail(
            Error::Kind::Corrupt,
            Text::tr("A frozen edition of a report cannot be read. Nothing was changed; run a verification, and "
                     "restore the latest backup if it finds more."),
            detail);
    };
    const Result<JsonValue> root = readJson(bytes, {.maxBytes = largestFigures, .maxStringBytes = largestFigures});
    if (!root)
        return refuse(root.error().message);
    FigureParser parser;
    ReportFigures figures = parser.read(*root);
    if (!parser.refused().isEmpty())
        return refuse(parser.refused());
    return figures;
}

} // namespace assay
