// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/user_folder.h"

#include <QStandardPaths>

namespace assay {

QString userDataFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/assay");
}

} // namespace assay
