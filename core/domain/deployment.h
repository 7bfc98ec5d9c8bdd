// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/finding.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace assay {

/// How far a deployment is.
enum class DeploymentState { Planned, Live, Over };

QString toString(DeploymentState state);             ///< "planned", "live", "over"
QString deploymentStateTitle(DeploymentState state); ///< Translated.

/// How far people go along with what a release says.
enum class DeploymentMode {
    Shadow,   ///< It runs beside what decides, and nobody acts on it.
    Advisory, ///< Somebody sees what it says, and decides.
    Canary,   ///< It decides a share of the cases.
    Full,     ///< It decides.
};

QString toString(DeploymentMode mode); ///< "advisory"
std::optional<DeploymentMode> deploymentModeFromString(QStringView word);
QString deploymentModeTitle(DeploymentMode mode); ///< Translated: "Advisory: somebody decides".
QString deploymentModeName(DeploymentMode mode);  ///< The same without what it means.
std::vector<DeploymentMode> deploymentModes();

/// Whether what goes live in this mode takes the place of what its model ran by there: a shadow runs beside that, and so does
/// a canary, which decides only a share. Where nobody said how it runs, it does.
bool takesPlace(std::optional<DeploymentMode> mode);

/// That a release runs, ran or is to run in an environment.
struct Deployment {
    QString uid; ///< Empty while it is only planned.
    QString releaseUid;
    QString release;     ///< "credit-default@3"
    QString environment; ///< "production"
    DeploymentState state = DeploymentState::Planned;
    std::optional<DeploymentMode> mode; ///< Nobody said, and no framing does, where empty.
    qint64 at = 0;                      ///< When it went or is to go live; milliseconds, UTC.
    std::optional<qint64> until;        ///< When another took its place there, or it was retired before.
    std::optional<qint64> outcomesFrom; ///< When the first outcome of its use can be known, by the framing's wait.
    /// By name, those whose last word by then approved the release for that place, and counted still.
    QStringList approvers;
    QString changeUid;   ///< Empty where it hangs on none.
    QString changeKey;   ///< "CH-1"
    NamedPerson by;      ///< Who planned or recorded it.
    QString source;      ///< Who or what says so; empty while it is only planned.
    bool staged = false; ///< Of a release invented for a demo.
};

} // namespace assay
