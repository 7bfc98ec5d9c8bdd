// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/releases/deciding_deployment.h"

#include "core/domain/deployment.h"

#include <QByteArrayList>

namespace assay::releases {

QByteArray takesPlaceSql(const QByteArray& alias)
{
    QByteArrayList beside;
    for (const DeploymentMode mode : deploymentModes()) {
        if (!takesPlace(mode))
            beside << '\'' + toString(mode).toLatin1() + '\'';
    }
    return alias + ".mode NOT IN (" + beside.join(", ") + ')';
}

} // namespace assay::releases
