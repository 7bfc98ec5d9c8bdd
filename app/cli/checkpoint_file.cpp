// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/checkpoint_file.h"

#include "app/cli/read_file.h"

namespace assay {

Result<KeptCheckpoint> keptCheckpointIn(const QString& path)
{
    const Result<QByteArray> content = smallFile(path);
    if (!content)
        return failed(content);
    return KeptCheckpoint::parse(*content);
}

} // namespace assay
