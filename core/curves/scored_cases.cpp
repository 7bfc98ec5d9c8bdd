// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/curves/scored_cases.h"

#include "core/base/csv_reader.h"
#include "core/base/number_text.h"
#include "core/base/text.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <limits>

namespace assay {
namespace {

constexpr double withoutCases = std::numeric_limits<double>::quiet_NaN();

std::optional<std::size_t> columnNamed(const std::vector<QString>& header, std::initializer_list<QStringView> names)
{
    for (const QStringView name : names) {
        const auto found = std::find_if(header.begin(), header.end(), [name](const QString& column) {
            return QStringView(column).compare(name, Qt::CaseInsensitive) == 0;
        });
        if (found != header.end())
            return static_cast<std::size_t>(found - header.begin());
    }
    return std::nullopt;
}

std::optional<bool> labelFrom(const QByteArray& cell)
{
    const QByteArray word = cell.trimmed().toLower();
    if (word == "1" || word == "1.0" || word == "true")
        return true;
    if (word == "0" || word == "0.0" || word == "false")
        return false;
    return std::nullopt;
}

tl::unexpected<Error> faultyRow(qint64 line, const QString& what)
{
    return fail(Error::Kind::Invalid,
                Text::tr("Line %1 of the predictions has no %2.").arg(QString::number(line), what));
}

} // namespace

double ThresholdCounts::accuracy() const
{
    return total() > 0 ? static_cast<double>(truePositives + trueNegatives) / static_cast<double>(total())
                       : withoutCases;
}

double ErrorCosts::per100(const ThresholdCounts& counts) const
{
    if (counts.total() == 0)
        return withoutCases;
    const double cost = falsePositive * static_cast<double>(counts.falsePositives)
        + falseNegative * static_cast<double>(counts.falseNegatives);
    return 100 * cost / static_cast<double>(counts.total());
}

std::optional<double> ErrorCosts::breakEven() const
{
    const double both = falsePositive + falseNegative;
    return both > 0 ? std::optional(falsePositive / both) : std::nullopt;
}

ScoredCases::ScoredCases(std::vector<std::pair<double, bool>> cases)
{
    std::sort(cases.begin(), cases.end());
    m_scores.reserve(cases.size());
    m_positivesBelow.reserve(cases.size() + 1);
    m_positivesBelow.push_back(0);
    for (const auto& [score, positive] : cases) {
        m_scores.push_back(score);
        m_positivesBelow.push_back(m_positivesBelow.back() + (positive ? 1 : 0));
    }
}

ThresholdCounts ScoredCases::countsAt(double threshold) const
{
    const auto below = std::lower_bound(m_scores.begin(), m_scores.end(), threshold) - m_scores.begin();
    const qint64 missed = m_positivesBelow[static_cast<std::size_t>(below)];
    const qint64 found = m_positivesBelow.back() - missed;
    const qint64 above = static_cast<qint64>(m_scores.size()) - below;
    return {found, above - found, missed, below - missed};
}

Result<ScoredCases> readScoredCases(QByteArrayView csv)
{
    Result<CsvReader> reader = CsvReader::open(csv);
    if (!reader)
        return failed(reader);
    const auto score = columnNamed(reader->header(), {u"score", u"y_score", u"probability", u"prob"});
    const auto label = columnNamed(reader->header(), {u"label", u"y_true", u"target", u"actual"});
    if (!score || !label)
        return fail(Error::Kind::Invalid,
                    Text::tr("Predictions need a column score and a column label; this table has: %1.")
                        .arg(QStringList(reader->header().begin(), reader->header().end()).join(QStringLiteral(", "))));
    std::vector<std::pair<double, bool>> cases;
    for (CsvRow row;;) {
        const Result<bool> more = reader->next(row);
        if (!more)
            return failed(more);
        if (!*more)
            break;
        const CsvNumber number = *score < row.cells.size() ? readCsvNumber(row.cells[*score]) : CsvNumber{};
        if (number.kind != CsvNumber::Kind::Value || !std::isfinite(number.value))
            return faultyRow(row.line, Text::tr("finite score"));
        const std::optional<bool> positive = *label < row.cells.size() ? labelFrom(row.cells[*label]) : std::nullopt;
        if (!positive)
            return faultyRow(row.line, Text::tr("label of 1 or 0"));
        if (cases.size() == ScoredCases::Most)
            return fail(Error::Kind::Invalid,
                        Text::tr("The predictions have more than %1 rows.").arg(QString::number(ScoredCases::Most)));
        cases.emplace_back(number.value, *positive);
    }
    if (cases.empty())
        return fail(Error::Kind::Invalid, Text::tr("The predictions have no rows."));
    return ScoredCases(std::move(cases));
}

bool isPredictionTable(const QString& path)
{
    static const QRegularExpression pattern(QStringLiteral(R"((?:^|/)[^/]*predictions[^/]*\.csv$)"),
                                            QRegularExpression::CaseInsensitiveOption);
    return pattern.match(path).hasMatch();
}

std::optional<double> thresholdFromText(const QString& text)
{
    const QStringList parts = text.trimmed().split(u'/');
    if (parts.size() > 2)
        return std::nullopt;
    double value = 0;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const NumberReading part = readNumber(parts.at(i).trimmed().toUtf8());
        if (part.kind != NumberReading::Kind::Value || (i == 1 && part.value == 0))
            return std::nullopt;
        value = i == 0 ? part.value : value / part.value;
    }
    return std::isfinite(value) ? std::optional(value) : std::nullopt;
}

QString thresholdText(double threshold)
{
    QString text = QString::number(threshold, 'f', 3);
    while (text.endsWith(u'0') && !text.endsWith(QStringLiteral(".0")))
        text.chop(1);
    return text.endsWith(QStringLiteral(".0")) ? text.chopped(2) : text;
}

} // namespace assay
