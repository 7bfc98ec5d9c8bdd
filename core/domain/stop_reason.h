// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace assay {

/// Why a use case is put on hold or stopped, as it is counted over the portfolio.
enum class StopCode { NoData, NoValue, RiskRejected, NoIntegration, NoOwner, NoAdoption, Other };

QString toString(StopCode reason); ///< "no-data": the word of the project file and of the log.
std::optional<StopCode> stopCodeFromString(QStringView word);
QString stopCodeTitle(StopCode reason); ///< "no data", translated.
std::vector<StopCode> stopCodes();

/// The code of a hold or an end: the one that was given, else the one that its words stand for, else Other.
StopCode stopCodeOf(const QString& code, const QString& words);

/// "no value: a rule does as well", translated: the code's title, and the words where they say more.
QString stopSentence(const QString& code, const QString& words);

/// The code that words of a person stand for: its word, or its title as it is written or translated. Nothing for others.
std::optional<StopCode> stopCodeFromWords(const QString& words);

} // namespace assay
