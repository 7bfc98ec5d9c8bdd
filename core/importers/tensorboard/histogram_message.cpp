// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/tensorboard/histogram_message.h"

#include "core/base/wire_reader.h"

#include <QtEndian>

#include <algorithm>
#include <bit>

namespace assay {
namespace {

/// One double, or several packed ones.
bool takeReals(const WireField& field, std::vector<double>& into)
{
    if (field.type == WireField::Type::Fixed64) {
        into.push_back(field.real());
        return true;
    }
    constexpr qsizetype size = sizeof(quint64);
    if (field.type != WireField::Type::Bytes || field.bytes.size() % size != 0)
        return false;
    for (qsizetype at = 0; at < field.bytes.size(); at += size)
        into.push_back(std::bit_cast<double>(qFromLittleEndian<quint64>(field.bytes.data() + at)));
    return true;
}

/// Also refuses NaN, which ascends to nothing.
std::optional<Histogram> withAscendingEdges(Histogram histogram)
{
    const auto ordered = [](double a, double b) { return a <= b; };
    const auto& edges = histogram.edges;
    for (std::size_t i = 1; i < edges.size(); ++i) {
        if (!ordered(edges[i - 1], edges[i]))
            return std::nullopt;
    }
    return histogram;
}

} // namespace

std::optional<Histogram> readHistogram(QByteArrayView message)
{
    double least = 0;
    double greatest = 0;
    std::vector<double> limits;
    std::vector<double> counts;
    WireReader fields(message);
    WireField field;
    while (fields.next(field)) {
        bool taken = true;
        if (field.number <= 2 && field.type == WireField::Type::Fixed64)
            (field.number == 1 ? least : greatest) = field.real();
        else if (field.number == 6)
            taken = takeReals(field, limits);
        else if (field.number == 7)
            taken = takeReals(field, counts);
        if (!taken)
            return std::nullopt;
    }
    if (fields.damaged() || limits.size() != counts.size())
        return std::nullopt;
    const auto filled = [](double count) { return count > 0; };
    const auto first = std::find_if(counts.begin(), counts.end(), filled);
    if (first == counts.end())
        return Histogram{};
    const auto end = std::find_if(counts.rbegin(), counts.rend(), filled).base();
    Histogram histogram;
    histogram.counts.assign(first, end);
    histogram.edges.push_back(least);
    histogram.edges.insert(histogram.edges.end(), limits.begin() + (first - counts.begin()),
                           limits.begin() + (end - counts.begin() - 1));
    histogram.edges.push_back(greatest);
    return withAscendingEdges(std::move(histogram));
}

std::optional<Histogram> histogramOf(const TensorMessage& tensor)
{
    if (tensor.texts || tensor.shape.size() != 2 || tensor.shape[1] != 3)
        return std::nullopt;
    Histogram histogram;
    for (std::size_t row = 0; row + 2 < tensor.numbers.size(); row += 3) {
        const double left = tensor.numbers[row];
        const double right = tensor.numbers[row + 1];
        if (histogram.edges.empty())
            histogram.edges.push_back(left);
        if (left > histogram.edges.back()) {
            histogram.edges.push_back(left);
            histogram.counts.push_back(0);
        } else if (left != histogram.edges.back()) {
            return std::nullopt;
        }
        histogram.edges.push_back(right);
        histogram.counts.push_back(tensor.numbers[row + 2]);
    }
    return withAscendingEdges(std::move(histogram));
}

} // namespace assay
