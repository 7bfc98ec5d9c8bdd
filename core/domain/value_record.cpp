// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/value_record.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace assay {
namespace {

struct ValueWord {
    const char* word;
    const char* title;
};

constexpr std::array ValueStateWords{ValueWord{"Hypothesis", QT_TRANSLATE_NOOP("Value", "Hypothesis")},
                                     ValueWord{"Measured", QT_TRANSLATE_NOOP("Value", "Measured")},
                                     ValueWord{"Accepted", QT_TRANSLATE_NOOP("Value", "Accepted")},
                                     ValueWord{"Disputed", QT_TRANSLATE_NOOP("Value", "Disputed")}};
constexpr std::array ConfidenceWords{ValueWord{"low", QT_TRANSLATE_NOOP("Value", "Low")},
                                     ValueWord{"medium", QT_TRANSLATE_NOOP("Value", "Medium")},
                                     ValueWord{"high", QT_TRANSLATE_NOOP("Value", "High")}};
constexpr std::array ValueVoiceWords{
    ValueWord{"acknowledged", QT_TRANSLATE_NOOP("Value", "stands by the figure")},
    ValueWord{"accepted", QT_TRANSLATE_NOOP("Value", "accepts the value")},
    ValueWord{"disputed", QT_TRANSLATE_NOOP("Value", "disputes it")},
    ValueWord{"countered", QT_TRANSLATE_NOOP("Value", "speaks against the claim")},
    ValueWord{"upheld", QT_TRANSLATE_NOOP("Value", "decides that the claim holds")},
    ValueWord{"dismissed", QT_TRANSLATE_NOOP("Value", "decides that the figure stands")}};

template <typename Words, typename Value>
QString valueWord(const Words& words, Value value)
{
    return QString::fromLatin1(words.at(static_cast<std::size_t>(value)).word);
}

template <typename Words, typename Value>
QString valueTitle(const Words& words, Value value)
{
    return QCoreApplication::translate("Value", words.at(static_cast<std::size_t>(value)).title);
}

template <typename Value, typename Words>
std::optional<Value> valueOfWord(const Words& words, QStringView word)
{
    const auto found = std::find_if(words.begin(), words.end(),
                                    [&](const ValueWord& entry) { return word == QLatin1StringView(entry.word); });
    return found == words.end() ? std::nullopt : std::optional(static_cast<Value>(found - words.begin()));
}

} // namespace

QString toString(ValueState state)
{
    return valueWord(ValueStateWords, state);
}

std::optional<ValueState> valueStateFromString(QStringView word)
{
    return valueOfWord<ValueState>(ValueStateWords, word);
}

QString valueStateTitle(ValueState state)
{
    return valueTitle(ValueStateWords, state);
}

QString toString(ValueConfidence confidence)
{
    return valueWord(ConfidenceWords, confidence);
}

std::optional<ValueConfidence> valueConfidenceFromString(QStringView word)
{
    return valueOfWord<ValueConfidence>(ConfidenceWords, word);
}

QString valueConfidenceTitle(ValueConfidence confidence)
{
    return valueTitle(ConfidenceWords, confidence);
}

QString toString(ValueVoiceKind kind)
{
    return valueWord(ValueVoiceWords, kind);
}

std::optional<ValueVoiceKind> valueVoiceKindFromString(QStringView word)
{
    return valueOfWord<ValueVoiceKind>(ValueVoiceWords, word);
}

QString valueVoiceTitle(ValueVoiceKind kind)
{
    return valueTitle(ValueVoiceWords, kind);
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
