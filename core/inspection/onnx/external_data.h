// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspection/inspection.h"

namespace assay {

/// Where a tensor says that its values are: in a file beside the model's.
struct ExternalData {
    QByteArray location; ///< Relative to the model's folder.
    qint64 offset = 0;
    qint64 length = 0; ///< 0 where it is not said.
    qint64 needed = 0; ///< What the tensor's type and shape come to; 0 where that is not known.
    qint64 at = 0;     ///< Of the statement.
};

/// Tells whether loading such a tensor would read a file elsewhere, or finds none, or one that is too short. Looks at names
/// and sizes of files that belong with the model or lie below its folder, never into them; of a path that leads out of it
/// not even at that.
void checkExternalData(const ExternalData& data, Inspection& inspection);

} // namespace assay
