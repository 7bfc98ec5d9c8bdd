// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drift/drift_measurement.h"

#include "core/base/text.h"
#include "core/drift/drift_table.h"
#include "core/statistics/contingency.h"
#include "core/statistics/kolmogorov_smirnov.h"
#include "core/statistics/stability_index.h"

#include <QFileInfo>

#include <algorithm>
#include <cmath>
#include <set>

namespace assay::drift {
namespace {

constexpr std::size_t categoriesShown = 20;
constexpr qsizetype longestWord = 200;
constexpr std::size_t leastRowsInABin = 5;
constexpr qint64 valuesOfAWord = 4; ///< Most words are there often: each kind takes its memory once.
constexpr double chance = 0.05;

QString wordText(const QByteArray& cell)
{
    return QString::fromUtf8(cell).left(longestWord);
}

qint64 allOf(const std::map<QByteArray, qint64>& words)
{
    qint64 sum = 0;
    for (const auto& [word, count] : words)
        sum += count;
    return sum;
}

qint64 countOf(const std::map<QByteArray, qint64>& words, const QByteArray& word)
{
    const auto found = words.find(word);
    return found == words.end() ? 0 : found->second;
}

/// Sets the index with its floor, which counts bins that hold rows.
void setIndex(DriftReading& reading, const std::vector<qint64>& reference, const std::vector<qint64>& current)
{
    reading.index = statistics::stabilityIndex(reference, current);
    std::size_t held = 0;
    for (std::size_t i = 0; i < reference.size(); ++i)
        held += reference[i] + current[i] > 0 ? 1 : 0;
    const statistics::StabilityFloor floor =
        statistics::stabilityFloor(held, reading.referenceCount, reading.currentCount);
    reading.floor = floor.mean;
    reading.highestFloor = floor.highest;
}

/// Words of `words` that `known` has not.
void listUnknown(const std::map<QByteArray, qint64>& words, const std::map<QByteArray, qint64>& known,
                 QStringList& listed, qint64& kinds, qint64& rows)
{
    for (const auto& [word, count] : words) {
        if (known.contains(word))
            continue;
        ++kinds;
        rows += count;
        if (listed.size() < static_cast<qsizetype>(categoriesShown))
            listed << wordText(word);
    }
}

void measureNumbers(DriftReading& reading, const ColumnValues& reference, const ColumnValues& current,
                    DriftPolicy policy)
{
    listUnknown(current.words, {}, reading.newWords, reading.newKinds, reading.newRows);
    const std::vector<double>& before = reference.numbers;
    const std::vector<double>& now = current.numbers;
    if (before.empty())
        return;
    const double high = now.empty() ? before.back() : std::max(before.back(), now.back());
    const double low = now.empty() ? before.front() : std::min(before.front(), now.front());
    reading.bins.edges =
        policy == DriftPolicy::Deciles ? statistics::decileEdges(before) : statistics::equalWidthEdges(low, high);
    reading.bins.reference = statistics::countsBetween(before, reading.bins.edges);
    reading.bins.current = statistics::countsBetween(now, reading.bins.edges);
    if (now.empty())
        return;
    setIndex(reading, reading.bins.reference, reading.bins.current);
    const statistics::SmirnovTest test = statistics::smirnovTest(before, now);
    reading.statistic = test.statistic;
    reading.p = test.p;
    const auto below = std::lower_bound(now.begin(), now.end(), before.front()) - now.begin();
    const auto above = now.end() - std::upper_bound(now.begin(), now.end(), before.back());
    reading.outside = static_cast<double>(below + above) / static_cast<double>(now.size());
}

/// The most frequent words one by one, the others together.
DriftBins binsOf(const std::map<QByteArray, qint64>& reference, const std::map<QByteArray, qint64>& current,
                 std::vector<QByteArray> words)
{
    const auto both = [&](const QByteArray& word) { return countOf(reference, word) + countOf(current, word); };
    std::stable_sort(words.begin(), words.end(),
                     [&](const QByteArray& a, const QByteArray& b) { return both(a) > both(b); });
    DriftBins bins;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (i < categoriesShown) {
            bins.categories << wordText(words[i]);
            bins.reference.push_back(0);
            bins.current.push_back(0);
        } else if (++bins.others == 1) {
            bins.reference.push_back(0);
            bins.current.push_back(0);
        }
        bins.reference.back() += countOf(reference, words[i]);
        bins.current.back() += countOf(current, words[i]);
    }
    return bins;
}

void measureWords(DriftReading& reading, const ColumnValues& reference, const ColumnValues& current)
{
    std::set<QByteArray> all;
    for (const auto* words : {&reference.words, &current.words}) {
        for (const auto& [word, count] : *words)
            all.insert(word);
    }
    std::vector<qint64> before;
    std::vector<qint64> now;
    for (const QByteArray& word : all) {
        before.push_back(countOf(reference.words, word));
        now.push_back(countOf(current.words, word));
    }
    qint64 vanishedRows = 0;
    listUnknown(current.words, reference.words, reading.newWords, reading.newKinds, reading.newRows);
    listUnknown(reference.words, current.words, reading.vanished, reading.vanishedKinds, vanishedRows);
    reading.bins = binsOf(reference.words, current.words, {all.begin(), all.end()});
    if (reading.referenceCount == 0 || reading.currentCount == 0)
        return;
    setIndex(reading, before, now);
    if (const auto test = statistics::chiSquareTest(before, now)) {
        reading.statistic = test->statistic;
        reading.degrees = test->degrees;
        reading.p = test->p;
    }
}

DriftReading readingOf(const QString& column, bool isNumber, const ColumnValues& reference, const ColumnValues& current,
                       const MeasurementDemand& demand)
{
    DriftReading reading;
    reading.column = column;
    reading.isNumber = isNumber;
    reading.referenceMissing = reference.missing;
    reading.currentMissing = current.missing;
    reading.referenceCount = isNumber ? static_cast<qint64>(reference.numbers.size()) : allOf(reference.words);
    reading.currentCount = isNumber ? static_cast<qint64>(current.numbers.size()) : allOf(current.words);
    if (isNumber)
        measureNumbers(reading, reference, current, demand.policy);
    else
        measureWords(reading, reference, current);
    const auto missing =
        statistics::proportionTest(reading.referenceMissing, reading.referenceMissing + reading.referenceCount,
                                   reading.currentMissing, reading.currentMissing + reading.currentCount);
    if (missing)
        reading.missingP = missing->p;
    judge(reading, demand.limits);
    return reading;
}

DriftReading oneSided(const QString& column, const DriftLimits& limits, DriftVerdict verdict)
{
    DriftReading reading;
    reading.column = column;
    reading.judgedBy = limits;
    reading.verdict = verdict;
    return reading;
}

DriftVerdict verdictOfIndex(const DriftReading& reading, const DriftLimits& limits)
{
    const auto held = static_cast<qint64>(leastRowsInABin * std::max<std::size_t>(1, reading.bins.reference.size()))
        + static_cast<qint64>(leastRowsInABin) * std::max<qint64>(0, reading.bins.others - 1);
    if (!reading.index || reading.referenceCount < held || reading.currentCount < held)
        return DriftVerdict::TooFew;
    if (*reading.index >= reading.judgedBy.drifted)
        return DriftVerdict::Drifted;
    if (*reading.index >= reading.judgedBy.watch)
        return DriftVerdict::Watch;
    return reading.highestFloor > limits.drifted ? DriftVerdict::TooFew : DriftVerdict::Within;
}

DriftVerdict verdictOfMissing(const DriftReading& reading, const DriftLimits& limits)
{
    const double difference = std::abs(reading.currentMissingRate() - reading.referenceMissingRate());
    if (reading.missingP.value_or(1) >= chance || difference < limits.watch)
        return DriftVerdict::Within;
    return difference < limits.drifted ? DriftVerdict::Watch : DriftVerdict::Drifted;
}

/// The chance that so many of `current` rows lie beyond the range of the reference where all are drawn alike. Walked inwards
/// from both ends, each row is a current one with the same chance; the second that is not ends the walk.
double chanceBeyond(qint64 beyond, qint64 reference, qint64 current)
{
    const double each = static_cast<double>(current) / static_cast<double>(reference + current);
    const auto many = static_cast<double>(beyond);
    return std::pow(each, many) * (each + (many + 1) * (1 - each));
}

/// The first bin is open: values below all of the reference may be in one that is full, such as of a column without variety.
DriftVerdict verdictOfRange(const DriftReading& reading, const DriftLimits& limits)
{
    const double outside = reading.outside.value_or(0);
    const qint64 beyond = std::llround(outside * static_cast<double>(reading.currentCount));
    if (outside < limits.watch || chanceBeyond(beyond, reading.referenceCount, reading.currentCount) >= chance)
        return DriftVerdict::Within;
    return outside < limits.drifted ? DriftVerdict::Watch : DriftVerdict::Drifted;
}

/// A bin with half of the reference, by ties or a long tail, hides what moves within it. The distance of both distributions is
/// a share of rows, too.
DriftVerdict verdictOfFullBin(const DriftReading& reading, const DriftLimits& limits)
{
    const auto fullest = std::max_element(reading.bins.reference.begin(), reading.bins.reference.end());
    const bool isFull = fullest != reading.bins.reference.end() && 2 * *fullest >= reading.referenceCount;
    const double distance = reading.statistic.value_or(0);
    if (!reading.isNumber || !isFull || distance < limits.watch || reading.p.value_or(1) >= chance)
        return DriftVerdict::Within;
    return distance < limits.drifted ? DriftVerdict::Watch : DriftVerdict::Drifted;
}

/// The columns to compare, and the places of them in both tables; -1 where a table has it not.
struct Pair {
    QString column;
    qsizetype reference = -1;
    qsizetype current = -1;
};

Result<std::vector<Pair>> pairsOf(const TableFile& reference, const TableFile& current, const QStringList& wanted)
{
    QStringList names;
    for (const QString& name : reference.header + current.header) {
        if (!name.isEmpty() && !names.contains(name))
            names << name;
    }
    for (const QString& name : wanted) {
        if (!names.contains(name))
            return fail(Error::Kind::Invalid,
                        Text::tr("Neither table has a column “%1”. Nothing was saved.").arg(name));
    }
    std::vector<Pair> pairs;
    for (const QString& name : names) {
        if (wanted.isEmpty() || wanted.contains(name))
            pairs.push_back({name, reference.header.indexOf(name), current.header.indexOf(name)});
    }
    if (static_cast<qsizetype>(pairs.size()) > mostColumns)
        return fail(
            Error::Kind::Invalid,
            Text::tr("A check has at most %1 columns. Nothing was saved; name those to compare.").arg(mostColumns));
    return pairs;
}

/// The columns of both tables in parts whose values are in memory together.
std::vector<std::vector<std::size_t>> partsOf(const std::vector<Pair>& pairs, const std::vector<bool>& types,
                                              qint64 rows, qint64 valuesAtOnce)
{
    std::vector<std::vector<std::size_t>> parts;
    qint64 room = 0;
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        if (pairs[i].reference < 0 || pairs[i].current < 0)
            continue;
        const bool isNumber = types[static_cast<std::size_t>(pairs[i].reference)];
        const qint64 needed = rows * (isNumber ? 1 : valuesOfAWord);
        if (parts.empty() || needed > room) {
            parts.emplace_back();
            room = valuesAtOnce;
        }
        room -= needed;
        parts.back().push_back(i);
    }
    return parts;
}

/// Tells how much was read of all the times that both tables are.
struct ReadProgress {
    const HashMonitor& monitor;
    qint64 total = 0;
    qint64 done = 0;

    bool tell(qint64 bytes)
    {
        done += bytes;
        return !monitor || monitor(std::min(done, total), total);
    }
};

/// Two tables and what is compared of them.
struct TablePair {
    TableFile reference;
    TableFile current;
    std::vector<Pair> pairs;
    std::vector<bool> types; ///< Whether a column of the reference is of numbers.
};

/// Sets the readings of some columns that both tables have.
Result<> comparePart(std::vector<DriftReading>& readings, const TablePair& tables, const std::vector<std::size_t>& part,
                     const MeasurementDemand& demand, const ReadPace& pace)
{
    std::vector<WantedColumn> ofReference;
    std::vector<WantedColumn> ofCurrent;
    for (const std::size_t place : part) {
        const auto reference = static_cast<std::size_t>(tables.pairs[place].reference);
        const bool isNumber = tables.types[reference];
        ofReference.push_back({reference, isNumber});
        ofCurrent.push_back({static_cast<std::size_t>(tables.pairs[place].current), isNumber});
    }
    const Result<std::vector<ColumnValues>> before = columnValues(tables.reference, ofReference, pace);
    if (!before)
        return failed(before);
    const Result<std::vector<ColumnValues>> now = columnValues(tables.current, ofCurrent, pace);
    if (!now)
        return failed(now);
    for (std::size_t i = 0; i < part.size(); ++i) {
        if (!pace(0)) // An exact test of a column takes long, too.
            return stoppedCheck();
        readings[part[i]] =
            readingOf(tables.pairs[part[i]].column, ofReference[i].isNumber, (*before)[i], (*now)[i], demand);
    }
    return {};
}

Result<std::vector<DriftReading>> compare(const TablePair& tables, const MeasurementDemand& demand,
                                          ReadProgress& progress)
{
    std::vector<DriftReading> readings;
    for (const Pair& pair : tables.pairs)
        readings.push_back(oneSided(pair.column, demand.limits,
                                    pair.current < 0 ? DriftVerdict::MissingInCurrent : DriftVerdict::OnlyInCurrent));
    const auto parts = partsOf(tables.pairs, tables.types, tables.reference.source.rows + tables.current.source.rows,
                               demand.valuesAtOnce);
    const auto times = static_cast<qint64>(parts.size());
    progress.total += times * (tables.reference.bytes.size() + tables.current.bytes.size());
    for (const std::vector<std::size_t>& part : parts) {
        const Result<> compared =
            comparePart(readings, tables, part, demand, [&progress](qint64 bytes) { return progress.tell(bytes); });
        if (!compared)
            return failed(compared);
    }
    for (std::size_t i = 0; i < readings.size(); ++i)
        readings[i].ordinal = static_cast<qint64>(i) + 1;
    return readings;
}

} // namespace

QString limitsFault(const DriftLimits& limits)
{
    if (std::isfinite(limits.watch) && std::isfinite(limits.drifted) && limits.watch > 0
        && limits.drifted >= limits.watch)
        return {};
    return Text::tr(
        "The limits of a check are numbers above 0, and that of a drift is not below that to watch. Nothing "
        "was saved.");
}

void judge(DriftReading& reading, const DriftLimits& limits)
{
    reading.judgedBy = {std::max(limits.watch, reading.highestFloor), std::max(limits.drifted, reading.highestFloor)};
    DriftVerdict index = verdictOfIndex(reading, limits);
    if (index != DriftVerdict::TooFew)
        index = std::max({index, verdictOfRange(reading, limits), verdictOfFullBin(reading, limits)});
    const DriftVerdict missing = verdictOfMissing(reading, limits);
    reading.verdict = missing == DriftVerdict::Within ? index : std::max(index, missing);
}

Result<Measurement> measure(const MeasurementDemand& demand, const HashMonitor& monitor)
{
    if (const QString fault = limitsFault(demand.limits); !fault.isEmpty())
        return fail(Error::Kind::Invalid, fault);
    // Each is read, its rows are counted, and of the reference the types are looked at.
    ReadProgress progress{monitor, 3 * QFileInfo(demand.reference).size() + 2 * QFileInfo(demand.current).size()};
    const ReadPace pace = [&progress](qint64 bytes) { return progress.tell(bytes); };
    Result<TableFile> reference = readTable(demand.reference, demand.mostRows, pace);
    if (!reference)
        return failed(reference);
    Result<TableFile> current = readTable(demand.current, demand.mostRows, pace);
    if (!current)
        return failed(current);
    Result<std::vector<Pair>> pairs = pairsOf(*reference, *current, demand.columns);
    if (!pairs)
        return failed(pairs);
    Result<std::vector<bool>> types = numberColumns(*reference, pace);
    if (!types)
        return failed(types);
    const TablePair tables{std::move(*reference), std::move(*current), std::move(*pairs), std::move(*types)};
    Result<std::vector<DriftReading>> readings = compare(tables, demand, progress);
    if (!readings)
        return failed(readings);
    return Measurement{tables.reference.source, tables.current.source, demand.policy, demand.limits,
                       std::move(*readings)};
}

} // namespace assay::drift
