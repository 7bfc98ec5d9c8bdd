// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/deployment.h"

#include "core/base/word_table.h"

#include <array>

namespace assay {
namespace {

constexpr std::array DeploymentStateWords{WordTitle{"planned", QT_TRANSLATE_NOOP("DeploymentState", "Planned")},
                                          WordTitle{"live", QT_TRANSLATE_NOOP("DeploymentState", "Live")},
                                          WordTitle{"over", QT_TRANSLATE_NOOP("DeploymentState", "Over")}};
constexpr std::array DeploymentModeWords{
    WordTitle{"shadow", QT_TRANSLATE_NOOP("DeploymentMode", "Shadow: nobody acts on it")},
    WordTitle{"advisory", QT_TRANSLATE_NOOP("DeploymentMode", "Advisory: somebody decides")},
    WordTitle{"canary", QT_TRANSLATE_NOOP("DeploymentMode", "Canary: it decides a share")},
    WordTitle{"full", QT_TRANSLATE_NOOP("DeploymentMode", "Full: it decides")}};
constexpr std::array DeploymentModeNames{WordTitle{"shadow", QT_TRANSLATE_NOOP("DeploymentMode", "Shadow")},
                                         WordTitle{"advisory", QT_TRANSLATE_NOOP("DeploymentMode", "Advisory")},
                                         WordTitle{"canary", QT_TRANSLATE_NOOP("DeploymentMode", "Canary")},
                                         WordTitle{"full", QT_TRANSLATE_NOOP("DeploymentMode", "Full")}};

} // namespace

QString toString(DeploymentState state)
{
    return wordAt(DeploymentStateWords, state);
}

QString deploymentStateTitle(DeploymentState state)
{
    return titleAt("DeploymentState", DeploymentStateWords, state);
}

QString toString(DeploymentMode mode)
{
    return wordAt(DeploymentModeWords, mode);
}

std::optional<DeploymentMode> deploymentModeFromString(QStringView word)
{
    return valueOfWord<DeploymentMode>(DeploymentModeWords, word);
}

QString deploymentModeTitle(DeploymentMode mode)
{
    return titleAt("DeploymentMode", DeploymentModeWords, mode);
}

QString deploymentModeName(DeploymentMode mode)
{
    return titleAt("DeploymentMode", DeploymentModeNames, mode);
}

std::vector<DeploymentMode> deploymentModes()
{
    return {DeploymentMode::Shadow, DeploymentMode::Advisory, DeploymentMode::Canary, DeploymentMode::Full};
}

bool takesPlace(std::optional<DeploymentMode> mode)
{
    return mode != DeploymentMode::Shadow && mode != DeploymentMode::Canary;
}

} // namespace assay
