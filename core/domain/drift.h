// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/digest.h"
#include "core/domain/finding.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace assay {

using DriftCheckId = Id<struct DriftCheckTag>;

/// How numbers are put into bins before their shares are compared.
enum class DriftPolicy {
    Deciles,    ///< The deciles of the reference.
    EqualWidth, ///< Ten bins of one width over both.
};

QString toString(DriftPolicy policy); ///< "psi_quantile10": the word of the project file.
std::optional<DriftPolicy> driftPolicyFromString(QStringView word);
QString driftPolicyTitle(DriftPolicy policy); ///< Translated.

/// What is said of a column, once. None of it says that a model has become worse.
enum class DriftVerdict {
    TooFew, ///< Without any drift the rows may differ by more than what would be called one.
    Within,
    Watch,
    Drifted,
    MissingInCurrent, ///< The reference alone has the column.
    OnlyInCurrent,
};

QString toString(DriftVerdict verdict); ///< "too-few": the word of the project file.
std::optional<DriftVerdict> driftVerdictFromString(QStringView word);
QString driftVerdictTitle(DriftVerdict verdict); ///< "Too few rows to tell", translated.
std::vector<DriftVerdict> allDriftVerdicts();

/// Whether something is to be done about it.
bool needsWork(DriftVerdict verdict);

/// From where on a column is to be watched, and has drifted.
struct DriftLimits {
    double watch = 0.1;
    double drifted = 0.2;

    bool operator==(const DriftLimits&) const = default;
};

/// How the values of a column are spread in both tables, in one number of bins.
struct DriftBins {
    std::vector<double> edges; ///< Of numbers: the inner ones, ascending; a bin holds its right one.
    QStringList categories;    ///< Of words: what the bins stand for, the most frequent first.
    qint64 others = 0;         ///< Of words: the last bin stands for so many more; 0 where it does not.
    std::vector<qint64> reference;
    std::vector<qint64> current;

    QString title(std::size_t bin) const; ///< "≤ 12.5", "12.5 to 30", "red": translated.

    bool operator==(const DriftBins&) const = default;
};

/// What two tables say of one column.
struct DriftReading {
    QString uid;        ///< ULID.
    qint64 ordinal = 0; ///< 1, 2, 3 … of its check.
    QString column;
    bool isNumber = false;     ///< By the reference; otherwise its values are words.
    qint64 referenceCount = 0; ///< Values that are there.
    qint64 currentCount = 0;
    qint64 referenceMissing = 0; ///< Empty, NA or no finite number.
    qint64 currentMissing = 0;

    std::optional<double> index;     ///< The population stability index; nothing where one table has no value.
    double floor = 0;                ///< What the index comes to on average without any drift.
    double highestFloor = 0;         ///< It stays below that in 95 of 100 draws without any drift.
    std::optional<double> statistic; ///< Of Kolmogorov and Smirnov for numbers, chi-square for words.
    qint64 degrees = 0;              ///< Of freedom of chi-square.
    std::optional<double> p;         ///< Of the statistic.
    std::optional<double> missingP;  ///< Of the difference of both missing rates.
    std::optional<double> outside;   ///< Of numbers: the share of current values beyond the range of the reference.

    QStringList newWords; ///< Up to twenty that the reference has not; of a number's column, what is no number.
    qint64 newKinds = 0;  ///< How many different ones there are.
    qint64 newRows = 0;   ///< Current rows that hold one of them.
    QStringList vanished; ///< Up to twenty that the current table has not.
    qint64 vanishedKinds = 0;

    DriftBins bins;
    DriftLimits judgedBy; ///< The check's, raised to the floor of the sizes of both tables.
    DriftVerdict verdict = DriftVerdict::TooFew;

    double referenceMissingRate() const;
    double currentMissingRate() const;

    bool operator==(const DriftReading&) const = default;
};

/// One of both tables, which stays where it is.
struct DriftSource {
    QString name; ///< Of the file, without its folder.
    Digest sha256{};
    qint64 rows = 0;

    bool operator==(const DriftSource&) const = default;
};

/// Whether rows that a model sees now are like those that it was made from. What drifted says nothing of how well a model
/// decides: that is measured with outcomes. Once recorded it stays as it is.
struct DriftCheck {
    DriftCheckId id;
    QString uid; ///< ULID.
    QString key; ///< "DC-1"
    UseCaseId useCase;
    QString useCaseUid;
    QString useCaseKey;
    QString useCaseTitle;
    QString releaseUid; ///< Empty where it is about none in particular.
    QString release;    ///< "credit-default@3"
    DriftSource reference;
    DriftSource current;
    DriftPolicy policy = DriftPolicy::Deciles;
    DriftLimits limits;
    QString note;
    NamedPerson by;
    qint64 at = 0;       ///< Milliseconds, UTC.
    bool staged = false; ///< Invented for a demo.
    std::vector<DriftReading>
        readings; ///< In the order of the reference's columns, then what the current one has besides.

    qint64 count(DriftVerdict verdict) const;
    bool needsWork() const;       ///< One of its columns does.
    DriftVerdict gravest() const; ///< Of its columns; those that need work first, then what is to be watched.
};

} // namespace assay
