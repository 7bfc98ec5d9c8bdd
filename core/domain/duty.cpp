// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/duty.h"

#include "core/base/word_table.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace assay {
namespace {

constexpr std::array DutyStageWords{WordTitle{"frame", QT_TRANSLATE_NOOP("Duty", "Frame")},
                                    WordTitle{"data", QT_TRANSLATE_NOOP("Duty", "Data")},
                                    WordTitle{"develop", QT_TRANSLATE_NOOP("Duty", "Develop")},
                                    WordTitle{"validate", QT_TRANSLATE_NOOP("Duty", "Validate")},
                                    WordTitle{"release", QT_TRANSLATE_NOOP("Duty", "Release")},
                                    WordTitle{"operate", QT_TRANSLATE_NOOP("Duty", "Operate")}};
constexpr std::array DutyWords{
    WordTitle{"R", QT_TRANSLATE_NOOP("Duty", "Responsible")}, WordTitle{"A", QT_TRANSLATE_NOOP("Duty", "Accountable")},
    WordTitle{"C", QT_TRANSLATE_NOOP("Duty", "Consulted")}, WordTitle{"I", QT_TRANSLATE_NOOP("Duty", "Informed")}};

} // namespace

QString toString(DutyStage stage)
{
    return wordAt(DutyStageWords, stage);
}

std::optional<DutyStage> dutyStageFromString(QStringView word)
{
    return valueOfWord<DutyStage>(DutyStageWords, word);
}

QString dutyStageTitle(DutyStage stage)
{
    return titleAt("Duty", DutyStageWords, stage);
}

std::vector<DutyStage> dutyStages()
{
    return {DutyStage::Frame,    DutyStage::Data,    DutyStage::Develop,
            DutyStage::Validate, DutyStage::Release, DutyStage::Operate};
}

QString toString(Duty duty)
{
    return wordAt(DutyWords, duty);
}

std::optional<Duty> dutyFromString(QStringView word)
{
    return valueOfWord<Duty>(DutyWords, word);
}

QString dutyTitle(Duty duty)
{
    return titleAt("Duty", DutyWords, duty);
}

std::vector<DutyStage> stagesWithoutAccountable(const std::vector<DutyEntry>& entries)
{
    std::vector<DutyStage> open = dutyStages();
    std::erase_if(open, [&entries](DutyStage stage) {
        return std::any_of(entries.begin(), entries.end(), [stage](const DutyEntry& entry) {
            return entry.stage == stage && entry.duty == Duty::Accountable && !entry.hasLeft;
        });
    });
    return open;
}

} // namespace assay
