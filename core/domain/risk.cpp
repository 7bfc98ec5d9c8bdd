// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/risk.h"

#include "core/base/text.h"
#include "core/base/word_table.h"

#include <array>

namespace assay {
namespace {

constexpr std::array RiskStateWords{WordTitle{"Identified", QT_TRANSLATE_NOOP("Risk", "Identified")},
                                    WordTitle{"Assessed", QT_TRANSLATE_NOOP("Risk", "Assessed")},
                                    WordTitle{"Treated", QT_TRANSLATE_NOOP("Risk", "Treated")},
                                    WordTitle{"RiskAccepted", QT_TRANSLATE_NOOP("Risk", "Risk accepted")},
                                    WordTitle{"Closed", QT_TRANSLATE_NOOP("Risk", "Closed")}};

constexpr std::array RiskTreatmentWords{WordTitle{"mitigate", QT_TRANSLATE_NOOP("Risk", "Mitigate")},
                                        WordTitle{"transfer", QT_TRANSLATE_NOOP("Risk", "Transfer")},
                                        WordTitle{"avoid", QT_TRANSLATE_NOOP("Risk", "Avoid")},
                                        WordTitle{"accept", QT_TRANSLATE_NOOP("Risk", "Accept")}};

constexpr int highestLow = 4;
constexpr int highestMedium = 9;
constexpr int highestHigh = 14;

} // namespace

QString toString(RiskState state)
{
    return wordAt(RiskStateWords, state);
}

std::optional<RiskState> riskStateFromString(QStringView word)
{
    return valueOfWord<RiskState>(RiskStateWords, word);
}

QString riskStateTitle(RiskState state)
{
    return titleAt("Risk", RiskStateWords, state);
}

std::vector<RiskState> allRiskStates()
{
    return everyValue<RiskState>(RiskStateWords);
}

QString toString(RiskTreatment treatment)
{
    return wordAt(RiskTreatmentWords, treatment);
}

std::optional<RiskTreatment> riskTreatmentFromString(QStringView word)
{
    return valueOfWord<RiskTreatment>(RiskTreatmentWords, word);
}

QString riskTreatmentTitle(RiskTreatment treatment)
{
    return titleAt("Risk", RiskTreatmentWords, treatment);
}

std::vector<RiskTreatment> allRiskTreatments()
{
    return everyValue<RiskTreatment>(RiskTreatmentWords);
}

bool RiskLevel::isValid() const
{
    return likelihood >= 1 && likelihood <= Most && impact >= 1 && impact <= Most;
}

bool RiskLevel::isBelow(const RiskLevel& other) const
{
    return likelihood <= other.likelihood && impact <= other.impact && *this != other;
}

Severity RiskLevel::band() const
{
    if (score() <= highestLow)
        return Severity::Low;
    if (score() <= highestMedium)
        return Severity::Medium;
    return score() <= highestHigh ? Severity::High : Severity::Critical;
}

QString RiskLevel::words() const
{
    return Text::tr("%1 × %2 = %3, %4")
        .arg(QString::number(likelihood), QString::number(impact), QString::number(score()),
             severityTitle(band()).toLower());
}

RiskState Risk::stateAt(qint64 now) const
{
    const bool ended = state == RiskState::RiskAccepted && acceptedUntil.value_or(0) <= now;
    return ended ? RiskState::Assessed : state;
}

bool Risk::isOfferedAt(qint64 now) const
{
    return state != RiskState::RiskAccepted && accepter.id && acceptedUntil.value_or(0) > now;
}

bool isRiskStep(RiskState from, RiskState to)
{
    const bool isJudged = from == RiskState::Assessed || from == RiskState::Treated;
    switch (to) {
    case RiskState::RiskAccepted:
        return isJudged;
    case RiskState::Closed:
        return isJudged || from == RiskState::RiskAccepted;
    case RiskState::Assessed:
        return from == RiskState::RiskAccepted || from == RiskState::Closed;
    case RiskState::Identified:
    case RiskState::Treated:
        break;
    }
    return false;
}

} // namespace assay
