// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/curves/logged_plot.h"

#include "core/base/json_reader.h"
#include "core/base/number_text.h"
#include "core/base/text.h"

#include <QByteArrayList>
#include <QHash>

#include <algorithm>
#include <cmath>
#include <limits>

namespace assay {
namespace {

constexpr qsizetype tellingBytes = 1024;
constexpr qsizetype mostPlotValues = 2'000'000;
constexpr double unknownThreshold = std::numeric_limits<double>::quiet_NaN();

tl::unexpected<Error> fault(const QString& message)
{
    return fail(Error::Kind::Invalid, message);
}

QString rowFault(std::size_t row)
{
    return Text::tr("Row %1 is not what its kind of plot needs; the plot is left out.").arg(row + 1);
}

std::optional<double> anyNumber(const JsonValue* value)
{
    if (value == nullptr || !value->isNumber())
        return std::nullopt;
    const NumberReading number = readNumber(value->numberText());
    if (number.kind != NumberReading::Kind::Value && number.kind != NumberReading::Kind::NonFinite)
        return std::nullopt;
    return number.value;
}

/// A class as text: some sources name classes by numbers.
std::optional<QString> classOf(const JsonValue* value)
{
    if (value == nullptr)
        return std::nullopt;
    if (value->isString())
        return value->toText();
    if (value->isNumber())
        return QString::fromLatin1(value->numberText());
    if (value->type() == JsonValue::Type::Bool)
        return value->toBool() ? QStringLiteral("true") : QStringLiteral("false");
    return std::nullopt;
}

QByteArrayList columnNames(QByteArrayView list)
{
    QByteArrayList names;
    for (QByteArray name : list.toByteArray().toLower().split(','))
        names << name.replace('"', QByteArray());
    std::sort(names.begin(), names.end());
    return names;
}

std::optional<PlotKind> kindOfTable(QByteArrayView columns)
{
    const QByteArrayList names = columnNames(columns);
    if (names == QByteArrayList{"class", "fpr", "tpr"})
        return PlotKind::Roc;
    if (names == QByteArrayList{"class", "precision", "recall"})
        return PlotKind::PrecisionRecall;
    for (const char* count : {"npredictions", "npredicted", "count"}) {
        QByteArrayList wanted{"actual", "predicted", count};
        std::sort(wanted.begin(), wanted.end());
        if (names == wanted)
            return PlotKind::ConfusionMatrix;
    }
    return std::nullopt;
}

/// Counts by classes, which come in the order of their first mention.
class MatrixMaker {
public:
    bool add(const QString& actual, const QString& predicted, double count)
    {
        const qsizetype a = placeOf(actual), p = placeOf(predicted);
        if (m_classes.size() > ConfusionMatrix::MostClasses)
            return false;
        m_counts[{a, p}] += count;
        return true;
    }

    ConfusionMatrix matrix(bool sorted) const
    {
        std::vector<qsizetype> order(m_classes.size());
        for (std::size_t i = 0; i < order.size(); ++i)
            order[i] = static_cast<qsizetype>(i);
        if (sorted)
            std::stable_sort(order.begin(), order.end(), [this](qsizetype a, qsizetype b) {
                return comesBefore(m_classes[static_cast<std::size_t>(a)], m_classes[static_cast<std::size_t>(b)]);
            });
        ConfusionMatrix matrix;
        matrix.counts.resize(m_classes.size() * m_classes.size());
        for (const qsizetype at : order)
            matrix.classes.push_back(m_classes[static_cast<std::size_t>(at)]);
        for (std::size_t a = 0; a < order.size(); ++a) {
            for (std::size_t p = 0; p < order.size(); ++p)
                matrix.counts[a * order.size() + p] = m_counts.value({order[a], order[p]});
        }
        return matrix;
    }

private:
    qsizetype placeOf(const QString& name)
    {
        const auto known = m_places.constFind(name);
        if (known != m_places.constEnd())
            return *known;
        m_places.insert(name, static_cast<qsizetype>(m_classes.size()));
        m_classes.push_back(name);
        return static_cast<qsizetype>(m_classes.size()) - 1;
    }

    /// 2 before 10, and numbers before words.
    static bool comesBefore(const QString& a, const QString& b)
    {
        const auto left = readInteger(a.toUtf8()), right = readInteger(b.toUtf8());
        if (left && right)
            return *left < *right;
        return left || right ? left.has_value() : a < b;
    }

    std::vector<QString> m_classes;
    QHash<QString, qsizetype> m_places;
    QHash<std::pair<qsizetype, qsizetype>, double> m_counts;
};

tl::unexpected<Error> tooManyClasses()
{
    return fault(
        Text::tr("The confusion matrix has more than %1 classes; it is left out.").arg(ConfusionMatrix::MostClasses));
}

Result<LoggedPlot> matrixOfPredictions(const JsonValue& list)
{
    MatrixMaker maker;
    for (std::size_t row = 0; row < list.items().size(); ++row) {
        const JsonValue& item = list.items()[row];
        const auto actual = classOf(item.member(u"actual")), predicted = classOf(item.member(u"predicted"));
        if (!actual || !predicted)
            return fault(rowFault(row));
        if (!maker.add(*actual, *predicted, 1))
            return tooManyClasses();
    }
    return LoggedPlot{.kind = PlotKind::ConfusionMatrix, .matrix = maker.matrix(true)};
}

/// Adds a point to the curve of a class, in the order of their first mention.
class CurveMaker {
public:
    void add(const QString& className, const RatePoint& point)
    {
        if (!std::isfinite(point.x) || !std::isfinite(point.y)) {
            ++m_plot.leftOut;
            return;
        }
        auto known = m_places.find(className);
        if (known == m_places.end()) {
            known = m_places.insert(className, m_plot.curves.size());
            m_plot.curves.push_back({className, {}});
        }
        m_plot.curves[*known].points.push_back(point);
    }

    LoggedPlot plot(PlotKind kind)
    {
        m_plot.kind = kind;
        return std::move(m_plot);
    }

private:
    LoggedPlot m_plot;
    QHash<QString, std::size_t> m_places;
};

Result<LoggedPlot> curveOfRows(const JsonValue& rows, PlotKind kind)
{
    const bool roc = kind == PlotKind::Roc;
    CurveMaker maker;
    for (std::size_t row = 0; row < rows.items().size(); ++row) {
        const JsonValue& item = rows.items()[row];
        const auto x = anyNumber(item.member(roc ? u"fpr" : u"recall"));
        const auto y = anyNumber(item.member(roc ? u"tpr" : u"precision"));
        if (!x || !y)
            return fault(rowFault(row));
        maker.add({}, {*x, *y, anyNumber(item.member(u"threshold")).value_or(unknownThreshold)});
    }
    return maker.plot(kind);
}

/// Where the cells of a row stand.
struct TablePlaces {
    std::size_t name = 0;
    std::size_t second = 0; ///< Predicted class, or x.
    std::size_t number = 0; ///< Count, or y.
};

std::optional<TablePlaces> placesIn(const JsonValue& columns, const QString& name, const QString& second)
{
    const auto& items = columns.items();
    const auto placeOf = [&items](const QString& wanted) {
        const auto found = std::find_if(items.begin(), items.end(),
                                        [&](const JsonValue& each) { return each.toText().toLower() == wanted; });
        return static_cast<std::size_t>(found - items.begin());
    };
    const std::size_t first = placeOf(name), other = placeOf(second);
    if (items.size() != 3 || first > 2 || other > 2 || first == other)
        return std::nullopt;
    return TablePlaces{first, other, 3 - first - other};
}

Result<LoggedPlot> matrixOfTable(const JsonValue& data, const TablePlaces& places)
{
    MatrixMaker maker;
    for (std::size_t row = 0; row < data.items().size(); ++row) {
        const auto& cells = data.items()[row].items();
        if (cells.size() != 3)
            return fault(rowFault(row));
        const auto actual = classOf(&cells[places.name]), predicted = classOf(&cells[places.second]);
        const double count = anyNumber(&cells[places.number]).value_or(unknownThreshold);
        if (!actual || !predicted || !std::isfinite(count))
            return fault(rowFault(row));
        if (!maker.add(*actual, *predicted, count))
            return tooManyClasses();
    }
    return LoggedPlot{.kind = PlotKind::ConfusionMatrix, .matrix = maker.matrix(false)};
}

Result<LoggedPlot> curvesOfTable(const JsonValue& data, const TablePlaces& places, PlotKind kind)
{
    CurveMaker maker;
    for (std::size_t row = 0; row < data.items().size(); ++row) {
        const auto& cells = data.items()[row].items();
        if (cells.size() != 3)
            return fault(rowFault(row));
        const auto name = classOf(&cells[places.name]);
        const auto x = anyNumber(&cells[places.second]), y = anyNumber(&cells[places.number]);
        if (!name || !x || !y)
            return fault(rowFault(row));
        maker.add(*name, {*x, *y, unknownThreshold});
    }
    return maker.plot(kind);
}

Result<LoggedPlot> plotOfTable(const JsonValue& table, PlotKind kind)
{
    const JsonValue* columns = table.member(u"columns");
    const JsonValue* data = table.member(u"data");
    const bool matrix = kind == PlotKind::ConfusionMatrix;
    const auto places = columns == nullptr
        ? std::nullopt
        : placesIn(*columns, matrix ? QStringLiteral("actual") : QStringLiteral("class"),
                   matrix                      ? QStringLiteral("predicted")
                       : kind == PlotKind::Roc ? QStringLiteral("fpr")
                                               : QStringLiteral("recall"));
    if (!places || data == nullptr || !data->isArray())
        return fault(Text::tr("The table lacks its columns or its data; the plot is left out."));
    return matrix ? matrixOfTable(*data, *places) : curvesOfTable(*data, *places, kind);
}

Result<LoggedPlot> curveOfTensor(const JsonValue& tensor)
{
    const JsonValue* precision = tensor.member(u"precision");
    const JsonValue* recall = tensor.member(u"recall");
    if (precision == nullptr || recall == nullptr || precision->items().size() != recall->items().size())
        return fault(Text::tr("The curve lacks its precision or its recall; it is left out."));
    CurveMaker maker;
    const std::size_t count = recall->items().size();
    for (std::size_t i = 0; i < count; ++i) {
        const auto x = anyNumber(&recall->items()[i]), y = anyNumber(&precision->items()[i]);
        if (!x || !y)
            return fault(rowFault(i));
        maker.add({}, {*x, *y, count > 1 ? static_cast<double>(i) / static_cast<double>(count - 1) : 0});
    }
    return maker.plot(PlotKind::PrecisionRecall);
}

} // namespace

std::optional<PlotKind> plotKindOf(QByteArrayView start)
{
    QByteArray text = start.first(std::min(start.size(), tellingBytes)).toByteArray();
    text.removeIf([](char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; });
    if (text.startsWith("[{\"actual\":") || text.startsWith("[{\"predicted\":"))
        return PlotKind::ConfusionMatrix;
    if (text.startsWith("{\"roc\":["))
        return PlotKind::Roc;
    if (text.startsWith("{\"precision_recall\":[") || text.startsWith("{\"pr_curve\":{"))
        return PlotKind::PrecisionRecall;
    const QByteArray table("{\"columns\":[");
    const qsizetype end = text.indexOf(']');
    return text.startsWith(table) && end > 0 ? kindOfTable(text.sliced(table.size(), end - table.size()))
                                             : std::nullopt;
}

Result<LoggedPlot> readLoggedPlot(QByteArrayView json)
{
    const auto kind = plotKindOf(json);
    if (!kind)
        return fail(Error::Kind::NotFound, Text::tr("The file is no plot of a kind that is known here."));
    const auto value = readJson(json, {.maxValues = mostPlotValues, .allowNonFinite = true});
    if (!value)
        return failed(value);
    if (value->isArray())
        return matrixOfPredictions(*value);
    const QString& form = value->names().front();
    const JsonValue& within = value->items().front();
    if (form == u"roc" || form == u"precision_recall")
        return curveOfRows(within, *kind);
    return form == u"pr_curve" ? curveOfTensor(within) : plotOfTable(*value, *kind);
}

} // namespace assay
