// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/value_record.h"

#include "core/base/word_table.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace assay {
namespace {

constexpr std::array ValueStateWords{WordTitle{"Hypothesis", QT_TRANSLATE_NOOP("Value", "Hypothesis")},
                                     WordTitle{"Measured", QT_TRANSLATE_NOOP("Value", "Measured")},
                                     WordTitle{"Accepted", QT_TRANSLATE_NOOP("Value", "Accepted")},
                                     WordTitle{"Disputed", QT_TRANSLATE_NOOP("Value", "Disputed")}};
constexpr std::array ConfidenceWords{WordTitle{"low", QT_TRANSLATE_NOOP("Value", "Low")},
                                     WordTitle{"medium", QT_TRANSLATE_NOOP("Value", "Medium")},
                                     WordTitle{"high", QT_TRANSLATE_NOOP("Value", "High")}};
constexpr std::array ValueVoiceWords{
    WordTitle{"acknowledged", QT_TRANSLATE_NOOP("Value", "stands by the figure")},
    WordTitle{"accepted", QT_TRANSLATE_NOOP("Value", "accepts the value")},
    WordTitle{"disputed", QT_TRANSLATE_NOOP("Value", "disputes it")},
    WordTitle{"countered", QT_TRANSLATE_NOOP("Value", "speaks against the claim")},
    WordTitle{"upheld", QT_TRANSLATE_NOOP("Value", "decides that the claim holds")},
    WordTitle{"dismissed", QT_TRANSLATE_NOOP("Value", "decides that the figure stands")}};

} // namespace

QString toString(ValueState state)
{
    return wordAt(ValueStateWords, state);
}

std::optional<ValueState> valueStateFromString(QStringView word)
{
    return valueOfWord<ValueState>(ValueStateWords, word);
}

QString valueStateTitle(ValueState state)
{
    return titleAt("Value", ValueStateWords, state);
}

QString toString(ValueConfidence confidence)
{
    return wordAt(ConfidenceWords, confidence);
}

std::optional<ValueConfidence> valueConfidenceFromString(QStringView word)
{
    return valueOfWord<ValueConfidence>(ConfidenceWords, word);
}

QString valueConfidenceTitle(ValueConfidence confidence)
{
    return titleAt("Value", ConfidenceWords, confidence);
}

QString toString(ValueVoiceKind kind)
{
    return wordAt(ValueVoiceWords, kind);
}

std::optional<ValueVoiceKind> valueVoiceKindFromString(QStringView word)
{
    return valueOfWord<ValueVoiceKind>(ValueVoiceWords, word);
}

QString valueVoiceTitle(ValueVoiceKind kind)
{
    return titleAt("Value", ValueVoiceWords, kind);
}

const ValueMeasurement* ValueRecord::latest() const
{
    return measurements.empty() ? nullptr : &measurements.back();
}

bool ValueRecord::reachesTarget() const
{
    return latest() && latest()->realised >= target;
}

std::vector<ValueVoice> ValueRecord::currentVoices() const
{
    std::vector<ValueVoice> current;
    std::copy_if(voices.begin(), voices.end(), std::back_inserter(current),
                 [this](const ValueVoice& voice) { return latest() && voice.measurement == latest()->number; });
    return current;
}

const ValueVoice* ValueRecord::acknowledgement(Role role) const
{
    const auto found = std::find_if(voices.begin(), voices.end(), [&](const ValueVoice& voice) {
        return latest() && voice.measurement == latest()->number && voice.role == role
            && voice.kind == ValueVoiceKind::Acknowledged;
    });
    return found == voices.end() ? nullptr : &*found;
}

const ValueVoice* ValueRecord::openClaim() const
{
    if (state != ValueState::Disputed)
        return nullptr;
    const auto found = std::find_if(voices.rbegin(), voices.rend(),
                                    [](const ValueVoice& voice) { return voice.kind == ValueVoiceKind::Disputed; });
    return found == voices.rend() ? nullptr : &*found;
}

std::vector<Role> acknowledgingRoles()
{
    return {Role::DataScientist, Role::DevOps};
}

std::vector<Role> missingAcknowledgements(const ValueRecord& record)
{
    std::vector<Role> missing = acknowledgingRoles();
    std::erase_if(missing, [&record](Role role) { return record.acknowledgement(role) != nullptr; });
    return missing;
}

} // namespace assay
