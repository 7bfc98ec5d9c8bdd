// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/duty.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace assay {
namespace {

struct DutyWord {
    const char* word;
    const char* title;
};

constexpr std::array DutyStageWords{DutyWord{"frame", QT_TRANSLATE_NOOP("Duty", "Frame")},
                                    DutyWord{"data", QT_TRANSLATE_NOOP("Duty", "Data")},
                                    DutyWord{"develop", QT_TRANSLATE_NOOP("Duty", "Develop")},
                                    DutyWord{"validate", QT_TRANSLATE_NOOP("Duty", "Validate")},
                                    DutyWord{"release", QT_TRANSLATE_NOOP("Duty", "Release")},
                                    DutyWord{"operate", QT_TRANSLATE_NOOP("Duty", "Operate")}};
constexpr std::array DutyWords{
    DutyWord{"R", QT_TRANSLATE_NOOP("Duty", "Responsible")}, DutyWord{"A", QT_TRANSLATE_NOOP("Duty", "Accountable")},
    DutyWord{"C", QT_TRANSLATE_NOOP("Duty", "Consulted")}, DutyWord{"I", QT_TRANSLATE_NOOP("Duty", "Informed")}};

template <typename Value, typename Words>
std::optional<Value> dutyValueOf(const Words& words, QStringView word)
{
    const auto found = std::find_if(words.begin(), words.end(),
                                    [&](const DutyWord& entry) { return word == QLatin1StringView(entry.word); });
    return found == words.end() ? std::nullopt : std::optional(static_cast<Value>(found - words.begin()));
}

} // namespace

QString toString(DutyStage stage)
{
    return QString::fromLatin1(DutyStageWords.at(static_cast<std::size_t>(stage)).word);
}

std::optional<DutyStage> dutyStageFromString(QStringView word)
{
    return dutyValueOf<DutyStage>(DutyStageWords, word);
}

QString dutyStageTitle(DutyStage stage)
{
    return QCoreApplication::translate("Duty", DutyStageWords.at(static_cast<std::size_t>(stage)).title);
}

std::vector<DutyStage> dutyStages()
{
    return {DutyStage::Frame,    DutyStage::Data,    DutyStage::Develop,
            DutyStage::Validate, DutyStage::Release, DutyStage::Operate};
}

QString toString(Duty duty)
{
    return QString::fromLatin1(DutyWords.at(static_cast<std::size_t>(duty)).word);
}

std::optional<Duty> dutyFromString(QStringView word)
{
    return dutyValueOf<Duty>(DutyWords, word);
}

QString dutyTitle(Duty duty)
{
    return QCoreApplication::translate("Duty", DutyWords.at(static_cast<std::size_t>(duty)).title);
}

std::vector<DutyStage> stagesWithoutAccountable(const std::vector<DutyEntry>& entries)
{
    std::vector<DutyStage> open = dutyStages();
    std::erase_if(open, [&entries](DutyStage stage) {
        return std::any_of(entries.begin(), entries.end(), [stage](const DutyEntry& entry) {
            return entry.stage == stage && entry.duty == Duty::Accountable;
        });
    });
    return open;
}

} // namespace assay
