// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/mode_option.h"

#include "app/cli/known_word.h"
#include "core/base/text.h"

namespace assay {
namespace {

const QString ModeOption = QStringLiteral("mode");

} // namespace

void declareMode(QCommandLineParser& parser)
{
    parser.addOption({ModeOption,
                      Text::tr("shadow, advisory, canary or full; where it is left out, as it was planned, else as the "
                               "framing says who decides."),
                      QStringLiteral("MODE")});
}

Result<std::optional<DeploymentMode>> modeFrom(const QCommandLineParser& parser)
{
    if (!parser.isSet(ModeOption))
        return std::optional<DeploymentMode>();
    const Result<DeploymentMode> mode =
        knownWord(parser.value(ModeOption), QStringLiteral("--mode"), deploymentModeFromString, DeploymentMode::Full);
    if (!mode)
        return failed(mode);
    return std::optional(*mode);
}

} // namespace assay
