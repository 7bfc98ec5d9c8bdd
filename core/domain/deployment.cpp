// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/deployment.h"

#include "core/base/word_table.h"

#include <array>

namespace assay {
namespace {

constexpr std::array DeploymentStateWords{WordTitle{"planned", QT_TRANSLATE_NOOP("DeploymentState", "Planned")},
                                          WordTitle{"live", QT_TRANSLATE_NOOP("DeploymentState", "Live")},
                                          WordTitle{"over", QT_TRANSLATE_NOOP("DeploymentState", "Over")}};

} // namespace

QString toString(DeploymentState state)
{
    return wordAt(DeploymentStateWords, state);
}

QString deploymentStateTitle(DeploymentState state)
{
    return titleAt("DeploymentState", DeploymentStateWords, state);
}

} // namespace assay
