// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/wandb/wandb_values.h"

#include "core/base/json_reader.h"
#include "core/base/text.h"

#include <algorithm>
#include <cmath>

namespace assay {
namespace {

bool isNonFiniteWord(QByteArrayView text)
{
    return text == QByteArrayView("NaN") || text == QByteArrayView("Infinity") || text == QByteArrayView("-Infinity");
}

/// The numbers of an array; nothing where one of them is none or not finite.
std::optional<std::vector<double>> finiteNumbers(const JsonValue* array)
{
    if (array == nullptr || !array->isArray())
        return std::nullopt;
    std::vector<double> numbers;
    numbers.reserve(array->items().size());
    for (const JsonValue& item : array->items()) {
        const NumberReading number = wandbNumber(item);
        if (number.kind != NumberReading::Kind::Value)
            return std::nullopt;
        numbers.push_back(number.value);
    }
    return numbers;
}

double numberOf(const JsonValue& object, QStringView name)
{
    const JsonValue* value = object.member(name);
    const NumberReading number = value != nullptr ? wandbNumber(*value) : NumberReading{};
    return number.kind == NumberReading::Kind::Value ? number.value : std::nan("");
}

/// The edges of `count` equal bins.
std::vector<double> packedEdges(const JsonValue& packed, std::size_t count)
{
    const double minimum = numberOf(packed, u"min");
    const double width = numberOf(packed, u"size");
    if (numberOf(packed, u"count") != static_cast<double>(count))
        return {};
    std::vector<double> edges;
    for (std::size_t i = 0; i <= count; ++i)
        edges.push_back(minimum + width * static_cast<double>(i));
    return edges;
}

bool areEdges(const std::vector<double>& edges)
{
    return std::all_of(edges.begin(), edges.end(), [](double edge) { return std::isfinite(edge); })
        && std::is_sorted(edges.begin(), edges.end());
}

} // namespace

NumberReading wandbNumber(QByteArrayView json)
{
    json = json.trimmed();
    if (json.size() > 2 && json.front() == '"' && json.back() == '"') {
        const QByteArrayView word = json.sliced(1, json.size() - 2);
        return isNonFiniteWord(word) ? readNumber(word) : NumberReading{};
    }
    return readNumber(json);
}

NumberReading wandbNumber(const JsonValue& value)
{
    if (value.isNumber())
        return readNumber(value.numberText());
    const QByteArray word = value.isString() ? value.toText().left(10).toUtf8() : QByteArray();
    return isNonFiniteWord(word) ? readNumber(word) : NumberReading{};
}

QString wandbType(const JsonValue& object)
{
    const JsonValue* type = object.member(u"_type");
    return type != nullptr ? type->toText() : QString();
}

Result<Histogram> wandbHistogram(const JsonValue& object)
{
    Histogram histogram;
    auto counts = finiteNumbers(object.member(u"values"));
    if (!counts || counts->empty())
        return fail(Error::Kind::Invalid, Text::tr("The histogram has no finite values; it is left out."));
    histogram.counts = std::move(*counts);
    if (const JsonValue* packed = object.member(u"packedBins"))
        histogram.edges = packedEdges(*packed, histogram.counts.size());
    else if (auto edges = finiteNumbers(object.member(u"bins")))
        histogram.edges = std::move(*edges);
    if (histogram.edges.size() != histogram.counts.size() + 1 || !areEdges(histogram.edges))
        return fail(Error::Kind::Invalid,
                    Text::tr("The bins of the histogram are not as many ascending numbers as its values need; it is "
                             "left out."));
    return histogram;
}

std::vector<QString> wandbFiles(const JsonValue& object)
{
    std::vector<QString> files;
    if (const JsonValue* path = object.member(u"path"); path != nullptr && path->isString())
        files.push_back(path->toText());
    if (const JsonValue* names = object.member(u"filenames"); names != nullptr && names->isArray()) {
        for (const JsonValue& name : names->items()) {
            if (name.isString())
                files.push_back(name.toText());
        }
    }
    return files;
}

Result<JsonValue> readWandbJson(QByteArrayView json)
{
    return readJson(json, {.allowNonFinite = true, .allowAnyNames = true});
}

} // namespace assay
