// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/drift.h"

#include "core/base/shown_text.h"
#include "core/base/text.h"
#include "core/base/word_table.h"

#include <algorithm>
#include <array>

namespace assay {
namespace {

constexpr std::array DriftPolicyWords{
    WordTitle{"psi_quantile10", QT_TRANSLATE_NOOP("Text", "deciles of the reference")},
    WordTitle{"psi_equal_width10", QT_TRANSLATE_NOOP("Text", "ten bins of one width")}};

constexpr std::array DriftVerdictWords{WordTitle{"too-few", QT_TRANSLATE_NOOP("Text", "Too few rows to tell")},
                                       WordTitle{"within", QT_TRANSLATE_NOOP("Text", "Within")},
                                       WordTitle{"watch", QT_TRANSLATE_NOOP("Text", "Watch")},
                                       WordTitle{"drifted", QT_TRANSLATE_NOOP("Text", "Drifted")},
                                       WordTitle{"missing-in-current", QT_TRANSLATE_NOOP("Text", "Missing in current")},
                                       WordTitle{"only-in-current", QT_TRANSLATE_NOOP("Text", "Only in current")}};

double shareOf(qint64 missing, qint64 there)
{
    return missing == 0 ? 0 : static_cast<double>(missing) / static_cast<double>(missing + there);
}

QString edgeText(double edge)
{
    return QString::number(edge, 'g', 6);
}

} // namespace

QString toString(DriftPolicy policy)
{
    return wordAt(DriftPolicyWords, policy);
}

std::optional<DriftPolicy> driftPolicyFromString(QStringView word)
{
    return valueOfWord<DriftPolicy>(DriftPolicyWords, word);
}

QString driftPolicyTitle(DriftPolicy policy)
{
    return titleAt("Text", DriftPolicyWords, policy);
}

QString toString(DriftVerdict verdict)
{
    return wordAt(DriftVerdictWords, verdict);
}

std::optional<DriftVerdict> driftVerdictFromString(QStringView word)
{
    return valueOfWord<DriftVerdict>(DriftVerdictWords, word);
}

QString driftVerdictTitle(DriftVerdict verdict)
{
    return titleAt("Text", DriftVerdictWords, verdict);
}

std::vector<DriftVerdict> allDriftVerdicts()
{
    return everyValue<DriftVerdict>(DriftVerdictWords);
}

bool needsWork(DriftVerdict verdict)
{
    return verdict == DriftVerdict::Drifted || verdict == DriftVerdict::MissingInCurrent;
}

QString DriftBins::title(std::size_t bin) const
{
    if (!categories.isEmpty()) {
        const auto place = static_cast<qsizetype>(bin);
        return place < categories.size() ? shownText(categories.at(place)) : Text::tr("%1 more").arg(others);
    }
    if (edges.empty())
        return Text::tr("all");
    if (bin == 0)
        return QStringLiteral("≤ ") + edgeText(edges.front());
    if (bin >= edges.size())
        return QStringLiteral("> ") + edgeText(edges.back());
    return Text::tr("%1 to %2").arg(edgeText(edges[bin - 1]), edgeText(edges[bin]));
}

double DriftReading::referenceMissingRate() const
{
    return shareOf(referenceMissing, referenceCount);
}

double DriftReading::currentMissingRate() const
{
    return shareOf(currentMissing, currentCount);
}

qint64 DriftCheck::count(DriftVerdict verdict) const
{
    return std::count_if(readings.begin(), readings.end(),
                         [verdict](const DriftReading& reading) { return reading.verdict == verdict; });
}

bool DriftCheck::needsWork() const
{
    return std::any_of(readings.begin(), readings.end(),
                       [](const DriftReading& reading) { return assay::needsWork(reading.verdict); });
}

DriftVerdict DriftCheck::gravest() const
{
    for (const DriftVerdict verdict : {DriftVerdict::Drifted, DriftVerdict::MissingInCurrent, DriftVerdict::Watch,
                                       DriftVerdict::TooFew, DriftVerdict::OnlyInCurrent}) {
        if (count(verdict) > 0)
            return verdict;
    }
    return DriftVerdict::Within;
}

} // namespace assay
