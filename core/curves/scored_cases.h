// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArrayView>
#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace assay {

/// What a threshold makes of cases that turned out one way or the other; positive is what a model is to find.
struct ThresholdCounts {
    qint64 truePositives = 0;
    qint64 falsePositives = 0; ///< False alarms.
    qint64 falseNegatives = 0; ///< Misses.
    qint64 trueNegatives = 0;

    qint64 total() const { return truePositives + falsePositives + falseNegatives + trueNegatives; }
    qint64 positives() const { return truePositives + falseNegatives; }
    double accuracy() const; ///< The share that is judged right. NaN without cases.

    bool operator==(const ThresholdCounts&) const = default;
};

/// What mistakes cost, in one unit.
struct ErrorCosts {
    double falsePositive = 1;
    double falseNegative = 1;

    /// Of what was counted, per 100 cases. NaN without cases.
    double per100(const ThresholdCounts& counts) const;

    /// The probability from which on calling a case positive costs less than not doing so: the false alarm's share of both
    /// (C. Elkan, The Foundations of Cost-Sensitive Learning, IJCAI 2001, section 2). It holds for scores that are
    /// calibrated probabilities. Nothing where mistakes cost nothing.
    std::optional<double> breakEven() const;
};

/// The score that a model gave each case, and how the case turned out.
class ScoredCases {
public:
    static constexpr std::size_t Most = 5'000'000;

    /// `cases` are scores, each finite, with whether the case is positive.
    explicit ScoredCases(std::vector<std::pair<double, bool>> cases);

    std::size_t size() const { return m_scores.size(); }

    /// With every case positive whose score is the threshold or more.
    ThresholdCounts countsAt(double threshold) const;

    double lowest() const { return m_scores.front(); }
    double highest() const { return m_scores.back(); }

private:
    std::vector<double> m_scores;         ///< Ascending; at least one.
    std::vector<qint64> m_positivesBelow; ///< Of each place, and one for the end: positives with lower scores.
};

/// Reads a table of predictions, a row a case: a column of scores (score, y_score, probability or prob) and one of how it
/// turned out (label, y_true, target or actual: 1 and 0, true and false). Other columns are left aside. Invalid where one of
/// the two is missing, where a row has no finite score or no label, and where there is no case; the message names the line.
/// Thread-safe.
Result<ScoredCases> readScoredCases(QByteArrayView csv);

/// Whether a file is such a table, by its name: predictions.csv, predictions-test.csv, val_predictions.csv.
bool isPredictionTable(const QString& path);

/// A threshold as people write it: 0.25, or a fraction such as 1/6. Nothing where the whole text is not one finite number.
std::optional<double> thresholdFromText(const QString& text);

/// A threshold in at most three decimals, for reading: "0.5", "0.167".
QString thresholdText(double threshold);

} // namespace assay
